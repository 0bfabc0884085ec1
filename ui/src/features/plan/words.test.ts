import { beforeEach, expect, it, vi } from "vitest";
import type { CadenceInput } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { blankCadence } from "./plan_form";
import { cadenceSentence, CERTAINTY_KEYS, optionsOf } from "./words";

function check(change: Partial<CadenceInput>, sentence: string): void {
  expect(cadenceSentence({ ...blankCadence(), ...change })).toBe(sentence);
}

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
});

it("says how often in one sentence", () => {
  check({ repeat: "daily", channel: "text" }, "Every day at 19:00, by text.");
  check({ every: "3", channel: "call" }, "Every 3 days at 19:00, by phone.");
  check({ every: "2", channel: "video" }, "Every other day at 19:00, by video.");
  check({ every: "1", channel: "other" }, "Every day at 19:00, some other way.");
  check({ repeat: "weekdays", weekdays: ["sun", "wed"], channel: "in_person" }, "Wednesday and Sunday at 19:00, in person.");
});

it("counts what is not agreed", () => {
  expect(t("plan-not-agreed", { count: 3, total: 9 })).toBe("3 of 9 terms are not agreed.");
  expect(t("plan-not-agreed", { count: 1, total: 4 })).toBe("1 of 4 terms is not agreed.");
  expect(t("plan-not-agreed", { count: 1, total: 1 })).toBe("The one term is not agreed.");
  expect(t("plan-not-agreed", { count: 0, total: 4 })).toBe("What stands here is agreed. Something else is still open.");
});

it("offers every certainty once, agreed first", () => {
  expect(optionsOf(CERTAINTY_KEYS).map((option) => option.label)).toEqual([
    "agreed",
    "I proposed",
    "I assume",
    "unknown",
    "my own choice",
  ]);
});
