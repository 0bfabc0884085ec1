// Wall-clock strings as the planner sends them: "2026-11-26T19:00", "2026-11-26", "19:00".
// They are read as if they were UTC, so nothing here knows a time zone.

const DAY = 86_400_000;

/** The instant that stands for a wall-clock string; only for formatting and for differences. */
export function asDate(local: string): Date {
  const [date = "", time = "00:00"] = local.split("T");
  return new Date(`${date}T${time.slice(0, 5)}:00Z`);
}

/** "2026-11-26" of a wall-clock string. */
export function dateOf(local: string): string {
  return local.slice(0, 10);
}

/** "19:00" of a wall-clock string. */
export function timeOf(local: string): string {
  return local.slice(11, 16);
}

/** From one midnight to the next. */
export function isWholeDay(from: string, to: string): boolean {
  return timeOf(from) === "00:00" && timeOf(to) === "00:00" && addDays(dateOf(from), 1) === dateOf(to);
}

/** The date `days` later; negative goes back. */
export function addDays(date: string, days: number): string {
  return new Date(asDate(date).getTime() + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asDate(dateOf(to)).getTime() - asDate(dateOf(from)).getTime()) / DAY);
}

/** The same day of the next or an earlier month, or that month's last day. */
export function addMonths(date: string, months: number): string {
  const start = asDate(date);
  const day = start.getUTCDate();
  const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, last));
  return target.toISOString().slice(0, 10);
}

/** Whether a string is a date of the calendar in the form that fields hold. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = asDate(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The minutes of a day at which a typed time is; null where the planner would not read it either. */
function minutesOf(text: string): number | null {
  const [, hours = "", minutes = "0", half] = /^(\d{1,2})(?:[:.]?(\d{2}))?\s*(?:([ap])(?:m|\.m\.?))?$/i.exec(text.trim()) ?? [];
  if (hours === "") return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return hour * 60 + Number(minutes);
}

/** The time `minutes` later on the same clock face, on the grid of that step. */
export function stepTime(text: string, minutes: number): string {
  const now = minutesOf(text) ?? 12 * 60;
  const size = Math.abs(minutes);
  const onGrid = minutes > 0 ? Math.floor(now / size) * size : Math.ceil(now / size) * size;
  const next = (((onGrid + minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(next / 60)).padStart(2, "0")}:${String(next % 60).padStart(2, "0")}`;
}
