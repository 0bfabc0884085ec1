// The states that the in-memory planner can begin in.

import type { ActivityInput, AppState, CheckInInput, IdeaInput, PlanInput } from "$ui/lib/bindings";
import { addDays, asDate, dateOf } from "$ui/lib/time";
import { withCanary } from "./canary";
import type { Book } from "./book";

export type Start =
  | "first_run" | "locked" | "open" | "empty" | "damaged" | "refused"
  | "long" | "clear_no" | "not_safe" | "nothing_agreed" | "missed" | "canary" | "logged";

const BARE_ACTIVITY: ActivityInput = {
  title: "", need: null, kind: null, minutes: "", company: null, withWhom: "", person: null, place: "", note: "", repeat: "someday",
  lead: "", goal: "", date: "", time: "", every: "", monthDay: "", weekdays: [], until: "",
};

const AGREED = { certainty: "agreed", saidBy: "both", since: "" } as const;

export function samplePlan(today: string): PlanInput {
  const since = addDays(today, -8);
  return {
    role: "they_asked", name: "M.", starts: addDays(today, -8), ends: addDays(today, 12), endsStanding: { ...AGREED, since },
    lookAgain: "", lookAgainTime: "", promise: "", promiseTime: "", sameHome: false,
    purposeMine: "To come back to my own days.", purposeTheirs: "Room to think, without pressure.",
    cadence: {
      repeat: "weekdays", every: "", weekdays: ["thu", "sun"], time: "19:00", zone: "", channel: "call", starter: "me", tone: "",
      absences: [], confirmation: null, standing: { ...AGREED, since }, starts: "",
    },
    reconnect: {
      date: addDays(today, 12), time: "11:00", place: "Café by the station", purpose: "To say how it went",
      standing: { certainty: "proposed", saidBy: "me", since },
    },
    contact: {
      level: "logistics", byText: "either", byCall: "them", inPerson: "unsaid", standing: { ...AGREED, since },
    },
    missed: { waitHours: "12", nudge: "We had said Thursday. Would another time suit you better?" },
    openDoor: "I'm here, and there is no hurry.", askScript: "",
    terms: [
      { id: 1, topic: "be_kind", text: "A smile and hello, then each goes on.", standing: { ...AGREED, since } },
      { id: 2, topic: "limits_mine", text: "We don't ask each other's friends", standing: { certainty: "assumed", saidBy: "nobody", since } },
    ],
  };
}

/** Words as long as people write them, and longer. */
function longPlan(today: string): PlanInput {
  const plan = samplePlan(today);
  const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
  const text = `${word} and then a sentence that goes on and on, because some things cannot be said briefly when they hurt, and that is all right. `;
  return {
    ...plan, name: word, purposeMine: text.repeat(4), purposeTheirs: text.repeat(2), openDoor: text.repeat(2), askScript: text.repeat(3),
    reconnect: plan.reconnect && { ...plan.reconnect, place: text, purpose: text },
    cadence: plan.cadence && { ...plan.cadence, zone: "America/Argentina/ComodRivadavia", tone: text, absences: [addDays(today, 5), addDays(today, 9)] },
    missed: { waitHours: "168", nudge: text },
    terms: [1, 2, 3, 4].map((id) => ({ ...plan.terms[0]!, id, topic: id % 2 ? "not_counted" : "visitors", text: text.repeat(id) })),
  };
}

function logEntry(id: number, date: string, input: Partial<CheckInInput>): Book["log"][number] {
  return {
    id, planned: `${date}T19:00`, written: `${date}T21:10`, corrected: null, nudged: null,
    input: {
      id, key: null, answer: "happened", date, time: "19:00", began: null, channel: null, before: null, after: null, why: null, note: "",
      ...input,
    },
  };
}

/** What was written about the check-ins since the plan began: Thursday and Sunday of last week, and contact in between. */
function sampleLog(today: string): Book["log"] {
  const weekday = (wanted: number): string => {
    const days = [-1, -2, -3, -4, -5, -6, -7].map((ago) => addDays(today, ago));
    return days.find((date) => asDate(date).getUTCDay() === wanted) ?? today;
  };
  const thursday = weekday(4);
  return [
    logEntry(1, thursday, { key: `1@${thursday}`, began: "me", channel: "call", before: 2, after: 4, note: "Short, and kinder than I thought." }),
    { ...logEntry(2, addDays(thursday, 1), { time: "08:30", began: "them", channel: "text" }), planned: `${addDays(thursday, 1)}T08:30` },
  ];
}

/** A plan that began four weeks ago, and everything that can be written about a check-in. */
function everyMark(today: string): Book["log"] {
  const days = Array.from({ length: 28 }, (_, ago) => addDays(today, ago - 28));
  const past = days.filter((date) => [0, 4].includes(asDate(date).getUTCDay()));
  const said: Partial<CheckInInput>[] = [
    { answer: "happened", began: "me", channel: "call", before: 3, after: 4 },
    { answer: "did_not_happen", why: "theirs" },
    { answer: "did_not_happen", why: "mine" },
    { answer: "did_not_happen", why: "agreed" },
    { answer: "did_not_happen", why: "unknown" },
    { answer: "moved", date: addDays(past[5] ?? today, 1), time: "10:00" },
  ];
  const written = said.map((input, index) => {
    const date = past[index] ?? today;
    return logEntry(index + 1, date, { key: `1@${date}`, ...input });
  });
  return [...written, ...sampleLog(today).map((kept) => ({ ...kept, id: kept.id + 6, input: { ...kept.input, id: kept.id + 6 } }))];
}

function sampleActivities(today: string): Book["activities"] {
  const of = (id: number, input: Partial<ActivityInput>) => ({ id, input: { ...BARE_ACTIVITY, ...input }, removed: false });
  return [
    of(10, { title: "Walk by the river", need: "body", minutes: "40", repeat: "daily", date: addDays(today, -1), time: "08:00" }),
    of(11, { title: "Pottery", need: "growth", minutes: "90", repeat: "weekdays", weekdays: ["tue"], date: addDays(today, -8), time: "17:30" }),
    of(12, { title: "Call Maren", need: "connection", minutes: "30", withWhom: "Maren", repeat: "once", date: today, time: "20:00" }),
    of(13, { title: "The long novel", need: "comfort", minutes: "60" }),
    of(14, { title: "Swim", need: "body", kind: "hobby", minutes: "45", company: "either", place: "The pool", repeat: "per_week", goal: "2" }),
  ];
}

/** Somebody who is overdue, and somebody who is not. */
function samplePeople(today: string): Book["people"] {
  const of = (id: number, name: string, met: string[]) => ({
    id, removed: false, since: addDays(today, -40), met: met.map((date, at) => ({ id: id * 10 + at, date })),
    input: { name, ideal: "14", latest: "30", invitation: "", note: "" },
  });
  return [of(1, "Maren", [addDays(today, -5)]), of(2, "Tom", [addDays(today, -34)])];
}

function sampleCalendar(today: string): Book["calendars"][number]["view"] {
  const read = { at: 0, local: `${addDays(today, -3)}T18:00` };
  return { id: 1, name: "timetable.ics", path: "/home/you/Downloads/timetable.ics", read, events: 148, leftOut: 2, until: { at: 0, local: `${addDays(today, 397)}T18:00` } };
}

function sampleWeek(start: Start): Book["weekChoices"] {
  const hard = start === "empty" ? [] : [{ weekdays: ["sun" as const, "fri" as const], from: "20:00", to: "22:00" }];
  return { dayFrom: "08:00", dayTo: "22:00", margin: "15", hard, planning: { weekday: "sun", time: "17:00" }, nudges: [] };
}

/** About one's own idea not everything has to be said. */
function sampleIdea(): IdeaInput {
  return { text: "The little swimming lake", need: "body", minutes: "120", company: null, cost: null, place: "outdoors", effort: null };
}

function phaseOf(start: Start): AppState["phase"] {
  switch (start) {
    case "first_run": case "locked": case "damaged": case "refused": return start;
    default: return "open";
  }
}

/** Everything of one's own in words as long as people write them. */
function lengthen(book: Omit<Book, "tell">): void {
  const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
  for (const { input } of book.activities) Object.assign(input, { title: `${input.title} ${word}`, place: word, note: `${word} ${word}` });
  for (const { input } of book.people) Object.assign(input, { name: `${input.name} ${word}`, note: `${word} ${word}` });
  for (const { input } of book.hardDates) input.title = word;
}

/** Every private field of it says the same word, so that it is noticed wherever it should not be. */
function planOf(start: Start, today: string): PlanInput {
  switch (start) {
    case "long": return longPlan(today);
    case "logged": return { ...samplePlan(today), starts: addDays(today, -28) };
    case "nothing_agreed": {
      const ends = { certainty: "unknown", saidBy: "nobody", since: "" } as const;
      return { ...samplePlan(today), purposeTheirs: "", ends: "", endsStanding: ends, cadence: null, reconnect: null, contact: null, missed: null, openDoor: "", terms: [] };
    }
    default: return samplePlan(today);
  }
}

/** The plan before it was extended. */
function earlierPlan(plan: PlanInput): PlanInput {
  if (!plan.ends || !plan.cadence) return plan;
  return { ...plan, ends: addDays(plan.ends, -7), cadence: { ...plan.cadence, channel: "text" }, terms: plan.terms.slice(0, 1) };
}

/** A plan that was extended once; where nothing is agreed, nothing changed. */
function versionsOf(start: Start, today: string): Book["versions"] {
  const plan = planOf(start, today);
  const first = { from: `${addDays(today, -8)}T12:00`, kind: "first", reason: "" } as const;
  if (start === "nothing_agreed") return [{ ...first, input: plan }];
  const later = { from: `${addDays(today, -2)}T18:00`, kind: "extension", reason: "Exams until the 4th" } as const;
  return [{ ...first, input: earlierPlan(plan) }, { ...later, input: plan }];
}

export function seed(start: Start, now: () => string): Omit<Book, "tell"> {
  const today = dateOf(now());
  const phase = phaseOf(start);
  const full = start !== "empty" && (phase === "open" || phase === "locked");
  const protection: AppState["protection"] =
    start === "locked" || start === "damaged" ? "passphrase" : start === "first_run" || start === "refused" ? null : "device";
  const book: Omit<Book, "tell"> = {
    state: {
      phase, protection, reason: start === "refused" ? "not_writable" : null, dataFolder: "/home/you/.local/share/org.interlude.Interlude",
      version: "0.1.0", failedAttempts: 0, retryAt: null,
    },
    now,
    plan: full ? planOf(start, today) : null,
    turn: start === "clear_no" || start === "not_safe" ? start : "goes_on",
    versions: full ? versionsOf(start, today) : [],
    review: start === "logged" ? { at: `${addDays(today, -3)}T18:00`, text: longPlan(today).purposeMine } : null,
    openDoorTaken: null,
    log: !full || start === "missed" || start === "nothing_agreed" ? [] : start === "logged" ? everyMark(today) : sampleLog(today),
    activities: full ? sampleActivities(today) : [],
    ideas: full ? [{ id: 1, input: sampleIdea(), removed: false }] : [],
    marks: full ? new Map([[`11@${addDays(today, -7)}`, { state: "done", until: null }]]) : new Map(),
    placed: full ? [{ rule: 200, activity: 14, date: addDays(today, 2), time: "18:00", minutes: "", off: false }] : [],
    leftOut: new Set(),
    felt: full ? new Map([[`11@${addDays(today, -7)}`, { key: `11@${addDays(today, -7)}`, outcome: "done", before: 2, after: 4, note: "Hands full of clay, head empty." }]]) : new Map(),
    people: full ? samplePeople(today) : [],
    hardDates: full ? [{ id: 1, removed: false, input: { title: "The day we met", date: addDays(today, 4), comesBack: "yearly" } }] : [],
    weekChoices: sampleWeek(start),
    calendars: full ? [{ removed: false, view: sampleCalendar(today) }] : [],
    nextFile: { calendar: sampleCalendar(today), refused: null, leftOut: [{ line: 212, why: "unknown_zone" }, { line: 840, why: "too_often" }] },
    busy: full ? [{ from: `${addDays(today, 1)}T09:00`, to: `${addDays(today, 1)}T16:30` }, { from: `${addDays(today, 3)}T13:00`, to: `${addDays(today, 3)}T15:00` }] : [],
    begun: full ? addDays(today, -1) : today,
    quiet: { from: "22:00", to: "08:00" },
    silence: null,
    leads: { checkIns: "", reconnect: "", activities: "" },
    topics: "hidden",
    sound: "off",
    acts: [],
    theme: "system",
    autostart: false,
    passphrase: start === "locked" ? "correct horse" : "",
  };
  if (start === "long") lengthen(book);
  return start === "canary" ? withCanary(book, today) : book;
}
