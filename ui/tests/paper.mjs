// What a window shows before any script ran: paper, in the colours that were chosen, else in those of the system.

import { readFileSync } from "node:fs";

/** What the window marks the page with: the very script. */
const PAGE = readFileSync(new URL("../../src-tauri/crates/window/src/page.rs", import.meta.url), "utf8");
const MARK = /const MARK: &str = "([^"]+)"/.exec(PAGE)?.[1];
if (!MARK) throw new Error("src-tauri/crates/window/src/page.rs has no MARK");
const TOKENS = readFileSync(new URL("../src/styles/tokens.css", import.meta.url), "utf8");
const [, light, dark] = /--paper: light-dark\((#\w{6}), (#\w{6})\)/.exec(TOKENS) ?? [];
const PAPER = { light, dark };
const SIZE = { width: 400, height: 300 };

/** The colours of a picture, each once. */
async function coloursOf(context, picture) {
  const page = await context.newPage();
  const found = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawn = canvas.getContext("2d");
    drawn.drawImage(image, 0, 0);
    const { data: bytes } = drawn.getImageData(0, 0, image.width, image.height);
    const colours = new Set();
    for (let at = 0; at < bytes.length; at += 4) {
      colours.add(`#${[...bytes.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`);
    }
    return [...colours];
  }, picture.toString("base64"));
  await page.close();
  return found;
}

/** Opens the page without its scripts: by the system's colours, and by those that the window marks it with. */
export async function paperFaults(browser, address) {
  const faults = [];
  let looked = 0;
  for (const system of ["light", "dark"]) {
    for (const chosen of [null, "light", "dark"]) {
      const context = await browser.newContext({ colorScheme: system, viewport: SIZE });
      const page = await context.newPage();
      await page.route("**/*.js", (route) => route.abort());
      if (chosen) await page.addInitScript(MARK.replace("THEME", chosen));
      await page.goto(address);
      const colours = await coloursOf(context, await page.screenshot());
      const wanted = PAPER[chosen ?? system];
      looked += 1;
      if (colours.length !== 1 || colours[0] !== wanted) faults.push(`paper, chosen ${chosen ?? "by the system"} on a ${system} one: ${colours.slice(0, 3)}, not ${wanted}`);
      await context.close();
    }
  }
  return { looked, faults };
}
