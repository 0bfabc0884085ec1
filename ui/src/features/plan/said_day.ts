// Words to copy are made for the moment at which they are shown: the day that they are about is named then.
import type { SaidDay } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { longDate } from "$ui/lib/time";

/** Where words name the day, as the domain knows it. */
export const DAY = "{day}";

/** The usual words for the day before, with their placeholder. */
export const usualConfirmation = (): string => t("plan-confirmation-begin", { day: DAY });

/** The usual message after a check-in that did not happen, with its placeholder. */
export const usualNudge = (): string => t("plan-nudge-begin", { day: DAY });

/** `words` about the day `at`, which is called `day` now. */
export function wordsNow(words: string, day: SaidDay, at: string): string {
  return withPlaceholder(words).replaceAll(DAY, nameOf(day, at));
}

/** `words` as they are shown while nobody knows about which day they will be. */
export function wordsLater(words: string): string {
  return withPlaceholder(words).replaceAll(DAY, "…");
}

/** Plans that were written down before there was a placeholder have the usual message with one day's name in it. */
function withPlaceholder(words: string): string {
  return words === t("plan-nudge-begin-former") ? usualNudge() : words;
}

function nameOf(day: SaidDay, at: string): string {
  switch (day) {
    case "tomorrow": return t("said-day-tomorrow");
    case "today": return t("said-day-today");
    case "yesterday": return t("said-day-yesterday");
    case "later":
    case "earlier": return t("said-day-on", { day: longDate(at, at) });
  }
}
