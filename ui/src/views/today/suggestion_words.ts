// What is suggested, in words, and where it leads.
import { questionFor } from "$ui/features/plan/questions_to_ask";
import type { Gap, Proposed, Role, Suggestion, SuggestionKind, When } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { dayAndClock } from "$ui/lib/time";

interface Way {
  to: "check_ins" | "plan" | "activities" | "look_back";
  words: string;
}

const WAYS: Record<SuggestionKind, Way> = {
  still_time: { to: "check_ins", words: "suggestion-still-time-act" },
  did_it_happen: { to: "check_ins", words: "suggestion-did-it-happen-act" },
  nudge: { to: "check_ins", words: "suggestion-nudge-act" },
  care: { to: "activities", words: "suggestion-care-act" },
  review: { to: "plan", words: "suggestion-review-act" },
  look_back: { to: "look_back", words: "item-look-back-act" },
  renewal: { to: "plan", words: "suggestion-renewal-act" },
  over: { to: "plan", words: "suggestion-renewal-act" },
  limbo: { to: "plan", words: "suggestion-limbo-act" },
  ask: { to: "plan", words: "suggestion-ask-act" },
};

export function wayOf(suggestion: Suggestion): Way {
  return WAYS[suggestion.kind];
}

const GAP_KEYS: Record<Gap, string> = {
  time_frame: "says-today-time-frame",
  return: "says-today-return",
  meeting: "says-today-meeting",
  reason: "says-today-reason",
};

const LOOK_BACK: Record<Proposed, string> = {
  own_date: "suggestion-look-back-own-date",
  end: "suggestion-look-back-end",
  later: "suggestion-look-back-later",
};

/** Only what is really missing is said to be missing. */
function limboText(gaps: readonly Gap[], role: Role): string {
  if (gaps.includes("time_frame") && gaps.includes("return")) return t("says-today-both", { role });
  const [first = "reason"] = gaps;
  return t(GAP_KEYS[first], { role });
}

/** The reason in one or two sentences. */
export function reasonOf(suggestion: Suggestion, now: When): string {
  const when = suggestion.at ? dayAndClock(suggestion.at.local, now.local) : "";
  switch (suggestion.kind) {
    case "still_time": return t("suggestion-still-time", { when, until: suggestion.until ? dayAndClock(suggestion.until.local, now.local) : "" });
    case "did_it_happen": return t("suggestion-did-it-happen", { when });
    case "nudge": return t("suggestion-nudge", { when });
    case "care": return t("suggestion-care");
    case "review": return t("suggestion-review");
    case "look_back": return t(LOOK_BACK[suggestion.proposed ?? "end"]);
    case "renewal": return t("suggestion-renewal");
    case "over": return t("suggestion-over");
    case "limbo": return limboText(suggestion.gaps, suggestion.role);
    case "ask": return t("suggestion-ask", { question: suggestion.topic ? questionFor(suggestion.topic, suggestion.role, suggestion.named) : "" });
  }
}
