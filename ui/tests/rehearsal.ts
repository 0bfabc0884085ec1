// A test's own planner: the real one, begun as the test says, with the clock in the test's hand.

import { learn } from "$ui/lib/time";
import { afterAll } from "vitest";
import type { Api, ErrorCode } from "$ui/lib/bindings";
import { Program } from "../rehearsal/program.mjs";
import { pretendTauri } from "../rehearsal/window.mjs";

/** How a planner can begin; src-tauri/crates/rehearsal has what each was until now. */
export type Beginning =
  | "first_run" | "locked" | "open" | "empty" | "damaged" | "refused" | "long" | "their_no" | "my_no" | "not_safe" | "nothing_agreed" | "missed"
  | "canary" | "logged" | "charted" | "talked";

/** Tuesday, ten past six in the evening. */
export const TUESDAY_EVENING = "2026-11-24T18:10";
/** The morning after the check-in of Sunday 22 November, 19:00. */
export const MONDAY_MORNING = "2026-11-23T10:00";

let program: Program | undefined;
let current: Rehearsal | undefined;
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What the window asks goes to the rehearsal that began last. */
const tell = pretendTauri((call, args) => {
  if (!current) throw new Error(`the window asks ${call}, and no rehearsal has begun`);
  return current.fromWindow(call, args);
});

afterAll(() => program?.end());

export class Rehearsal {
  /** What the window asked, in its order. */
  readonly asked: { call: string; args: Record<string, unknown> }[] = [];
  /** What the desktop was asked to do: `quit`, `print`, `keep_running` … */
  readonly desktop: string[] = [];
  /** Whose page it is that asks. */
  window: "main" | "pause" = "main";
  readonly #unanswered = new Set<Promise<unknown>>();
  readonly #number: unknown;

  constructor(number: unknown) {
    this.#number = number;
  }

  /** The planner, asked by the test and not by the window: to look at what was stored, or to prepare something. */
  readonly planner = new Proxy({} as Api, {
    get: (_, name) => (name === "then" ? undefined : async (args?: object) => {
      const { answer, error } = await this.#say({ call: snake(String(name)), arguments: args ?? {} });
      if (error) throw error;
      return answer;
    }),
  });

  async fromWindow(call: string, args: object) {
    this.asked.push({ call, args: args as Record<string, unknown> });
    const saying = program!.say({ rehearsal: this.#number, window: this.window, call, arguments: args });
    this.#unanswered.add(saying);
    return this.#keep(await saying.finally(() => this.#unanswered.delete(saying)));
  }

  /** Waits until everything that the window asked was answered. */
  async answered(): Promise<void> {
    while (this.#unanswered.size > 0) await Promise.allSettled(this.#unanswered);
  }

  /** The arguments with which the window asked `name`, each time. */
  askedFor(name: keyof Api): Record<string, unknown>[] {
    return this.asked.filter(({ call }) => call === snake(name)).map(({ args }) => args);
  }

  /** The clock shows another moment, and reminders come due until then. */
  async clock(now: string): Promise<void> {
    await this.#say({ clock: now });
  }

  /** The next question of the window fails with this code. */
  async failNext(code: ErrorCode): Promise<void> {
    await this.#say({ fail: code });
  }

  /** The next dialog answers with this file, or with none. */
  async choose(file: { path: string; text: string } | null): Promise<void> {
    await this.#say({ choose: file });
  }

  /** A file of the person's is gone. */
  async lose(path: string): Promise<void> {
    await this.#say({ lose: path });
  }

  /** The shell tells the window of something: `close-asked`, `hand-over`, `open-screen`. */
  tell(event: string, payload: unknown): void {
    tell(event, payload);
  }

  async end(): Promise<void> {
    await program?.say({ rehearsal: this.#number, end: true });
  }

  async #say(line: Record<string, unknown>) {
    const told = this.#keep(await program!.say({ rehearsal: this.#number, ...line }));
    for (const { event, payload } of told.events) tell(event, payload);
    return told;
  }

  #keep<Told extends { events: { event: string; payload: unknown }[] }>(told: Told): Told {
    for (const { event, payload } of told.events) if (event === "desktop") this.desktop.push(String(payload));
    return told;
  }
}

/** Begins anew, where the system names that locale; what the window asks goes there from now on. */
export async function begin(as: Beginning, now: string = TUESDAY_EVENING, locale = "C"): Promise<Rehearsal> {
  program ??= new Program();
  const before = current;
  const { answer } = await program.say({ begin: as, now, locale });
  current = new Rehearsal(answer);
  await before?.end();
  // The window knows the planner's date before anything is drawn.
  learn(await current.planner.appState());
  return current;
}
