// The window where the screen is small: every place of the rail is reached, the lowest stay in sight, what is next on Today
// is seen without scrolling, and no bar covers what is to be filled in. Part of the stage `page`.

import { openScreen } from "./preview.mjs";
import { SCREENS } from "./screens.mjs";

const PLACES = ["today", "plan", "week", "activities", "inbox", "settings", "help"];
/** What must never be looked for. */
const LOWEST = ["nav-settings", "nav-help"];
/** The work area of a small screen in points, and what is the least of a window. */
const SMALL = [[683, 384], [480, 360]];
const TODAY = [[720, 520], [683, 384]];
/** With a passphrase the rail has one entry more. */
const LOCKED = {
  ...SCREENS.unlock,
  go: async (page) => {
    await page.getByTestId("passphrase").fill("correct horse");
    await page.getByTestId("unlock-open").click();
    await page.getByTestId("today").waitFor();
  },
};

/** Whether all of what has this hook is in the window, and nothing lies over its middle. */
const inSight = (page, testid) => page.evaluate((wanted) => {
  const element = document.querySelector(`[data-testid="${wanted}"]`);
  const box = element.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return box.top >= 0 && box.bottom <= window.innerHeight && box.left >= 0 && box.right <= window.innerWidth && element.contains(top);
}, testid);

/** Whether more than the window shows can only be had by moving it to the side. */
const isTooWide = (page) => page.evaluate(() => {
  const main = document.querySelector("main");
  return document.documentElement.scrollWidth > window.innerWidth || main.scrollWidth > main.clientWidth;
});

async function rail(page, where, check) {
  for (const place of PLACES) {
    const entry = page.getByTestId(`nav-${place}`);
    await entry.click({ timeout: 5000 });
    await page.locator(`main[data-screen="${place}"]`).waitFor();
    check(`${where}: ${place} is in sight when it was clicked`, await inSight(page, `nav-${place}`), place);
    check(`${where}: ${place} is no wider than the window`, !(await isTooWide(page)), place);
    for (const lowest of LOWEST) check(`${where}: ${lowest} stays in sight on ${place}`, await inSight(page, lowest), lowest);
  }
  // By the keyboard, from below upwards: what has the focus is seen.
  await page.getByTestId("nav-help").focus();
  for (let turn = 0; turn < PLACES.length; turn += 1) {
    const testid = await page.evaluate(() => document.activeElement.dataset.testid);
    check(`${where}: ${testid} is in sight with the focus`, await inSight(page, testid), testid);
    await page.keyboard.press("Shift+Tab");
  }
}

/** Each field of the form, brought into sight as far as it goes, is above the bar. */
async function fields(page, where, check) {
  const covered = await page.evaluate(() => {
    const bar = document.querySelector("[data-save-bar]");
    for (const details of document.querySelectorAll("details")) details.open = true;
    const all = [...document.querySelectorAll("form:has([data-save-bar]) :is(input:not([type=radio], [type=checkbox]), textarea, select)")];
    return all.filter((field) => field.checkVisibility()).filter((field) => {
      field.scrollIntoView({ block: "center" });
      const box = field.getBoundingClientRect();
      return box.top < 0 || box.top >= bar.getBoundingClientRect().top || (box.height < 100 && box.bottom > bar.getBoundingClientRect().top + 1);
    }).map((field) => field.dataset.testid);
  });
  check(`${where}: every field comes in sight above the bar`, covered.length === 0, covered);
  const share = await page.evaluate(() => document.querySelector("[data-save-bar]").getBoundingClientRect().height / window.innerHeight);
  check(`${where}: the bar leaves two thirds to the form`, share < 1 / 3, share);
}

export async function smallWindow(browser, address, check) {
  for (const [width, height] of SMALL) {
    const open = (screen) => openScreen(browser, address, screen, { scheme: "light", width, height });
    const where = `${width}×${height}`;
    for (const [name, screen] of [["the rail", SCREENS.today], ["the rail with a lock", LOCKED]]) {
      const { page, context } = await open(screen);
      await rail(page, `${where}, ${name}`, check);
      await context.close();
    }
    const { page, context } = await open(SCREENS["plan-form-long"]);
    await fields(page, `${where}, the plan's form`, check);
    // With the list of what is wrong in it, the bar is as high as it gets.
    for (const testid of ["plan-starts", "plan-ends"]) await page.getByTestId(testid).fill("soon");
    await page.getByTestId("save-plan").click();
    await page.getByTestId("plan-wrong").waitFor();
    await fields(page, `${where}, the plan's form with wrong fields`, check);
    await context.close();
  }
  for (const [width, height] of TODAY) {
    for (const name of ["today", "today-long", "today-suggestion"]) {
      const { page, context } = await openScreen(browser, address, SCREENS[name], { scheme: "dark", width, height });
      for (const testid of ["next-check-in", "next-reminder"]) {
        const found = await inSight(page, testid);
        check(`${width}×${height}, ${name}: ${testid} is in sight`, found, testid);
      }
      await context.close();
    }
  }
}
