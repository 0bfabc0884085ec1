// The names of the sheets, and how a line reads.

import type { Sheet } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

const NAMES: Record<Sheet, () => string> = {
  needs: () => t("sheet-needs"),
  offers: () => t("sheet-offers"),
  must_haves: () => t("sheet-must-haves"),
  deal_breakers: () => t("sheet-deal-breakers"),
  would_see: () => t("sheet-would-see"),
  outcomes: () => t("sheet-outcomes"),
};

const ABOUT: Record<Sheet, () => string> = {
  needs: () => t("sheet-needs-about"),
  offers: () => t("sheet-offers-about"),
  must_haves: () => t("sheet-must-haves-about"),
  deal_breakers: () => t("sheet-deal-breakers-about"),
  would_see: () => t("sheet-would-see-about"),
  outcomes: () => t("sheet-outcomes-about"),
};

export const sheetName = (sheet: Sheet): string => NAMES[sheet]();
export const sheetAbout = (sheet: Sheet): string => ABOUT[sheet]();

/** A line as it reads; what I do then stands behind it where that was written. */
export function lineWords(sheet: Sheet, { text, thenDo }: { text: string; thenDo: string }): string {
  if (sheet !== "outcomes") return text;
  return thenDo === "" ? t("sheet-if-only", { if: text }) : t("sheet-if-then", { if: text, then: thenDo });
}

/** So long a question may be. */
const LINE = 200;

/** How a line is asked when the two talk: as a question, or as it stands where that has no room. */
export function questionOf(line: string): string {
  const asked = t("sheet-question", { line });
  return [...asked].length <= LINE ? asked : line;
}
