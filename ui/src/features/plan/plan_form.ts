// The plan as the form holds it. What is switched off keeps its text, so that nothing typed is
// lost by trying a switch; only `inputOf` decides what crosses to the planner.
import type {
  CadenceInput,
  Certainty,
  ConfirmationInput,
  ContactInput,
  FirstWord,
  PlanInput,
  ReconnectInput,
  Role,
  SaidBy,
  StandingInput,
  TermInput,
  Together,
  Topic,
} from "$ui/lib/bindings";

export type CadenceForm = Omit<CadenceInput, "confirmation"> & {
  hasConfirmation: boolean;
  confirmation: ConfirmationInput;
};

export interface MissedForm {
  waitHours: string;
  hasNudge: boolean;
  nudge: string;
}

export interface PlanForm {
  role: Role | "";
  name: string;
  starts: string;
  ends: string;
  endsStanding: StandingInput;
  lookAgain: string;
  lookAgainTime: string;
  promise: string;
  promiseTime: string;
  home: "same" | "apart" | "";
  together: Together | "";
  purposeMine: string;
  purposeTheirs: string;
  hasCadence: boolean;
  cadence: CadenceForm;
  hasReconnect: boolean;
  reconnect: ReconnectInput;
  hasContact: boolean;
  contact: ContactInput;
  hasMissed: boolean;
  missed: MissedForm;
  openDoor: string;
  askScript: string;
  terms: TermInput[];
}

/** Nobody has said "agreed" yet, and nobody knows since when. */
export function blankStanding(): StandingInput {
  return { certainty: "assumed", saidBy: "nobody", since: "" };
}

/** Who said it, where nobody says otherwise: nobody is asked twice. */
const SAID_BY: Record<Certainty, SaidBy> = { agreed: "both", proposed: "me", own_choice: "me", assumed: "nobody", unknown: "nobody" };

/** The standing with another certainty; who said it follows, unless that was said by itself. */
export function withCertainty(standing: StandingInput, certainty: Certainty): StandingInput {
  const follows = standing.saidBy === SAID_BY[standing.certainty];
  return { ...standing, certainty, saidBy: follows ? SAID_BY[certainty] : standing.saidBy };
}

/** Nobody said yes to what is new, so it is assumed where the former stood as agreed. Else how it stands is left alone. */
export function newly(standing: StandingInput): StandingInput {
  return standing.certainty === "agreed" ? blankStanding() : standing;
}

/** A cadence nobody has spoken about: in the evening, by text, and only assumed. */
export function blankCadence(): CadenceForm {
  return {
    repeat: "every_n_days",
    every: "3",
    weekdays: [],
    time: "19:00",
    zone: "",
    channel: "text",
    starter: "either",
    tone: "",
    absences: [],
    hasConfirmation: false,
    confirmation: { time: "18:00", text: "" },
    standing: blankStanding(),
    starts: "",
  };
}

export function blankReconnect(): ReconnectInput {
  return { date: "", time: "18:00", place: "", purpose: "", standing: blankStanding() };
}

export function blankContact(): ContactInput {
  return { level: "logistics", byText: "unsaid", byCall: "unsaid", inPerson: "unsaid", standing: blankStanding() };
}

export function blankMissed(): MissedForm {
  return { waitHours: "12", hasNudge: false, nudge: "" };
}

export function blankTerm(topic: Topic = "other", text = ""): TermInput {
  return { id: null, topic, text, standing: { ...blankStanding(), certainty: "unknown" } };
}

/** An empty plan that begins today. Certainty starts at "I assume": nobody has said "agreed" yet. */
export function blankPlan(today: string): PlanForm {
  return {
    role: "",
    name: "",
    starts: today,
    ends: "",
    endsStanding: blankStanding(),
    lookAgain: "",
    lookAgainTime: "10:00",
    promise: "",
    promiseTime: "10:00",
    home: "",
    together: "",
    purposeMine: "",
    purposeTheirs: "",
    hasCadence: false,
    cadence: blankCadence(),
    hasReconnect: false,
    reconnect: blankReconnect(),
    hasContact: false,
    contact: blankContact(),
    hasMissed: false,
    missed: blankMissed(),
    openDoor: "",
    askScript: "",
    terms: [],
  };
}

function cadenceForm(input: CadenceInput): CadenceForm {
  const blank = blankCadence();
  const { confirmation, ...rest } = input;
  return {
    ...rest,
    every: input.every || blank.every,
    weekdays: [...input.weekdays],
    absences: [...input.absences],
    standing: { ...input.standing },
    hasConfirmation: confirmation !== null,
    confirmation: confirmation ? { ...confirmation } : blank.confirmation,
  };
}

/** What a saved plan looks like in the form. */
export function formOf(input: PlanInput): PlanForm {
  const { missed } = input;
  return {
    role: input.role,
    name: input.name,
    starts: input.starts,
    ends: input.ends,
    endsStanding: { ...input.endsStanding },
    lookAgain: input.lookAgain,
    lookAgainTime: input.lookAgainTime || "10:00",
    promise: input.promise,
    promiseTime: input.promiseTime || "10:00",
    together: input.together ?? "",
    home: input.sameHome === null ? "" : input.sameHome ? "same" : "apart",
    purposeMine: input.purposeMine,
    purposeTheirs: input.purposeTheirs,
    hasCadence: input.cadence !== null,
    cadence: input.cadence ? cadenceForm(input.cadence) : blankCadence(),
    hasReconnect: input.reconnect !== null,
    reconnect: input.reconnect ? { ...input.reconnect, standing: { ...input.reconnect.standing } } : blankReconnect(),
    hasContact: input.contact !== null,
    contact: input.contact ? { ...input.contact, standing: { ...input.contact.standing } } : blankContact(),
    hasMissed: missed !== null,
    missed: missed
      ? { waitHours: missed.waitHours, hasNudge: missed.nudge !== null, nudge: missed.nudge ?? "" }
      : blankMissed(),
    openDoor: input.openDoor,
    askScript: input.askScript,
    terms: input.terms.map((term) => ({ ...term, standing: { ...term.standing } })),
  };
}

/** Drops lines without a word, so that a problem's "terms.2" still names the third line on the screen. */
export function dropBlankTerms(form: PlanForm): void {
  form.terms = form.terms.filter((term) => term.text.trim() !== "");
  form.cadence.absences = form.cadence.absences.filter((date) => date.trim() !== "");
}

function cadenceInput(form: CadenceForm): CadenceInput {
  const { hasConfirmation, confirmation, ...rest } = form;
  const counts = form.repeat === "every_n_days" || form.repeat === "after_contact";
  return {
    ...rest,
    every: counts ? form.every : "",
    weekdays: [...form.weekdays],
    absences: [...form.absences],
    standing: { ...form.standing },
    confirmation: hasConfirmation ? { ...confirmation } : null,
  };
}

/** What crosses to the planner. Text goes as it was typed. */
export function inputOf(form: PlanForm): PlanInput {
  const { missed } = form;
  const hasEnd = form.ends.trim() !== "";
  return {
    role: form.role === "" ? "unclear" : form.role,
    name: form.name,
    starts: form.starts,
    ends: form.ends,
    endsStanding: hasEnd ? { ...form.endsStanding } : { certainty: "unknown", saidBy: "nobody", since: "" },
    lookAgain: form.lookAgain,
    lookAgainTime: form.lookAgain.trim() === "" ? "" : form.lookAgainTime,
    promise: form.role === "i_asked" ? form.promise : "",
    promiseTime: form.role !== "i_asked" || form.promise.trim() === "" ? "" : form.promiseTime,
    together: form.together === "" ? null : form.together,
    sameHome: form.home === "" ? null : form.home === "same",
    purposeMine: form.purposeMine,
    purposeTheirs: form.purposeTheirs,
    cadence: form.hasCadence ? cadenceInput(form.cadence) : null,
    reconnect: form.hasReconnect ? { ...form.reconnect, standing: { ...form.reconnect.standing } } : null,
    contact: form.hasContact ? { ...form.contact, standing: { ...form.contact.standing } } : null,
    missed: form.hasMissed ? { waitHours: missed.waitHours, nudge: missed.hasNudge ? missed.nudge : null } : null,
    openDoor: form.openDoor,
    askScript: form.askScript,
    terms: form.terms.map((term) => ({ ...term, standing: { ...term.standing } })),
  };
}

/** The plan without what would prompt me to write, where I may not write first; in the form it stays as it was typed. */
export function withoutPrompts(input: PlanInput, firstWord: FirstWord | null): PlanInput {
  // Before that is known the planner itself decides.
  if (firstWord === null || firstWord === "mine") return input;
  const { cadence, missed } = input;
  return { ...input, cadence: cadence && { ...cadence, confirmation: null }, missed: missed && { ...missed, nudge: null } };
}

/** "Nothing is agreed" as an answer: own things and a date to look again, and nothing else. */
export function nothingAgreed(form: PlanForm): PlanInput {
  const ends = { certainty: "unknown", saidBy: "nobody", since: "" } as const;
  return { ...inputOf(form), ends: "", endsStanding: ends, cadence: null, reconnect: null };
}
