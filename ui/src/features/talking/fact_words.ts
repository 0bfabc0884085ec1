// How something that was noticed is told: with its day, and their exact words only where that was chosen.

import type { FactTold, FactToTell } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { dateOf, daysBetween, longDate, weekdayOf } from "$ui/lib/time";

/** So many days back a day is called by its weekday. */
const WEEK = 6;

export function factWords({ at, fact, exact }: FactToTell, told: FactTold, now: string): string {
  const date = dateOf(at);
  const day = daysBetween(date, dateOf(now)) <= WEEK ? weekdayOf(date) : longDate(date, now);
  const line = (text: string): string => text.trim().replace(/\s+/g, " ");
  return told === "exact" ? t("message-fact-said", { day, exact: line(exact) }) : t("message-fact-day", { day, fact: line(fact) });
}
