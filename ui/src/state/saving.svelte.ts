// One save of one form: what it is doing, and what the planner had to say about it.

import { tick } from "svelte";
import { asAppError, errorText, focusFirstProblem, formProblems, NO_PROBLEMS, type FormProblems } from "$ui/lib/problems";

export class Saving {
  busy = $state(false);
  problems = $state.raw<FormProblems>(NO_PROBLEMS);

  /** Runs `save` once at a time. After a refusal the first field with a problem has the focus. */
  async run(form: HTMLElement | undefined, save: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      await save();
      this.problems = NO_PROBLEMS;
      return true;
    } catch (thrown) {
      this.problems = formProblems(thrown);
      await tick();
      focusFirstProblem(form);
      // A problem with something that is not on the screen must not stay unsaid.
      if (!form?.querySelector('[aria-invalid="true"]') && this.problems.bar === null) {
        this.problems = { ...this.problems, bar: errorText(asAppError(thrown).code) };
      }
      return false;
    } finally {
      this.busy = false;
    }
  }

  clear(): void {
    this.problems = NO_PROBLEMS;
  }
}
