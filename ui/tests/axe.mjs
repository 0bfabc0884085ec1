// Every screen, in both themes, through axe in a real browser. Needs `npm run build` first.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openScreen, withPreview } from "./preview.mjs";
import { SCREENS } from "./screens.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let passed = 0;
let failed = 0;

await withPreview(async (browser, address) => {
  for (const scheme of ["light", "dark"]) {
    for (const [name, screen] of Object.entries(SCREENS)) {
      const { page, context, errors } = await openScreen(browser, address, screen, { scheme, width: 1040, height: 720 });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
      const found = [
        ...errors.map((text) => `error: ${text}`),
        ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`)),
      ];
      if (found.length === 0) passed += 1;
      else failed += 1;
      for (const line of found) console.log(`${name} (${scheme}) ${line}`);
      await context.close();
    }
  }
});

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
