// Where each screen is found in the preview, for axe.mjs and for looking at them.

const NOW = "now=2026-11-24T18:10";
/** The morning after a check-in of Sunday. */
const MONDAY = "now=2026-11-23T10:00";

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

/** The form of a look at all of it is reached where the end is made later a second time. */
async function openReview(page) {
  await press("plan", "edit-plan")(page);
  await page.getByTestId("plan-ends").fill("2027-01-10");
  await page.getByTestId("change-reason").fill("Exams");
  await page.getByTestId("save-plan").click();
  await page.getByTestId("review-first").click();
}

async function ideasNone(page) {
  await press("activities", "activities-part-ideas")(page);
  await page.getByTestId("filter-need").selectOption("fun");
  await page.getByTestId("filter-minutes").selectOption("15");
}

export const SCREENS = {
  today: { query: `memory=open&${NOW}` },
  "today-empty": { query: `memory=empty&${NOW}` },
  plan: { query: `memory=open&${NOW}`, go: rail("plan") },
  "plan-empty": { query: `memory=empty&${NOW}`, go: rail("plan") },
  "plan-long": { query: `memory=long&${NOW}`, go: rail("plan") },
  "plan-nothing-agreed": { query: `memory=nothing_agreed&${NOW}`, go: rail("plan") },
  "plan-clear-no": { query: `memory=clear_no&${NOW}`, go: rail("plan") },
  "plan-not-safe": { query: `memory=not_safe&${NOW}`, go: rail("plan") },
  "plan-form": { query: `memory=open&${NOW}`, go: press("plan", "edit-plan") },
  "plan-form-empty": { query: `memory=empty&${NOW}`, go: press("plan", "make-plan", "questions-go-on") },
  "plan-form-long": { query: `memory=long&${NOW}`, go: press("plan", "edit-plan") },
  review: { query: `memory=open&${NOW}`, go: openReview },
  "review-long": { query: `memory=logged&${NOW}`, go: openReview },
  versions: { query: `memory=open&${NOW}`, go: press("plan", "plan-part-versions") },
  "versions-long": { query: `memory=long&${NOW}`, go: press("plan", "plan-part-versions") },
  "versions-empty": { query: `memory=nothing_agreed&${NOW}`, go: press("plan", "plan-part-versions") },
  handover: { query: `memory=open&${NOW}`, go: press("plan", "plan-part-page") },
  "handover-empty": { query: `memory=nothing_agreed&${NOW}`, go: press("plan", "plan-part-page") },
  "handover-long": { query: `memory=long&${NOW}`, go: press("plan", "plan-part-page") },
  "handover-text": { query: `memory=open&${NOW}`, go: press("plan", "plan-part-page", "handover-as-text") },
  "check-ins": { query: `memory=open&${NOW}`, go: press("plan", "plan-part-check_ins") },
  "check-ins-logged": { query: `memory=logged&${NOW}`, go: press("plan", "plan-part-check_ins") },
  "check-ins-empty": { query: `memory=nothing_agreed&${MONDAY}`, go: press("plan", "plan-part-check_ins") },
  "check-ins-long": { query: `memory=long&${NOW}`, go: press("plan", "plan-part-check_ins") },
  "check-ins-clear-no": { query: `memory=clear_no&${NOW}`, go: press("plan", "plan-part-check_ins") },
  "check-in-open": { query: `memory=open&${NOW}`, go: press("plan", "plan-part-check_ins", "month-2026-11-22") },
  "check-in-ahead": { query: `memory=open&${NOW}`, go: press("plan", "plan-part-check_ins", "month-2026-11-26", "answer-moved") },
  "check-in-happened": { query: `memory=open&${NOW}`, go: press("plan", "plan-part-check_ins", "month-2026-11-19") },
  "check-in-not": { query: `memory=missed&${MONDAY}`, go: press("plan", "plan-part-check_ins", "month-2026-11-22", "answer-did_not_happen") },
  "check-in-nudge": {
    query: `memory=missed&${MONDAY}`,
    go: press("plan", "plan-part-check_ins", "month-2026-11-22", "answer-did_not_happen", "why-theirs", "save-check-in"),
  },
  "check-in-long": {
    query: `memory=long&${MONDAY}`,
    go: press("plan", "plan-part-check_ins", "month-2026-11-22", "answer-did_not_happen", "why-theirs", "save-check-in"),
  },
  "today-suggestion": { query: `memory=missed&${MONDAY}` },
  "today-menu": { query: `memory=open&${NOW}`, go: async (page) => page.getByTestId("something-changed").click() },
  "today-not-safe": { query: `memory=not_safe&${NOW}` },
  "today-long": { query: `memory=long&${NOW}` },
  "reach-out": { query: `memory=open&${NOW}`, go: reachOut() },
  "reach-out-empty": { query: `memory=nothing_agreed&${NOW}`, go: reachOut() },
  "reach-out-answer": { query: `memory=open&${NOW}`, go: reachOut("reach-out-what-warm") },
  "reach-out-long": { query: `memory=long&${NOW}`, go: reachOut("reach-out-what-by_chance") },
  activities: { query: `memory=open&${NOW}`, go: rail("activities") },
  "activities-empty": { query: `memory=empty&${NOW}`, go: rail("activities") },
  ideas: { query: `memory=open&${NOW}`, go: press("activities", "activities-part-ideas") },
  "ideas-form": { query: `memory=open&${NOW}`, go: press("activities", "activities-part-ideas", "edit-idea") },
  "ideas-none": { query: `memory=empty&${NOW}`, go: ideasNone },
  "activity-form": { query: `memory=open&${NOW}`, go: press("activities", "activity-edit") },
  "activity-history": { query: `memory=open&${NOW}`, go: press("activities", "activity-history", "history-edit") },
  people: { query: `memory=open&${NOW}`, go: press("activities", "activities-part-people", "person-invite") },
  "people-form": { query: `memory=open&${NOW}`, go: press("activities", "activities-part-people", "person-edit") },
  "people-empty": { query: `memory=empty&${NOW}`, go: press("activities", "activities-part-people") },
  week: { query: `memory=open&${NOW}`, go: press("week") },
  "week-slots": { query: `memory=open&${NOW}`, go: press("week", "unplaced-find") },
  "week-empty": { query: `memory=empty&${NOW}`, go: press("week") },
  "week-list": { query: `memory=open&${NOW}`, go: press("week", "week-part-list", "week-move") },
  "week-dates": { query: `memory=open&${NOW}`, go: press("week", "week-part-dates", "hard-date-edit") },
  "week-choices": { query: `memory=open&${NOW}`, go: press("week", "week-part-choices") },
  "week-calendars": { query: `memory=open&${NOW}`, go: press("week", "week-part-calendars", "calendar-again") },
  "week-long": { query: `memory=long&${NOW}`, go: press("week") },
  "people-long": { query: `memory=long&${NOW}`, go: press("activities", "activities-part-people", "person-edit") },
  "today-log": { query: `memory=open&${NOW}`, go: press("today", "log-more") },
  inbox: { query: `memory=open&${NOW}`, go: rail("inbox") },
  "inbox-empty": { query: `memory=empty&${NOW}`, go: rail("inbox") },
  ahead: { query: `memory=open&${NOW}`, go: press("inbox", "inbox-part-ahead") },
  "ahead-empty": { query: `memory=empty&${NOW}`, go: press("inbox", "inbox-part-ahead") },
  "later-until": { query: `memory=open&${NOW}`, go: press("inbox", "later", "later-until") },
  "silence-until": { query: `memory=open&${NOW}`, go: press("settings", "silence-until") },
  topics: { query: `memory=open&${NOW}`, go: press("settings", "topics", "test-notification", "test-not-seen") },
  settings: { query: `memory=open&${NOW}`, go: rail("settings") },
  help: { query: `memory=open&${NOW}`, go: rail("help") },
  unlock: { query: `memory=locked&${NOW}` },
  damaged: { query: "memory=damaged" },
  refused: { query: "memory=refused" },
  "first-run": { query: `memory=first_run&${NOW}` },
};
