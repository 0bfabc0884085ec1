/** The value of `output.codeSplitting`. */
export const chunks: {
  includeDependenciesRecursively: boolean;
  groups: { name: (id: string, bundle: { getModuleInfo(id: string): unknown }) => string | null; debugName: string; minShareCount: number }[];
};

/** The same for the small window. */
export const smallChunks: typeof chunks;
