// Everything that is said about talking, as one page: by who asked, where in the plan it is, and by what may be done with sheets. From
// the catalogue and from the tables that the domain is held to: `node tests/said.mjs`.

import { readFileSync } from "node:fs";

const at = (path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => readFileSync(at(path), "utf8");
const words = Object.fromEntries(
  ["talk", "talks", "message", "sheets", "points", "bad-hour"].flatMap((name) =>
    [...read(`locales/en/${name}.ftl`).matchAll(/^([\w-]+) = (.+)$/gm)].map(([, key, text]) => [key, text])),
);
const dashed = (name) => name.replaceAll("_", "-");
const template = (name) => [
  `  ${words[`template-${dashed(name)}`]}`,
  ...Object.keys(words).filter((key) => key.startsWith(`template-${dashed(name)}-`)).map((key) => `      ${words[key]}`),
];

const table = read("src-tauri/crates/domain/src/talking/template/table.txt");
const named = new Set([...table.matchAll(/^ {4}(?:first|more) +(.*)$/gm)].flatMap(([, names]) => names.trim().split(" ")).filter(Boolean));
const lines = ["What a message can begin with", ...[...named].flatMap(template), "", "By who asked and where in the plan it is: the three that stand first | more"];
for (const [, head, first, more] of table.matchAll(/^(\S.*)\n {4}first +(.*)\n {4}more +(.*)$/gm)) {
  const names = (list) => list.trim().split(" ").filter(Boolean).map((name) => words[`template-${dashed(name)}`]).join(" · ");
  lines.push(`  ${head}: ${names(first)} | ${names(more)}`);
}
lines.push("  in every other state (no plan, their no, my no, not safe, closed): nothing", "");
lines.push("Sheets: what may be done, and what is offered", ...read("src-tauri/crates/domain/src/talking/sheet/table.txt").trimEnd().split("\n").map((line) => `  ${line}`), "");
for (const [title, begins] of [["Talk, and the setting of one", ["talk-", "talks-"]], ["A message, and its hints", ["message-", "hint-", "hints-"]], ["Sheets, points, a bad hour", ["sheet-", "sheets-", "point-", "points-", "bad-hour-"]]]) {
  lines.push(title, ...Object.entries(words).filter(([key]) => begins.some((begin) => key.startsWith(begin))).map(([key, text]) => `  ${key}: ${text}`), "");
}
console.log(lines.join("\n"));
