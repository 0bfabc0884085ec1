// The five steps of how it is, from the lowest, and what they are called.
import type { StepNames } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

/** One scale for all that is felt, and the same words for it. */
export const STEP_KEYS = {
  "1": "feeling-1",
  "2": "feeling-2",
  "3": "feeling-3",
  "4": "feeling-4",
  "5": "feeling-5",
} as const;

export const STEPS = [1, 2, 3, 4, 5] as const;
export type Step = (typeof STEPS)[number];
export const LOWEST: Step = 1;

/** What a step is called: as the person named it, or as it comes. */
export function stepName(step: number, names: StepNames | undefined): string {
  return names?.[step - 1] || t(STEP_KEYS[String(step) as keyof typeof STEP_KEYS]);
}
