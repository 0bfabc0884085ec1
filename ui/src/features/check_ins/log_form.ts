// What was typed about a check-in, and what of it crosses to the planner: only what fits the answer.
import type { Answer, Began, Channel, CheckInInput, Why } from "$ui/lib/bindings";
import { dateOf, timeOf } from "$ui/lib/time";

export type Feeling = "1" | "2" | "3" | "4" | "5";

export interface LogForm {
  id: number | null;
  key: string | null;
  /** Nothing as long as the first question is not answered. */
  answer: Answer | "";
  date: string;
  time: string;
  began: Began | "";
  channel: Channel | "";
  before: Feeling | "";
  after: Feeling | "";
  why: Why | "";
  note: string;
}

function feeling(step: number | null): Feeling | "" {
  return step === null ? "" : (String(step) as Feeling);
}

/** The form as it begins. What was not written yet leaves the first question open. */
export function formOf(input: CheckInInput): LogForm {
  return {
    id: input.id,
    key: input.key,
    answer: input.id === null && input.key !== null ? "" : input.answer,
    date: input.date,
    time: input.time,
    began: input.began ?? "",
    channel: input.channel ?? "",
    before: feeling(input.before),
    after: feeling(input.after),
    why: input.why ?? "",
    note: input.note,
  };
}

/** Answered: what happened before its planned time was reached, or sooner than it was moved to, begins with now. */
export function answered(form: LogForm, answer: LogForm["answer"], now: string): LogForm {
  const isAhead = `${form.date}T${form.time}` > now;
  return answer === "happened" && isAhead ? { ...form, answer, date: dateOf(now), time: timeOf(now) } : { ...form, answer };
}

export function inputOf(form: LogForm): CheckInInput {
  const happened = form.answer === "happened";
  const missed = form.answer === "did_not_happen";
  const step = (value: Feeling | ""): number | null => (happened && value !== "" ? Number(value) : null);
  return {
    id: form.id,
    key: form.key,
    answer: form.answer === "" ? "happened" : form.answer,
    date: form.date,
    time: form.time,
    began: happened && form.began !== "" ? form.began : null,
    channel: happened && form.channel !== "" ? form.channel : null,
    before: step(form.before),
    after: step(form.after),
    why: missed && form.why !== "" ? form.why : null,
    note: form.note,
  };
}

/** What its typed text is kept under. Contact in between that has no name yet shares one place. */
export const placeOf = ({ key, id }: Pick<CheckInInput, "key" | "id">): string => key ?? (id === null ? "" : `#${id}`);
