// Beginnings for a plan. A template fills lengths, check-ins and lines; it never claims that
// something is agreed, and it leaves the person's own words alone.
import type { Topic } from "$ui/lib/bindings";
import { addDays } from "$ui/lib/time";
import { blankCadence, blankStanding, blankTerm, type CadenceForm, type PlanForm } from "./plan_form";

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
  script: string;
}

/** Days in the plan, the first and the last one counted. */
const LENGTH_IN_DAYS: Record<Length, number> = { few_days: 4, one_week: 7, two_weeks: 14, month: 30 };

/** With nothing agreed, a week is a humane time until one's own look. */
const LOOK_AGAIN_AFTER_DAYS = 7;

const CADENCE_OF_LENGTH: Record<Length, Partial<CadenceForm>> = {
  few_days: { repeat: "daily", channel: "text" },
  one_week: { repeat: "every_n_days", every: "2", channel: "text" },
  two_weeks: { repeat: "weekdays", weekdays: ["wed", "sun"], channel: "text" },
  month: { repeat: "weekdays", weekdays: ["sun"], channel: "call" },
};

const CADENCE_OF_RHYTHM: Record<Rhythm, Partial<CadenceForm>> = {
  daily_text: { repeat: "daily", channel: "text" },
  twice_a_week: { repeat: "weekdays", weekdays: ["wed", "sun"], channel: "text" },
  weekly_call: { repeat: "weekdays", weekdays: ["sun"], channel: "call" },
};

function setCadence(form: PlanForm, change: Partial<CadenceForm>): void {
  form.hasCadence = true;
  form.cadence = { ...blankCadence(), ...change };
}

/** Fills `form` with a template. A line that stands there already is not added twice. */
export function applyTemplate(form: PlanForm, template: PlanTemplate, words: TemplateWords): void {
  switch (template) {
    case "few_days":
    case "one_week":
    case "two_weeks":
    case "month":
      form.ends = addDays(form.starts, LENGTH_IN_DAYS[template] - 1);
      form.endsStanding = blankStanding();
      setCadence(form, CADENCE_OF_LENGTH[template]);
      return;
    case "daily_text":
    case "twice_a_week":
    case "weekly_call":
      setCadence(form, CADENCE_OF_RHYTHM[template]);
      return;
    case "ask_for_space":
      askForSpace(form, words.script);
      return;
    case "nothing_agreed":
      form.ends = "";
      form.hasCadence = false;
      form.hasReconnect = false;
      form.lookAgain = addDays(form.starts, LOOK_AGAIN_AFTER_DAYS);
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

/** Something to offer the other person: a week, a message every other day, and a promise to come back. */
function askForSpace(form: PlanForm, script: string): void {
  const proposed = { certainty: "proposed", saidBy: "me", since: "" } as const;
  const ends = addDays(form.starts, LENGTH_IN_DAYS.one_week - 1);
  form.role = "i_asked";
  form.ends = ends;
  form.endsStanding = { ...proposed };
  setCadence(form, { ...CADENCE_OF_LENGTH.one_week, starter: "me", standing: { ...proposed } });
  form.hasReconnect = true;
  form.reconnect = { ...form.reconnect, date: ends, standing: { ...proposed } };
  form.promise = addDays(ends, -1);
  if (form.askScript.trim() === "") form.askScript = script;
}
