// For every topic one question to ask the other person: plain, short, and easy to answer.
import type { LimboGap, Topic } from "$ui/lib/bindings";
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

export function questionFor(topic: Topic): string {
  return t(QUESTION_KEYS[topic]);
}

export const LIMBO_KEYS: Record<LimboGap, string> = {
  reason: "limbo-reason",
  time_frame: "limbo-time-frame",
  return: "limbo-return",
};

export const LIMBO_QUESTION_KEYS: Record<LimboGap, string> = {
  reason: "limbo-ask-reason",
  time_frame: "limbo-ask-time-frame",
  return: "limbo-ask-return",
};
