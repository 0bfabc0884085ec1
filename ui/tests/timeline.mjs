// The list of all moments where it is laid out and scrolled: it keeps its place, ends at its end, and is never empty in sight.

import { openScreen } from "./preview.mjs";
import { SCREENS } from "./screens.mjs";

const SIZES = [{ scheme: "light", width: 1040, height: 720 }, { scheme: "dark", width: 720, height: 520 }];
const LIST = '[data-testid="moments-list"]';

/** Where it stands: how far it was scrolled, the first row in sight, and what is told of the place. */
const stands = (page) => page.evaluate((list) => {
  const box = document.querySelector(list);
  const { left, top, width } = box.getBoundingClientRect();
  const row = document.elementFromPoint(left + width / 3, top + 4)?.closest('[role="option"]');
  return { top: Math.round(box.scrollTop), row: row?.textContent.trim() ?? "", told: document.querySelector('[data-testid="moments-place"]').textContent.trim() };
}, LIST);

/** At every frame of some turns of the wheel: points of the list at which no row with words was. */
async function wheeled(page, box) {
  await page.evaluate((list) => {
    const { left, top, width, height } = document.querySelector(list).getBoundingClientRect();
    window.seen = { frames: 0, empty: 0, on: true };
    const look = () => {
      window.seen.frames += 1;
      for (const at of [0.1, 0.5, 0.9]) {
        const row = document.elementFromPoint(left + width / 3, top + height * at)?.closest('[role="option"]');
        if (!row?.querySelector(".time")) window.seen.empty += 1;
      }
      if (window.seen.on) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, LIST);
  await page.mouse.move(box.x + 80, box.y + box.height / 2);
  for (let turn = 0; turn < 24; turn += 1) {
    await page.mouse.wheel(0, turn < 16 ? 160 : -160);
    await page.waitForTimeout(25);
  }
  return page.evaluate(() => { window.seen.on = false; return window.seen; });
}

async function walked(browser, address, check, size) {
  const { page, context } = await openScreen(browser, address, { ...SCREENS.moments, begin: "charted" }, size);
  const here = `moments at ${size.width} × ${size.height}`;
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  const list = page.locator(LIST);
  await page.locator('[role="option"]').first().waitFor();
  const box = await list.boundingBox();
  const { frames, empty } = await wheeled(page, box);
  check(`${here}: while it is scrolled no row is empty`, frames > 5 && empty === 0, { frames, empty });

  await page.evaluate((at) => document.querySelector(at).scrollTo({ top: 900 }), LIST);
  await page.waitForTimeout(100);
  const before = await stands(page);
  check(`${here}: it was scrolled`, before.top === 900 && before.row !== "", before);
  await page.getByTestId("nav-drafts").click();
  await page.getByTestId("drafts").waitFor();
  await page.getByTestId("nav-moments").click();
  await page.locator('[role="option"]').first().waitFor();
  await page.waitForTimeout(150);
  const back = await stands(page);
  check(`${here}: another screen leaves it in its place`, back.row === before.row, { before, back });

  await page.mouse.click(box.x + box.width / 3, box.y + 90);
  await page.getByTestId("moment-entry").waitFor();
  await page.keyboard.press("Escape");
  await page.getByTestId("moment-entry").waitFor({ state: "detached" });
  await page.waitForTimeout(100);
  const closed = await stands(page);
  check(`${here}: an entry that was looked at leaves it in its place`, closed.row === back.row, { back, closed });

  await list.focus();
  await page.keyboard.press("End");
  await page.waitForTimeout(150);
  const last = page.locator('[role="option"].active');
  const total = Number(await last.getAttribute("aria-setsize"));
  check(`${here}: End is the last row`, (await last.getAttribute("aria-posinset")) === String(total) && (await stands(page)).told.endsWith(`${total} of ${total}`), await stands(page));
  await page.keyboard.press("Enter");
  await page.getByTestId(/^(mood|moment)-remove$/).click();
  await page.getByTestId("moment-entry").waitFor({ state: "detached" });
  await page.waitForFunction((count) => document.querySelector('[role="option"].active')?.getAttribute("aria-setsize") === String(count), total - 1, { timeout: 5000 }).catch(() => {});
  check(`${here}: once it is removed the one before is the last`, (await last.getAttribute("aria-posinset")) === String(total - 1) && (await last.innerText()).trim() !== "", await stands(page));

  await page.getByTestId("moments-filter").click();
  await page.getByTestId("moments-date").fill("2026-11-10");
  await page.getByTestId("moments-go").last().click();
  await page.waitForTimeout(200);
  check(`${here}: a date leads to its day, or to what was before it`, /(?:10|9|8) November/.test((await stands(page)).told), await stands(page));
  check(`${here}: nothing went wrong`, wrong.length === 0, wrong);
  await context.close();
}

export async function timeline(browser, address, check) {
  for (const size of SIZES) await walked(browser, address, check, size);
}
