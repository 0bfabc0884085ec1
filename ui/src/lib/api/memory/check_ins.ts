// The check-in log of the in-memory planner.

import type { Area, CheckInInput, CheckInItem, CheckInMark, CheckInView, CheckInsView, Step } from "$ui/lib/bindings";
import { addDays, dateOf, timeOf } from "$ui/lib/time";
import type { Api } from "../api";
import { copy, Findings, later, refusal, when, type Book, type LogEntry } from "./book";
import { dateProblem, tidyTime, timeProblem } from "./checks";
import { falling, type Falling } from "./dates";
import { mayBringUp, openTopics } from "./plan";

type Run = <T>(areas: Area[], work: () => T) => Promise<T>;
type LogCommands = Pick<Api, "checkIns" | "checkIn" | "logCheckIn" | "nudgeTaken">;

const TOUCHED: Area[] = ["plan", "today", "inbox"];

/** Every check-in from one date to another. After a clear no, only what was. */
function dates(book: Book, from: string, to: string): Falling[] {
  const begun = book.plan && book.plan.starts > from ? book.plan.starts : from;
  const found = falling(book, begun, to).filter(({ rule }) => rule.kind === "check_in");
  return book.turn === "goes_on" ? found : found.filter(({ local }) => local <= book.now());
}

/** The latest check-in whose time has passed within the last three days. */
export function latestPassed(book: Book): Falling | null {
  const today = dateOf(book.now());
  return dates(book, addDays(today, -3), today).filter(({ local }) => local <= book.now()).at(-1) ?? null;
}

function entryOf(book: Book, key: string): LogEntry | undefined {
  return book.log.find(({ input }) => input.key === key);
}

function isMiss({ input }: LogEntry): boolean {
  return input.answer === "did_not_happen" && input.why !== "agreed" && input.why !== "mine";
}

/** What the protocol says of the latest check-in that has passed. */
export function stepOf(book: Book, key: string): Step | null {
  const passed = latestPassed(book);
  if (passed?.key !== key || book.turn !== "goes_on") return null;
  const entry = entryOf(book, key);
  if (!entry) return "ask";
  if (!isMiss(entry)) return null;
  const missed = book.plan?.missed;
  if (book.now() < later(passed.local, Number(missed?.waitHours ?? 0) * 60)) return "wait";
  const mayWrite = book.plan?.contact?.byText === "either" || book.plan?.contact?.byText === "me";
  if (entry.nudged === null && missed?.nudge && mayWrite) return "nudge";
  const before = book.log.filter((one) => one !== entry && one.input.key !== null).at(-1);
  return before && isMiss(before) ? "review" : "care";
}

function mark(book: Book, local: string, entry: LogEntry | undefined): CheckInMark {
  if (!entry) return local <= book.now() ? "unsaid" : "ahead";
  const { key, answer, why } = entry.input;
  if (key === null) return "in_between";
  if (answer !== "did_not_happen") return answer;
  return why === "theirs" ? "not_theirs" : why === "mine" ? "not_mine" : why === "agreed" ? "not_agreed" : "not_unknown";
}

function item(book: Book, key: string | null, local: string, entry: LogEntry | undefined): CheckInItem {
  const moved = entry?.input.answer === "moved" ? `${entry.input.date}T${entry.input.time}` : null;
  return {
    key, id: entry?.id ?? null, at: when(local), theirs: null, mark: mark(book, local, entry), movedTo: moved ? when(moved) : null,
  };
}

function month(book: Book, name: string): CheckInsView {
  const [from, to] = [`${name}-01`, `${name}-31`];
  const planned = dates(book, from, to).map(({ key, local }) => item(book, key, local, entryOf(book, key)));
  const between = book.log
    .filter(({ input, planned: at }) => input.key === null && at.startsWith(name))
    .map((entry) => item(book, null, entry.planned, entry));
  return {
    now: when(book.now()), month: name, hasAny: book.plan?.cadence != null || book.log.length > 0,
    plansContact: book.plan !== null && book.turn === "goes_on",
    items: [...planned, ...between].sort((a, b) => a.at.at - b.at.at),
  };
}

function blank(key: string | null, local: string): CheckInInput {
  return {
    id: null, key, answer: "happened", date: dateOf(local), time: timeOf(local), began: null, channel: null, before: null, after: null,
    why: null, note: "",
  };
}

/** The terms of a day, by their number: the last ones that had begun by then, else the first. */
function termsOf(book: Book, local: string): { number: number; cadence: CheckInView["cadence"] } {
  const number = Math.max(1, book.versions.filter(({ from }) => from <= local).length);
  return { number, cadence: book.versions[number - 1]?.input.cadence ?? book.plan?.cadence ?? null };
}

function view(book: Book, key: string | null, entry: LogEntry | undefined): CheckInView {
  if (!book.plan) throw refusal("not_found");
  const local = key ? `${key.split("@")[1] ?? ""}T${tidyTime(book.plan.cadence?.time ?? "19:00")}` : (entry?.planned ?? book.now());
  const found = key ? stepOf(book, key) : null;
  const step = found === "review" && !mayBringUp(book) ? "care" : found;
  const nudge = book.plan.missed?.nudge ?? null;
  const terms = termsOf(book, local);
  return {
    now: when(book.now()),
    plansContact: book.turn === "goes_on",
    item: item(book, key, local, entry),
    entry: entry ? {
      id: entry.id, answer: entry.input.answer, written: when(entry.written), corrected: entry.corrected ? when(entry.corrected) : null,
    } : null,
    input: entry ? copy(entry.input) : blank(key, local),
    cadence: key ? copy(terms.cadence) : null,
    version: key ? terms.number : null,
    questions: mayBringUp(book) ? [...new Set(openTopics(book.plan))] : [],
    step,
    waitsUntil: step === "wait" ? when(later(local, Number(book.plan.missed?.waitHours ?? 0) * 60)) : null,
    nudge: book.turn === "goes_on" && (step === "nudge" || entry?.nudged) ? nudge : null,
    nudged: entry?.nudged ? when(entry.nudged) : null,
  };
}

function check(book: Book, input: CheckInInput): void {
  const found = new Findings();
  if (input.answer !== "did_not_happen") {
    found.add("date", dateProblem(input.date, "needed"));
    found.add("time", timeProblem(input.time));
    found.throwAny();
    const at = `${input.date}T${tidyTime(input.time)}`;
    if (input.answer === "happened" && at > book.now()) found.add("time", "in_the_future");
    if (input.answer === "moved" && at <= book.now()) found.add("time", "in_the_past");
  }
  found.throwAny();
}

export function checkInCommands(book: Book, run: Run): LogCommands {
  return {
    checkIns: ({ month: name }) => run([], () => month(book, name)),
    checkIn: ({ key, id }) => run([], () => {
      const entry = id === null ? (key ? entryOf(book, key) : undefined) : book.log.find((one) => one.id === id);
      return view(book, key ?? entry?.input.key ?? null, entry);
    }),
    logCheckIn: ({ input }) => run(TOUCHED, () => {
      check(book, input);
      const known = book.log.find((one) => one.id === input.id) ?? (input.key ? entryOf(book, input.key) : undefined);
      const planned = input.key ? `${input.key.split("@")[1] ?? ""}T${book.plan?.cadence?.time ?? "19:00"}` : `${input.date}T${tidyTime(input.time)}`;
      if (known) {
        known.input = { ...copy(input), id: known.id };
        known.corrected = book.now();
        return view(book, known.input.key, known);
      }
      const id = book.log.length + 1;
      const entry = { id, input: { ...copy(input), id }, planned, written: book.now(), corrected: null, nudged: null };
      book.log.push(entry);
      return view(book, input.key, entry);
    }),
    nudgeTaken: ({ key }) => run(TOUCHED, () => {
      const entry = entryOf(book, key);
      if (!entry || stepOf(book, key) !== "nudge") throw refusal("not_found");
      entry.nudged = book.now();
      return view(book, key, entry);
    }),
  };
}
