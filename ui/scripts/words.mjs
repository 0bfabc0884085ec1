// Puts the English words of a module into that module, so that a screen brings its own and no other's.
// A key is written whole where it is used, so it is found there; another language is read as a whole when it is chosen.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const UI = join(dirname(fileURLToPath(import.meta.url)), "..");
const ENGLISH = join(UI, "../locales/en");
const HOME = join(UI, "src/lib/i18n/words.ts");
const SOURCES = join(UI, "src/");
/** What may be a key; what follows an `=` is an attribute of a template. */
const LITERAL = /(?<!=)(["'`])([a-z][a-z0-9]*(?:-[a-z0-9]+)+|[a-z]+)\1/g;
/** Keys that come as data. */
const AS_DATA = { "src/views/moments/help/HelpLines.svelte": /^help-/ };

/** Every message with the text that stands in its file, without comments. */
export function messages() {
  const found = new Map();
  for (const name of readdirSync(ENGLISH).filter((file) => file.endsWith(".ftl") && file !== "shell.ftl")) {
    let key = "";
    for (const line of readFileSync(join(ENGLISH, name), "utf8").split("\n")) {
      const begins = /^([a-z][a-z0-9-]*) =/.exec(line);
      if (begins) key = begins[1];
      if (line.startsWith("#") || line.trim() === "") key = line.trim() === "" ? key : "";
      else if (key) found.set(key, `${found.has(key) && !begins ? `${found.get(key)}\n` : ""}${line}`);
    }
  }
  return found;
}

/** A message that is one line of text: nothing is filled into it, so it needs no reading when a window opens. */
const PLAIN = /^[a-z][a-z0-9-]* = ([^{}\n]*[^{}\s])$/;

/** What a message of one plain line says; nothing for any other. */
export function plainly(message) {
  return PLAIN.exec(message)?.[1];
}

/** The messages with these keys: those that are plain by key, and the rest as text to be read. */
function sorted(keys, known) {
  const plain = {};
  const rest = [];
  for (const key of keys) {
    const text = plainly(known.get(key));
    if (text === undefined) rest.push(known.get(key));
    else plain[key] = text;
  }
  return [plain, rest.join("\n")];
}

export function words() {
  let known;
  return {
    name: "words",
    buildStart() {
      known = undefined;
    },
    transform(code, id) {
      const path = id.split("?")[0];
      if (!path.startsWith(SOURCES) || path === HOME || path.includes("/lib/bindings/") || id.includes("type=style")) return null;
      known ??= messages();
      const keys = new Set([...code.matchAll(LITERAL)].map(([, , key]) => key).filter((key) => known.has(key)));
      const data = AS_DATA[path.slice(UI.length + 1)];
      if (data) for (const key of known.keys()) if (data.test(key)) keys.add(key);
      if (keys.size === 0) return null;
      const texts = sorted([...keys].sort(), known).map((one) => JSON.stringify(one)).join(", ");
      return { code: `import { addWords as addWords_ } from ${JSON.stringify(HOME)};\naddWords_(${texts});\n${code}`, map: null };
    },
  };
}
