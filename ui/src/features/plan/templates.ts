// Beginnings for a plan. A template fills what it names and nothing else: a length moves the end and leaves the check-ins
// alone. What it says anew it never claims to be agreed, and the person's own words stay.
import type { Topic } from "$ui/lib/bindings";
import { addDays, isDate } from "$ui/lib/time";
import { blankTerm, newly, type CadenceForm, type PlanForm } from "./plan_form";

export const LENGTHS = ["few_days", "one_week", "two_weeks", "month"] as const;
export const RHYTHMS = ["daily_text", "twice_a_week", "weekly_call"] as const;
export const WAYS = ["ask_for_space", "nothing_agreed", "one_roof"] as const;

type Length = (typeof LENGTHS)[number];
type Rhythm = (typeof RHYTHMS)[number];
export type PlanTemplate = Length | Rhythm | (typeof WAYS)[number];

export const PLAN_TEMPLATES: readonly PlanTemplate[] = [...LENGTHS, ...RHYTHMS, ...WAYS];

/** The words that a template brings along. */
export interface TemplateWords {
  roof: readonly { topic: Topic; text: string }[];
  script: (form: PlanForm) => string;
  /** The day on which it is used. */
  today?: string;
}

/** Days in the plan, the first and the last one counted. */
const LENGTH_IN_DAYS: Record<Length, number> = { few_days: 4, one_week: 7, two_weeks: 14, month: 30 };

/** With nothing agreed, a week is a humane time until one's own look. */
const LOOK_AGAIN_AFTER_DAYS = 7;

/** What may be proposed for a week of space. */
const EVERY_OTHER_DAY: Partial<CadenceForm> = { repeat: "every_n_days", every: "2", channel: "text" };

const CADENCE_OF_RHYTHM: Record<Rhythm, Partial<CadenceForm>> = {
  daily_text: { repeat: "daily", channel: "text" },
  twice_a_week: { repeat: "weekdays", weekdays: ["wed", "sun"], channel: "text" },
  weekly_call: { repeat: "weekdays", weekdays: ["sun"], channel: "call" },
};

/**
 * A last day so many days after the first; where that is no date yet, there is none to count from. Where it would be over
 * by today, it is counted from today.
 */
function setEnd(form: PlanForm, days: number, today = ""): void {
  const counted = isDate(form.starts) ? addDays(form.starts, days - 1) : form.ends;
  const ends = isDate(counted) && isDate(today) && counted < today ? addDays(today, days - 1) : counted;
  if (ends === form.ends) return;
  form.ends = ends;
  form.endsStanding = newly(form.endsStanding);
}

/** *Twice a week* names no way; where there is one, that stays. */
function rhythm(form: PlanForm, template: Rhythm): Partial<CadenceForm> {
  const { channel, ...named } = CADENCE_OF_RHYTHM[template];
  return template === "twice_a_week" && form.hasCadence ? named : { ...named, ...(channel ? { channel } : {}) };
}

function setCadence(form: PlanForm, change: Partial<CadenceForm>): void {
  const now = { ...form.cadence, ...change };
  const isSame = form.hasCadence && JSON.stringify(now) === JSON.stringify(form.cadence);
  form.hasCadence = true;
  if (!isSame) form.cadence = { ...now, standing: newly(now.standing) };
}

/** The form as it would be with a template; `form` itself stays as it is. */
export function withTemplate(form: PlanForm, template: PlanTemplate, words: TemplateWords): PlanForm {
  const next = JSON.parse(JSON.stringify(form)) as PlanForm;
  applyTemplate(next, template, words);
  return next;
}

/** Fills `form` with a template. A line that stands there already is not added twice. */
function applyTemplate(form: PlanForm, template: PlanTemplate, words: TemplateWords): void {
  switch (template) {
    case "few_days":
    case "one_week":
    case "two_weeks":
    case "month":
      setEnd(form, LENGTH_IN_DAYS[template], words.today);
      return;
    case "daily_text":
    case "twice_a_week":
    case "weekly_call":
      setCadence(form, rhythm(form, template));
      return;
    case "ask_for_space":
      askForSpace(form, words);
      return;
    case "nothing_agreed":
      form.ends = "";
      form.hasCadence = false;
      form.hasReconnect = false;
      if (form.lookAgain.trim() === "" && isDate(form.starts)) form.lookAgain = addDays(form.starts, LOOK_AGAIN_AFTER_DAYS);
      return;
    case "one_roof": {
      form.home = "same";
      const standing = new Set(form.terms.map((term) => term.text.trim()));
      for (const { topic, text } of words.roof) {
        if (!standing.has(text)) form.terms.push(blankTerm(topic, text));
      }
      return;
    }
  }
}

/** Something to offer the other person: a week, a message every other day, a meeting, and a promise to come back. */
function askForSpace(form: PlanForm, { script, today }: TemplateWords): void {
  const proposed = { certainty: "proposed", saidBy: "me", since: "" } as const;
  form.role = "i_asked";
  setEnd(form, LENGTH_IN_DAYS.one_week, today);
  form.endsStanding = { ...proposed };
  setCadence(form, { ...EVERY_OTHER_DAY, starter: "me" });
  form.cadence.standing = { ...proposed };
  form.hasReconnect = true;
  form.reconnect = { ...form.reconnect, date: form.ends, standing: { ...proposed } };
  if (isDate(form.ends)) form.promise = addDays(form.ends, -1);
  if (form.askScript.trim() === "") form.askScript = script(form);
}
