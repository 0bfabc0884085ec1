// How dates and clocks are written where the person lives, as the planner read it from the system. The web view is not asked:
// it knows one locale, and clock and week may have another than the words.

import type { AppState, MannerView } from "$ui/lib/bindings";
import { isDate } from "./local";

let told: Pick<AppState, "manner" | "today"> | undefined;

/** The planner told it. */
export function learn(state: Pick<AppState, "manner" | "today">): void {
  told = state;
}

/** 24 hours, weeks from Monday and dates of ISO 8601 while nothing is told. */
export function manner(): Omit<MannerView, "territory"> {
  return told?.manner ?? { hours: "twenty_four", order: "year_month_day", separator: "-", firstDay: "mon" };
}

/** The planner's date when it last told its state, which it does before anything is drawn. The page's own clock is not asked. */
export function todayHere(): string {
  if (!told) throw new Error("the planner has told no date yet");
  return told.today;
}

/** A date in numbers as it can be typed here: "28.11.2026", "11/28/2026". */
export function inNumbers(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const parts = { day_month_year: [day, month, year], month_day_year: [month, day, year], year_month_day: [year, month, day] };
  return parts[manner().order].join(manner().separator);
}

/** A date that was typed as here: `28.11.2026` is 2026-11-28. What is none, or no day of a calendar, is left to the planner. */
export function readDate(text: string): string | null {
  const { order } = manner();
  const found = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})\.?$/.exec(text.trim());
  if (!found || order === "year_month_day") return isDate(text.trim()) ? text.trim() : null;
  const [, first = "", second = "", year = ""] = found;
  const [day, month] = order === "day_month_year" ? [first, second] : [second, first];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : null;
}
