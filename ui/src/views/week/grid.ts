// The geometry of the week: minutes of a day, lanes beside each other, and what is held while it is being moved.
// Computed here, drawn in WeekGrid.svelte.
import type { WeekItem, WeekView } from "$ui/lib/bindings";
import { dateOf, daysBetween, timeOf } from "$ui/lib/time";

export const STEP = 15;
const DAY = 24 * 60;
/** One line of words is as high as this; something lower could not be read or hit. */
const LINE = 30;
/** How far a line goes down to make room for another one at the same time. */
const FARTHEST = 3 * LINE;
/** The heights of an hour and of a line of words, in rem, as in WeekGrid.svelte. */
const [HOUR_HEIGHT, LINE_HEIGHT, EDGE] = [2.4, 1.04, 0.2];

/** "18:30" as minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight as "18:30". */
export function timeAt(minutes: number): string {
  const within = Math.min(Math.max(minutes, 0), DAY - 1);
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
}

export interface Range { from: number; to: number }

/** What of a span lies on a date, in minutes since its midnight. */
export function partOn(date: string, from: string, to: string): Range {
  const at = (local: string): number => daysBetween(date, dateOf(local)) * DAY + minutesOf(timeOf(local));
  return { from: Math.max(at(from), 0), to: Math.min(at(to), DAY) };
}

/** Where an item is drawn: as long as it takes. Where nobody said how long that is, it is one line. */
function partOf(date: string, item: WeekItem): Range {
  const { from, to } = partOn(date, item.at.local, item.ends.local);
  return { from, to: Math.max(item.minutes === null ? from : to, Math.min(from + LINE, DAY)) };
}

/** How many whole lines of words there is room for. */
export const linesOf = ({ from, to }: Range): number => Math.max(1, Math.floor((((to - from) / 60) * HOUR_HEIGHT - EDGE) / LINE_HEIGHT));

/** The hours that are drawn: the day's own, and more where something stands outside of them. */
export function rangeOf(view: WeekView): Range {
  const end = minutesOf(view.dayTo);
  let [from, to] = [minutesOf(view.dayFrom), end === 0 ? DAY : end];
  for (const day of view.days) {
    for (const item of day.items) {
      from = Math.min(from, partOf(day.date, item).from);
    }
    for (const { part } of laned(day.date, day.items)) to = Math.max(to, part.to);
  }
  return { from: Math.floor(from / 60) * 60, to: Math.min(Math.ceil(to / 60) * 60, DAY) };
}

/** Where a part of a day is drawn, in per cent of the range. */
export function drawn(part: Range, range: Range): { top: number; height: number } {
  const whole = range.to - range.from;
  const from = Math.max(part.from, range.from);
  const to = Math.min(Math.max(part.to, from), range.to);
  return { top: ((from - range.from) / whole) * 100, height: ((to - from) / whole) * 100 };
}

export interface Laned {
  item: WeekItem;
  part: Range;
  lane: number;
  lanes: number;
  /** It stands lower than its time, so that both can be read: then it names its time. */
  lowered: boolean;
}

/** Single lines at the same time go below each other: side by side none of them could be read. */
function lowered(date: string, items: readonly WeekItem[]): { item: WeekItem; part: Range; lowered: boolean }[] {
  let free = 0;
  const found = items.map((item) => {
    const part = partOf(date, item);
    const down = free - part.from;
    if (part.to - part.from > LINE) return { item, part, lowered: false };
    const goes = down > 0 && down <= FARTHEST && free + LINE <= DAY;
    if (goes) Object.assign(part, { from: free, to: free + LINE });
    free = part.to;
    return { item, part, lowered: goes };
  });
  return found.sort((one, other) => one.part.from - other.part.from);
}

/** Items of a day side by side where they overlap. */
export function laned(date: string, items: readonly WeekItem[]): Laned[] {
  const found: Laned[] = [];
  let group: Laned[] = [];
  let groupEnd = -1;
  const settle = (): void => {
    const lanes = Math.max(1, ...group.map((one) => one.lane + 1));
    for (const one of group) one.lanes = lanes;
    group = [];
  };
  for (const { item, part, lowered: goes } of lowered(date, items)) {
    if (part.from >= groupEnd) settle();
    const taken = new Set(group.filter((one) => one.part.to > part.from).map((one) => one.lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    const one = { item, part, lane, lanes: 1, lowered: goes };
    group.push(one);
    found.push(one);
    groupEnd = Math.max(groupEnd, part.to);
  }
  settle();
  return found;
}

/** What is held: an item of the week, or an activity that gets its first time. */
export interface Held {
  key: string | null;
  activity: number | null;
  title: string;
  day: number;
  from: number;
  minutes: number;
}

export const snap = (minutes: number): number => Math.round(minutes / STEP) * STEP;

/** Keeps what is held within its week, its day and a length that makes sense. */
export function within(held: Held): Held {
  const minutes = Math.min(Math.max(held.minutes, STEP), DAY);
  return { ...held, day: Math.min(Math.max(held.day, 0), 6), from: Math.min(Math.max(held.from, 0), DAY - STEP), minutes };
}

/** What an arrow key does to what is held; with shift it changes the length. Nothing for any other key. */
export function pushed(held: Held, key: string, how: "move" | "length"): Held | null {
  const moves: Record<string, Partial<Held>> = {
    ArrowUp: how === "move" ? { from: held.from - STEP } : { minutes: held.minutes - STEP },
    ArrowDown: how === "move" ? { from: held.from + STEP } : { minutes: held.minutes + STEP },
    ArrowLeft: { day: held.day - 1 },
    ArrowRight: { day: held.day + 1 },
  };
  const move = moves[key];
  return move ? within({ ...held, ...move }) : null;
}

/** An item as it is picked up. */
export function held(view: WeekView, item: WeekItem): Held {
  const day = view.days.findIndex((one) => one.date === dateOf(item.at.local));
  const from = minutesOf(timeOf(item.at.local));
  const minutes = item.minutes ?? Math.max(STEP, Math.round((item.ends.at - item.at.at) / 60));
  return { key: item.key, activity: null, title: item.title, day, from, minutes };
}
