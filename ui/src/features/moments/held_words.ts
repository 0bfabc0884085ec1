// Until when a draft is held, in words.

import type { DraftItem, HeldChoice } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { dayAndClock, longDate } from "$ui/lib/time";

/** "until the next check-in, Thursday, 19:00": as it stands in a list. */
export function heldUntil({ until, at }: DraftItem, now: string): string {
  switch (until) {
    case "check_in": return at ? t("drafts-until-check-in", { when: dayAndClock(at, now) }) : t("drafts-until-check-in-open");
    case "reconnect": return at ? t("drafts-until-reconnect", { when: dayAndClock(at, now) }) : t("drafts-until-reconnect-open");
    case "date": return t("drafts-until-date", { date: longDate(at ?? now, now) });
    case "me": return t("drafts-until-me");
  }
}

/** The same as a choice. */
export function heldChoice({ until, at }: HeldChoice, now: string): string {
  switch (until) {
    case "check_in": return at ? t("draft-choice-check-in", { when: dayAndClock(at.local, now) }) : t("draft-choice-check-in-open");
    case "reconnect": return at ? t("draft-choice-reconnect", { when: dayAndClock(at.local, now) }) : t("draft-choice-reconnect-open");
    case "date": return t("draft-choice-date");
    case "me": return t("draft-choice-me");
  }
}
