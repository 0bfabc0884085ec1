// What only a real keyboard and a real clipboard show: the ring of the focus after an arrow key, and a paste of more than any field
// holds. Part of the stage `page`, with layout.mjs.

const label = async (page, testid) => page.locator(`label:has([data-testid="${testid}"])`).click();
/** The most that is pasted, as in `ui/src/state/pasting.ts`, and what held the window for minutes. */
const [MOST, MILLIONS] = [40_000, 2_000_000];

/** Some web views forget after an arrow key that the keyboard is used: their `:focus-visible` is taken away here. */
export async function ringAfterArrows(page, where, check) {
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) if (rule.selectorText?.includes(":focus-visible")) rule.selectorText = rule.selectorText.replaceAll(":focus-visible", ":focus:not(*)");
    }
  });
  const ring = () => page.evaluate(() => {
    const held = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(held.type === "radio" ? held.closest("label") : held);
    return outlineStyle === "solid" && parseFloat(outlineWidth) >= 2;
  });
  await page.keyboard.press("Tab");
  await label(page, "activity-repeat-weekdays");
  check(`${where}: a choice that was clicked has no ring`, !(await ring()), "it has one");
  await page.keyboard.press("ArrowDown");
  check(`${where}: a choice that was reached by an arrow key has its ring`, await ring(), "it has none");
  await label(page, "activity-repeat-once");
  await page.getByTestId("activity-date-open").click();
  await page.keyboard.press("ArrowRight");
  check(`${where}: a day that was reached by an arrow key has its ring`, await ring(), "it has none");
  await page.keyboard.press("Escape");
}

/** Millions of letters are refused before they are laid out, with words; what a field may take is taken. */
export async function pasteOfTooMuch(page, where, check) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const field = page.getByTestId("activity-title");
  const paste = async (length) => {
    await page.evaluate((many) => navigator.clipboard.writeText("x".repeat(many)), length);
    await field.fill("");
    await field.focus();
    await page.keyboard.press("Control+v");
    return field.evaluate((one) => one.value.length);
  };
  const least = await paste(MOST);
  check(`${where}: as much as may be pasted is`, least === MOST, least);
  const before = Date.now();
  const most = await paste(MILLIONS);
  check(`${where}: two million letters are not pasted, and nothing waits for them`, most === 0 && Date.now() - before < 5_000, [most, Date.now() - before]);
  const said = await page.getByTestId("toast").textContent({ timeout: 3_000 }).catch(() => "nothing");
  check(`${where}: that it was too much is said with both numbers`, said.includes("2,000,000") && said.includes("40,000"), said);
}
