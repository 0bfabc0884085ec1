// What someone began to write about the plan and did not save. It lives as long as the window,
// so that leaving the form, by Esc or by another screen, loses nothing.
import type { PlanInput } from "$ui/lib/bindings";
import type { ChangeForm } from "./change";
import { blankPlan, formOf, inputOf, type PlanForm } from "./plan_form";

class PlanDraft {
  form = $state<PlanForm | null>(null);
  /** What the change is, and why. */
  change = $state<ChangeForm>({ kind: "renegotiation", reason: "" });
  /** Whether the form was left with changes and is shown again. */
  resumed = $state(false);
  #begun = "";

  /** Opens the form: what was left in it, else the saved plan, else an empty one. */
  open(saved: PlanInput | null, today: string): void {
    this.resumed = this.changed();
    if (!this.resumed) this.begin(saved, today);
  }

  /** The saved plan anew; what was typed is gone. */
  begin(saved: PlanInput | null, today: string): void {
    this.form = saved ? formOf(saved) : blankPlan(today);
    this.change = { kind: "renegotiation", reason: "" };
    this.#begun = JSON.stringify(inputOf(this.form));
    this.resumed = false;
  }

  /** After a save there is nothing left to keep. */
  drop(): void {
    this.form = null;
    this.resumed = false;
  }

  changed(): boolean {
    return this.form !== null && JSON.stringify(inputOf(this.form)) !== this.#begun;
  }
}

export const planDraft = new PlanDraft();
