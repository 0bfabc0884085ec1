// Outcomes in words: what each is, what is written of it, and what it does.

import type { DecidedBy, Effect, GoOnForm, HelpFor, Outcome, OutcomeBy, OutcomePart, PlanAfter } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

const NAMES: Record<Outcome, () => { name: string; about: string }> = {
  go_on: () => ({ name: t("outcome-go-on"), about: t("outcome-go-on-about") }),
  more_time: () => ({ name: t("outcome-more-time"), about: t("outcome-more-time-about") }),
  get_help: () => ({ name: t("outcome-get-help"), about: t("outcome-get-help-about") }),
  part: () => ({ name: t("outcome-part"), about: t("outcome-part-about") }),
  not_safe: () => ({ name: t("outcome-not-safe"), about: t("outcome-not-safe-about") }),
};

const PARTS: Record<OutcomePart, () => string> = {
  means: () => t("outcome-line-means"),
  ends: () => t("outcome-line-ends"),
  stays: () => t("outcome-line-stays"),
  first: () => t("outcome-line-first"),
  unknown: () => t("outcome-line-unknown"),
  different: () => t("outcome-line-different"),
  word: () => t("outcome-line-word"),
  how_long: () => t("outcome-line-how-long"),
  comes_back: () => t("outcome-line-comes-back"),
  reason: () => t("outcome-line-reason"),
  things: () => t("outcome-line-things"),
  keys: () => t("outcome-line-keys"),
  accounts: () => t("outcome-line-accounts"),
  children: () => t("outcome-line-children"),
  tells: () => t("outcome-line-tells"),
  contact: () => t("outcome-line-contact"),
};

const BY: Record<DecidedBy, () => string> = {
  me: () => t("outcome-by-me"), they: () => t("outcome-by-they"), both: () => t("outcome-by-both"), nobody: () => t("outcome-by-nobody"),
};
const FORMS: Record<GoOnForm, () => string> = {
  couple: () => t("outcome-form-couple"), apart: () => t("outcome-form-apart"), slower: () => t("outcome-form-slower"), friends: () => t("outcome-form-friends"),
};
const HELP: Record<HelpFor, () => string> = { both: () => t("outcome-help-both"), me: () => t("outcome-help-me") };

const PLAN: Record<PlanAfter, () => string> = {
  goes_on: () => t("outcome-plan-goes-on"), longer: () => t("outcome-plan-longer"), closed: () => t("outcome-plan-closed"),
  their_no: () => t("outcome-plan-their-no"), not_safe: () => t("outcome-plan-not-safe"),
};
/** What becomes of each thing that belongs to a plan. Nothing else becomes of it. */
const CHECK_INS: Partial<Record<Effect, () => string>> = { stays: () => t("outcome-check-ins-stays"), ends: () => t("outcome-check-ins-ends") };
const OWN_DATE: Partial<Record<Effect, () => string>> = { stays: () => t("outcome-own-date-stays"), ends: () => t("outcome-own-date-ends") };
const DRAFTS: Partial<Record<Effect, () => string>> = { stays: () => t("outcome-drafts-stays"), for_me: () => t("outcome-drafts-for-me") };
const TEMPLATES: Partial<Record<Effect, () => string>> = { stays: () => t("outcome-templates-stays"), ends: () => t("outcome-templates-ends") };

export const outcomeWords = (outcome: Outcome): { name: string; about: string } => NAMES[outcome]();
export const partName = (part: OutcomePart): string => PARTS[part]();
export const decidedByName = (by: DecidedBy): string => BY[by]();
export const formName = (form: GoOnForm): string => FORMS[form]();
export const helpName = (help: HelpFor): string => HELP[help]();

const options = <T extends string>(words: Record<T, () => string>): { value: T; label: string }[] =>
  (Object.keys(words) as T[]).map((value) => ({ value, label: words[value]() }));
export const byOptions = (): { value: DecidedBy; label: string }[] => options(BY);
export const formOptions = (): { value: GoOnForm; label: string }[] => options(FORMS);
export const helpOptions = (of: readonly HelpFor[]): { value: HelpFor; label: string }[] => options(HELP).filter(({ value }) => of.includes(value));

const PROMPTS: Partial<Record<Effect, () => string>> = { stays: () => t("outcome-prompts-stays"), fewer: () => t("outcome-prompts-fewer") };

/** What it does, a line each; what is mine comes last. */
export function effectLines({ plan, checkIns, ownDate, drafts, templates, prompts }: OutcomeBy): string[] {
  const lines = [PLAN[plan](), CHECK_INS[checkIns]?.(), OWN_DATE[ownDate]?.(), DRAFTS[drafts]?.(), TEMPLATES[templates]?.(), PROMPTS[prompts]?.(), t("outcome-mine-stays")];
  return lines.filter((line): line is string => line !== undefined);
}
