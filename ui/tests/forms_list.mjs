// Every form in which what is typed is kept: how it is reached in the built page, and a field to type in.

import { SCREENS } from "./screens.mjs";

const NOW = "2026-11-24T18:10";
const label = async (page, testid) => page.locator(`label:has([data-testid="${testid}"])`).click();

/** Goes through the first steps to the first one after the vault is made. */
async function firstRun(page) {
  await page.getByTestId("first-run-make-plan").click();
  await page.getByTestId("questions-go-on").click();
  await label(page, "protect-who-own");
  await page.getByTestId("first-run-go-on").click();
  await page.getByTestId("plan-name").waitFor();
  await label(page, "plan-agreed-some");
}

async function met(page) {
  await SCREENS["people-form"].go(page);
  await page.getByTestId("person-back").click();
  await page.getByTestId("person-met").first().click();
}

async function felt(page) {
  await page.getByTestId("log-more").first().click();
}

async function wholePlan(page) {
  await SCREENS["plan-form"].go(page);
  for (const part of ["plan-has-cadence", "plan-has-reconnect", "has-contact", "has-missed"]) {
    if (!(await page.getByTestId(part).isChecked())) await label(page, part);
  }
}

/** `name`: how its buttons are called. `text`: a field to type in. `opens`: whether its fields stand open without a choice. */
export const FORMS = {
  first_run: { name: "plan", begin: "first_run", now: NOW, go: firstRun, text: "plan-name" },
  plan: { name: "plan", begin: "open", now: NOW, go: wholePlan, text: "plan-name" },
  review: { ...SCREENS.review, name: "review", text: "review-text" },
  check_in: { ...SCREENS["check-in-happened"], name: "check-in", text: "check-in-note" },
  before: { name: "before", begin: "open", now: NOW, go: SCREENS["check-in-ahead-page"].go, text: "before-ask" },
  came: { ...SCREENS["check-in-happened"], name: "came", text: "came-agreed" },
  activity: { ...SCREENS["activity-form"], name: "activity", text: "activity-title" },
  felt: { name: "felt", begin: "open", now: NOW, go: felt, text: "felt-note" },
  person: { ...SCREENS["people-form"], name: "person", text: "person-note" },
  met: { name: "met", begin: "open", now: NOW, go: met, text: "met-date" },
  idea: { ...SCREENS["ideas-form"], name: "idea", text: "idea-text" },
  place: { ...SCREENS["week-list"], name: "place", text: "place-time" },
  hard_date: { ...SCREENS["week-dates"], name: "hard-date", text: "hard-date-title" },
  mood: { ...SCREENS["today-mood"], name: "mood", text: "mood-text" },
  observation: { ...SCREENS.observation, name: "observation", text: "observation-text" },
  thought: { ...SCREENS.thinking, name: "thought", text: "thought-text" },
  thinking_time: { ...SCREENS["thinking-waits"], name: "thinking-time", text: "thinking-time" },
  talk: { ...SCREENS["talk-open"], name: "talk", text: "talk-exit" },
  not_ready: { ...SCREENS["talk-not-ready"], name: "not-ready", text: "not-ready-date" },
  sheet: { ...SCREENS["sheet-form"], name: "sheet", text: "sheet-line-0" },
  point: { ...SCREENS["point-form"], name: "point", text: "point-text" },
  bad_hour: { ...SCREENS["bad-hour-form"], name: "bad-hour", text: "bad-hour-signs-field" },
  look_back: { ...SCREENS["look-back-form"], name: "look-back", text: "look-back-text" },
  outcome: { ...SCREENS["outcome-part"], name: "outcome", text: "outcome-part-first" },
  put_off: { ...SCREENS["put-off"], name: "put-off", text: "put-off-until" },
  weekly: { ...SCREENS.weekly, name: "weekly", text: "weekly-thing", opens: true },
  step_names: { ...SCREENS.settings, name: "step-names", text: "step-name-2" },
  week_choices: { ...SCREENS["week-choices"], name: "choices", text: "margin" },
  until: { ...SCREENS["later-until"], name: "until", text: "later-form-time" },
};
