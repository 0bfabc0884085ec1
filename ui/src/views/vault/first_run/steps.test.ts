import { expect, it } from "vitest";
import { pageAfter, pageAfterQuestions, STEP_OF, type Page, type Path } from "./steps";

function walk(from: Page, path: Path): Page[] {
  const pages: Page[] = [from];
  for (let next = pageAfter(from, path); next !== null; next = pageAfter(next, path)) pages.push(next);
  return pages;
}

it("walks the six steps in their order", () => {
  const pages = walk("help", "plan");
  expect(pages).toEqual(["help", "minute", "questions", "protect", "plan", "tomorrow"]);
  expect(pages.map((page) => STEP_OF[page])).toEqual([1, 2, 3, 4, 5, 6]);
});

it("offers no plan on the self-care path", () => {
  expect(walk("told_not", "self_care")).toEqual(["told_not", "protect", "tomorrow"]);
  expect(walk("lines", "self_care")).toEqual(["lines", "protect", "tomorrow"]);
});

it("a yes leads to its own page", () => {
  expect(pageAfterQuestions("plan")).toBe("protect");
  expect(pageAfterQuestions("told_not")).toBe("told_not");
  expect(pageAfterQuestions("not_made_for_that")).toBe("not_made_for_that");
});
