// A circle of imports is found, in whatever way a file imports another.

import { expect, it } from "vitest";
import { circles } from "../scripts/circles.mjs";

const found = (texts: Record<string, string>): string[] => circles(new Map(Object.entries(texts))).map((way) => way.join(" > "));

it.each([
  ["a value", `import { b } from "./b";`],
  ["a type", `import type { B } from "./b";`],
  ["over several lines", `import {\n  b,\n  c,\n} from "./b";`],
  ["what is passed on", `export { b } from './b';`],
  ["for its effect", `import "./b";`],
  ["later", `const b = () => import("./b");`],
  ["a type where it is used", `let b: import("./b").B;`],
  ["by the short way", `import { b } from "$ui/b";`],
])("a circle of two files: %s", (_, text) => {
  expect(found({ "a.ts": text, "b.ts": `import { a } from "./a";` })).toEqual(["a.ts > b.ts > a.ts"]);
});

it("a circle through components, states and folders", () => {
  const texts = {
    "App.svelte": `<script lang="ts">\n  import Week from "$ui/views/week/Week.svelte";\n</script>`,
    "views/week/Week.svelte": `import { weekPart } from "$ui/state/week_part.svelte";`,
    "state/week_part.svelte.ts": `import { t } from "../lib/i18n";`,
    "lib/i18n/index.ts": `export * from "./words";`,
    "lib/i18n/words.ts": `import Week from "$ui/views/week/Week.svelte";`,
  };
  expect(found(texts)).toEqual([
    "views/week/Week.svelte > state/week_part.svelte.ts > lib/i18n/index.ts > lib/i18n/words.ts > views/week/Week.svelte",
  ]);
});

it("each of several circles, and a file that imports itself", () => {
  const texts = { "a.ts": `import "./b";\nimport "./c";`, "b.ts": `import "./a";`, "c.ts": `import "./a";\nimport "./c";` };
  expect(found(texts)).toEqual(["a.ts > b.ts > a.ts", "a.ts > c.ts > a.ts", "c.ts > c.ts"]);
});

it("no circle where two ways lead to one file, or to one that is not ours", () => {
  const texts = { "a.ts": `import "./b";\nimport "./c";\nimport "svelte";`, "b.ts": `import "./d";`, "c.ts": `import "./d";`, "d.ts": `import "./d.css";` };
  expect(found(texts)).toEqual([]);
});
