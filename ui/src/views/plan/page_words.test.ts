import { expect, it } from "vitest";
import { agreedText, dayOfPlan, lookAgainText, promiseText } from "./page_words";

it.each([
  [{ day: 3, days: 14 }, "Day 3 of 14"],
  [{ day: 3, days: null }, "Day 3"],
  [{ day: 0, days: 14 }, "Not begun yet"],
  [{ day: -4, days: null }, "Not begun yet"],
  [{ day: 14, days: 14 }, "Day 14 of 14"],
  [{ day: 15, days: 14 }, "The end has passed. You needn't decide today."],
])("%j is %s", (plan, words) => expect(dayOfPlan({ ...plan, meetsOn: null })).toBe(words));

it("names the meeting that is agreed and still to come where the end has passed", () => {
  const over = { day: 15, days: 14, meetsOn: "2026-12-12" };
  expect(dayOfPlan(over, "2026-12-10")).toBe("The end has passed. You meet on Saturday 12 December.");
  expect(dayOfPlan(over, "2026-12-13")).toBe("The end has passed. You needn't decide today.");
});

it.each([
  ["2026-12-01", "You are reminded of your promise to come back on Monday 7 December.", "You look at this again on Monday 7 December."],
  ["2026-12-07", "Today is the day of your promise to come back.", "Today is the day on which you look at this again."],
  ["2026-12-08", "", ""],
])("on %s my own dates of 7 December are said so", (today, promise, again) => {
  expect([promiseText("2026-12-07", today), lookAgainText("2026-12-07", today)]).toEqual([promise, again]);
});

it("says nothing of a date that is not set", () => {
  expect([promiseText("", "2026-12-07"), lookAgainText("", "2026-12-07")]).toEqual(["", ""]);
});

const CHOSEN = "One term is your own choice. On the page to hand over it stands under \"Not agreed\".";
it.each([
  [{ allAgreed: true, notAgreed: 0, ownChoices: 0, termCount: 3 }, "All of it is agreed."],
  [{ allAgreed: true, notAgreed: 0, ownChoices: 1, termCount: 3 }, `Nothing is left to agree. ${CHOSEN}`],
  [{ allAgreed: false, notAgreed: 2, ownChoices: 0, termCount: 3 }, "2 of 3 terms are not agreed."],
  [{ allAgreed: false, notAgreed: 2, ownChoices: 1, termCount: 3 }, `2 of 3 terms are not agreed. ${CHOSEN}`],
  [{ allAgreed: false, notAgreed: 0, ownChoices: 0, termCount: 3 }, "What stands here is agreed. Something else is still open."],
  [{ allAgreed: false, notAgreed: 0, ownChoices: 1, termCount: 3 }, `Something is still open. ${CHOSEN}`],
])("of %j it says the same as the page to hand over", (plan, words) => expect(agreedText(plan)).toBe(words));
