// The plan as its form holds it, while that stands or a look at all of the plan stands in its place. What is typed is kept by
// the form.
import type { PlanInput } from "$ui/lib/bindings";
import type { ChangeForm } from "./change";
import { blankPlan, formOf, type PlanForm } from "./plan_form";

class PlanDraft {
  form = $state<PlanForm | null>(null);
  /** What the change is, and why. */
  change = $state<ChangeForm>({ kind: "renegotiation", reason: "" });

  /** The saved plan, or an empty one. */
  begin(saved: PlanInput | null, today: string): void {
    this.form = saved ? formOf(saved) : blankPlan(today);
    this.change = { kind: "renegotiation", reason: "" };
  }

  /** The form stands no longer. */
  drop(): void {
    this.form = null;
  }
}

export const planDraft = new PlanDraft();
