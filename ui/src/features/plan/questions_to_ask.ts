// For every topic one question to ask the other person: plain, short, and easy to answer.
import type { Gap, NamedView, Role, Topic } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { clock, longDate } from "$ui/lib/time";

/** Where nothing that is open has a day of its own, or it is long past. */
const NOTHING_NAMED: NamedView = { ends: null, meets: null };

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

/**
 * Sentences follow the role: whoever asked for space tells until when, and the other one asks. What is named already, and not
 * agreed yet, is asked about by its day.
 */
export function questionFor(topic: Topic, role: Role, named: NamedView = NOTHING_NAMED): string {
  if (topic === "ends" && named.ends) return t("ask-ends-named", { day: longDate(named.ends) });
  if (topic === "reconnect" && named.meets) return t("ask-reconnect-named", { day: longDate(named.meets), time: clock(named.meets) });
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
export function questionAbout(gap: Gap, role: Role, named: NamedView): string {
  const topic = GAP_TOPICS[gap];
  return topic ? questionFor(topic, role, named) : t("says-ask-reason", { role });
}
