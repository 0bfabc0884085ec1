// Needs and repeats in words.
import type { ActivityInput, ActivityKind, ActivityOutcome, ActivityRepeat, Need, Progress } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { weekdayList } from "$ui/lib/time/weekdays";

export const NEEDS: readonly Need[] = ["connection", "fun", "comfort", "growth", "body"];

export const NEED_KEYS: Record<Need, string> = {
  connection: "need-connection",
  fun: "need-fun",
  comfort: "need-comfort",
  growth: "need-growth",
  body: "need-body",
};

/** As they stand inside a sentence. */
export const NEED_WITHIN_KEYS: Record<Need, string> = {
  connection: "need-within-connection",
  fun: "need-within-fun",
  comfort: "need-within-comfort",
  growth: "need-within-growth",
  body: "need-within-body",
};

export const REPEAT_KEYS: Record<ActivityRepeat, string> = {
  once: "activity-repeat-once",
  per_week: "activity-repeat-per-week",
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
    case "per_week":
      return t("activities-repeat-per-week", { times: Number(input.goal) });
    case "once":
    case "someday":
      return "";
  }
}

export const KIND_KEYS: Record<ActivityKind, string> = {
  hobby: "activity-kind-hobby",
  friends: "activity-kind-friends",
  care: "activity-kind-care",
  growth: "activity-kind-growth",
  therapy: "activity-kind-therapy",
};

export const OUTCOME_KEYS: Record<ActivityOutcome, string> = {
  done: "outcome-done",
  skipped: "outcome-skipped",
  excused: "outcome-excused",
  unknown: "outcome-unknown",
};

/** "5 times in 4 weeks", and nothing of what was not done; empty where there is nothing yet. */
export function progressWords({ done }: Progress): string {
  return done === 0 ? "" : t("activities-progress", { count: done });
}
