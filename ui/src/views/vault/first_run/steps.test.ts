import { expect, it } from "vitest";
import { pageAfter, pageAfterQuestions, progress, type Page, type Path } from "./steps";

function walk(from: Page, path: Path): Page[] {
  const pages: Page[] = [from];
  for (let next = pageAfter(from, path); next !== null; next = pageAfter(next, path)) pages.push(next);
  return pages;
}

it("walks the six steps in their order", () => {
  const pages = walk("help", "plan");
  expect(pages).toEqual(["help", "minute", "questions", "protect", "plan", "tomorrow"]);
  const told = pages.map((page, at) => progress(pages.slice(0, at), page, "plan"));
  expect(told.map(({ step }) => step)).toEqual([1, 1, 2, 3, 4, 5]);
  expect(new Set(told.map(({ of }) => of))).toEqual(new Set([5]));
});

it("offers no plan on the self-care path", () => {
  expect(walk("told_not", "self_care")).toEqual(["told_not", "protect", "tomorrow"]);
  expect(walk("lines", "self_care")).toEqual(["lines", "protect", "tomorrow"]);
});

it.each<[string, Page[], Path, string[]]>([
  ["straight to a plan", ["help", "questions", "protect", "plan", "tomorrow"], "plan", ["1/5", "2/5", "3/5", "4/5", "5/5"]],
  ["help from the beginning", ["help", "lines", "protect", "tomorrow"], "self_care", ["1/4", "1/3", "2/3", "3/3"]],
  ["a yes", ["questions", "told_not", "lines", "protect", "tomorrow"], "self_care", ["1/3", "1/3", "1/3", "2/3", "3/3"]],
])("%s: no step is left out of the count", (_, pages, path, expected) => {
  expect(pages.map((page, at) => progress(pages.slice(0, at), page, path)).map(({ step, of }) => `${step}/${of}`)).toEqual(expected);
});

it("a yes leads to its own page", () => {
  expect(pageAfterQuestions("plan")).toBe("protect");
  expect(pageAfterQuestions("told_not")).toBe("told_not");
  expect(pageAfterQuestions("not_made_for_that")).toBe("not_made_for_that");
});
