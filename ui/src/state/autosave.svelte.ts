// Keeps what is written as it is written: at most a second after the last letter, when the field is left, and before the window goes.

import { onDestroy } from "svelte";
import type { FieldProblem } from "$ui/lib/bindings";
import { fieldTexts } from "$ui/lib/forms/field_problems";
import { asAppError, errorText } from "$ui/lib/problems";
import { today } from "./day.svelte";
import { typed } from "./typed.svelte";

/** After this long without a letter it is kept, and after that long with letters all the time, in milliseconds. */
const REST = 500;
const MOST = 2000;

export class Autosave {
  /** What the planner had to say of each field. */
  problems = $state.raw<Record<string, string>>({});
  /** Why it could not be kept, where no field is to blame. */
  failed = $state("");
  /** Whether all that stands there is kept. */
  kept = $state(true);
  #save: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #touched = 0;
  /** One after the other: the last word is what is kept. */
  #saving: Promise<void> = Promise.resolve();

  constructor(save: () => Promise<void>) {
    this.#save = save;
  }

  /** Something was typed or chosen. */
  touched(): void {
    this.kept = false;
    this.#touched += 1;
    // Not the clock of the day: it may be set meanwhile.
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(REST, this.#since + MOST - now)));
  }

  /** Keeps it now, if there is anything that is not kept. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  /** Nothing of it is to be kept any more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.kept = true;
  }

  async #write(): Promise<void> {
    if (this.kept) return;
    const turn = this.#touched;
    try {
      await this.#save();
      this.problems = {};
      this.failed = "";
      if (turn === this.#touched) this.kept = true;
    } catch (thrown) {
      // The words stay where they are; the next letter tries again.
      const { code, fields } = asAppError(thrown);
      this.problems = fieldTexts(fields satisfies FieldProblem[], today());
      this.failed = fields.length === 0 ? errorText(code) : "";
    }
  }
}

/** To be called while a component is set up. */
export function autosave(save: () => Promise<void>): Autosave {
  const saves = new Autosave(save);
  const gone = typed.stands(saves);
  const left = (): void => { if (document.hidden) void saves.flush(); };
  document.addEventListener("visibilitychange", left);
  onDestroy(() => {
    document.removeEventListener("visibilitychange", left);
    void saves.flush();
    gone();
  });
  return saves;
}
