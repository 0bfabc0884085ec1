// What a hint says: one sentence why, and one softer wording.

import type { Hint } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

const WHY: Record<Hint, () => string> = {
  absolute: () => t("hint-absolute"),
  mind: () => t("hint-mind"),
  threat: () => t("hint-threat"),
  pleading: () => t("hint-pleading"),
  apology: () => t("hint-apology"),
  bookkeeping: () => t("hint-bookkeeping"),
  old_quarrel: () => t("hint-old-quarrel"),
  many_questions: () => t("hint-many-questions"),
  name_calling: () => t("hint-name-calling"),
  verdict: () => t("hint-verdict"),
  demand: () => t("hint-demand"),
  too_long: () => t("hint-too-long"),
  many_wishes: () => t("hint-many-wishes"),
};
const SOFTER: Record<Hint, () => string> = {
  absolute: () => t("hint-absolute-softer"),
  mind: () => t("hint-mind-softer"),
  threat: () => t("hint-threat-softer"),
  pleading: () => t("hint-pleading-softer"),
  apology: () => t("hint-apology-softer"),
  bookkeeping: () => t("hint-bookkeeping-softer"),
  old_quarrel: () => t("hint-old-quarrel-softer"),
  many_questions: () => t("hint-many-questions-softer"),
  name_calling: () => t("hint-name-calling-softer"),
  verdict: () => t("hint-verdict-softer"),
  demand: () => t("hint-demand-softer"),
  too_long: () => t("hint-too-long-softer"),
  many_wishes: () => t("hint-many-wishes-softer"),
};

export const why = (hint: Hint): string => WHY[hint]();
export const softer = (hint: Hint): string => SOFTER[hint]();
