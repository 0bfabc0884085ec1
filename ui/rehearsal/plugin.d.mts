import type { Plugin } from "vite";

export function rehearsals(): Plugin;
