// Every screen, in both themes and at two sizes of text, through axe in a real browser; nothing of it may be cut off, and
// columns are columns. And what is there before the first of them: paper.
// Each is kept as a picture to look at in `ui/pictures`: `node tests/axe.mjs [--against FOLDER] [NAME…]`. With a folder of
// earlier pictures, none may differ from the one of its name there. Needs `npm run build` first.

import { mkdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { paperFaults } from "./paper.mjs";
import { cutInTheWeek, namesOnTheLine, offTheEdge, raggedChoices } from "./eyes.mjs";
import { pictureFaults } from "./pictures.mjs";
import { openScreen, withPreview } from "./preview.mjs";
import { SCREENS } from "./screens.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = fileURLToPath(new URL("../pictures/", import.meta.url));
const [WIDTH, HEIGHT] = [1040, 720];
/** The theme is changed while a screen stands, as a desktop does in the evening. */
const SCHEMES = ["light", "dark"];
const SIZES = ["100%", "200%"];
/** What is a matter of the layout, and the same in both themes; larger text has other rows. */
const EYES = [cutInTheWeek, namesOnTheLine, offTheEdge, raggedChoices];
const { values: { against }, positionals: only } = parseArgs({ options: { against: { type: "string" } }, allowPositionals: true });
mkdirSync(pictures, { recursive: true });
if (against && realpathSync(against) === realpathSync(pictures)) throw new Error(`${against} is where the pictures are taken: compare with a copy`);
const taken = new Set();
let passed = 0;
let failed = 0;
/** What was found, said once more at the end, where it is read first. */
const found = [];

/** What is cut off, or sticks out at the side: with large text a screen grows downwards. */
function cutOff() {
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const { overflowX, display } = getComputedStyle(element);
    const tooWide = element.scrollWidth > element.clientWidth + 1;
    // What stands in a field of one line can be reached with the caret.
    if (element instanceof HTMLInputElement) continue;
    const hides = overflowX === "hidden" || overflowX === "clip" || (overflowX === "auto" && element.matches("main, body"));
    // What ends in an ellipsis, with the whole of it a pointer away, is not cut.
    if (getComputedStyle(element).textOverflow === "ellipsis" && element.closest("[title]")) continue;
    if (!tooWide || !hides || display === "inline" || element.clientWidth <= 1) continue;
    found.push(`cut off: ${element.tagName.toLowerCase()} ${element.dataset.testid ?? element.className}`);
  }
  // What lies above the page is hidden by its edge at the left, where nothing can be scrolled to.
  const main = document.querySelector("main")?.getBoundingClientRect();
  for (const above of document.querySelectorAll('main [role="menu"], main [role="dialog"]')) {
    const { left, right } = above.getBoundingClientRect();
    if (main && (left < main.left || right > main.right)) found.push(`reaches over the edge: ${above.getAttribute("aria-label")}`);
  }
  return found;
}

/** Makes the window so high that it shows the whole screen. Text of another size is laid out in several goes, so it is looked at again. */
async function showWhole(page) {
  let height = HEIGHT;
  for (let rested = 0; rested < 2; rested += 1) {
    await page.waitForTimeout(150);
    const hidden = await page.evaluate(() => { const main = document.querySelector("main"); return main ? main.scrollHeight - main.clientHeight : 0; });
    if (hidden <= 0) continue;
    rested = -1;
    height += hidden;
    await page.setViewportSize({ width: WIDTH, height });
  }
}

async function look(page, name, scheme, size) {
  await page.evaluate((text) => { document.documentElement.style.fontSize = text; }, size);
  await showWhole(page);
  const picture = `${name}-${scheme}-${size.replace("%", "")}.png`;
  await page.screenshot({ path: `${pictures}${picture}`, animations: "disabled" });
  taken.add(picture);
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  // Of all that axe looks at, the theme changes the colours only.
  const rules = scheme === SCHEMES[0] ? {} : { runOnly: ["color-contrast"] };
  const { violations } = await page.evaluate((wanted) => globalThis.axe.run(document, { resultTypes: ["violations"], ...wanted }), rules);
  const problems = [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`)),
    ...(await page.evaluate(cutOff)),
    ...(size === SIZES[0] && scheme === SCHEMES[0] ? (await Promise.all(EYES.map((eye) => page.evaluate(eye)))).flat() : []),
  ];
  return problems.map((line) => `${name} (${scheme}, ${size}) ${line}`);
}

async function open(browser, address, screen) {
  const how = { scheme: SCHEMES[0], width: WIDTH, height: HEIGHT };
  try {
    return await openScreen(browser, address, screen, how);
  } catch (error) {
    // A machine with much else to do may be too slow once; a screen that cannot be reached is not reached twice.
    console.log(`once more: ${error.message.split("\n")[0]}`);
    return openScreen(browser, address, screen, how);
  }
}

async function check(browser, address, name, screen) {
  const problems = [];
  try {
    const { page, context, errors } = await open(browser, address, screen);
    await page.evaluate(axe);
    for (const size of SIZES) {
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        problems.push(...(await look(page, name, colorScheme, size)));
      }
    }
    problems.push(...errors.map((text) => `${name} error: ${text}`));
    await context.close();
  } catch (error) {
    problems.push(`${name} not reached: ${error.message.split("\n")[0]}`);
  }
  for (const line of problems) console.log(line);
  found.push(...problems);
  if (problems.length === 0) passed += 1;
  else failed += 1;
}

/** Says which pictures changed since those in the folder `before` were taken. */
async function compare(browser, before) {
  const faults = await pictureFaults(browser, taken, { now: pictures, before, all: only.length === 0 });
  for (const fault of faults) console.log(fault);
  if (faults.length === 0) console.log(`pictures: ${taken.size} equal`);
  found.push(...faults);
  failed += faults.length;
}

await withPreview(async (browser, address) => {
  const wanted = Object.entries(SCREENS).filter(([name]) => only.length === 0 || only.includes(name));
  // Two at a time: while one waits for its page, the other is looked at.
  const worker = async () => {
    for (let next = wanted.shift(); next; next = wanted.shift()) await check(browser, address, ...next);
  };
  await Promise.all([worker(), worker()]);
  if (against) await compare(browser, against);
  if (only.length > 0 && !only.includes("paper")) return;
  const { looked, faults } = await paperFaults(browser, address);
  for (const fault of faults) console.log(fault);
  passed += looked - faults.length;
  failed += faults.length;
});

for (const line of found) console.log(`found: ${line}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
