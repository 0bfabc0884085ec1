import { expect, it } from "vitest";
import { hasWords } from "$ui/lib/i18n";
import { inputOf, blankActivity } from "./activity_form";
import { SUGGESTIONS } from "./suggestions";
import { NEEDS, rhythm } from "./words";

it("suggests two things for every need, each with words", () => {
  expect(SUGGESTIONS.map((suggestion) => suggestion.need)).toEqual(NEEDS.flatMap((need) => [need, need]));
  expect(SUGGESTIONS.filter((suggestion) => !hasWords(suggestion.key))).toEqual([]);
});

it("says a rhythm only where there is one", () => {
  const blank = blankActivity("2026-11-24");
  expect(rhythm(inputOf(blank))).toBe("");
  expect(rhythm(inputOf({ ...blank, repeat: "every_n_days", every: "2" }))).toBe("Every other day");
  expect(rhythm(inputOf({ ...blank, repeat: "monthly", monthDay: "31" }))).toBe("Every month, day 31");
  expect(rhythm(inputOf({ ...blank, repeat: "after_done", every: "10" }))).toBe("10 days after it was done");
  expect(rhythm(inputOf({ ...blank, repeat: "weekdays", weekdays: ["fri"] }))).toBe("Friday");
});
