// Needs and repeats in words.
import type { ActivityInput, ActivityRepeat, Need } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { weekdayList } from "$ui/lib/time/weekdays";
import type { GroupName } from "./groups";

export const NEEDS: readonly Need[] = ["connection", "fun", "comfort", "growth", "body"];

export const NEED_KEYS: Record<Need, string> = {
  connection: "need-connection",
  fun: "need-fun",
  comfort: "need-comfort",
  growth: "need-growth",
  body: "need-body",
};

export const GROUP_KEYS: Record<GroupName, string> = {
  ...NEED_KEYS,
  no_need: "activities-no-need",
  someday: "activities-someday",
};

export const REPEAT_KEYS: Record<ActivityRepeat, string> = {
  once: "activity-repeat-once",
  someday: "activity-repeat-someday",
  daily: "activity-repeat-daily",
  every_n_days: "activity-repeat-every-n",
  weekdays: "activity-repeat-weekdays",
  monthly: "activity-repeat-monthly",
  after_done: "activity-repeat-after-done",
};

export function optionsOfRepeat(): { value: ActivityRepeat; label: string }[] {
  return (Object.keys(REPEAT_KEYS) as ActivityRepeat[]).map((value) => ({ value, label: t(REPEAT_KEYS[value]) }));
}

/** How often, in a few words; nothing for what has no rhythm. */
export function rhythm(input: ActivityInput): string {
  switch (input.repeat) {
    case "daily":
      return t("activities-repeat-daily");
    case "every_n_days":
      return t("activities-repeat-days", { every: Number(input.every) });
    case "weekdays":
      return weekdayList(input.weekdays);
    case "monthly":
      return t("activities-repeat-monthly", { day: Number(input.monthDay) });
    case "after_done":
      return t("activities-repeat-after-done", { every: Number(input.every) });
    case "once":
    case "someday":
      return "";
  }
}
