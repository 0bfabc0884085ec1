// Small rules that no type can hold: no raw HTML, no colours outside the tokens, one way to the app, no circles.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { circles } from "./circles.mjs";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

const RULES = [
  { name: "no {@html}: text is shown as text", pattern: /\{@html/, files: /\.svelte$/ },
  { name: "no innerHTML or its relatives", pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/, files: /\.(?:svelte|ts)$/ },
  { name: "colours stand in tokens.css only", pattern: /#[0-9a-fA-F]{3,8}\b(?=[^"'`]*;)|\b(?:rgb|hsl|oklch)a?\(/, files: /\.(?:svelte|css)$/, not: /tokens\.css$/ },
  { name: "@tauri-apps is imported in lib/api only", pattern: /["']@tauri-apps\//, files: /\.(?:svelte|ts)$/, not: /^lib\/api\// },
  { name: "no style attributes: the policy refuses them", pattern: /\sstyle="/, files: /\.svelte$/ },
  { name: "keys of words are written out", pattern: /\bt\(`/, files: /\.(?:svelte|ts)$/ },
  { name: "an element may be gone when an answer comes: `HTML… | undefined`", pattern: /^\s*let \w+: (?:HTML|SVG)\w+;/, files: /\.svelte$/ },
  { name: "zones are the planner's: the web view has other data, and knows no other zone than UTC", pattern: /\btimeZone:(?! "UTC")|\btimeZone\s*[,}]|\.timeZone\b|\bIntl\.DateTimeFormat\((?!.*timeZone: "UTC")/, files: /\.(?:svelte|ts)$/ },
  { name: "a date has no local parts: they would be those of the web view's zone", pattern: /\.(?:get|set)(?:Hours|Minutes|Seconds|Milliseconds|Day|Date|Month|FullYear|Year|TimezoneOffset)\(|\.to(?:Locale)?(?:Date|Time)String\(|\.toLocaleString\(|\bnew Date\((?!Date\.UTC)[^()]*,/, files: /\.(?:svelte|ts)$/ },
  { name: "no dialogs of the browser", pattern: /\b(?:alert|confirm|prompt)\(/, files: /\.(?:svelte|ts)$/ },
];

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

let read = 0;
let broken = 0;
/** What may stand in a circle. */
const sources = new Map();
for (const path of filesOf(SRC)) {
  const name = relative(SRC, path);
  if (name.startsWith("lib/bindings/")) continue;
  read += 1;
  const text = readFileSync(path, "utf8");
  if (/\.(?:svelte|ts)$/.test(name) && !name.endsWith(".test.ts")) sources.set(name, text);
  text.split("\n").forEach((line, at) => {
    for (const rule of RULES) {
      if (!rule.files.test(name) || rule.not?.test(name) || !rule.pattern.test(line)) continue;
      broken += 1;
      console.log(`src/${name}:${at + 1}: ${rule.name}`);
    }
  });
}
for (const way of circles(sources)) {
  broken += 1;
  console.log(`src/${way[0]}: no circle of imports: ${way.join(" > ")}`);
}

console.log(`${read - broken} passed, ${broken} failed`);
process.exitCode = broken > 0 || read === 0 ? 1 : 0;
