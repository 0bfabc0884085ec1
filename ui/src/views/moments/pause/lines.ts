// The five lines of a pause in their order; the place of each is its key.

import { t } from "$ui/lib/i18n";

import type { MinuteLine } from "$ui/lib/bindings";

export type PauseLine = MinuteLine;

export const LINES: readonly { line: PauseLine; label: string }[] = [
  { line: "say", label: t("pause-line-say") },
  { line: "look", label: t("pause-line-look") },
  { line: "arrange", label: t("pause-line-arrange") },
  { line: "emergency", label: t("pause-line-emergency") },
  { line: "already", label: t("pause-line-already") },
];
