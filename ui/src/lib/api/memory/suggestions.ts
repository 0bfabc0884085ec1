// The one suggestion of Today, as the in-memory planner finds it.

import type { Suggestion } from "$ui/lib/bindings";
import { when, type Book } from "./book";
import { latestPassed, stepOf } from "./check_ins";
import { limboOf, mayBringUp, openTopics } from "./plan";

export function suggestionOf(book: Book): Suggestion | null {
  const { plan } = book;
  if (!plan || book.turn !== "goes_on") return null;
  const bare = { key: null, at: null, topic: null, limbo: [] };
  const passed = latestPassed(book);
  const step = passed ? stepOf(book, passed.key) : null;
  if (passed && step && step !== "wait") {
    const kind = step === "ask" ? "did_it_happen" : step;
    return { ...bare, kind, key: passed.key, at: when(passed.local) };
  }
  if (!mayBringUp(book)) return null;
  const limbo = limboOf(plan);
  if (plan.ends === "" && plan.lookAgain === "") return { ...bare, kind: "limbo", limbo };
  const topic = openTopics(plan)[0];
  return topic ? { ...bare, kind: "ask", topic } : null;
}
