// What became of activities, in memory.
import type { Acted, ActivityEntry, ActivityOutcome, Area, Progress } from "$ui/lib/bindings";
import { addDays, dateOf } from "$ui/lib/time";
import type { Api } from "../api";
import { copy, refusal, when, type Book, type Mark } from "./book";
import { falling, type Falling } from "./dates";

type Run = <T>(areas: Area[], work: () => T) => Promise<T>;
type ProgressCommands = Pick<Api, "logActivity" | "activityEntry" | "activityHistory">;

function outcomeOf(book: Book, { key, state }: Falling): ActivityOutcome {
  if (state === "done") return "done";
  if (state !== "skipped") return "unknown";
  return book.felt.get(key)?.outcome === "excused" ? "excused" : "skipped";
}

function entries(book: Book, id: number): ActivityEntry[] {
  const today = dateOf(book.now());
  const past = falling(book, addDays(today, -27), today).filter(({ rule, local, state }) => rule.activity === id && (local <= book.now() || state === "done"));
  return past.reverse().map((one) => {
    const felt = book.felt.get(one.key);
    return { key: one.key, at: when(one.local), outcome: outcomeOf(book, one), before: felt?.before ?? null, after: felt?.after ?? null, note: felt?.note ?? "" };
  });
}

export function progressOf(book: Book, id: number): Progress {
  const progress: Progress = { done: 0, skipped: 0, excused: 0, unknown: 0 };
  for (const { outcome } of entries(book, id)) progress[outcome] += 1;
  return progress;
}

export function progressCommands(book: Book, run: Run, mark: (keys: string[], as: Mark) => Acted): ProgressCommands {
  return {
    logActivity: ({ input }) => run(["activities", "today", "week"], () => {
      if (input.outcome === "unknown") throw refusal("invalid", [{ field: "outcome", problem: "not_a_choice" }]);
      book.felt.set(input.key, copy(input));
      return mark([input.key], { state: input.outcome === "done" ? "done" : "skipped", until: null });
    }),
    activityEntry: ({ key }) => run([], () => {
      const date = key.split("@")[1] ?? "";
      const one = falling(book, date, date).find((other) => other.key === key);
      if (!one) throw refusal("not_found");
      const felt = book.felt.get(key);
      return { key, at: when(one.local), outcome: outcomeOf(book, one), before: felt?.before ?? null, after: felt?.after ?? null, note: felt?.note ?? "" };
    }),
    activityHistory: ({ id }) => run([], () => {
      const of = book.activities.find((one) => one.id === id);
      if (!of) throw refusal("not_found");
      return { now: when(book.now()), title: of.input.title, progress: progressOf(book, id), entries: entries(book, id) };
    }),
  };
}
