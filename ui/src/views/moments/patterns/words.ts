// Patterns in words: keys, values and dates. No word here compares, and none says why.
import { stepName } from "$ui/features/moments/steps";
import type { Done, PartOfDay, PatternsChart, PatternsOver, PatternsView, StepNames } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { hourLabel, locale, longDate, shortDate } from "$ui/lib/time";

export const TITLE_KEYS: Record<PatternsChart, string> = {
  mood: "patterns-title-mood",
  hours: "patterns-title-hours",
  strength: "patterns-title-strength",
  needs: "patterns-title-needs",
  check_ins: "patterns-title-check-ins",
};

export const OVER_KEYS: Record<PatternsOver, string> = {
  plan: "patterns-over-plan",
  recent: "patterns-over-recent",
  dates: "patterns-over-dates",
};

export const PART_KEYS: Record<PartOfDay, string> = {
  night: "patterns-part-night",
  morning: "patterns-part-morning",
  afternoon: "patterns-part-afternoon",
  evening: "patterns-part-evening",
};

export const DONE_KEYS: Record<Done, string> = {
  only_waited: "patterns-done-only-waited",
  person: "patterns-done-person",
  own_thing: "patterns-done-own-thing",
  until_morning: "patterns-done-until-morning",
  kept: "patterns-done-kept",
  made_harder: "patterns-done-made-harder",
  help: "patterns-done-help",
  wrote: "patterns-done-wrote",
  already: "patterns-done-already",
};

/** Where the parts of the day end. */
export function partsNote(): string {
  return t("patterns-hours-note", { night: hourLabel("06:00"), morning: hourLabel("12:00"), afternoon: hourLabel("18:00") });
}

/** A value in hundredths as a number. */
export function numberOf(hundredths: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(hundredths / 100);
}

/** A step, or what lies between two of them. */
export function stepWords(hundredths: number, names: StepNames): string {
  return hundredths % 100 === 0 ? stepName(hundredths / 100, names) : numberOf(hundredths);
}

/** From when to when, for the sentence of a picture. */
export function range({ from, to, now }: PatternsView): { from: string; to: string } {
  return { from: shortDate(from, now.local), to: shortDate(to, now.local) };
}

/** The date of a point, with its weekday. */
export function dayWords(date: string, { now }: PatternsView): string {
  return longDate(date, now.local);
}

/** That it has not begun yet, and how many are missing; nothing where it has. */
export function few(missing: number): string[] {
  return missing === 0 ? [] : [`${t("patterns-few")} ${t("patterns-missing", { count: missing })}`];
}
