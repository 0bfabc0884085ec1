// On which dates a rule falls, and what became of them.

import type { ItemKind, OccurrenceState } from "$ui/lib/bindings";
import { addDays, asDate, dateOf, daysBetween } from "$ui/lib/time";
import { tidyTime } from "./checks";
import type { Book, Rule } from "./book";

const DAY_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const GRACE_MINUTES: Record<ItemKind, number> = { check_in: 720, moved_check_in: 720, confirmation: 120, reconnect: 10_080, look_again: 720, promise: 720, activity: 120, placed_activity: 120, planning: 720, nudge: 60, hard_date: 720 };

export interface Falling {
  key: string;
  rule: Rule;
  local: string;
  state: OccurrenceState;
  until: string | null;
}

/** `wanted`, where it is the day of `date`, or its month's last day where the month is shorter. */
function dayInMonth(date: string, wanted: number): number {
  const [day, next] = [asDate(date), asDate(date)];
  next.setUTCDate(next.getUTCDate() + 1);
  return day.getUTCDate() === wanted || (next.getUTCDate() === 1 && day.getUTCDate() < wanted) ? wanted : 0;
}

export function fallsOn(rule: Rule, date: string): boolean {
  if (date < rule.starts || (rule.until !== "" && date > rule.until)) return false;
  switch (rule.repeat) {
    case "once": return date === rule.starts;
    case "daily": return true;
    case "every_n_days": return daysBetween(rule.starts, date) % rule.every === 0;
    case "monthly": return rule.monthDay === dayInMonth(date, rule.monthDay);
    // What was done is not followed here: only the first date stands.
    case "after_done": return date === rule.starts;
    case "weekdays": return rule.weekdays.includes(DAY_NAMES[asDate(date).getUTCDay()] ?? "");
  }
}

export function rulesOf(book: Book): Rule[] {
  const rules: Rule[] = [];
  const bare = { title: "", need: null, minutes: null, withWhom: "", place: "", activity: null, every: 1, monthDay: 1, weekdays: [], until: "" };
  const { plan } = book;
  if (plan?.cadence) {
    rules.push({
      ...bare, id: 1, kind: "check_in", time: tidyTime(plan.cadence.time), starts: plan.cadence.starts || plan.starts,
      until: plan.ends, repeat: plan.cadence.repeat === "after_contact" ? "every_n_days" : plan.cadence.repeat, every: Number(plan.cadence.every) || 1, weekdays: plan.cadence.weekdays,
    });
  }
  if (plan?.reconnect) {
    rules.push({ ...bare, id: 2, kind: "reconnect", time: tidyTime(plan.reconnect.time), starts: plan.reconnect.date, repeat: "once" });
  }
  if (plan?.lookAgain) {
    rules.push({ ...bare, id: 3, kind: "look_again", time: tidyTime(plan.lookAgainTime || "10:00"), starts: plan.lookAgain, repeat: "once" });
  }
  for (const { id, input, removed } of book.activities) {
    if (removed || input.repeat === "someday" || input.repeat === "per_week") continue;
    rules.push({
      id, kind: "activity", activity: id, place: input.place, title: input.title, need: input.need, minutes: Number(input.minutes) || null, withWhom: input.withWhom,
      time: tidyTime(input.time), starts: input.date || book.begun, until: input.until, repeat: input.repeat,
      every: Number(input.every) || 1, monthDay: Number(input.monthDay) || 1, weekdays: input.weekdays,
    });
  }
  for (const { rule, activity, date, time, minutes, off } of book.placed) {
    const of = book.activities.find((one) => one.id === activity);
    if (off || !of || of.removed) continue;
    const { title, need, withWhom, place } = of.input;
    rules.push({ ...bare, id: rule, kind: "placed_activity", activity, place, title, need, withWhom, minutes: Number(minutes || of.input.minutes) || null, time, starts: date, repeat: "once" });
  }
  return rules;
}

function stateOf(book: Book, rule: Rule, local: string): { state: OccurrenceState; until: string | null } {
  const now = book.now();
  const mark = book.marks.get(`${rule.id}@${dateOf(local)}`);
  if (mark && !(mark.state === "snoozed" && mark.until !== null && mark.until <= now)) return mark;
  if (local > now) return { state: "pending", until: null };
  const late = (asDate(now).getTime() - asDate(local).getTime()) / 60_000;
  return { state: late > GRACE_MINUTES[rule.kind] ? "missed" : "shown", until: null };
}

/** Everything that falls from one date to another, both included, in order of time. */
export function falling(book: Book, from: string, to: string): Falling[] {
  const found: Falling[] = [];
  const rules = rulesOf(book);
  for (let date = from; date <= to; date = addDays(date, 1)) {
    for (const rule of rules) {
      if (!fallsOn(rule, date) || book.leftOut.has(`${rule.id}@${date}`)) continue;
      const local = `${date}T${rule.time}`;
      found.push({ key: `${rule.id}@${date}`, rule, local, ...stateOf(book, rule, local) });
    }
  }
  return found.sort((a, b) => a.local.localeCompare(b.local));
}

/** What lies ahead, in order of time. */
export function ahead(book: Book, days: number): Falling[] {
  const today = dateOf(book.now());
  return falling(book, today, addDays(today, days)).filter((one) => one.state === "pending" && one.local > book.now());
}
