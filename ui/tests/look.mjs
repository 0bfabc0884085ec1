// Pictures of every screen for looking at: `node tests/look.mjs FOLDER [NAME…]`. Needs `npm run build` first.

import { mkdirSync } from "node:fs";
import { openScreen, withPreview } from "./preview.mjs";
import { SCREENS } from "./screens.mjs";

const [folder = "/tmp/interlude-look", ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

await withPreview(async (browser, address) => {
  for (const [name, screen] of Object.entries(SCREENS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const scheme of ["light", "dark"]) {
      for (const [width, height] of [[1040, 720], [720, 520]]) {
        const { page, context, errors } = await openScreen(browser, address, screen, { scheme, width, height });
        await page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png` });
        for (const text of errors) console.log(`${name}: ${text}`);
        await context.close();
      }
    }
  }
});
