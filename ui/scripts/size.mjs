// What Today needs before it can be drawn: the entry, what it imports at once, and the connection.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const MOST_KB = 45;
const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const entry = /src="\/assets\/(index-[^"]+\.js)"/.exec(readFileSync(join(DIST, "index.html"), "utf8"))?.[1];
if (!entry) throw new Error("dist/index.html has no entry; build first");

const connection = readdirSync(join(DIST, "assets")).filter((name) => /^tauri-.*\.js$/.test(name));
const waiting = [entry, ...connection];
const seen = new Map();
while (waiting.length > 0) {
  const name = waiting.pop();
  if (seen.has(name)) continue;
  const text = readFileSync(join(DIST, "assets", name), "utf8");
  seen.set(name, gzipSync(text).length / 1024);
  for (const [, path] of text.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g)) waiting.push(basename(path));
}

const total = [...seen.values()].reduce((sum, size) => sum + size, 0);
for (const [name, size] of seen) console.log(`${size.toFixed(1).padStart(6)} kB  ${name}`);
console.log(`${total.toFixed(1).padStart(6)} kB  in all, at most ${MOST_KB}`);
process.exitCode = total > MOST_KB ? 1 : 0;
