// For every topic one question to ask the other person: plain, short, and easy to answer.
import type { Gap, Role, Topic } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

export const QUESTION_KEYS: Record<Topic, string> = {
  ends: "ask-ends",
  cadence: "ask-cadence",
  reconnect: "ask-reconnect",
  contact: "ask-contact",
  early_end: "ask-early-end",
  not_counted: "ask-not-counted",
  needs_mine: "ask-needs-mine",
  needs_theirs: "ask-needs-theirs",
  limits_mine: "ask-limits-mine",
  limits_theirs: "ask-limits-theirs",
  home: "ask-home",
  children: "ask-children",
  money: "ask-money",
  work: "ask-work",
  be_kind: "ask-be-kind",
  rooms: "ask-rooms",
  nights: "ask-nights",
  meals: "ask-meals",
  visitors: "ask-visitors",
  talk: "ask-talk",
  answers: "ask-answers",
  kind_line: "ask-kind-line",
  sign: "ask-sign",
  encounters: "ask-encounters",
  closeness: "ask-closeness",
  seeing_others: "ask-seeing-others",
  telling: "ask-telling",
  through_whom: "ask-through-whom",
  other: "ask-other",
};

/** Sentences follow the role: whoever asked for space tells until when, and the other one asks. */
export function questionFor(topic: Topic, role: Role): string {
  return t(QUESTION_KEYS[topic], { role });
}

export const GAP_KEYS: Record<Gap, string> = {
  time_frame: "says-limbo-time-frame",
  return: "says-limbo-return",
  meeting: "says-limbo-meeting",
  reason: "says-limbo-reason",
};

const GAP_TOPICS: Record<Gap, Topic | null> = { time_frame: "ends", return: "reconnect", meeting: "reconnect", reason: null };

/** The topic whose question closes a gap; a reason is no term. */
export function topicOf(gap: Gap): Topic | null {
  return GAP_TOPICS[gap];
}

/** What to ask, or to tell, about a gap. */
export function questionAbout(gap: Gap, role: Role): string {
  const topic = GAP_TOPICS[gap];
  return topic ? questionFor(topic, role) : t("says-ask-reason", { role });
}
