import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { chunks } from "./scripts/chunks.mjs";
import { words } from "./scripts/words.mjs";
import { rehearsals } from "./rehearsal/plugin.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig(({ mode }) => ({
  base: "/",
  plugins: [svelte(), words(), mode === "test" ? svelteTesting() : rehearsals()],
  resolve: { alias: { $ui: `${here}src`, $words: `${here}../locales` } },
  clearScreen: false,
  server: { host: "127.0.0.1", port: 5173, strictPort: true, fs: { allow: [here, `${here}../locales`] } },
  preview: { port: 4173, strictPort: true },
  build: {
    outDir: "dist",
    target: ["es2022", "safari16"],
    // The content security policy allows neither inline scripts nor data: addresses.
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: chunks } },
  },
  test: {
    environment: "jsdom",
    pool: "threads",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    restoreMocks: true,
    testTimeout: 60_000,
  },
}));
