// Every key that the window uses has words, and nothing asks for a composed key.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { messages } from "../scripts/words.mjs";
import { KEYS, pieces, said } from "./catalogue";

const known = messages();
const hasWords = (key: string): boolean => known.has(key);

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

const sources = filesOf("src").filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith(".test.ts"));

it("has words for every key", () => {
  const missing: string[] = [];
  let used = 0;
  for (const path of sources) {
    for (const [, key = ""] of readFileSync(path, "utf8").matchAll(/\bt\("([^"]+)"/g)) {
      used += 1;
      if (!hasWords(key)) missing.push(`${path}: ${key}`);
    }
  }
  expect(missing).toEqual([]);
  expect(used).toBeGreaterThan(100);
});

it("has no blank to be filled in: words are there to be copied as they are", () => {
  expect(KEYS.filter((key) => pieces(key).some((piece) => /[[\]{}]/.test(piece)))).toEqual([]);
});

it("shows the problem where a record of keys has a wrong one", () => {
  const wrong: string[] = [];
  for (const path of sources) {
    for (const [, key = ""] of readFileSync(path, "utf8").matchAll(/^\s+[a-z_]+: "([a-z]+(?:-[a-z]+)+)",?$/gm)) {
      if (!hasWords(key)) wrong.push(`${path}: ${key}`);
    }
  }
  expect(wrong).toEqual([]);
});

it("one thing has one name wherever it stands", () => {
  const names = (...keys: string[]): Set<string> => new Set(keys.map((key) => said(key)));
  expect(names("plan-reconnect", "topic-reconnect", "item-reconnect")).toEqual(new Set(["Meeting again"]));
  expect(names("plan-check-ins", "topic-cadence", "check-ins-title")).toEqual(new Set(["Check-ins"]));
});
