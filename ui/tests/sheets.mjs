// The screens for what one writes before deciding: sheets, points, and the list for a bad hour.

import { talk } from "./saying.mjs";

const DAY = "2026-11-24T18:10";
const NIGHT = "2026-11-24T23:40";

async function to(page, name, ...testids) {
  await talk(page, `to-${name}`);
  await page.locator(`main[data-screen="${name}"]`).waitFor();
  for (const testid of testids) await page.getByTestId(testid).first().click();
}
const sheets = (...testids) => (page) => to(page, "sheets", ...testids);
const points = (...testids) => (page) => to(page, "points", ...testids);

/** Each form with something wrong in it. */
async function sheetWrong(page) {
  await to(page, "sheets", "write-outcomes");
  await page.getByTestId("sheet-then-0").fill("go to my sister for a week");
  await page.getByTestId("sheet-line-1").fill("x".repeat(201));
  await page.getByTestId("save-sheet").click();
  await page.getByTestId("sheet-line-1-error").waitFor();
}

async function pointWrong(page) {
  await to(page, "points", "new-tried");
  await page.getByTestId("point-date").fill("13/2019");
  await page.getByTestId("save-point").click();
  await page.getByTestId("point-date-error").waitFor();
}

async function sheetsLong(page) {
  const word = "Unterhaltungselektronikreparaturwerkstättentermin".repeat(4);
  const ask = (call, args) => page.evaluate(([name, given]) => window.askRehearsal(name, given, "main"), [call, args]);
  await ask("keep_sheet", { sheet: "would_see", lines: [word, "To be asked how it was, ".repeat(8)].map((text) => ({ text, thenDo: "" })) });
  await ask("keep_point", { id: null, input: { kind: "good", date: "2019-06", text: word, theirs: "", triedBy: null, came: "" } });
  await to(page, "sheets");
}

async function help(page, ...testids) {
  await page.getByTestId("nav-help").click();
  await page.getByTestId("help-line").first().waitFor();
  for (const testid of testids) await page.getByTestId(testid).click();
}

async function listWrong(page) {
  await help(page, "write-bad-hour");
  await page.getByTestId("bad-hour-signs-field").fill("A line\n".repeat(9));
  await page.getByTestId("bad-hour-safe-field").fill("x".repeat(401));
  await page.getByTestId("save-bad-hour").click();
  await page.getByTestId("bad-hour-signs-field-error").waitFor();
}

export const SHEETS = {
  sheets: { begin: "talked", now: DAY, go: sheets() },
  "sheets-former": { begin: "talked", now: DAY, go: sheets("former-needs") },
  "sheets-empty": { begin: "open", now: DAY, go: sheets() },
  "sheets-no": { begin: "my_no", now: DAY, go: sheets() },
  "sheets-long": { begin: "open", now: DAY, go: sheetsLong },
  "sheet-form": { begin: "talked", now: DAY, go: sheets("write-must_haves") },
  "sheet-outcomes": { begin: "talked", now: DAY, go: sheets("write-outcomes") },
  "sheet-wrong": { begin: "open", now: DAY, go: sheetWrong },
  "talk-sheet": { begin: "open", now: DAY, go: (page) => talk(page) },
  "talk-sheet-late": { begin: "talked", now: NIGHT, go: (page) => talk(page) },
  points: { begin: "talked", now: DAY, go: points() },
  "points-empty": { begin: "open", now: DAY, go: points() },
  "point-form": { begin: "talked", now: DAY, go: points("open-point-2") },
  "point-tried": { begin: "talked", now: DAY, go: points("new-tried") },
  "point-wrong": { begin: "open", now: DAY, go: pointWrong },
  "bad-hour": { begin: "talked", now: DAY, go: (page) => help(page) },
  "bad-hour-form": { begin: "open", now: DAY, go: (page) => help(page, "write-bad-hour") },
  "bad-hour-wrong": { begin: "open", now: DAY, go: listWrong },
};
