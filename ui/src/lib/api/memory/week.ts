// The week, in memory: enough to draw it and to move things. Rust finds the slots; here they are three evenings.
import type { Acted, Area, HardDateView, Need, PlaceInput, SlotView, SpanView, UnplacedView, WeekDayView, WeekView } from "$ui/lib/bindings";
import { addDays, dateOf, isDate } from "$ui/lib/time";
import type { Api } from "../api";
import { copy, Findings, later, refusal, when, type Book } from "./book";
import { dateProblem, tidyTime, timeProblem } from "./checks";
import { falling, type Falling } from "./dates";
import { progressOf } from "./progress";

type Run = <T>(areas: Area[], work: () => T) => Promise<T>;
type WeekCommands = Pick<
  Api,
  | "week" | "slots" | "placeActivity" | "moveActivity" | "takeOffActivity" | "weekChoices" | "saveWeekChoices"
  | "hardDates" | "keepHardDate" | "removeHardDate" | "restoreHardDate"
>;
const NEEDS: readonly Need[] = ["connection", "fun", "comfort", "growth", "body"];
const TOUCHED: Area[] = ["week", "today", "activities", "inbox"];

const lengthOf = ({ rule }: Falling): number => rule.minutes ?? (rule.kind === "check_in" ? 30 : 60);

function freeOn(book: Book, date: string, taken: readonly SpanView[]): SpanView[] {
  const { dayFrom, dayTo } = book.weekChoices;
  const free: SpanView[] = [];
  let from = `${date}T${dayFrom}`;
  if (from < book.now()) from = dateOf(book.now()) === date ? book.now() : `${date}T${dayTo}`;
  const end = dayTo === "00:00" ? `${addDays(date, 1)}T00:00` : `${date}T${dayTo}`;
  for (const span of [...taken].sort((a, b) => a.from.at - b.from.at)) {
    if (span.from.local > from) free.push({ from: when(from), to: when(span.from.local) });
    if (span.to.local > from) from = span.to.local;
  }
  if (from < end) free.push({ from: when(from), to: when(end) });
  return free;
}

function dayOf(book: Book, date: string): WeekDayView {
  const items = falling(book, date, date);
  const busy = book.busy.filter((span) => dateOf(span.from) === date).map(({ from, to }) => ({ from: when(from), to: when(to) }));
  const stands = items.map((one) => ({ from: when(one.local), to: when(later(one.local, lengthOf(one))) }));
  const weekday = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][new Date(`${date}T00:00Z`).getUTCDay()];
  return {
    date, busy,
    items: items.map((one) => ({
      key: one.key, kind: one.rule.kind, title: one.rule.title, need: one.rule.need, at: when(one.local), ends: when(later(one.local, lengthOf(one))),
      minutes: one.rule.minutes, withWhom: one.rule.withWhom, place: one.rule.place, state: one.state,
      movable: one.rule.activity !== null && one.state === "pending",
    })),
    free: freeOn(book, date, [...busy, ...stands]),
    hard: book.weekChoices.hard.filter((hard) => hard.weekdays.some((day) => day === weekday)).map((hard) => ({ from: when(`${date}T${hard.from}`), to: when(`${date}T${hard.to}`) })),
    hardDates: book.hardDates.filter(({ removed, input }) => !removed && input.date.slice(5) === date.slice(5)).map(({ input }) => input.title),
  };
}

function needsOf(book: Book): WeekView["needs"] {
  const today = dateOf(book.now());
  return [3, 2, 1, 0].map((ago) => {
    const to = addDays(today, -7 * ago);
    const from = addDays(to, -6);
    const done = falling(book, from, to).filter(({ state }) => state === "done");
    return { from, to, counts: NEEDS.map((need) => ({ need, count: done.filter(({ rule }) => rule.need === need).length })) };
  });
}

function weekView(book: Book, first: string): WeekView {
  const from = first || dateOf(book.now());
  const standing = falling(book, from, addDays(from, 6)).filter(({ state }) => state !== "skipped");
  const unplaced: UnplacedView[] = [];
  for (const { id, input, removed } of book.activities) {
    const count = standing.filter(({ rule }) => rule.activity === id).length;
    const goal = input.repeat === "per_week" ? Number(input.goal) : null;
    const waits = goal === null ? input.repeat === "someday" && count === 0 : count < goal;
    if (removed || !waits) continue;
    unplaced.push({ id, title: input.title, need: input.need, minutes: Number(input.minutes) || null, goal, standing: count, progress: progressOf(book, id) });
  }
  return {
    now: when(book.now()),
    days: [0, 1, 2, 3, 4, 5, 6].map((day) => dayOf(book, addDays(from, day))),
    dayFrom: book.weekChoices.dayFrom, dayTo: book.weekChoices.dayTo,
    uncovered: NEEDS.filter((need) => !standing.some(({ rule }) => rule.need === need)),
    unplaced: unplaced.sort((a, b) => Number(a.goal === null) - Number(b.goal === null)),
    prompts: book.weekChoices.planning && book.people.length > 0
      ? [
          { key: "90@2026-11-22", kind: "planning", about: null, need: null, title: "", person: null, date: null },
          { key: "91@2026-11-23", kind: "nudge", about: "need", need: "comfort", title: "", person: null, date: null },
        ].filter(({ key }) => book.marks.get(key)?.state !== "done") as WeekView["prompts"]
      : [],
    needs: needsOf(book),
    hasActivities: book.activities.some(({ removed }) => !removed),
  };
}

function checked(book: Book, input: PlaceInput): PlaceInput {
  const found = new Findings();
  found.add("date", dateProblem(input.date, "needed"));
  found.add("time", timeProblem(input.time));
  if (input.minutes !== "" && !/^[1-9]\d*$/.test(input.minutes)) found.add("minutes", "not_a_number");
  found.throwAny();
  const time = tidyTime(input.time);
  if (`${input.date}T${time}` <= book.now()) found.add("time", "in_the_past");
  found.throwAny();
  return { ...input, time };
}

function hardDateView(book: Book, { id, input }: Book["hardDates"][number]): HardDateView {
  const today = dateOf(book.now());
  const year = Number(today.slice(0, 4));
  const dates = [`${year}${input.date.slice(4)}`, `${year + 1}${input.date.slice(4)}`];
  const next = input.comesBack === "yearly" ? dates.find((date) => date >= today) : input.date >= today ? input.date : undefined;
  return { id, input: copy(input), next: next ?? null };
}

export function weekCommands(book: Book, run: Run): WeekCommands {
  /** Rearranges, so that it can be taken back by the same undo as everything else. */
  function rearranged(change: () => void): Acted {
    const [placed, leftOut] = [copy(book.placed), new Set(book.leftOut)];
    change();
    book.acts.push(() => Object.assign(book, { placed, leftOut }));
    return { count: 1, undo: book.acts.length - 1 };
  }
  function place(activity: number, input: PlaceInput): void {
    book.placed.push({ rule: 200 + book.placed.length, activity, off: false, ...input });
  }
  function takeOff(key: string): number {
    const rule = Number(key.split("@")[0]);
    const placed = book.placed.find((one) => one.rule === rule);
    if (placed) placed.off = true;
    else book.leftOut.add(key);
    return placed?.activity ?? rule;
  }
  const keptDate = (id: number, removed: boolean) => {
    const found = book.hardDates.find((one) => one.id === id && one.removed === removed);
    if (!found) throw refusal("not_found");
    return found;
  };
  return {
    week: ({ first }) => run([], () => weekView(book, first)),
    slots: ({ input }) => run([], () => {
      const of = book.activities.find(({ id }) => id === input.activity);
      const minutes = Number(input.minutes || of?.input.minutes) || 60;
      const need = of ? of.input.need : input.need;
      const today = dateOf(book.now());
      const dates = isDate(input.date) ? [input.date] : [addDays(today, 1), addDays(today, 2), addDays(today, 4)];
      const reasons = ["hard_hours", "uncovered_need", "empty_day"] as const;
      return dates.map((date, at): SlotView => ({ at: when(`${date}T17:30`), ends: when(later(`${date}T17:30`, minutes)), minutes, reason: need || at !== 1 ? (reasons[at] ?? "free") : "free", need }));
    }),
    placeActivity: ({ id, input }) => run(TOUCHED, () => {
      const typed = checked(book, input);
      return rearranged(() => place(id, typed));
    }),
    moveActivity: ({ key, input }) => run(TOUCHED, () => {
      const typed = checked(book, input);
      return rearranged(() => place(takeOff(key), typed));
    }),
    takeOffActivity: ({ key }) => run(TOUCHED, () => rearranged(() => takeOff(key))),
    weekChoices: () => run([], () => copy(book.weekChoices)),
    saveWeekChoices: ({ input }) => run(["week"], () => {
      const found = new Findings();
      found.add("dayFrom", timeProblem(input.dayFrom));
      found.add("dayTo", timeProblem(input.dayTo));
      if (input.planning) found.add("planning.time", timeProblem(input.planning.time));
      input.hard.forEach((hard, at) => { if (hard.weekdays.length === 0) found.add(`hard.${at}.weekdays`, "no_weekday"); });
      found.throwAny();
      book.weekChoices = copy(input);
    }),
    hardDates: () => run([], () => book.hardDates.filter(({ removed }) => !removed).map((one) => hardDateView(book, one))),
    keepHardDate: ({ id, input }) => run(["week"], () => {
      const found = new Findings();
      if (input.title.trim() === "") found.add("title", "required");
      found.add("date", dateProblem(input.date, "needed"));
      found.throwAny();
      const one = id === null ? { id: book.hardDates.length + 1, input, removed: false } : keptDate(id, false);
      one.input = copy(input);
      if (id === null) book.hardDates.push(one);
      return hardDateView(book, one);
    }),
    removeHardDate: ({ id }) => run(["week"], () => { keptDate(id, false).removed = true; }),
    restoreHardDate: ({ id }) => run(["week"], () => {
      const one = keptDate(id, true);
      one.removed = false;
      return hardDateView(book, one);
    }),
  };
}
