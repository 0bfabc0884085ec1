// One save of one form: what it is doing, and what the planner had to say about it.

import { tick } from "svelte";
import type { FieldProblem } from "$ui/lib/bindings";
import { showField, wrongFields } from "$ui/lib/forms/wrong_fields";
import { fieldTexts, formProblems, NO_PROBLEMS, type FormProblems } from "$ui/lib/forms/field_problems";
import { asAppError, errorText } from "$ui/lib/problems";
import { today } from "./day.svelte";

export class Saving {
  busy = $state(false);
  problems = $state.raw<FormProblems>(NO_PROBLEMS);
  #turn = 0;

  /** Runs `save` once at a time. After a refusal the first field with a problem is in sight and has the focus. */
  async run(form: HTMLElement | undefined, save: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.#turn += 1;
    try {
      await save();
      this.problems = NO_PROBLEMS;
      return true;
    } catch (thrown) {
      this.problems = formProblems(thrown, today());
      await tick();
      const [first] = form ? wrongFields(form) : [];
      if (first) showField(first, form?.querySelector<HTMLElement>("[data-save-bar]") ?? null);
      // A problem with something that is not on the screen must not stay unsaid.
      if (!first && this.problems.bar === null) {
        this.problems = { ...this.problems, bar: errorText(asAppError(thrown).code) };
      }
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Asks anew about what is shown as wrong: what holds no longer is gone, and nothing is said that was not said before. */
  async again(asks: () => Promise<FieldProblem[]>): Promise<void> {
    const shown = this.problems.fields;
    if (Object.keys(shown).length === 0) return;
    this.#turn += 1;
    const turn = this.#turn;
    // Where it can't be tried out, such as with a passphrase, what was said is gone with the next letter.
    const texts = await asks().then((found) => fieldTexts(found, today()), () => ({}) as Record<string, string>);
    if (turn !== this.#turn) return;
    const still = Object.keys(shown).filter((field) => field in texts);
    this.problems = { ...this.problems, fields: Object.fromEntries(still.map((field) => [field, texts[field] ?? ""])) };
  }

  clear(): void {
    this.problems = NO_PROBLEMS;
  }
}
