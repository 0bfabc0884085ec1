export function circles(texts: ReadonlyMap<string, string>): string[][];
