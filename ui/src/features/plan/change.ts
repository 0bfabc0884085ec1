// What a change of a saved plan is: new terms, or something that was written down wrongly or is only mine.
import type { ChangeKind, PlanInput, StandingInput } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { isDate, longDate } from "$ui/lib/time";
import { newly } from "./plan_form";

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

/** Whether its end is another one by new terms, or is not: of a new one it is asked how sure it is. */
export type End = "moved" | "same";

export function endOf(before: PlanInput | null, ends: string, kind: ChangeKind): End {
  const moves = before !== null && isDate(before.ends) && isDate(ends) && ends !== before.ends;
  return moves && kind === "renegotiation" ? "moved" : "same";
}

/** How the end stands once it was moved, or moved back; what was said of it by itself stays. */
export function standingOfEnd(now: StandingInput, before: StandingInput, end: End): StandingInput {
  if (end === "moved") return inOrder(now) === inOrder(before) ? newly(now) : now;
  return inOrder(now) === inOrder(newly(before)) ? { ...before } : now;
}

/** What lies before a later end and was left where it was, one line each. */
export function stays(before: PlanInput, after: PlanInput, today: string): string[] {
  if (!isDate(after.ends) || !extendsEnd(before, after)) return [];
  const isLeft = (was: string | undefined, date: string | undefined): date is string =>
    date !== undefined && date === was && date >= today && date < after.ends;
  const lines: string[] = [];
  const meeting = after.reconnect?.date;
  if (isLeft(before.reconnect?.date, meeting)) lines.push(t("plan-stays-meeting", { date: longDate(meeting, today) }));
  if (isLeft(before.promise, after.promise)) lines.push(t("plan-stays-promise", { date: longDate(after.promise, today) }));
  return lines;
}

export interface ChangeForm {
  kind: ChangeKind;
  reason: string;
}
