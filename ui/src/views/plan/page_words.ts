// The lines under the plan's title.
import { cadenceSentence, STARTER_KEYS } from "$ui/features/plan/words";
import type { CadenceInput, PlanInput, PlanView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { longDate } from "$ui/lib/time";

/** "With M. · They asked for space · Under one roof"; what is not known is left out. */
export function underTitle(input: PlanInput, role: string): string {
  const parts = [role];
  if (input.name) parts.unshift(t("plan-with", { name: input.name }));
  if (input.sameHome) parts.push(t("plan-same-home"));
  return parts.join(" · ");
}

/** "Day 3 of 14", or what to say before the first day and after the last. */
export function dayOfPlan(plan: Pick<PlanView, "day" | "days" | "meetsOn">, today = ""): string {
  if (plan.day < 1) return t("plan-not-begun");
  if (plan.days === null) return t("plan-day", { day: plan.day });
  const { meetsOn } = plan;
  if (plan.day > plan.days && meetsOn !== null && meetsOn >= today) return t("plan-past-end-meeting", { date: longDate(meetsOn, today) });
  if (plan.day > plan.days) return t("plan-past-end");
  return t("plan-day-of", { day: plan.day, days: plan.days });
}

/** How often, who starts, and whose clock where it is not this computer's. */
export function cadenceText(cadence: CadenceInput): string {
  const sentences = [cadenceSentence(cadence), t(STARTER_KEYS[cadence.starter])];
  if (cadence.zone) sentences.push(t("plan-cadence-zone", { zone: cadence.zone.replaceAll("_", " ") }));
  return sentences.join(" ");
}

/** The day of my promise: ahead, or on the day itself; once it is over nothing announces it. */
export function promiseText(date: string, today: string): string {
  if (date === "" || date < today) return "";
  return date === today ? t("plan-promise-today") : t("plan-promise-on", { date: longDate(date, today) });
}

/** The same for the day on which I look at the plan again. */
export function lookAgainText(date: string, today: string): string {
  if (date === "" || date < today) return "";
  return date === today ? t("plan-look-again-today") : t("plan-look-again-on", { date: longDate(date, today) });
}

/** How much is agreed. My own choices are settled, but nothing that both said yes to: the page to hand over says the same. */
export function agreedText({ allAgreed, notAgreed, ownChoices, termCount }: Pick<PlanView, "allAgreed" | "notAgreed" | "ownChoices" | "termCount">): string {
  const chosen = ownChoices > 0 ? t("plan-own-choices", { count: ownChoices }) : "";
  if (allAgreed) return chosen ? `${t("plan-nothing-to-agree")} ${chosen}` : t("plan-all-agreed");
  const open = notAgreed > 0 || !chosen ? t("plan-not-agreed", { count: notAgreed, total: termCount }) : t("plan-something-open");
  return [open, chosen].filter(Boolean).join(" ");
}
