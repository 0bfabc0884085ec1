import { beforeEach, expect, it, vi } from "vitest";
import { pieces } from "../../../tests/catalogue";
import { becameWords, canClose, laterChoices, stateWords, titleAhead, titleOf } from "./words";

const now = { at: 0, local: "2026-11-24T18:10" };

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
});

it("has words of its own only where the person wrote none", () => {
  expect(titleOf({ kind: "check_in", title: "" })).toBe("Check-in");
  expect(titleOf({ kind: "activity", title: "Pottery" })).toBe("Pottery");
});

it("has words for what else belongs to a check-in", () => {
  expect(titleOf({ kind: "moved_check_in", title: "" })).toBe("Check-in, moved");
  expect(titleOf({ kind: "confirmation", title: "" })).toBe("Ask whether the check-in stands");
  expect(titleOf({ kind: "promise", title: "" })).toBe("Your promise to come back");
});

it("offers this evening only before 19:00", () => {
  expect(laterChoices(now).map((one) => one.later)).toEqual(["ten_minutes", "one_hour", "this_evening", "tomorrow", "until"]);
  expect(laterChoices({ at: 0, local: "2026-11-24T19:00" }).map((one) => one.later)).not.toContain("this_evening");
});

it("has three words for what was moved, excused and skipped", () => {
  const words = [becameWords("moved"), becameWords("excused"), stateWords("skipped", null, now)];
  expect(words).toEqual(["moved", "excused", "skipped"]);
});

it("knows what can still be closed", () => {
  expect(canClose("missed")).toBe(true);
  expect(canClose("done")).toBe(false);
});

it("says until when something waits", () => {
  const until = { at: 0, local: "2026-11-25T08:00" };
  expect(stateWords("snoozed", until, now)).toMatch(/^later, tomorrow, /);
  expect(stateWords("pending", until, now)).toMatch(/^waits until tomorrow, /);
  expect(stateWords("shown", null, now)).toBe("");
});

it("says what something waits for", () => {
  const until = { at: 0, local: "2026-11-25T08:00" };
  expect(stateWords("pending", until, now, "quiet_hours")).toBe("waits for the end of quiet hours, tomorrow, 08:00");
  expect(stateWords("pending", null, now, "desktop")).toBe("waits until this desktop may be disturbed");
  expect(stateWords("snoozed", { at: 0, local: "2026-11-24T19:00" }, now, "person")).toBe("later, 19:00");
});

it("a reminder ahead of something names when that is", () => {
  const item = { kind: "check_in" as const, title: "", aheadOf: { at: 0, local: "2026-11-24T19:00" } };
  expect(titleAhead(item, now)).toBe("Check-in: 19:00");
  expect(titleAhead({ ...item, aheadOf: null }, now)).toBe("Check-in");
});

it("says of what nobody closed that its time has passed", () => {
  expect(becameWords("passed")).toBe("the time has passed");
});

it("a hard date that comes is named without a span of time: what is said of it may be read on another day", () => {
  const span = /\b(?:away|hours?|days?|weeks?|months?|today|tonight|tomorrow|\d+)\b/i;
  expect([...pieces("about-hard-date"), ...pieces("about-hard-date-on")].filter((words) => span.test(words))).toEqual([]);
  expect(titleOf({ kind: "planning", title: "The old anniversary", about: "hard_date" })).toBe("The old anniversary is coming up.");
});
