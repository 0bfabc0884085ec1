import { expect, it } from "vitest";
import type { CheckInInput } from "$ui/lib/bindings";
import { hasWords, t } from "$ui/lib/i18n";
import { answered, formOf, inputOf } from "./log_form";
import { ANSWER_KEYS, BEGAN_KEYS, FEELING_KEYS, MARK_KEYS, markWords, WHY_KEYS } from "./words";

const WRITTEN: CheckInInput = {
  id: 3, key: "1@2026-11-26", answer: "happened", date: "2026-11-26", time: "19:10", began: "them", channel: "call", before: 2, after: 4,
  why: null, note: "Short.",
};

it("gives back what was written unchanged", () => {
  expect(inputOf(formOf(WRITTEN))).toEqual(WRITTEN);
});

it("leaves the first question open until it is answered, but not for contact in between", () => {
  expect(formOf({ ...WRITTEN, id: null }).answer).toBe("");
  expect(formOf({ ...WRITTEN, id: null, key: null }).answer).toBe("happened");
});

it("sends only what fits the answer, whatever was typed before", () => {
  const form = { ...formOf(WRITTEN), why: "theirs" as const };
  expect(inputOf({ ...form, answer: "did_not_happen" })).toMatchObject({ began: null, channel: null, before: null, after: null, why: "theirs" });
  expect(inputOf({ ...form, answer: "moved" })).toMatchObject({ began: null, before: null, why: null, time: "19:10" });
  expect(inputOf({ ...form, answer: "happened" })).toMatchObject({ began: "them", before: 2, why: null });
});

it("has words for every mark, answer, reason, beginner and feeling", () => {
  const keys = [MARK_KEYS, ANSWER_KEYS, WHY_KEYS, BEGAN_KEYS, FEELING_KEYS].flatMap((map) => Object.values(map));
  expect(keys.filter((key) => !hasWords(key))).toEqual([]);
});

it("begins with now where it happened sooner than planned, and else keeps the planned time", () => {
  const form = formOf({ ...WRITTEN, id: null });
  expect(answered(form, "happened", "2026-11-26T18:20")).toMatchObject({ answer: "happened", date: "2026-11-26", time: "18:20" });
  expect(answered(form, "happened", "2026-11-26T21:00")).toMatchObject({ answer: "happened", date: "2026-11-26", time: "19:10" });
  expect(answered(form, "moved", "2026-11-26T18:20")).toMatchObject({ answer: "moved", time: "19:10" });
});

it("says each mark in words of its own, without praise or blame", () => {
  const said = Object.fromEntries(Object.entries(MARK_KEYS).map(([mark, key]) => [mark, t(key)]));
  expect(said).toEqual({
    happened: "happened",
    not_theirs: "did not happen, theirs",
    not_mine: "did not happen, mine",
    not_agreed: "left out, as agreed",
    not_unknown: "did not happen, the reason is open",
    moved: "moved",
    unsaid: "its time passed; nothing is written",
    earlier: "before this plan was written down",
    ahead: "ahead",
    in_between: "contact in between",
  });
});

it("says where a check-in was moved to", () => {
  const at = { at: 0, local: "2026-11-26T19:00" };
  const item = { key: "1@2026-11-26", id: 3, at, theirs: null, mark: "moved" as const, movedTo: { at: 0, local: "2026-11-27T10:00" } };
  expect(markWords(item, { at: 0, local: "2026-11-26T12:00" })).toContain("10:00");
  expect(markWords({ ...item, mark: "unsaid", movedTo: null }, at)).toBe("its time passed; nothing is written");
});
