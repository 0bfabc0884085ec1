// What a change of a saved plan is: new terms, or something that was written down wrongly or is only mine.
import type { ChangeKind, PlanInput } from "$ui/lib/bindings";

/** A plan with nothing but what the two agree about. */
function terms(input: PlanInput): unknown {
  const { ends, endsStanding, reconnect, contact, terms: lines } = input;
  const cadence = input.cadence ? { ...input.cadence, confirmation: null } : null;
  return { ends, endsStanding, cadence, reconnect, contact, lines };
}

/** Whether the two would have to agree about what changed. */
export function changesTerms(before: PlanInput, after: PlanInput): boolean {
  return inOrder(terms(before)) !== inOrder(terms(after));
}

/** As JSON with the names in order, so that only values make a difference. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  );
}

/** Whether the end moves further away: that needs a reason. */
export function extendsEnd(before: PlanInput, after: PlanInput): boolean {
  return before.ends !== "" && after.ends > before.ends;
}

export interface ChangeForm {
  kind: ChangeKind;
  reason: string;
}
