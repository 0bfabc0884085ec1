// Words for what the planner refused in a form: a text for each field, or one line for the whole. Only forms load them.

import type { FieldProblem, Problem } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { asAppError, errorText } from "$ui/lib/problems";
import { clock, inNumbers } from "$ui/lib/time";

const FIELD: Record<Problem, string> = {
  required: "problem-required",
  not_a_time: "problem-not-a-time",
  not_a_date: "problem-not-a-date",
  not_a_loose_date: "problem-not-a-loose-date",
  no_such_day: "problem-no-such-day",
  not_a_number: "problem-not-a-number",
  too_small: "problem-too-small",
  too_large: "problem-too-large",
  too_long: "problem-too-long",
  no_weekday: "problem-no-weekday",
  before_start: "problem-before-start",
  after_end: "problem-after-end",
  in_the_past: "problem-in-the-past",
  in_the_future: "problem-in-the-future",
  not_yet: "problem-not-yet",
  too_far: "problem-too-far",
  beyond_four_weeks: "problem-beyond-four-weeks",
  not_later: "problem-not-later",
  too_far_apart: "problem-too-far-apart",
  same_moment: "problem-same-moment",
  written_since: "problem-written-since",
  unknown_zone: "problem-unknown-zone",
  equal: "problem-equal",
  too_short: "problem-too-short",
  not_the_same: "problem-not-the-same",
  control_characters: "problem-control-characters",
  near_quiet: "problem-near-quiet",
  not_a_choice: "problem-not-a-choice",
  not_understood: "problem-not-understood",
  controls: "problem-controls",
  not_first: "problem-not-first",
  review_first: "problem-review-first",
  watches: "problem-watches",
  more_than_days: "problem-more-than-days",
  below_ideal: "problem-below-ideal",
};

/** What a form shows after a failed save. `fields` is keyed by the path of the input. */
export interface FormProblems {
  fields: Record<string, string>;
  bar: string | null;
}

export const NO_PROBLEMS: FormProblems = { fields: {}, bar: null };

/** What is said beside a field. A limit names its number; `today` is the example of a date. */
export function problemText(problem: Pick<FieldProblem, "problem"> & Partial<FieldProblem>, today = ""): string {
  const { limit, over } = problem;
  return t(FIELD[problem.problem] ?? "problem-not-a-choice", { limit: limit ?? 0, over: over ?? 0, date: inNumbers(today), time: clock("19:00") });
}

/** The texts beside the fields, keyed by their paths; of several at one field the first. */
export function fieldTexts(problems: readonly FieldProblem[], today: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const problem of problems) fields[problem.field] ??= problemText(problem, today);
  return fields;
}

/** Sorts a failed save into texts beside the fields, or one line for the form. */
export function formProblems(thrown: unknown, today = ""): FormProblems {
  const error = asAppError(thrown);
  if (error.code === "wrong_passphrase") return { fields: { current: errorText(error.code) }, bar: null };
  if (error.code !== "invalid") return { fields: {}, bar: errorText(error.code) };
  return { fields: fieldTexts(error.fields, today), bar: error.fields.length === 0 ? errorText("invalid") : null };
}
