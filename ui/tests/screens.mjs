// Where each screen is found in the preview, for axe.mjs and for looking at them.

const NOW = "now=2026-11-24T18:10";

const rail = (name) => async (page) => page.getByTestId(`nav-${name}`).click();

export const SCREENS = {
  today: { query: `memory=open&${NOW}` },
  "today-empty": { query: `memory=empty&${NOW}` },
  plan: { query: `memory=open&${NOW}`, go: rail("plan") },
  "plan-empty": { query: `memory=empty&${NOW}`, go: rail("plan") },
  activities: { query: `memory=open&${NOW}`, go: rail("activities") },
  "activities-empty": { query: `memory=empty&${NOW}`, go: rail("activities") },
  inbox: { query: `memory=open&${NOW}`, go: rail("inbox") },
  "inbox-empty": { query: `memory=empty&${NOW}`, go: rail("inbox") },
  settings: { query: `memory=open&${NOW}`, go: rail("settings") },
  help: { query: `memory=open&${NOW}`, go: rail("help") },
  unlock: { query: `memory=locked&${NOW}` },
  damaged: { query: "memory=damaged" },
  refused: { query: "memory=refused" },
  "first-run": { query: `memory=first_run&${NOW}` },
};
