import { expect, it } from "vitest";
import { blankAnswers, wayAfter, type Answers } from "./questions";

function check(given: Partial<Answers>, way: ReturnType<typeof wayAfter>): void {
  expect(wayAfter({ ...blankAnswers(), ...given })).toBe(way);
}

it("questions left out lead on to the plan", () => check({}, "plan"));
it("five times no leads on to the plan", () =>
  check({ afraid: "no", watched: "no", pressured: "no", afterNo: "no", toldNot: "no" }, "plan"));
it.each(["afraid", "watched", "pressured", "afterNo"] as const)("a yes to %s leads to help", (question) =>
  check({ [question]: "yes" }, "not_made_for_that"));
it("being told not to contact them outweighs the rest", () =>
  check({ afraid: "yes", toldNot: "yes" }, "told_not"));
