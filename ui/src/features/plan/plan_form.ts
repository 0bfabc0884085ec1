// The plan as the form holds it. What is switched off keeps its text, so that nothing typed is
// lost by trying a switch; only `inputOf` decides what crosses to the planner.
import type { CadenceInput, PlanInput, ReconnectInput, Role, TermInput } from "$ui/lib/bindings";

export interface PlanForm {
  role: Role | "";
  name: string;
  starts: string;
  ends: string;
  endsCertainty: PlanInput["endsCertainty"];
  lookAgain: string;
  lookAgainTime: string;
  home: "same" | "apart" | "";
  purposeMine: string;
  purposeTheirs: string;
  hasCadence: boolean;
  cadence: CadenceInput;
  hasReconnect: boolean;
  reconnect: ReconnectInput;
  terms: TermInput[];
}

/** A cadence nobody has spoken about: in the evening, by text, and only assumed. */
export function blankCadence(): CadenceInput {
  return {
    repeat: "every_n_days",
    every: "3",
    weekdays: [],
    time: "19:00",
    zone: "",
    channel: "text",
    starter: "either",
    certainty: "assumed",
    starts: "",
  };
}

export function blankReconnect(): ReconnectInput {
  return { date: "", time: "18:00", place: "", purpose: "", certainty: "assumed" };
}

/** An empty plan that begins today. Certainty starts at "I assume": nobody has said "agreed" yet. */
export function blankPlan(today: string): PlanForm {
  return {
    role: "",
    name: "",
    starts: today,
    ends: "",
    endsCertainty: "assumed",
    lookAgain: "",
    lookAgainTime: "10:00",
    home: "",
    purposeMine: "",
    purposeTheirs: "",
    hasCadence: false,
    cadence: blankCadence(),
    hasReconnect: false,
    reconnect: blankReconnect(),
    terms: [],
  };
}

/** What a saved plan looks like in the form. */
export function formOf(input: PlanInput): PlanForm {
  return {
    role: input.role,
    name: input.name,
    starts: input.starts,
    ends: input.ends,
    endsCertainty: input.endsCertainty,
    lookAgain: input.lookAgain,
    lookAgainTime: input.lookAgainTime || "10:00",
    home: input.sameHome === null ? "" : input.sameHome ? "same" : "apart",
    purposeMine: input.purposeMine,
    purposeTheirs: input.purposeTheirs,
    hasCadence: input.cadence !== null,
    cadence: input.cadence
      ? { ...input.cadence, weekdays: [...input.cadence.weekdays], every: input.cadence.every || "3" }
      : blankCadence(),
    hasReconnect: input.reconnect !== null,
    reconnect: input.reconnect ? { ...input.reconnect } : blankReconnect(),
    terms: input.terms.map((term) => ({ ...term })),
  };
}

/** Drops lines without a word, so that a problem's "terms.2" still names the third line on the screen. */
export function dropBlankTerms(form: PlanForm): void {
  form.terms = form.terms.filter((term) => term.text.trim() !== "");
}

/** What crosses to the planner. Text goes as it was typed. */
export function inputOf(form: PlanForm): PlanInput {
  return {
    role: form.role === "" ? "unclear" : form.role,
    name: form.name,
    starts: form.starts,
    ends: form.ends,
    endsCertainty: form.ends.trim() === "" ? "unknown" : form.endsCertainty,
    lookAgain: form.lookAgain,
    lookAgainTime: form.lookAgain.trim() === "" ? "" : form.lookAgainTime,
    sameHome: form.home === "" ? null : form.home === "same",
    purposeMine: form.purposeMine,
    purposeTheirs: form.purposeTheirs,
    cadence: form.hasCadence ? { ...form.cadence, weekdays: [...form.cadence.weekdays] } : null,
    reconnect: form.hasReconnect ? { ...form.reconnect } : null,
    terms: form.terms.map((term) => ({ ...term })),
  };
}

/** "Nothing is agreed" as an answer: own things and a date to look again, and nothing else. */
export function nothingAgreed(form: PlanForm): PlanInput {
  return { ...inputOf(form), ends: "", endsCertainty: "unknown", cadence: null, reconnect: null };
}
