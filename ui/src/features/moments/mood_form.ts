// A mood as it is typed, and as it crosses to the planner.
import type { FeelingsInput, MomentInput, MoodView } from "$ui/lib/bindings";
import { chosenOf, feelingsOf } from "./feelings";
import { tagsOf } from "./tags";

export interface MoodFormOf {
  step: number | null;
  /** The words that are chosen, by the names that `feelings.ts` gives them. */
  chosen: string[];
  /** A word of one's own that is typed beside. */
  own: string;
  text: string;
  tags: string;
  date: string;
  time: string;
}

export function formOf(mood: MoodView | null): MoodFormOf {
  if (mood === null) return { step: null, chosen: [], own: "", text: "", tags: "", date: "", time: "" };
  const { step, text, tags, date, time } = mood.entry.input;
  return { step, chosen: chosenOf(mood.feelings), own: "", text, tags: tags.join(", "), date, time };
}

export function inputsOf(form: MoodFormOf, mood: MoodView | null): { input: MomentInput; feelings: FeelingsInput } {
  const { step, text, date, time } = form;
  const tags = tagsOf(form.tags);
  const showing = mood?.entry.input.showing ?? "open";
  return { input: { kind: "mood", date, time, step, text, tags, showing }, feelings: feelingsOf(form.chosen, form.own) };
}
