// How each screen is reached in the built page, for axe.mjs and for looking at them.

import { SAYING } from "./saying.mjs";
import { DECIDING } from "./deciding.mjs";
import { SHEETS } from "./sheets.mjs";
import { goTo, thinkingLong, thinkingRefused, thinkingWaits } from "./aside.mjs";

const NOW = "2026-11-24T18:10";
/** The morning after a check-in of Sunday. */
const MONDAY = "2026-11-23T10:00";

const rail = (name) => async (page) => page.getByTestId(`nav-${name}`).click();

/** Goes to a screen and presses one thing after the other. */
const press = (name, ...testids) => async (page) => {
  await rail(name)(page);
  // The screen before stays until this one is there, and may have buttons of the same name.
  await page.locator(`main[data-screen="${name}"]`).waitFor();
  for (const testid of testids) {
    const found = page.getByTestId(testid).first();
    // The input of a choice cannot be seen: its label is what is clicked.
    const isChoice = await found.evaluate((element) => element instanceof HTMLInputElement && element.type === "radio");
    if (isChoice) await choose(page, testid);
    else await found.click();
  }
};

/** A label is what is clicked: the input of a choice cannot be seen. */
const choose = async (page, testid) => page.locator(`label:has([data-testid="${testid}"])`).click();

function reachOut(...choices) {
  return async (page) => {
    await page.getByTestId("something-changed").click();
    await page.getByTestId("changed-reached-out").click();
    await page.getByTestId("reach-out").waitFor();
    for (const choice of choices) await choose(page, choice);
  };
}

/** Makes the end of the plan later. */
async function extend(page, ends) {
  await page.getByTestId("edit-plan").click();
  await page.getByTestId("plan-ends").fill(ends);
  await page.getByTestId("change-reason").fill("Exams");
  await page.getByTestId("save-plan").click();
}

/** The form of a look at all of it is reached where the end is made later a second time. */
async function openReview(page) {
  await press("plan")(page);
  await extend(page, "2027-01-10");
  await page.getByTestId("review-first").click();
}

/** The latest look allows one more extension; it stands beside the next one. */
async function openReviewAgain(page) {
  await press("plan")(page);
  await extend(page, "2027-01-10");
  // The page stands before the planner has answered; whatever is pressed on it until then is left again.
  await page.getByTestId("toast").waitFor();
  await extend(page, "2027-01-20");
  await page.getByTestId("review-first").click();
}

/** The list, with what was removed open. */
async function draftsWithBin(page) {
  await press("drafts", "open-draft", "remove-draft")(page);
  await page.getByTestId("drafts-bin").locator("summary").click();
}

/** The picture with the longest table, and the table. */
async function patternsTable(page) {
  await press("patterns")(page);
  await page.getByTestId("chart-strength-table").locator("summary").click();
}

/** A point that was gone to with the keys. */
async function patternsPoint(page) {
  await press("patterns")(page);
  await page.getByTestId("chart-mood-picture").focus();
  for (const key of ["End", "ArrowLeft"]) await page.keyboard.press(key);
}

/** Goes to a screen that no button of the frame leads to, as the shell does. */
/** Something was noticed yesterday; then the check-in is opened on whose agenda it stands. */
async function checkInNoticed(page) {
  const asked = {
    id: null, beside: { kind: "plans", of: "both", exact: "I need until Friday.", story: "", others: "", wouldDo: "", unknown: "" },
    input: { kind: "observation", date: "2026-11-23", time: "19:30", step: null, text: "They said that they need until Friday.", tags: [], showing: "open" },
  };
  await page.evaluate((args) => window.askRehearsal("keep_observation", args, "main"), asked);
  await press("plan", "plan-part-check_ins", "month-2026-11-26", "noticed-look", "noticed-open")(page);
}

/** What an observation refuses stands beside the fact. */
async function observationRefused(page) {
  await goTo("observation")(page);
  await page.getByTestId("observation-text").fill("They were online at 23:40 and did not write.");
  await page.getByTestId("save-observation").click();
  await page.getByTestId("observation-text-error").waitFor();
}

const WRITTEN = "The lake was *quite* still.\n\n- a heron\n- two boats\n\n> It can wait.\n\nThen I went home **on foot**, and that was enough for a day.";

async function reflectionWritten(page) {
  await goTo("reflection")(page);
  await page.getByTestId("reflection-prompt-offer").first().click();
  await page.getByTestId("reflection-text").fill(WRITTEN);
  await page.getByTestId("reflection-to-read").waitFor();
}

async function reflectionRead(page) {
  await reflectionWritten(page);
  await page.getByTestId("reflection-to-read").click();
  await page.getByTestId("reflection-read").waitFor();
}

async function smallHelp(page) {
  await page.getByTestId("small-help").click();
  await page.getByTestId("help-line").first().waitFor();
}

/** Unlocks, and asks for what is to be shown while locked. */
async function released(page) {
  await unlocked(page);
  await page.getByTestId("nav-settings").click();
  await page.locator('label:has([data-testid="released"])').click();
  await page.getByTestId("released-warning").scrollIntoViewIfNeeded();
}

async function unlocked(page) {
  await page.getByTestId("passphrase").fill("correct horse");
  await page.keyboard.press("Enter");
  await page.getByTestId("nav-settings").waitFor();
}

/** The list of what makes it harder for myself, in the small window. */
async function harder(page) {
  for (const testid of ["pause-look", "look-profile", "offer-make_harder", "harder-edit"]) await page.getByTestId(testid).click();
}

async function desktopPart(page) {
  await rail("settings")(page);
  await page.getByTestId("desktop-pause").scrollIntoViewIfNeeded();
}

async function ideasNone(page) {
  await press("activities", "activities-part-ideas")(page);
  await page.getByTestId("filter-need").selectOption("fun");
  await page.getByTestId("filter-minutes").selectOption("15");
}

export const SCREENS = {
  today: { begin: "open", now: NOW },
  "today-empty": { begin: "empty", now: NOW },
  "today-tapped": { begin: "open", now: NOW, go: press("today", "mood-step-1") },
  "today-mood": { begin: "open", now: NOW, go: press("today", "mood-step-4", "mood-feelings", "mood-words-calm") },
  plan: { begin: "open", now: NOW, go: rail("plan") },
  "plan-empty": { begin: "empty", now: NOW, go: rail("plan") },
  "plan-long": { begin: "long", now: NOW, go: rail("plan") },
  "plan-nothing-agreed": { begin: "nothing_agreed", now: NOW, go: rail("plan") },
  "plan-my-no": { begin: "my_no", now: NOW, go: rail("plan") },
  "plan-clear-no": { begin: "their_no", now: NOW, go: rail("plan") },
  "plan-not-safe": { begin: "not_safe", now: NOW, go: rail("plan") },
  "plan-form": { begin: "open", now: NOW, go: press("plan", "edit-plan") },
  "plan-form-empty": { begin: "empty", now: NOW, go: press("plan", "make-plan", "questions-go-on") },
  "plan-form-long": { begin: "long", now: NOW, go: press("plan", "edit-plan") },
  review: { begin: "open", now: NOW, go: openReview },
  "review-long": { begin: "logged", now: NOW, go: openReviewAgain },
  versions: { begin: "open", now: NOW, go: press("plan", "plan-part-versions") },
  "versions-long": { begin: "long", now: NOW, go: press("plan", "plan-part-versions") },
  "versions-empty": { begin: "nothing_agreed", now: NOW, go: press("plan", "plan-part-versions") },
  handover: { begin: "open", now: NOW, go: press("plan", "plan-part-page") },
  "handover-empty": { begin: "nothing_agreed", now: NOW, go: press("plan", "plan-part-page") },
  "handover-long": { begin: "long", now: NOW, go: press("plan", "plan-part-page") },
  "handover-text": { begin: "open", now: NOW, go: press("plan", "plan-part-page", "handover-as-text") },
  "check-ins": { begin: "open", now: NOW, go: press("plan", "plan-part-check_ins") },
  "check-ins-logged": { begin: "logged", now: NOW, go: press("plan", "plan-part-check_ins") },
  "check-ins-empty": { begin: "nothing_agreed", now: MONDAY, go: press("plan", "plan-part-check_ins") },
  "check-ins-long": { begin: "long", now: NOW, go: press("plan", "plan-part-check_ins") },
  "check-ins-clear-no": { begin: "their_no", now: NOW, go: press("plan", "plan-part-check_ins") },
  "check-in-open": { begin: "open", now: NOW, go: press("plan", "plan-part-check_ins", "month-2026-11-22") },
  "check-in-ahead-page": { begin: "open", now: NOW, go: press("plan", "plan-part-check_ins", "month-2026-11-26") },
  "check-in-ahead": { begin: "open", now: NOW, go: press("plan", "plan-part-check_ins", "month-2026-11-26", "answer-moved") },
  "check-in-happened": { begin: "open", now: NOW, go: press("plan", "plan-part-check_ins", "month-2026-11-19") },
  "check-in-not": { begin: "missed", now: MONDAY, go: press("plan", "plan-part-check_ins", "month-2026-11-22", "answer-did_not_happen") },
  "check-in-nudge": {
    begin: "missed", now: MONDAY,
    go: press("plan", "plan-part-check_ins", "month-2026-11-22", "answer-did_not_happen", "why-theirs", "save-check-in"),
  },
  "check-in-long": {
    begin: "long", now: MONDAY,
    go: press("plan", "plan-part-check_ins", "month-2026-11-22", "answer-did_not_happen", "why-theirs", "save-check-in"),
  },
  "today-suggestion": { begin: "missed", now: MONDAY },
  "today-menu": { begin: "open", now: NOW, go: async (page) => page.getByTestId("something-changed").click() },
  "today-not-safe": { begin: "not_safe", now: NOW },
  "today-long": { begin: "long", now: NOW },
  "reach-out": { begin: "open", now: NOW, go: reachOut() },
  "reach-out-empty": { begin: "nothing_agreed", now: NOW, go: reachOut() },
  "reach-out-answer": { begin: "open", now: NOW, go: reachOut("reach-out-what-warm") },
  "reach-out-harm": { begin: "open", now: NOW, locale: "en_US.UTF-8", go: reachOut("reach-out-what-harm") },
  "reach-out-my-no": {
    begin: "my_no", now: NOW, locale: "de_DE.UTF-8",
    go: async (page) => { await reachOut()(page); await page.getByTestId("reach-out-harm").click(); },
  },
  "reach-out-long": { begin: "long", now: NOW, go: reachOut("reach-out-what-by_chance") },
  activities: { begin: "open", now: NOW, go: rail("activities") },
  "activities-empty": { begin: "empty", now: NOW, go: rail("activities") },
  ideas: { begin: "open", now: NOW, go: press("activities", "activities-part-ideas") },
  "ideas-form": { begin: "open", now: NOW, go: press("activities", "activities-part-ideas", "edit-idea") },
  "ideas-none": { begin: "empty", now: NOW, go: ideasNone },
  "activity-form": { begin: "open", now: NOW, go: press("activities", "activity-edit") },
  "activity-history": { begin: "open", now: NOW, go: press("activities", "activity-history", "history-edit") },
  people: { begin: "open", now: NOW, go: press("activities", "activities-part-people", "person-invite") },
  "people-form": { begin: "open", now: NOW, go: press("activities", "activities-part-people", "person-edit") },
  "people-empty": { begin: "empty", now: NOW, go: press("activities", "activities-part-people") },
  week: { begin: "open", now: NOW, go: press("week") },
  "week-12-hours": { begin: "open", now: NOW, locale: "en_US.UTF-8", go: press("week") },
  "week-open": { begin: "open", now: NOW, go: async (page) => { await press("week")(page); await page.locator('[data-start="2026-11-26T19:00"]').click(); } },
  "week-slots": { begin: "open", now: NOW, go: press("week", "unplaced-find") },
  "week-empty": { begin: "empty", now: NOW, go: press("week") },
  "week-list": { begin: "open", now: NOW, go: press("week", "week-part-list", "week-move") },
  "week-dates": { begin: "open", now: NOW, go: press("week", "week-part-dates", "hard-date-edit") },
  "week-choices": { begin: "open", now: NOW, go: press("week", "week-part-choices") },
  "week-calendars": { begin: "open", now: NOW, go: press("week", "week-part-calendars", "calendar-again") },
  "week-long": { begin: "long", now: NOW, go: press("week") },
  "people-long": { begin: "long", now: NOW, go: press("activities", "activities-part-people", "person-edit") },
  "today-log": { begin: "open", now: NOW, go: press("today", "log-more") },
  inbox: { begin: "open", now: NOW, go: rail("inbox") },
  "inbox-away": { begin: "open", now: NOW, away: "2027-01-24T10:00", go: rail("inbox") },
  "inbox-away-more": { begin: "long", now: NOW, away: "2027-01-24T10:00", go: press("inbox", "several-open", "several-more") },
  "inbox-empty": { begin: "empty", now: NOW, go: rail("inbox") },
  ahead: { begin: "open", now: NOW, go: press("inbox", "inbox-part-ahead") },
  "ahead-empty": { begin: "empty", now: NOW, go: press("inbox", "inbox-part-ahead") },
  "later-until": { begin: "open", now: NOW, go: press("inbox", "later", "later-until") },
  "silence-until": { begin: "open", now: NOW, go: press("settings", "silence-until") },
  topics: { begin: "open", now: NOW, go: press("settings", "topics", "test-notification", "test-not-seen") },
  "settings-released": { begin: "locked", now: NOW, go: released },
  "settings-desktop": { begin: "open", now: NOW, go: desktopPart },
  settings: { begin: "open", now: NOW, go: rail("settings") },
  patterns: { begin: "charted", now: NOW, go: rail("patterns") },
  "patterns-few": { begin: "open", now: NOW, go: rail("patterns") },
  "patterns-empty": { begin: "empty", now: NOW, go: rail("patterns") },
  "patterns-table": { begin: "charted", now: NOW, go: patternsTable },
  "patterns-point": { begin: "charted", now: NOW, go: patternsPoint },
  "patterns-dates": { begin: "charted", now: NOW, go: press("patterns", "patterns-over-dates", "patterns-show") },
  help: { begin: "open", now: NOW, go: rail("help") },
  moments: { begin: "open", now: NOW, go: rail("moments") },
  "moments-many": { begin: "charted", now: NOW, go: rail("moments") },
  "moments-mood": { begin: "charted", now: NOW, go: press("moments", "moment-row") },
  "moments-empty": { begin: "empty", now: NOW, go: rail("moments") },
  "moments-filter": { begin: "open", now: NOW, go: press("moments", "moments-filter") },
  "moments-entry": { begin: "open", now: NOW, go: press("moments", "moment-row") },
  "moments-bin": { begin: "open", now: NOW, go: press("moments", "moments-bin") },
  drafts: { begin: "open", now: NOW, go: draftsWithBin },
  "drafts-empty": { begin: "empty", now: NOW, go: rail("drafts") },
  "drafts-clear-no": { begin: "their_no", now: NOW, go: rail("drafts") },
  draft: { begin: "open", now: NOW, go: press("drafts", "open-draft") },
  "draft-long": { begin: "long", now: NOW, go: press("drafts", "open-draft") },
  "draft-late": { begin: "open", now: "2026-11-24T23:40", go: press("drafts", "open-draft") },
  "draft-alone": { begin: "empty", now: NOW, go: press("drafts", "new-draft") },
  "check-in-held": { begin: "open", now: NOW, go: press("plan", "plan-part-check_ins", "month-2026-11-26", "held-look") },
  "check-in-noticed": { begin: "open", now: NOW, go: checkInNoticed },
  observation: { begin: "open", now: NOW, go: goTo("observation") },
  "observation-late": { begin: "open", now: "2026-11-24T23:40", go: goTo("observation") },
  "observation-refused": { begin: "open", now: NOW, go: observationRefused },
  reflection: { begin: "open", now: NOW, go: goTo("reflection") },
  "reflection-written": { begin: "open", now: NOW, go: reflectionWritten },
  "reflection-read": { begin: "open", now: NOW, go: reflectionRead },
  thinking: { begin: "open", now: NOW, go: goTo("thinking") },
  "thinking-waits": { begin: "open", now: NOW, go: thinkingWaits },
  "thinking-refused": { begin: "open", now: NOW, go: thinkingRefused },
  "thinking-long": { begin: "long", now: NOW, go: thinkingLong },
  ...SAYING,
  ...SHEETS,
  ...DECIDING,
  pause: { begin: "open", now: NOW, page: "/pause.html" },
  "pause-locked": { begin: "locked", now: NOW, page: "/pause.html" },
  "pause-harder": { begin: "open", now: NOW, page: "/pause.html", go: harder },
  "pause-already-locked": { begin: "locked", now: NOW, page: "/pause.html", go: async (page) => page.getByTestId("pause-already").click() },
  "pause-their-life": {
    begin: "locked", now: NOW, page: "/pause.html", locale: "de_DE.UTF-8",
    go: async (page) => { for (const testid of ["pause-emergency", "offer-their_life"]) await page.getByTestId(testid).click(); },
  },
  "pause-help": { begin: "open", now: NOW, page: "/pause.html", go: smallHelp },
  unlock: { begin: "locked", now: NOW },
  damaged: { begin: "damaged", now: NOW },
  refused: { begin: "refused", now: NOW },
  "first-run": { begin: "first_run", now: NOW },
  "first-run-help": { begin: "first_run", now: NOW, go: async (page) => page.getByTestId("first-run-not-safe").click() },
  "unlock-help": { begin: "locked", now: NOW, go: async (page) => page.getByTestId("unlock-help").click() },
};
