// The way through the first run. Its steps in one order, with side pages that belong to a step; only the steps that a person
// really gets are counted. Nothing here knows what was typed, so going back can never lose it.
import type { Way } from "$ui/features/plan/questions";

export type Page = "help" | "minute" | "questions" | "protect" | "plan" | "tomorrow" | "lines" | "not_made_for_that" | "told_not";

/** What the person is here for; `self_care` offers no plan. */
export type Path = "plan" | "self_care";

/** The pages that are one step: a quiet minute is no step of its own, and a side page belongs to the one that led to it. */
const STEP_OF: Record<Page, Page> = {
  help: "help",
  lines: "help",
  minute: "help",
  questions: "questions",
  not_made_for_that: "questions",
  told_not: "questions",
  protect: "protect",
  plan: "plan",
  tomorrow: "tomorrow",
};

/** Pages that lead to oneself, whatever was chosen before. */
const ASIDE: readonly Page[] = ["lines", "not_made_for_that", "told_not"];

/** "Step 2 of 5": the steps up to `page` by the way that was gone, after `begun` others, and those that follow. */
export function progress(trail: readonly Page[], page: Page, path: Path, begun = 0): { step: number; of: number } {
  // Help belongs to the step from which it was opened.
  const gone = [...trail, page].filter((one, at) => one !== "lines" || at === 0);
  const step = begun + new Set(gone.map((one) => STEP_OF[one])).size;
  const way = ASIDE.includes(page) ? "self_care" : path;
  const steps = new Set<Page>();
  for (let next = pageAfter(page, way); next !== null; next = pageAfter(next, way)) steps.add(STEP_OF[next]);
  steps.delete(STEP_OF[page]);
  return { step, of: step + steps.size };
}

/** The page after `page`, or null after the last. */
export function pageAfter(page: Page, path: Path): Page | null {
  switch (page) {
    case "help":
      return "minute";
    case "minute":
      return "questions";
    case "questions":
    case "lines":
    case "not_made_for_that":
    case "told_not":
      return "protect";
    case "protect":
      return path === "plan" ? "plan" : "tomorrow";
    case "plan":
      return "tomorrow";
    case "tomorrow":
      return null;
  }
}

/** Where the answers lead. */
export function pageAfterQuestions(way: Way): Page {
  return way === "plan" ? "protect" : way;
}
