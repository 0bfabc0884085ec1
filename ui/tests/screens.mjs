// Where each screen is found in the preview, for axe.mjs and for looking at them.

const NOW = "now=2026-11-24T18:10";

const rail = (name) => async (page) => page.getByTestId(`nav-${name}`).click();

/** Goes to a screen and presses one thing after the other. */
const press = (name, ...testids) => async (page) => {
  await rail(name)(page);
  // The screen before stays until this one is there, and may have buttons of the same name.
  await page.locator(`main[data-screen="${name}"]`).waitFor();
  for (const testid of testids) await page.getByTestId(testid).first().click();
};

export const SCREENS = {
  today: { query: `memory=open&${NOW}` },
  "today-empty": { query: `memory=empty&${NOW}` },
  plan: { query: `memory=open&${NOW}`, go: rail("plan") },
  "plan-empty": { query: `memory=empty&${NOW}`, go: rail("plan") },
  activities: { query: `memory=open&${NOW}`, go: rail("activities") },
  "activities-empty": { query: `memory=empty&${NOW}`, go: rail("activities") },
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
