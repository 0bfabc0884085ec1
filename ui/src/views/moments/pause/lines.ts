// The five lines of a pause in their order; the place of each is its key.

import { t } from "$ui/lib/i18n";

export type PauseLine = "say" | "look" | "arrange" | "emergency" | "did";

export const LINES: readonly { line: PauseLine; label: string }[] = [
  { line: "say", label: t("pause-say") },
  { line: "look", label: t("pause-look") },
  { line: "arrange", label: t("pause-arrange") },
  { line: "emergency", label: t("pause-emergency") },
  { line: "did", label: t("pause-did") },
];
