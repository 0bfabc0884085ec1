import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { chunks, smallChunks } from "./scripts/chunks.mjs";
import { words } from "./scripts/words.mjs";
import { rehearsals } from "./rehearsal/plugin.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/** `vite build` makes the main window's page, `vite build --mode pause` beside it that of the small window: it shares no file
 * with it, so that it is as small as can be, and none of the two waits for what the other needs. */
const SMALL = "pause";

export default defineConfig(({ mode }) => ({
  base: "/",
  plugins: [svelte(), words(), mode === "test" ? svelteTesting() : rehearsals()],
  resolve: { alias: { $ui: `${here}src`, $words: `${here}../locales` } },
  clearScreen: false,
  server: { host: "127.0.0.1", port: 5173, strictPort: true, fs: { allow: [here, `${here}../locales`] } },
  preview: { port: 4173, strictPort: true },
  build: {
    outDir: "dist",
    emptyOutDir: mode !== SMALL,
    target: ["es2022", "safari16"],
    // The content security policy allows neither inline scripts nor data: addresses.
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: mode === SMALL
      ? { input: `${here}pause.html`, output: { codeSplitting: smallChunks } }
      // The program brings its own files along and keeps none: a name needs no mark of what is in it, and the first one names them all.
      : { output: { codeSplitting: chunks, chunkFileNames: "assets/[name].js", assetFileNames: "assets/[name][extname]" } },
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
