// The page to hand over, as the other person gets it: printed to PDF and read back by another program, as text, and from the
// clipboard. Every private field holds one word, which may be in none of them. And where things stand in the window, also
// where it is small: `node tests/page.mjs [layout [NAME…] | small | timeline | payloads [NAME…]]` looks at that alone. Needs `npm run build` first, and pdftotext.

import { execFileSync } from "node:child_process";
import { layout } from "./layout.mjs";
import { openScreen, withPreview } from "./preview.mjs";
import { payloads } from "./payloads.mjs";
import { SCREENS } from "./screens.mjs";
import { smallWindow } from "./small.mjs";
import { timeline } from "./timeline.mjs";

const CANARY = "canary";
const AGREED = ["Until when", "Sunday 6 December", "Check-ins", "Thursday and Sunday at 19:00", "Contact in between"];
const NOT_AGREED = ["Not agreed", "Meeting again", "Café by the station", "We don't ask each other's friends"];
const LAST = "Either of us may end this any time.";
const [part, ...names] = process.argv.slice(2);
const SIZE = { scheme: "dark", width: 1040, height: 720 };
let passed = 0;
let failed = 0;

function check(sentence, holds, found) {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(`✗ ${sentence}: ${typeof found === "object" ? JSON.stringify(found) : found}`);
  }
}

/** What another program reads in a PDF, line breaks as spaces. */
const read = (pdf) => execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
const flat = (text) => text.replaceAll(/\s+/g, " ");
const sheets = (text) => text.split("\f").length - 1;
const print = (page) => page.pdf({ format: "A4", preferCSSPageSize: true });

function holdsTermsOnly(what, text) {
  for (const term of [...AGREED, ...NOT_AGREED, LAST]) check(`${what} says ${term}`, flat(text).includes(term), text);
  check(`${what} says nothing private`, !text.toLowerCase().includes(CANARY), text);
}

async function handedOver(browser, address) {
  const { page, context } = await openScreen(browser, address, { ...SCREENS.handover, begin: CANARY }, SIZE);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);

  const pdf = read(await print(page));
  holdsTermsOnly("the PDF", pdf);
  check("the PDF is one sheet", sheets(pdf) === 1, sheets(pdf));
  check("nothing of the window is in the PDF", !/Today|Settings|Print or save/.test(pdf), pdf);

  await page.getByTestId("handover-as-text").click();
  const text = await page.getByTestId("handover-copy-text").innerText();
  holdsTermsOnly("the text", text);
  check("the text stands in place of the page", await page.getByTestId("handover").isHidden(), "both are shown");
  await page.getByTestId("handover-copy").click();
  await page.getByTestId("handover-copy-said").filter({ hasText: /./ }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  check("the clipboard holds the text that is shown", copied.trim() === text.trim(), copied);
  check("printing beside the text prints the page", flat(read(await print(page))) === flat(pdf), "another page");

  // The word is on the screens that are one's own: where it were handed over, it would be found.
  for (const part of ["plan", "versions"]) {
    await page.getByTestId(`plan-part-${part}`).click();
    const own = page.locator("main").filter({ hasText: CANARY });
    await own.waitFor({ timeout: 5000 }).catch(() => {});
    check(`the screen ${part} holds the word`, (await own.count()) === 1, "it is not there");
  }
  const own = await print(page);
  check("no other screen can be printed", !read(own).toLowerCase().includes(CANARY), "it can");
  await context.close();

  const long = await openScreen(browser, address, SCREENS["handover-long"], SIZE);
  const sheet = read(await print(long.page));
  check("a long page goes on on the next sheet, to its end", sheets(sheet) > 1 && flat(sheet).includes(LAST), sheet);
  await long.context.close();
}

await withPreview(async (browser, address) => {
  if (!part) await handedOver(browser, address);
  if (!part || part === "layout") await layout(browser, address, check, names);
  if (!part || part === "small") await smallWindow(browser, address, check);
  if (!part || part === "timeline") await timeline(browser, address, check);
  if (!part || part === "payloads") await payloads(browser, address, check, names);
});

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
