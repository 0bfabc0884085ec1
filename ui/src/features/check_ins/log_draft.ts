// What was typed about a check-in and not saved. It lives as long as the window, so that leaving the page, by Esc or by another
// screen, loses nothing.
import type { CheckInInput } from "$ui/lib/bindings";
import { formOf, type LogForm } from "./log_form";

const drafts = new Map<string, LogForm>();

/** Contact in between that has no name yet shares one place. */
const place = ({ key, id }: { key: string | null; id: number | null }): string => key ?? (id === null ? "new" : `#${id}`);

/** The form for a check-in: what was left in it, else what is saved. */
export function openLog(input: CheckInInput): LogForm {
  const left = drafts.get(place(input));
  drafts.delete(place(input));
  return left ?? formOf(input);
}

/** Leaves the form; where it says what is saved, nothing has to be kept. */
export function leaveLog(form: LogForm, saved: CheckInInput): void {
  if (JSON.stringify(form) !== JSON.stringify(formOf(saved))) drafts.set(place(saved), { ...form });
}

/** Nothing is left; each test begins so. */
export function dropLogs(): void {
  drafts.clear();
}
