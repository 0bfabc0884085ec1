// The screens for looking back, and deciding.

const DAY = "2026-11-24T18:10";

async function weekly(page, ...testids) {
  await page.getByTestId("nav-week").click();
  await page.getByTestId("to-weekly").click();
  await page.locator('main[data-screen="weekly"]').waitFor();
  for (const testid of testids) await page.getByTestId(testid).click();
}
const choose = async (page, testid) => page.locator(`label:has([data-testid="${testid}"])`).click();

async function answered(page) {
  await weekly(page);
  for (const testid of ["weekly-week-2", "weekly-distance-4", "weekly-freely-2", "weekly-care-3"]) await choose(page, testid);
  await page.getByTestId("weekly-help").waitFor();
}

async function wrong(page) {
  await weekly(page);
  await page.getByTestId("weekly-thing").fill("x".repeat(201));
  await page.getByTestId("save-weekly").click();
  await page.getByTestId("weekly-thing-error").waitFor();
}

async function lookBack(page, ...testids) {
  await page.getByTestId("nav-talk").click();
  await page.getByTestId("to-look-back").click();
  await page.locator('main[data-screen="look_back"]').waitFor();
  for (const testid of testids) await page.getByTestId(testid).click();
}

async function answer(page, question, text) {
  await lookBack(page, `look-back-open-${question}`);
  await page.getByTestId("look-back-text").fill(text);
  await page.getByTestId("save-look-back").click();
  await page.getByTestId("look-back-beside").waitFor();
}

async function lookBackWrong(page) {
  await lookBack(page, "look-back-open-better");
  await page.getByTestId("look-back-text").fill("x".repeat(4001));
  await page.getByTestId("save-look-back").click();
  await page.getByTestId("look-back-text-error").waitFor();
}

async function outcomes(page, ...testids) {
  await page.getByTestId("nav-talk").click();
  await page.getByTestId("to-outcomes").click();
  await page.locator('main[data-screen="outcomes"]').waitFor();
  for (const testid of testids) await page.getByTestId(testid).click();
}

async function outcomeReady(page) {
  await outcomes(page, "open-outcome-go_on");
  for (const testid of ["outcome-by-both", "ready-sure-yes", "ready-means-no", "ready-matters-no", "ready-support-no"]) await choose(page, testid);
}

async function outcomeThey(page) {
  await outcomes(page, "open-outcome-part");
  await choose(page, "outcome-by-they");
}

async function outcomeWrong(page) {
  await outcomes(page, "open-outcome-more_time");
  await page.getByTestId("outcome-new-end").fill("2026-11-25");
  await page.getByTestId("save-outcome").click();
  await page.getByTestId("outcome-by-error").waitFor();
}

const put = (page, input) => page.evaluate((given) => window.askRehearsal("put_off", { input: given }, "main"), input);
async function putOffThird(page) {
  for (const [until, different] of [["2026-11-26", ""], ["2026-11-29", "We have talked once."]]) await put(page, { why: "not_today", until, different });
  await outcomes(page, "put-off-not_today");
}

async function decided(page) {
  const parts = [{ part: "means", text: "We talk with somebody who is on neither side." }, { part: "first", text: "Call on Monday." }];
  await page.evaluate((given) => window.askRehearsal("decide", { input: given }, "main"), { outcome: "get_help", by: "both", form: null, help: "both", ends: "", parts });
  await put(page, { why: "not_today", until: "2026-12-10", different: "" });
  await outcomes(page);
  await page.getByTestId("decided").waitFor();
}

const ask = (page, call, given) => page.evaluate(([name, args]) => window.askRehearsal(name, args, "main"), [call, given]);
const WORDS = [{ part: "different", text: "Two evenings a week are mine." }, { part: "word", text: "Island" }, { part: "how_long", text: "A weekend, then we talk." }, { part: "comes_back", text: "Whoever asked for it." }];

/** The two went on together: the plan is over, and its screen says what it was. */
async function over(page, ...testids) {
  await ask(page, "answer_look_back", { question: "better", text: "I sleep again, and the calls are shorter." });
  await ask(page, "decide", { input: { outcome: "go_on", by: "both", form: "slower", help: null, ends: "", parts: WORDS } });
  await page.getByTestId("nav-plan").click();
  await page.getByTestId("after-plan").waitFor();
  for (const testid of testids) await page.getByTestId(testid).click();
}

/** Another plan with the same one began after it, and is over as well where that is wanted. */
async function another(page) {
  const { answer: { input } } = await ask(page, "plan", {});
  await ask(page, "decide", { input: { outcome: "go_on", by: "both", form: "slower", help: null, ends: "", parts: WORDS } });
  await ask(page, "save_plan", { input: { ...input, ends: "2026-12-20" }, change: null });
}

async function later(page) {
  await another(page);
  await page.getByTestId("nav-plan").click();
  await page.getByTestId("next-time").waitFor();
}

async function sideBySide(page) {
  await another(page);
  await ask(page, "close_plan", {});
  await page.getByTestId("nav-plan").click();
  await page.getByTestId("after-plan").waitFor();
  await page.locator('[data-testid="earlier-side"] summary').click();
  await page.getByTestId("side-by-side").waitFor();
  await page.getByTestId("side-by-side").evaluate((table) => table.scrollIntoView({ block: "end" }));
}

async function binned(page) {
  await over(page, "after-bin");
  await page.locator('[data-testid="binned-plans"] summary').click();
}

export const DECIDING = {
  "after-plan": { begin: "talked", now: DAY, go: (page) => over(page) },
  "after-plan-read": { begin: "talked", now: DAY, go: (page) => over(page, "after-keep", "earlier-read-1") },
  "after-plan-bin": { begin: "talked", now: DAY, go: binned },
  "after-plan-erase": { begin: "talked", now: DAY, go: async (page) => { await binned(page); await page.getByTestId("plan-erase").click(); } },
  "earlier-side": { begin: "talked", now: DAY, go: sideBySide },
  "next-time": { begin: "talked", now: DAY, go: (page) => later(page) },
  outcomes: { begin: "talked", now: DAY, go: (page) => outcomes(page) },
  "outcome-part": { begin: "talked", now: DAY, go: (page) => outcomes(page, "open-outcome-part") },
  "outcome-go-on": { begin: "talked", now: DAY, go: outcomeReady },
  "outcome-they": { begin: "talked", now: DAY, go: outcomeThey },
  "outcome-help": { begin: "talked", now: DAY, go: (page) => outcomes(page, "open-outcome-get_help") },
  "outcome-not-safe": { begin: "talked", now: DAY, go: (page) => outcomes(page, "open-outcome-not_safe") },
  "outcome-wrong": { begin: "talked", now: DAY, go: outcomeWrong },
  "put-off": { begin: "talked", now: DAY, go: (page) => outcomes(page, "put-off-not_today") },
  "put-off-not-answered": { begin: "talked", now: DAY, go: (page) => outcomes(page, "put-off-not_answered") },
  "put-off-third": { begin: "talked", now: DAY, go: putOffThird },
  "outcomes-decided": { begin: "talked", now: DAY, go: decided },
  "outcomes-no": { begin: "my_no", now: DAY, go: (page) => outcomes(page) },
  "look-back": { begin: "talked", now: DAY, go: (page) => lookBack(page) },
  "look-back-form": { begin: "talked", now: DAY, go: (page) => lookBack(page, "look-back-open-friend") },
  "look-back-kept": { begin: "talked", now: DAY, go: (page) => answer(page, "kept", "Most of the calls took place. I moved one, they moved two.") },
  "look-back-better": { begin: "charted", now: DAY, go: (page) => answer(page, "better", "I sleep again.") },
  "look-back-must-haves": { begin: "talked", now: DAY, go: (page) => answer(page, "must_haves", "Half of it.") },
  "look-back-tried": { begin: "talked", now: DAY, go: (page) => answer(page, "tried", "A counsellor, and the walks.") },
  "look-back-first": { begin: "open", now: DAY, go: (page) => lookBack(page) },
  "look-back-no": { begin: "my_no", now: DAY, go: (page) => lookBack(page) },
  "look-back-wrong": { begin: "open", now: DAY, go: lookBackWrong },
  weekly: { begin: "talked", now: DAY, go: (page) => weekly(page) },
  "weekly-answered": { begin: "talked", now: DAY, go: answered },
  "weekly-earlier": { begin: "talked", now: DAY, go: async (page) => { await weekly(page); await page.locator('[data-testid="weekly-earlier"] summary').click(); } },
  "weekly-first": { begin: "open", now: DAY, go: (page) => weekly(page) },
  "weekly-no": { begin: "my_no", now: DAY, go: (page) => weekly(page) },
  "weekly-wrong": { begin: "open", now: DAY, go: wrong },
};
