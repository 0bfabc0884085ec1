import { expect, it } from "vitest";
import type { SaidDay } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { usualConfirmation, usualNudge, wordsLater, wordsNow } from "./said_day";

it.each<[SaidDay, string]>([
  ["tomorrow", "Is tomorrow still fine for you? If not, name another time."],
  ["today", "Is today still fine for you? If not, name another time."],
])("the usual words for the day before say %s", (day, words) => {
  expect(wordsNow(usualConfirmation(), day, "2026-11-26T19:00")).toBe(words);
});

it.each<[SaidDay, string]>([
  ["today", "Our check-in today didn't happen. Would another time suit you better?"],
  ["yesterday", "Our check-in yesterday didn't happen. Would another time suit you better?"],
  ["earlier", "Our check-in on Thursday 26 November didn't happen. Would another time suit you better?"],
])("the usual message says %s, also where it was stored with one day's name", (day, words) => {
  expect(wordsNow(usualNudge(), day, "2026-11-26T19:00")).toBe(words);
  expect(wordsNow(t("plan-nudge-begin-former"), day, "2026-11-26T19:00")).toBe(words);
});

it("leaves a person's own words as they are", () => {
  expect(wordsNow("We had said Thursday.", "yesterday", "2026-11-26T19:00")).toBe("We had said Thursday.");
  expect(wordsLater("Is {day} fine?")).toBe("Is … fine?");
});
