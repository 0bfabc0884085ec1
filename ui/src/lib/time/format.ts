// Dates and times in the person's own manner: 12 or 24 hours and the first day of the week
// are told by the planner; the order of weekday, day and month comes from the message catalogue.

import type { Weekday } from "$ui/lib/bindings";
import { t, wordsLanguage } from "$ui/lib/i18n";
import { asDate, dateOf, daysBetween } from "./local";
import { manner } from "./manner";

const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The last answer of `locale` with its question: every time on a screen asks the same. */
let lastLocale = { wanted: "", language: "", found: "" };

/** The locale for Intl: the words' language with the person's own region. */
export function locale(wanted: string = navigator.language): string {
  const language = wordsLanguage();
  if (lastLocale.wanted !== wanted || lastLocale.language !== language) {
    lastLocale = { wanted, language, found: localeOf(wanted, language) };
  }
  return lastLocale.found;
}

function localeOf(wanted: string, language: string): string {
  try {
    const own = new Intl.Locale(wanted);
    if (own.language === new Intl.Locale(language).language) return wanted;
    return own.region ? new Intl.Locale(language, { region: own.region }).toString() : language;
  } catch {
    // A system without a real locale ("C").
    return language === "en" ? "en-GB" : language;
  }
}

// A formatter takes milliseconds to make, and one screen asks for the same few again and again.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const where = locale();
  const key = `${where} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(where, { ...options, timeZone: "UTC" });
  formatters.set(key, known);
  return known;
}

/** The weekday or the month of a date as they stand in a whole date, so that one formatter serves both. */
function named(local: string, what: "weekday" | "month"): string {
  const whole = formatter({ weekday: "long", day: "numeric", month: "long" });
  return whole.formatToParts(asDate(local)).find(({ type }) => type === what)?.value ?? "";
}

/** Whether clocks go to 24 here. */
function of24Hours(): boolean {
  return manner().hours === "twenty_four";
}

function part(local: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(options).format(asDate(local));
}

/** "07:00" or "7:00 AM", from a wall-clock string or a bare time. */
export function clock(local: string): string {
  const full = local.includes("T") ? local : `2000-01-01T${local}`;
  // With 24 hours written in full, as the tray and the notifications write it.
  return of24Hours() ? full.slice(11, 16) : part(full, { hour: "numeric", minute: "2-digit", hourCycle: "h12" });
}

/** "07:00" or "7 AM": an hour on the edge of a day. */
export function hourLabel(time: string): string {
  return of24Hours() ? time : part(`2000-01-01T${time}`, { hour: "numeric", hourCycle: "h12" });
}

/** "Thursday 26 November", with the year where it is not `now`'s. */
export function longDate(local: string, now?: string): string {
  const args = {
    weekday: named(local, "weekday"),
    day: String(asDate(local).getUTCDate()),
    month: named(local, "month"),
    year: String(asDate(local).getUTCFullYear()),
  };
  const other = now !== undefined && now.slice(0, 4) !== local.slice(0, 4);
  return other ? t("date-long-year", args) : t("date-long", args);
}

/** "26 November", with the year where it is not `now`'s. */
export function shortDate(local: string, now?: string): string {
  const args = {
    day: String(asDate(local).getUTCDate()),
    month: named(local, "month"),
    year: String(asDate(local).getUTCFullYear()),
  };
  const other = now !== undefined && now.slice(0, 4) !== local.slice(0, 4);
  return other ? t("date-short-year", args) : t("date-short", args);
}

/** "Today", "Tomorrow", "Yesterday", a weekday within the next six days, else the date. */
export function dayName(local: string, now: string): string {
  const away = daysBetween(now, local);
  if (away === 0) return t("day-today");
  if (away === 1) return t("day-tomorrow");
  if (away === -1) return t("day-yesterday");
  if (away > 1 && away < 7) return named(local, "weekday");
  return longDate(local, now);
}

/** "Thursday, 19:00", "today, 19:00": as it stands inside a sentence. */
export function dayAndClock(local: string, now: string): string {
  return t("day-and-time", { day: dayWithin(local, now), time: clock(local) });
}

function dayWithin(local: string, now: string): string {
  const away = daysBetween(now, local);
  if (away === 0) return t("day-today-within");
  if (away === 1) return t("day-tomorrow-within");
  if (away === -1) return t("day-yesterday-within");
  return dayName(local, now);
}

/** "40 min", "2 h", "2 h 5 min". */
export function span(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return t("span-minutes", { minutes: rest });
  if (rest === 0) return t("span-hours", { hours });
  return t("span-both", { hours, minutes: rest });
}

/** "Thursday", "Thu" of a date. */
export function weekdayOf(date: string, length: "long" | "short" = "long"): string {
  return length === "long" ? named(date, "weekday") : part(date, { weekday: "short" });
}

/** "Monday", "Mon". */
export function weekdayName(day: Weekday, length: "long" | "short" = "long"): string {
  const monday = "2024-01-01";
  const date = `${monday.slice(0, 8)}0${WEEKDAYS.indexOf(day) + 1}`;
  return part(date, { weekday: length });
}

/** "November 2026", the heading of a calendar. */
export function monthName(date: string): string {
  return part(date, { month: "long", year: "numeric" });
}

/** The first day of the week here: 1 for Monday to 7 for Sunday. */
export function firstWeekday(): number {
  return WEEKDAYS.indexOf(manner().firstDay) + 1;
}

/** The seven weekdays in the order of the person's weeks. */
export function weekdaysInOrder(): Weekday[] {
  const first = firstWeekday() - 1;
  return [...WEEKDAYS.slice(first), ...WEEKDAYS.slice(0, first)];
}

/** Six weeks of dates around the month of `date`, beginning on the first day of the person's weeks. */
export function calendarOf(date: string): string[][] {
  const first = asDate(`${date.slice(0, 8)}01`);
  const lead = (first.getUTCDay() + 7 - (firstWeekday() % 7)) % 7;
  const weeks: string[][] = [];
  for (let week = 0; week < 6; week += 1) {
    const days: string[] = [];
    for (let day = 0; day < 7; day += 1) {
      const shown = new Date(first.getTime() + (week * 7 + day - lead) * 86_400_000);
      days.push(dateOf(shown.toISOString()));
    }
    weeks.push(days);
  }
  return weeks;
}
