// Beginnings for a plan. A template fills lengths, check-ins and lines; it never claims that
// something is agreed, and it leaves the person's own words alone.
import type { CadenceInput } from "$ui/lib/bindings";
import { addDays } from "$ui/lib/time";
import { blankCadence, type PlanForm } from "./plan_form";

export type PlanTemplate = "few_days" | "one_week" | "two_weeks" | "month" | "nothing_agreed" | "one_roof";

export const PLAN_TEMPLATES: readonly PlanTemplate[] = [
  "few_days",
  "one_week",
  "two_weeks",
  "month",
  "nothing_agreed",
  "one_roof",
];

/** Days in the plan, the first and the last one counted. */
const LENGTH_IN_DAYS = { few_days: 4, one_week: 7, two_weeks: 14, month: 30 } as const;

/** With nothing agreed, a week is a humane time until one's own look. */
const LOOK_AGAIN_AFTER_DAYS = 7;

function cadence(change: Partial<CadenceInput>): CadenceInput {
  return { ...blankCadence(), ...change };
}

/**
 * Fills `form` with a template. `roofLines` are the words for the lines under one roof;
 * a line that stands there already is not added twice.
 */
export function applyTemplate(form: PlanForm, template: PlanTemplate, roofLines: readonly string[]): void {
  switch (template) {
    case "few_days":
    case "one_week":
    case "two_weeks":
    case "month":
      form.ends = addDays(form.starts, LENGTH_IN_DAYS[template] - 1);
      form.endsCertainty = "assumed";
      form.hasCadence = true;
      form.cadence = cadenceFor(template);
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
      for (const text of roofLines) {
        if (!standing.has(text)) form.terms.push({ id: null, text, certainty: "unknown" });
      }
      return;
    }
  }
}

function cadenceFor(template: keyof typeof LENGTH_IN_DAYS): CadenceInput {
  switch (template) {
    case "few_days":
      return cadence({ repeat: "daily", channel: "text" });
    case "one_week":
      return cadence({ repeat: "every_n_days", every: "2", channel: "text" });
    case "two_weeks":
      return cadence({ repeat: "weekdays", weekdays: ["wed", "sun"], channel: "text" });
    case "month":
      return cadence({ repeat: "weekdays", weekdays: ["sun"], channel: "call" });
  }
}
