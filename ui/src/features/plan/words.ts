// The plan's closed lists and its cadence, in words.
import type { CadenceInput, CadenceRepeat, Certainty, Channel, Role, Starter } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { clock } from "$ui/lib/time";
import { weekdayList } from "$ui/lib/time/weekdays";
import type { PlanTemplate } from "./templates";

export const CERTAINTIES: readonly Certainty[] = ["agreed", "proposed", "assumed", "unknown", "own_choice"];

export const CERTAINTY_KEYS: Record<Certainty, string> = {
  agreed: "plan-certainty-agreed",
  proposed: "plan-certainty-proposed",
  assumed: "plan-certainty-assumed",
  unknown: "plan-certainty-unknown",
  own_choice: "plan-certainty-own-choice",
};

export const ROLE_KEYS: Record<Role, string> = {
  they_asked: "plan-role-they-asked",
  i_asked: "plan-role-i-asked",
  both: "plan-role-both",
  unclear: "plan-role-unclear",
};

export const ROLE_SHORT_KEYS: Record<Role, string> = {
  they_asked: "plan-role-short-they-asked",
  i_asked: "plan-role-short-i-asked",
  both: "plan-role-short-both",
  unclear: "plan-role-short-unclear",
};

export const CHANNEL_KEYS: Record<Channel, string> = {
  text: "plan-channel-text",
  call: "plan-channel-call",
  video: "plan-channel-video",
  in_person: "plan-channel-in-person",
  other: "plan-channel-other",
};

export const STARTER_KEYS: Record<Starter, string> = {
  me: "plan-starter-me",
  them: "plan-starter-them",
  either: "plan-starter-either",
};

export const STARTER_SHORT_KEYS: Record<Starter, string> = {
  me: "plan-starter-short-me",
  them: "plan-starter-short-them",
  either: "plan-starter-short-either",
};

export const CADENCE_REPEAT_KEYS: Record<CadenceRepeat, string> = {
  daily: "plan-repeat-daily",
  every_n_days: "plan-repeat-every-n",
  weekdays: "plan-repeat-weekdays",
};

export const TEMPLATE_KEYS: Record<PlanTemplate, string> = {
  few_days: "plan-template-few-days",
  one_week: "plan-template-one-week",
  two_weeks: "plan-template-two-weeks",
  month: "plan-template-month",
  nothing_agreed: "plan-template-nothing",
  one_roof: "plan-template-one-roof",
};

/** Options for a choice, in the order of the map. */
export function optionsOf<Value extends string>(keys: Record<Value, string>): { value: Value; label: string }[] {
  return (Object.keys(keys) as Value[]).map((value) => ({ value, label: t(keys[value]) }));
}

/** The lines that a plan under one roof usually needs. */
export function roofLines(): string[] {
  return [
    t("plan-roof-rooms"),
    t("plan-roof-nights"),
    t("plan-roof-meals"),
    t("plan-roof-visitors"),
    t("plan-roof-talk"),
  ];
}

/** "Wednesday and Sunday at 19:00, by text." A time that cannot be read stands as it is. */
export function cadenceSentence(cadence: CadenceInput): string {
  const { channel } = cadence;
  const time = /^\d{2}:\d{2}$/.test(cadence.time) ? clock(cadence.time) : cadence.time;
  switch (cadence.repeat) {
    case "daily":
      return t("plan-cadence-daily", { time, channel });
    case "every_n_days":
      return t("plan-cadence-days", { every: Number(cadence.every), time, channel });
    case "weekdays":
      return t("plan-cadence-weekdays", { days: weekdayList(cadence.weekdays), time, channel });
  }
}
