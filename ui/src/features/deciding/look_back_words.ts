// The questions of a look back, and what stands beside an answer.

import type { Answered, LookBackQuestion, Third } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

const QUESTIONS: Record<LookBackQuestion, () => string> = {
  kept: () => t("look-back-kept"),
  better: () => t("look-back-better"),
  harder: () => t("look-back-harder"),
  must_haves: () => t("look-back-must-haves"),
  freely: () => t("look-back-freely"),
  tried: () => t("look-back-tried"),
  friend: () => t("look-back-friend"),
};

const THIRDS: Record<Third, () => string> = { begin: () => t("look-back-begin"), middle: () => t("look-back-middle"), end: () => t("look-back-end") };

const ANSWERED: Record<Answered, (when: string) => string> = {
  first: (when) => t("look-back-first-on", { when }),
  kept: (when) => t("look-back-kept-on", { when }),
  changed: (when) => t("look-back-changed-on", { when }),
};

export const questionText = (question: LookBackQuestion): string => QUESTIONS[question]();
export const thirdName = (third: Third): string => THIRDS[third]();
export const answeredWords = (answered: Answered, when: string): string => ANSWERED[answered](when);
