// How the activities are listed: what has a place by its need, and last what waits for one.
import type { ActivityView, Need } from "$ui/lib/bindings";
import { NEED_KEYS, NEEDS } from "./words";

export type GroupName = Need | "no_need" | "someday";

export interface Group {
  name: GroupName;
  activities: ActivityView[];
}

/** What stands above each group. */
export const GROUP_KEYS: Record<GroupName, string> = {
  ...NEED_KEYS,
  no_need: "activities-no-need",
  someday: "activities-someday",
};

/** Groups without an activity are left out. Inside a group the next one stands first. */
export function grouped(activities: readonly ActivityView[]): Group[] {
  const names: GroupName[] = [...NEEDS, "no_need", "someday"];
  return names
    .map((name) => ({
      name,
      activities: activities.filter((activity) => groupOf(activity) === name).sort(byNext),
    }))
    .filter((group) => group.activities.length > 0);
}

function groupOf(activity: ActivityView): GroupName {
  if (activity.input.repeat === "someday") return "someday";
  return activity.input.need ?? "no_need";
}

function byNext(a: ActivityView, b: ActivityView): number {
  return (a.next?.at ?? Infinity) === (b.next?.at ?? Infinity) ? a.id - b.id : (a.next?.at ?? Infinity) - (b.next?.at ?? Infinity);
}
