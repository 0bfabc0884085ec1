// The way through the first run. Six steps in one order, with side pages that belong to a step;
// nothing here knows what was typed, so going back can never lose it.
import type { Way } from "$ui/features/plan/questions";

export type Page = "help" | "minute" | "questions" | "protect" | "plan" | "tomorrow" | "lines" | "not_made_for_that" | "told_not";

/** What the person is here for; `self_care` offers no plan. */
export type Path = "plan" | "self_care";

/** The step that a page belongs to, for "Step 2 of 6". */
export const STEP_OF: Record<Page, number> = {
  help: 1,
  lines: 1,
  minute: 2,
  questions: 3,
  not_made_for_that: 3,
  told_not: 3,
  protect: 4,
  plan: 5,
  tomorrow: 6,
};

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
