// What a row of the list says.

import { stepName } from "$ui/features/moments/steps";
import { said } from "$ui/features/moments/feelings";
import type { MinuteLine, MomentItem, MomentKind, StepNames, WasView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { longDate } from "$ui/lib/time";

export const KINDS: Readonly<Record<MomentKind, string>> = {
  mood: "moment-kind-mood",
  urge: "moment-kind-urge",
  observation: "moment-kind-observation",
  reflection: "moment-kind-reflection",
  thought: "moment-kind-thought",
  draft: "moment-kind-draft",
};

export const LINES: Readonly<Record<MinuteLine, string>> = {
  say: "pause-line-say",
  look: "pause-line-look",
  arrange: "pause-line-arrange",
  emergency: "pause-line-emergency",
  already: "pause-line-already",
};

/** "Wednesday 25 November", "Night of Wednesday 25 November". */
export function dayWords({ day, isNight }: WasView, now: string): string {
  const date = longDate(day, now);
  return isNight ? t("moments-night-of", { day: date }) : date;
}

/** What stands beside the kind: the step of a mood and its words, what was tapped. */
export function besides(item: MomentItem, names: StepNames | undefined): string {
  if (item.kind === "urge") return item.line === null ? "" : t(LINES[item.line]);
  if (item.kind !== "mood") return "";
  return [item.step === null ? "" : stepName(item.step, names), ...said(item.feelings)].filter((word) => word !== "").join(", ");
}
