// Every form, in a real browser on the real planner: what is wrong is said where it can be seen, in every size, and is gone
// where it holds no longer; and what is typed stands there again after a reload, as it was. `node tests/forms.mjs [NAME…]`.
// Needs `npm run build` first.

import { readFileSync } from "node:fs";
import { openScreen, withPreview } from "./preview.mjs";
import { FORMS } from "./forms_list.mjs";

const SIZES = [[1040, 720, "100%"], [720, 520, "100%"], [720, 520, "200%"]];
/** A form keeps what was typed at most this long after the last letter, in milliseconds. */
const KEPT_AFTER = 1000;
const LATIN = "Schöne Grüße";
const only = process.argv.slice(2);
let passed = 0;
let failed = 0;

function check(sentence, holds, found) {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(`FAILED ${sentence}: ${JSON.stringify(found)}`);
  }
}

/** What the field with this hook shows that makes no sense in it. */
function wrongFor(kind) {
  return { date: "soon", time: "25:00", number: "x", line: "x".repeat(4096), text: "x".repeat(4096), long: "x".repeat(200_001) }[kind];
}

/** The fields of the form that stands, each with its kind. */
const fieldsOf = (form) => form.evaluate((element) => {
  for (const details of element.querySelectorAll("details")) details.open = true;
  return [...element.querySelectorAll("input[type=text], textarea")].map((field) => {
    const { testid } = field.dataset;
    const kind = field.closest(".date") ? "date"
      : field.dataset.kind ?? (field.inputMode === "numeric" ? "number" : field instanceof HTMLTextAreaElement ? "text" : "line");
    return { testid, kind, value: field.value };
  });
});

/** Whether a field is whole between the top and the bar at the foot, label and error as well, and has the focus: of a choice one of its
  options has it. */
const seen = (page, testid) => page.evaluate((wanted) => {
  const control = document.querySelector(`[data-testid="${wanted}"]`);
  const box = (control.closest(".field, fieldset") ?? control).getBoundingClientRect();
  const view = (document.querySelector("main") ?? document.documentElement).getBoundingClientRect();
  const bar = document.querySelector("[data-save-bar]")?.getBoundingClientRect();
  const [top, bottom] = [Math.max(0, view.top), Math.min(bar?.top ?? Infinity, view.bottom, window.innerHeight)];
  const higher = box.height > bottom - top;
  return {
    whole: box.top >= top - 1 && (higher || box.bottom <= bottom + 1), focus: document.activeElement === control || (control.matches("[role=radiogroup]") && control.contains(document.activeElement)),
    box: [Math.round(box.top), Math.round(box.bottom)], room: [Math.round(top), Math.round(bottom)],
  };
}, testid);

const invalid = (form) => form.evaluate((element) => [...element.querySelectorAll("[aria-invalid=true]")].map((field) => field.dataset.testid));

async function wrongIsShown(browser, address, name, [width, height, size]) {
  const { page, context } = await openScreen(browser, address, FORMS[name], { scheme: "light", width, height });
  await page.evaluate((text) => { document.documentElement.style.fontSize = text; }, size);
  const form = page.locator(`form:has([data-testid="${FORMS[name].text}"])`);
  const fields = await fieldsOf(form);
  const where = `${name} at ${width}×${height}, ${size}`;
  for (const { testid, kind } of fields) await page.getByTestId(testid).fill(wrongFor(kind));
  await form.locator("button[type=submit]").click();
  await form.locator("[aria-invalid=true]").first().waitFor();
  const found = await invalid(form);
  check(`${where}: every wrong field is marked`, fields.every(({ testid }) => found.includes(testid)), fields.filter(({ testid }) => !found.includes(testid)).map(({ testid }) => testid));
  const first = await seen(page, found[0]);
  check(`${where}: the first wrong field is in sight and has the focus`, first.whole && first.focus, { testid: found[0], ...first });
  if (found.length > 1) {
    const links = form.getByTestId(`${FORMS[name].name}-wrong-field`);
    check(`${where}: each wrong field is a link`, (await links.count()) === found.length, [await links.count(), found.length]);
    for (const [at, testid] of found.entries()) {
      await links.nth(at).click();
      const link = await seen(page, testid);
      check(`${where}: its link shows ${testid}`, link.whole && link.focus, link);
    }
  }
  if (name === "plan") await previewNames(page, where, found.filter((testid) => testid !== "change-reason"));
  if (size === "100%" && width === 1040) await wrongIsGone(page, form, name, fields);
  await context.close();
}

/** What stands in the way of the plan's preview is named there, and each name leads to its field. */
async function previewNames(page, where, wrong) {
  const names = page.getByTestId("preview-lacks");
  await names.first().waitFor();
  const led = [];
  for (let at = 0; at < (await names.count()); at += 1) {
    await names.nth(at).click();
    led.push(await page.evaluate(() => document.activeElement.dataset.testid));
    const there = await seen(page, led.at(-1));
    check(`${where}: the preview shows ${led.at(-1)}`, there.whole && there.focus, there);
  }
  check(`${where}: the preview names what it lacks`, [...led].sort().join() === [...wrong].sort().join(), { led, wrong });
}

async function wrongIsGone(page, form, name, fields) {
  for (const { testid, kind, value } of fields) {
    const said = await page.getByTestId(`${testid}-error`).textContent();
    if (["line", "text", "long"].includes(kind)) check(`${name}: ${testid} says how long and by how much`, /\d.*, [\d,]+ too many/.test(said), said);
    if (kind === "date") check(`${name}: ${testid} has an example of today`, said.includes("2026-11-2"), said);
    await page.getByTestId(testid).fill(kind === "number" ? value || "1" : value);
    const gone = await page.getByTestId(`${testid}-error`).waitFor({ state: "detached", timeout: 3000 }).then(() => true, () => false);
    const may = gone ? "" : await page.getByTestId(`${testid}-error`).textContent().catch(() => "");
    check(`${name}: what was said of ${testid} is gone once it holds no longer`, gone || may !== said, may);
  }
}

async function typedIsKept(browser, address, name) {
  const { page, context } = await openScreen(browser, address, FORMS[name], { scheme: "light", width: 1040, height: 720 });
  const field = page.getByTestId(FORMS[name].text);
  const before = await field.inputValue();
  await field.fill(LATIN);
  await field.evaluate((element) => element.setSelectionRange(2, 5));
  await page.waitForTimeout(KEPT_AFTER);
  await page.reload();
  const back = await field.waitFor({ timeout: 5000 }).then(() => true, () => false);
  check(`${name}: stands again after a reload`, back, await page.locator("h1").first().textContent());
  if (back) {
    await page.waitForFunction((testid) => document.activeElement?.dataset.testid === testid, FORMS[name].text, { timeout: 3000 }).catch(() => {});
    const now = await field.evaluate((element) => [element.value, document.activeElement === element, element.selectionStart, element.selectionEnd]);
    check(`${name}: text, focus and caret are as they were`, JSON.stringify(now) === JSON.stringify([LATIN, true, 2, 5]), now);
    if (name !== "first_run") {
      await page.getByTestId(`${FORMS[name].name}-discard`).click();
      check(`${name}: discarded it is as it is saved`, (await field.inputValue()) === before, [await field.inputValue(), before]);
      await page.getByTestId("toast-undo").click();
      check(`${name}: and discarding can be taken back`, (await field.inputValue()) === LATIN, await field.inputValue());
      await nothingIsKeptOnceSaved(page, name);
    }
  }
  await context.close();
}

/** Where these words can be saved. */
async function nothingIsKeptOnceSaved(page, name) {
  const form = page.locator(`form:has([data-testid="${FORMS[name].text}"])`);
  await form.locator("button[type=submit]").click();
  await page.waitForTimeout(KEPT_AFTER);
  if ((await page.locator("form [aria-invalid=true], form [role=alert]").count()) > 0) return;
  const { answer } = await page.evaluate(() => window.askRehearsal("typing", {}));
  check(`${name}: nothing is kept once it is saved`, !answer.kept.some((typed) => typed.form === name), answer.kept);
}

const known = [...readFileSync(new URL("../src/lib/bindings/FormName.ts", import.meta.url), "utf8").matchAll(/"(\w+)"/g)].map(([, name]) => name);
check("every form that the planner knows is looked at, and no other", [...known].sort().join() === Object.keys(FORMS).sort().join(), known.filter((name) => !(name in FORMS)));

await withPreview(async (browser, address) => {
  const wanted = Object.keys(FORMS).filter((one) => only.length === 0 || only.includes(one));
  // Two at a time: while one waits for its page, the other is filled.
  const worker = async () => {
    for (let name = wanted.shift(); name; name = wanted.shift()) {
      await typedIsKept(browser, address, name).catch((error) => check(`${name}: what is typed is kept`, false, error.message));
      for (const size of SIZES) await wrongIsShown(browser, address, name, size).catch((error) => check(`${name} at ${size}`, false, error.message));
    }
  };
  await Promise.all([worker(), worker()]);
});

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
