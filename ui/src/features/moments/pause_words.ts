// What a hard minute says and offers, in words. The planner answers which; here is how each is said.

import type {
  CheckBackAnswer, CheckBackView, LookAct, MinuteCard, MinuteHold, MinuteOffer, MinuteOffered, MinuteSaid, MinuteSentence, SayFor, SetOff, Way,
} from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { dayAndClock } from "$ui/lib/time";

export const SAYS: Record<MinuteSentence, string> = {
  stays_here: "pause-says-stays-here",
  nothing_late: "pause-says-nothing-late",
  next_check_in: "pause-says-next-check-in",
  check_in_near: "pause-says-check-in-near",
  check_in_now: "pause-says-check-in-now",
  check_in_passed: "pause-says-check-in-passed",
  answer_passed: "pause-says-answer-passed",
  calm_wait: "pause-says-calm-wait",
  calm_message: "pause-says-calm-message",
  calm_care: "pause-says-calm-care",
  answer_days: "pause-says-answer-days",
  answer_same_day: "pause-says-answer-same-day",
  answer_not_needed: "pause-says-answer-not-needed",
  meeting: "pause-says-meeting",
  no_contact: "pause-says-no-contact",
  emergencies: "pause-says-emergencies",
  logistics: "pause-says-logistics",
  mine_to_begin: "pause-says-mine-to-begin",
  theirs_to_begin: "pause-says-theirs-to-begin",
  nobody_begins: "pause-says-nobody-begins",
  begins_open: "pause-says-begins-open",
  nothing_agreed: "pause-says-nothing-agreed",
  not_agreed_yet: "pause-says-not-agreed-yet",
  one_matter: "pause-says-one-matter",
  emergency: "pause-says-emergency",
  sent_tonight: "pause-says-sent-tonight",
  sent_today: "pause-says-sent-today",
  rest_stands: "pause-says-rest-stands",
};

/** All that is said, one sentence after the other. */
export function saidText(said: readonly MinuteSaid[], now: string): string {
  return said.map(({ sentence, at, days, certainty, voice }) => t(SAYS[sentence], {
    when: at ? dayAndClock(at.local, now) : "", days: days ?? 0, certainty: certainty ?? "agreed", voice,
  })).join(" ");
}

export const FOR: Record<SayFor, string> = {
  answer: "pause-for-answer", feel_better: "pause-for-feel-better", make_up: "pause-for-make-up", share: "pause-for-share",
  kind_line: "pause-for-kind-line", unknown: "pause-for-unknown",
};

export const LOOK: Record<LookAct, string> = {
  profile: "pause-look-profile", friends: "pause-look-friends", turn_up: "pause-look-turn-up", post: "pause-look-post", reread: "pause-look-reread",
  bring: "pause-look-bring", jealous: "pause-look-jealous", cold: "pause-look-cold", end_it: "pause-look-end-it", other: "pause-look-other",
};

export const SET_OFF: Record<SetOff, string> = {
  sleep: "pause-set-off-sleep", drink: "pause-set-off-drink", picture: "pause-set-off-picture", check_in: "pause-set-off-check-in",
  told: "pause-set-off-told", other: "pause-set-off-other",
};

export const HARDER: Record<"mute" | "hide" | "kitchen" | "tell", string> = {
  mute: "pause-harder-mute", hide: "pause-harder-hide", kitchen: "pause-harder-kitchen", tell: "pause-harder-tell",
};

export const CARD: Record<MinuteCard, string> = { usual: "pause-card-usual", asked: "pause-card-asked", plain: "pause-card-plain" };

export const BACK: Record<CheckBackAnswer, string> = {
  passed: "pause-back-passed", still_there: "pause-back-still-there", as_agreed: "pause-back-wrote-agreed", something_else: "pause-back-wrote-else",
  left_open: "pause-back-leave-open",
};

const OFFER: Record<MinuteOffer, string> = {
  person: "pause-offer-person",
  own_thing: "pause-offer-own-thing",
  until_morning: "pause-offer-until-morning",
  until_check_in: "pause-offer-until-check-in",
  make_harder: "pause-offer-make-harder",
  question: "pause-offer-question",
  by_day: "pause-offer-by-day",
  make_up_once: "pause-offer-make-up-once",
  kind_line: "pause-offer-kind-line",
  write: "pause-offer-write",
  check_in: "pause-offer-check-in",
  help: "pause-offer-help",
  agreed_way: "pause-offer-agreed-way",
  their_life: "pause-offer-their-life",
  through_whom: "pause-offer-through-whom",
  go_on: "pause-offer-go-on",
  close: "pause-offer-close",
};

/** An offer, with the first of the names that it has. */
export function offerText({ offer, at, names }: MinuteOffered, now: string, way: Way | null): string {
  const [first] = names;
  return t(OFFER[offer], { when: at ? dayAndClock(at.local, now) : "", name: first ?? "none", thing: first ?? "none", who: first ?? "", way: way ?? "text" });
}

/** Where what is written is held, as it stands under the field. */
export function holdText({ until, at }: MinuteHold, now: string): string {
  switch (until) {
    case "check_in": return t("pause-held-check-in", { when: at ? dayAndClock(at.local, now) : "" });
    case "reconnect": return t("pause-held-reconnect", { when: at ? dayAndClock(at.local, now) : "" });
    case "date": return t("pause-held-date");
    case "me": return t("pause-held-me");
  }
}

/** What a pause asks at its end. */
export const backText = ({ until }: CheckBackView): string => (until === "minutes" ? t("pause-back") : t("pause-back-morning"));
