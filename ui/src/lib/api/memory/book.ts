// What the in-memory planner keeps: plain values, and nothing of Rust's rules.
// It exists so that the screens can be drawn and tested without the app.

import type {
  ActivityInput, ActivityLogInput, CalendarAnswer, CalendarView, ActivityRepeat, HardDateInput, PersonInput, WeekChoicesInput, AppError, CheckInInput, AppState, Area, CheckInsMeanwhile, IdeaInput, FieldProblem, ItemKind, LeadsInput, Need, OccurrenceState,
  PlanInput, Problem, QuietInput, Sound, Theme, Topics, Turn, VersionKind, When,
} from "$ui/lib/bindings";
import { asDate } from "$ui/lib/time";

/** A rule that falls on dates: a check-in, an activity, a meeting, a date to look again. */
export interface Rule {
  id: number;
  kind: ItemKind;
  title: string;
  need: Need | null;
  minutes: number | null;
  withWhom: string;
  time: string;
  starts: string;
  until: string;
  repeat: Exclude<ActivityRepeat, "someday" | "per_week">;
  /** The activity of a time that was given to it. */
  activity: number | null;
  place: string;
  every: number;
  monthDay: number;
  weekdays: readonly string[];
}

export interface Mark {
  state: OccurrenceState;
  until: string | null;
}

export interface KeptActivity {
  id: number;
  input: ActivityInput;
  removed: boolean;
}

export interface LogEntry {
  id: number;
  input: CheckInInput;
  /** The moment that was planned, or that it was. */
  planned: string;
  written: string;
  corrected: string | null;
  nudged: string | null;
}

export interface Book {
  state: AppState;
  now: () => string;
  plan: PlanInput | null;
  turn: Turn;
  versions: { from: string; kind: VersionKind; reason: string; input: PlanInput }[];
  review: { at: string; text: string } | null;
  openDoorTaken: string | null;
  /** What was written about check-ins. */
  log: LogEntry[];
  activities: KeptActivity[];
  /** Single times that were given to activities. */
  placed: { rule: number; activity: number; date: string; time: string; minutes: string; off: boolean }[];
  /** Dates that were left out of a repetition, as keys. */
  leftOut: Set<string>;
  /** What was said of single times. */
  felt: Map<string, ActivityLogInput>;
  people: { id: number; input: PersonInput; removed: boolean; met: { id: number; date: string }[]; since: string }[];
  hardDates: { id: number; input: HardDateInput; removed: boolean }[];
  weekChoices: WeekChoicesInput;
  busy: { from: string; to: string }[];
  calendars: { view: CalendarView; removed: boolean }[];
  /** What the next file says that is chosen; null for none. */
  nextFile: CalendarAnswer | null;
  ideas: { id: number; input: IdeaInput; removed: boolean }[];
  marks: Map<string, Mark>;
  /** Nothing before this date is listed, as if the planner was begun then. */
  begun: string;
  quiet: QuietInput | null;
  silence: { since: string; until: string; checkIns: CheckInsMeanwhile } | null;
  leads: LeadsInput;
  topics: Topics;
  sound: Sound;
  /** What was done, each as it was before. */
  acts: (Map<string, Mark | undefined> | (() => void))[];
  theme: Theme;
  autostart: boolean;
  passphrase: string;
  tell: (areas: Area[]) => void;
}

/** A wall-clock string with its instant; here the clock on the wall is UTC. */
export function when(local: string): When {
  return { at: Math.round(asDate(local).getTime() / 1000), local };
}

/** The wall-clock string `minutes` later. */
export function later(local: string, minutes: number): string {
  return new Date(asDate(local).getTime() + minutes * 60_000).toISOString().slice(0, 16);
}

export function refusal(code: AppError["code"], fields: FieldProblem[] = []): AppError {
  return { code, message: code, fields };
}

/** Collects problems of one input and throws them together. */
export class Findings {
  readonly fields: FieldProblem[] = [];

  add(field: string, problem: Problem | null | undefined): void {
    if (problem) this.fields.push({ field, problem });
  }

  throwAny(): void {
    if (this.fields.length > 0) throw refusal("invalid", this.fields);
  }
}

/** A copy that shares nothing, also of what a screen still holds and watches. */
export function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
