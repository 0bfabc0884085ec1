// Simple rules for what is typed, enough to show a form's problems. Rust has the real ones.

import type { ActivityInput, PlanInput, Problem, Weekday } from "$ui/lib/bindings";
import { isDate } from "$ui/lib/time";
import { Findings } from "./book";

const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

export function timeProblem(text: string): Problem | null {
  if (text.trim() === "") return "required";
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim());
  return match && Number(match[1]) < 24 && Number(match[2]) < 60 ? null : "not_a_time";
}

export function dateProblem(text: string, needed: "needed" | "open"): Problem | null {
  if (text.trim() === "") return needed === "needed" ? "required" : null;
  return isDate(text.trim()) ? null : "not_a_date";
}

function numberProblem(text: string, most: number): Problem | null {
  if (text.trim() === "") return "required";
  if (!/^-?\d+$/.test(text.trim())) return "not_a_number";
  if (Number(text) < 1) return "too_small";
  return Number(text) > most ? "too_large" : null;
}

function textProblem(text: string, most: number): Problem | null {
  return text.length > most ? "too_long" : null;
}

/** "7:5" never gets here; "7.30" becomes "07:30". */
export function tidyTime(text: string): string {
  return text.trim().replace(".", ":").padStart(5, "0");
}

export function checkPlan(input: PlanInput): void {
  const found = new Findings();
  found.add("name", textProblem(input.name, 100));
  found.add("starts", dateProblem(input.starts, "needed"));
  found.add("ends", dateProblem(input.ends, "open"));
  if (isDate(input.starts) && isDate(input.ends) && input.ends < input.starts) found.add("ends", "before_start");
  found.add("lookAgain", dateProblem(input.lookAgain, "open"));
  if (input.lookAgain && input.lookAgainTime) found.add("lookAgainTime", timeProblem(input.lookAgainTime));
  found.add("endsStanding.since", dateProblem(input.endsStanding.since, "open"));
  found.add("promise", dateProblem(input.promise, "open"));
  if (input.cadence) {
    found.add("cadence.time", timeProblem(input.cadence.time));
    const counts = input.cadence.repeat === "every_n_days" || input.cadence.repeat === "after_contact";
    if (counts) found.add("cadence.every", numberProblem(input.cadence.every, 365));
    input.cadence.absences.forEach((date, at) => found.add(`cadence.absences.${at}`, dateProblem(date, "needed")));
    if (input.cadence.confirmation) {
      found.add("cadence.confirmation.time", timeProblem(input.cadence.confirmation.time));
      found.add("cadence.confirmation.text", input.cadence.confirmation.text.trim() === "" ? "required" : null);
    }
    if (input.cadence.repeat === "weekdays" && input.cadence.weekdays.length === 0) found.add("cadence.weekdays", "no_weekday");
    found.add("cadence.starts", dateProblem(input.cadence.starts, "open"));
    if (input.cadence.zone && !/^[A-Za-z_]+\/[A-Za-z_/+-]+$|^UTC$/.test(input.cadence.zone)) found.add("cadence.zone", "unknown_zone");
  }
  if (input.reconnect) {
    found.add("reconnect.date", dateProblem(input.reconnect.date, "needed"));
    if (isDate(input.reconnect.date) && isDate(input.ends) && input.reconnect.date > input.ends) found.add("reconnect.date", "after_end");
    found.add("reconnect.time", timeProblem(input.reconnect.time));
  }
  if (input.missed) {
    if (!/^\d+$/.test(input.missed.waitHours.trim())) found.add("missed.waitHours", numberProblem(input.missed.waitHours, 168));
    if (input.missed.nudge?.trim() === "") found.add("missed.nudge", "required");
  }
  input.terms.forEach((term, at) => {
    found.add(`terms.${at}.text`, term.text.trim() === "" ? "required" : textProblem(term.text, 500));
  });
  found.throwAny();
}

export function checkActivity(input: ActivityInput): void {
  const found = new Findings();
  found.add("title", input.title.trim() === "" ? "required" : textProblem(input.title, 200));
  if (input.minutes.trim() !== "") found.add("minutes", numberProblem(input.minutes, 1440));
  if (input.repeat === "per_week") {
    const times = numberProblem(input.goal, 7);
    found.add("goal", times === "too_large" ? "more_than_days" : times);
  } else if (input.repeat !== "someday") {
    found.add("date", dateProblem(input.date, input.repeat === "once" ? "needed" : "open"));
    found.add("time", timeProblem(input.time));
    if (input.repeat === "every_n_days" || input.repeat === "after_done") found.add("every", numberProblem(input.every, 365));
    if (input.repeat === "monthly") found.add("monthDay", numberProblem(input.monthDay, 31));
    if (input.repeat === "weekdays" && !WEEKDAYS.some((day) => input.weekdays.includes(day))) found.add("weekdays", "no_weekday");
    found.add("until", dateProblem(input.until, "open"));
    if (input.until && input.date && input.until < input.date) found.add("until", "before_start");
  }
  found.throwAny();
}

export function checkPassphrase(passphrase: string | null, again: string | null): void {
  if (passphrase === null) return;
  const found = new Findings();
  if (passphrase === "") found.add("passphrase", "required");
  else if (passphrase.length < 8) found.add("passphrase", "too_short");
  if (found.fields.length === 0 && passphrase !== again) found.add("again", "not_the_same");
  found.throwAny();
}
