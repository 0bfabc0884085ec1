// What a planned thing is called, and what became of it, in words.

import { NEED_WITHIN_KEYS } from "$ui/features/own_life/activity/words";
import type { About, Became, ItemKind, Later, Need, OccurrenceState, WaitsFor, When } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { clock, dateOf, dayAndClock } from "$ui/lib/time";

const KIND: Record<ItemKind, string> = {
  check_in: "item-check-in",
  moved_check_in: "item-moved-check-in",
  confirmation: "item-confirmation",
  reconnect: "item-reconnect",
  promise: "item-promise",
  look_again: "item-look-again",
  activity: "item-activity",
  placed_activity: "item-placed-activity",
  planning: "item-planning",
  nudge: "item-nudge",
  hard_date: "item-hard-date",
  thinking: "item-thinking",
  look_back: "item-look-back",
};

const STATE: Record<OccurrenceState, string | null> = {
  pending: null,
  shown: null,
  done: "state-done",
  snoozed: "state-snoozed",
  skipped: "state-skipped",
  missed: "state-missed",
  superseded: "state-replaced",
  nonexistent: "state-nonexistent",
};

const BECAME: Record<Became, string> = {
  happened: "state-happened",
  did_not_happen: "state-did-not-happen",
  left_out: "state-left-out",
  moved: "state-moved",
  excused: "state-excused",
  falls_away: "state-falls-away",
  passed: "state-missed",
};

const LATER: Record<Later, string> = {
  ten_minutes: "later-ten-minutes",
  one_hour: "later-one-hour",
  this_evening: "later-this-evening",
  tomorrow: "later-tomorrow",
  until: "later-until",
};

const LATER_TESTID: Record<Later, string> = {
  ten_minutes: "later-ten-minutes",
  one_hour: "later-one-hour",
  this_evening: "later-this-evening",
  tomorrow: "later-tomorrow",
  until: "later-until",
};

/** The person's own words, or ours for what belongs to the plan or reminds to plan. */
export function titleOf(item: { kind: ItemKind; title: string; about?: About | null; need?: Need | null }): string {
  if (item.about) return aboutWords(item.about, item.title, item.need ?? null);
  return item.title === "" ? t(KIND[item.kind]) : item.title;
}

/** What the coming days lack, in one sentence. */
export function aboutWords(about: About, title: string, need: Need | null): string {
  switch (about) {
    case "friends": return t("about-friends");
    case "need": return t("about-need", { need: need ? t(NEED_WITHIN_KEYS[need]) : "" });
    case "person": return t("about-person", { name: title });
    case "hard_date": return t("about-hard-date", { title });
  }
}

/** The title of a reminder ahead of something names when that is. */
export function titleAhead(item: { kind: ItemKind; title: string; about?: About | null; need?: Need | null; aheadOf: When | null }, now: When): string {
  const title = titleOf(item);
  return item.aheadOf ? t("item-ahead", { title, when: moment(item.aheadOf, now) }) : title;
}

/** What became of it; nothing for what still lies ahead or is simply open. */
export function stateWords(state: OccurrenceState, until: When | null, now: When, waitsFor?: WaitsFor | null): string {
  if (waitsFor === "desktop") return t("state-waits-desktop");
  if (until && waitsFor === "quiet_hours") return t("state-waits-quiet", { when: moment(until, now) });
  if (until && state === "pending") return t("state-held", { when: moment(until, now) });
  if (until && state === "snoozed") return t("state-snoozed", { when: moment(until, now) });
  const key = STATE[state];
  return key === null || state === "snoozed" ? "" : t(key);
}

/** What became of it, in the words of whoever said so. */
export function becameWords(became: Became): string {
  return t(BECAME[became]);
}

/** A time today is only a clock time. */
export function moment(at: When, now: When): string {
  return dateOf(at.local) === dateOf(now.local) ? clock(at.local) : dayAndClock(at.local, now.local);
}

/** Whether Done and Skip still mean something (REMINDERS.md, section 5). */
export function canClose(state: OccurrenceState): boolean {
  return state !== "done" && state !== "skipped" && state !== "nonexistent";
}

/** The choices of the Later menu; an evening that is past is not offered. */
export function laterChoices(now: When): { later: Later; label: string; testid: string }[] {
  const evening = now.local.slice(11, 16) < "19:00";
  const all: Later[] = ["ten_minutes", "one_hour", "this_evening", "tomorrow", "until"];
  return all
    .filter((later) => later !== "this_evening" || evening)
    .map((later) => ({ later, label: t(LATER[later]), testid: LATER_TESTID[later] }));
}
