// What Today, the inbox, the plan and the activities show.

import type { ActivityView, AheadItem, AheadView, InboxItem, InboxView, NextCheckIn, TodayView, When } from "$ui/lib/bindings";
import { addDays, dateOf } from "$ui/lib/time";
import { copy, later, when, type Book, type KeptActivity } from "./book";
import { ahead, falling, type Falling } from "./dates";
import { progressOf } from "./progress";
import { suggestionOf } from "./suggestions";

const INBOX_DAYS = 7;

function silenceOf(book: Book): TodayView["silence"] {
  const { silence } = book;
  if (!silence || silence.until <= book.now()) return null;
  return { since: when(silence.since), until: when(silence.until), checkIns: silence.checkIns };
}

export function quietUntil(book: Book): When | null {
  if (!book.quiet) return null;
  const { from, to } = book.quiet;
  const time = book.now().slice(11, 16);
  const isQuiet = from < to ? time >= from && time < to : time >= from || time < to;
  const date = dateOf(book.now());
  return isQuiet ? when(`${time < to ? date : addDays(date, 1)}T${to}`) : null;
}

/** Day by day; nothing of this is how Rust finds it. */
export function aheadView(book: Book): AheadView {
  const silence = silenceOf(book);
  const days: AheadView["days"] = [];
  for (const { key, rule, local } of ahead(book, 14)) {
    const at = when(local);
    const silent = silence !== null && at.at < silence.until.at
      && (silence.checkIns === "silent" || rule.kind === "activity");
    const item: AheadItem = {
      key, kind: rule.kind, title: rule.title, need: rule.need, about: null, at, theirs: null, aheadOf: null,
      fate: silent ? "silent" : "on_time", shown: silent ? null : at,
    };
    const date = dateOf(local);
    const day = days.find((one) => one.date === date);
    if (day) day.items.push(item);
    else days.push({ date, items: [item] });
  }
  return { now: when(book.now()), days };
}

function nextCheckIn(book: Book): NextCheckIn | null {
  const cadence = book.plan?.cadence;
  const next = ahead(book, 60).find((one) => one.rule.kind === "check_in");
  if (!cadence || !next) return null;
  const theirs = cadence.zone ? { zone: cadence.zone, local: later(next.local, 60) } : null;
  return { key: next.key, at: when(next.local), theirs, channel: cadence.channel, starter: cadence.starter, certainty: cadence.standing.certainty };
}

export function todayView(book: Book): TodayView {
  const now = book.now();
  const date = dateOf(now);
  const next = ahead(book, 60)[0];
  const inbox = inboxView(book);
  return {
    now: when(now),
    date,
    items: falling(book, date, date).map(({ key, rule, local, state, until }) => ({
      key, kind: rule.kind, title: rule.title, need: rule.need, at: when(local), minutes: rule.minutes,
      withWhom: rule.withWhom, place: rule.place, state, snoozedUntil: until ? when(until) : null,
    })),
    nextCheckIn: book.turn === "goes_on" ? nextCheckIn(book) : null,
    nextReminder: next ? when(next.local) : null,
    openCount: inbox.due.length,
    hasPlan: book.plan !== null,
    turn: book.plan ? book.turn : null,
    suggestion: suggestionOf(book),
    hasActivities: book.activities.some((one) => !one.removed),
    silence: silenceOf(book),
    quietUntil: quietUntil(book),
    doNotDisturb: false,
  };
}

function inboxItem(book: Book, { key, rule, local, state, until }: Falling): InboxItem {
  return {
    key, kind: rule.kind, title: rule.title, need: rule.need, at: when(local), state,
    about: null, aheadOf: null, copy: "", until: until ? when(until) : null, waitsFor: state === "snoozed" ? "person" : null,
    lateMinutes: Math.round((when(book.now()).at - when(local).at) / 60),
  };
}

export function inboxView(book: Book): InboxView {
  const today = dateOf(book.now());
  const from = book.begun > addDays(today, -INBOX_DAYS) ? book.begun : addDays(today, -INBOX_DAYS);
  const all = falling(book, from, today).map((one) => inboxItem(book, one));
  return {
    now: when(book.now()),
    due: all.filter((one) => one.state === "shown"),
    snoozed: all.filter((one) => one.state === "snoozed"),
    earlier: all.filter((one) => one.state === "missed" || one.state === "superseded").reverse(),
  };
}

export function activityView(book: Book, { id, input }: KeptActivity): ActivityView {
  const next = ahead(book, 60).find((one) => one.rule.activity === id);
  return { id, input: copy(input), next: next ? when(next.local) : null, progress: progressOf(book, id) };
}

export { silenceOf };
