// How much script the screens need, gzipped, and how much they may: Today's start, every further screen, all of it; and the
// small window, whose page shares no file with the others and is counted by itself.
// Today's start is the entry with all that it imports at once. What the other screens share is loaded with the first of
// them, and stands by itself; a further screen is what it adds to that, and a part what it adds to its screen. What all of it
// may weigh has room for what is still to come: deciding (five screens of it), and what makes the vault safe. What a person waits for are the first two.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const MOST = { start: 45_000, screen: 25_000, shared: 28_000, all: 330_000, small: 35_000, smallRest: 27_000 };
const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const ASSETS = join(DIST, "assets");

/** The script that a page begins with. */
function entryOf(page) {
  const entry = /src="\/assets\/([^"]+\.js)"/.exec(readFileSync(join(DIST, page), "utf8"))?.[1];
  if (!entry) throw new Error(`dist/${page} has no entry; build first`);
  return entry;
}
const [entry, small] = ["index.html", "pause.html"].map(entryOf);

const files = new Map();
for (const name of readdirSync(ASSETS).filter((file) => file.endsWith(".js"))) {
  const text = readFileSync(join(ASSETS, name), "utf8");
  const paths = (pattern) => [...text.matchAll(pattern)].map(([, path]) => basename(path));
  files.set(name, {
    size: gzipSync(text).length,
    now: paths(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g),
    later: paths(/import\(\s*["'`](\.\/[^"'`]+\.js)["'`]/g),
  });
}

/** A file with all that it imports at once. */
function closure(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of files.get(name)?.now ?? []) closure(next, seen);
  return seen;
}

/** All that can come to be loaded from a file on. */
function reached(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of [...files.get(name).now, ...files.get(name).later]) reached(next, seen);
  return seen;
}

const sum = (names) => [...names].reduce((all, name) => all + files.get(name).size, 0);
const start = closure(entry);
const [main, pause] = [reached(entry), reached(small)];
for (const name of main) if (pause.has(name)) throw new Error(`both windows load ${name}`);
const shared = new Set([...main].filter((name) => name === "shared.js" && !start.has(name)));
const lines = [
  ["Today's start", sum(start), MOST.start],
  ["what the other screens share", sum(shared), MOST.shared],
];
// A part of a screen adds to what opens it.
const opened = [...files].filter(([by]) => main.has(by)).flatMap(([by, { later }]) => later.map((name) => [name, by])).filter(([name]) => !shared.has(name));
for (const [screen, by] of new Map(opened)) {
  const there = closure(by);
  const adds = [...closure(screen)].filter((name) => !start.has(name) && !shared.has(name) && !there.has(name));
  lines.push([screen.replace(/\.js$/, ""), sum(adds), MOST.screen]);
}
lines.push(["all scripts", sum(main), MOST.all]);
lines.push(["the small window's start", sum(closure(small)), MOST.small]);
// Its lines, help, mood, and a thought that is put aside: each is loaded when it is wanted.
lines.push(["what the small window loads later", sum(pause) - sum(closure(small)), MOST.smallRest]);

let failed = 0;
for (const [name, size, most] of lines.sort((one, other) => one[2] - other[2] || other[1] - one[1])) {
  if (size > most) failed += 1;
  console.log(`${(size / 1000).toFixed(1).padStart(6)} kB  ${name}, at most ${most / 1000}${size > most ? ": too much" : ""}`);
}
console.log(`${lines.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && lines.length > 8 ? 0 : 1;
