import type { Plugin } from "vite";

export function messages(): Map<string, string>;
export function words(): Plugin;
