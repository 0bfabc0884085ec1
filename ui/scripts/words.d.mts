import type { Plugin } from "vite";

export function messages(): Map<string, string>;
export function plainly(message: string): string | undefined;
export function words(): Plugin;
