// The check-in log in words. No dot is better than another, and nothing here judges anybody.
import type { Answer, Began, CheckInItem, CheckInMark, When, Why } from "$ui/lib/bindings";
import { STEP_KEYS } from "$ui/features/moments/steps";
import { t } from "$ui/lib/i18n";
import { clock, dayAndClock } from "$ui/lib/time";

export const MARK_KEYS: Record<CheckInMark, string> = {
  happened: "check-in-mark-happened",
  not_theirs: "check-in-mark-not-theirs",
  not_mine: "check-in-mark-not-mine",
  not_agreed: "check-in-mark-not-agreed",
  not_unknown: "check-in-mark-not-unknown",
  moved: "check-in-mark-moved",
  unsaid: "check-in-mark-unsaid",
  earlier: "check-in-mark-earlier",
  ahead: "check-in-mark-ahead",
  in_between: "check-in-mark-in-between",
};

export const ANSWER_KEYS: Record<Answer, string> = {
  happened: "check-in-answer-happened",
  did_not_happen: "check-in-answer-did-not-happen",
  moved: "check-in-answer-moved",
};

/** Before its time nothing has happened yet. */
export const AHEAD_KEYS: Record<Exclude<Answer, "happened">, string> = {
  did_not_happen: "check-in-answer-left-out",
  moved: "check-in-answer-moved",
};

export const WHY_KEYS: Record<Why, string> = {
  theirs: "check-in-why-theirs",
  mine: "check-in-why-mine",
  agreed: "check-in-why-agreed",
  unknown: "check-in-why-unknown",
};

export const BEGAN_KEYS: Record<Began, string> = {
  me: "check-in-began-me",
  them: "check-in-began-them",
};

/** How one felt, in five steps. */
export const FEELING_KEYS = STEP_KEYS;

/** How one felt, in words; nothing where that was left open. */
export function feelingWords(step: number | null): string {
  return step === null ? "" : t(FEELING_KEYS[String(step) as keyof typeof FEELING_KEYS]);
}

/** What a dot says. */
export function markWords(item: CheckInItem, now: When): string {
  if (item.movedTo) return t("check-in-moved-to", { when: dayAndClock(item.movedTo.local, now.local) });
  return t(MARK_KEYS[item.mark]);
}

/** A dot of the month for whoever cannot see it: "19:00, happened". */
export function dotWords(item: CheckInItem, now: When): string {
  return t("check-in-dot", { time: clock(item.at.local), mark: markWords(item, now) });
}
