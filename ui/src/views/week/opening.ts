// Where a thing of the week is opened, and why it stays where it is.
import type { Stays, WeekItem } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { clock } from "$ui/lib/time";
import { peoplePart } from "$ui/state/people_part.svelte";
import { planPart } from "$ui/state/plan_part.svelte";
import { router } from "$ui/state/router.svelte";

export const STAYS_KEYS: Record<Stays, string> = {
  over: "week-stays-over",
  came_due: "week-stays-came-due",
  check_in: "week-stays-check-in",
  with_check_in: "week-stays-with-check-in",
  plan: "week-stays-plan",
  days_after: "week-stays-days-after",
};

/** Shows it where all of it can be seen and changed. */
export function openItem({ activity, kind, key, state }: WeekItem): void {
  if (activity !== null) peoplePart.showActivity(activity);
  else if (kind === "check_in" || kind === "moved_check_in") planPart.show("check_ins", key);
  // What is asked the day before stands in the inbox with its words, once it is time.
  else if (kind === "confirmation" && (state === "shown" || state === "snoozed")) router.go("inbox");
  else planPart.show(kind === "confirmation" ? "check_ins" : "plan");
}

/** From when to when; only when where nobody said how long it takes. */
export function whenOf({ at, ends, minutes }: WeekItem): string {
  return minutes === null ? clock(at.local) : t("week-span", { from: clock(at.local), to: clock(ends.local) });
}
