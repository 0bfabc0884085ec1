// Circles: a file that imports itself on a way through others. Neither file of a circle can be read, tested or moved without the
// other. An import of a type counts as well, and so does a screen that is loaded later: what is read together is one thing.

import { posix } from "node:path";

const IMPORT = /\b(?:from|import)\s*\(?\s*(["'])((?:\$ui|\.\.?)\/[^"'\n]+)\1/g;
const ENDS = ["", ".ts", "/index.ts"];

/** The files of `texts` that the file `name` imports. Styles, tests and generated types are none of them. */
function importsOf(name, texts) {
  const paths = [...texts.get(name).matchAll(IMPORT)].map(([, , path]) =>
    path.startsWith("$ui/") ? path.slice("$ui/".length) : posix.join(posix.dirname(name), path),
  );
  return paths.flatMap((path) => ENDS.map((end) => `${path}${end}`).find((file) => texts.has(file)) ?? []);
}

/** The circles among files, given as texts by their path in `src`: each as the way from a file back to itself. */
export function circles(texts) {
  const found = [];
  const looked = new Set();
  function follow(name, way) {
    const begins = way.indexOf(name);
    if (begins >= 0) found.push([...way.slice(begins), name]);
    if (begins >= 0 || looked.has(name)) return;
    for (const next of importsOf(name, texts)) follow(next, [...way, name]);
    looked.add(name);
  }
  for (const name of texts.keys()) follow(name, []);
  return found;
}
