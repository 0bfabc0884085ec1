// The plan's closed lists and its cadence, in words.
import type {
  CadenceInput,
  CadenceRepeat,
  ContactInput,
  ContactLevel,
  MayStart,
  Role,
  SaidBy,
  Starter,
  Together,
  Topic,
} from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { clock } from "$ui/lib/time";
import { weekdayList } from "$ui/lib/time/weekdays";
import type { PlanTemplate } from "./templates";

export { CERTAINTIES, CERTAINTY_KEYS, CHANNEL_KEYS } from "./certainty_words";

export const SAID_BY_KEYS: Record<SaidBy, string> = {
  nobody: "plan-said-by-nobody",
  me: "plan-said-by-me",
  them: "plan-said-by-them",
  both: "plan-said-by-both",
};

export const ROLE_KEYS: Record<Role, string> = {
  they_asked: "plan-role-they-asked",
  i_asked: "plan-role-i-asked",
  both: "plan-role-both",
  unclear: "plan-role-unclear",
};

export const ROLE_SHORT_KEYS: Record<Role, string> = {
  they_asked: "plan-role-short-they-asked",
  i_asked: "plan-role-short-i-asked",
  both: "plan-role-short-both",
  unclear: "plan-role-short-unclear",
};

export const STARTER_KEYS: Record<Starter, string> = {
  me: "plan-starter-me",
  them: "plan-starter-them",
  either: "plan-starter-either",
};

export const STARTER_SHORT_KEYS: Record<Starter, string> = {
  me: "plan-starter-short-me",
  them: "plan-starter-short-them",
  either: "plan-starter-short-either",
};

export const CADENCE_REPEAT_KEYS: Record<CadenceRepeat, string> = {
  daily: "plan-repeat-daily",
  every_n_days: "plan-repeat-every-n",
  weekdays: "plan-repeat-weekdays",
  after_contact: "plan-repeat-after-contact",
};

export const CONTACT_LEVEL_KEYS: Record<ContactLevel, string> = {
  none: "plan-contact-none",
  emergencies: "plan-contact-emergencies",
  logistics: "plan-contact-logistics",
  light: "plan-contact-light",
  as_usual: "plan-contact-as-usual",
};

export const MAY_START_KEYS: Record<MayStart, string> = {
  unsaid: "plan-may-start-unsaid",
  me: "plan-may-start-me",
  them: "plan-may-start-them",
  either: "plan-may-start-either",
  neither: "plan-may-start-neither",
};

export const TOPIC_KEYS: Record<Topic, string> = {
  ends: "topic-ends",
  cadence: "topic-cadence",
  reconnect: "topic-reconnect",
  contact: "topic-contact",
  early_end: "topic-early-end",
  not_counted: "topic-not-counted",
  needs_mine: "topic-needs-mine",
  needs_theirs: "topic-needs-theirs",
  limits_mine: "topic-limits-mine",
  limits_theirs: "topic-limits-theirs",
  home: "topic-home",
  children: "topic-children",
  money: "topic-money",
  work: "topic-work",
  be_kind: "topic-be-kind",
  rooms: "topic-rooms",
  nights: "topic-nights",
  meals: "topic-meals",
  visitors: "topic-visitors",
  talk: "topic-talk",
  answers: "topic-answers",
  kind_line: "topic-kind-line",
  sign: "topic-sign",
  encounters: "topic-encounters",
  closeness: "topic-closeness",
  seeing_others: "topic-seeing-others",
  telling: "topic-telling",
  through_whom: "topic-through-whom",
  other: "topic-other",
};

/** Terms that have a place of their own to begin from, each with examples. */
export const MORE_TERMS = {
  answers: "plan-more-answers",
  kind_line: "plan-more-kind-line",
  sign: "plan-more-sign",
  encounters: "plan-more-encounters",
  closeness: "plan-more-closeness",
  seeing_others: "plan-more-seeing-others",
  telling: "plan-more-telling",
  through_whom: "plan-more-through-whom",
} as const;

export const TOGETHER_KEYS: Record<Together, string> = {
  weeks: "plan-together-weeks",
  a_while: "plan-together-a-while",
  years: "plan-together-years",
};

const FIELD_TOPICS: readonly Topic[] = ["ends", "cadence", "reconnect", "contact"];

/** What a line may be about; the others have fields of their own. */
export const LINE_TOPICS: readonly Topic[] = (Object.keys(TOPIC_KEYS) as Topic[]).filter(
  (topic) => !FIELD_TOPICS.includes(topic),
);

export const TEMPLATE_KEYS: Record<PlanTemplate, string> = {
  few_days: "plan-template-few-days",
  one_week: "plan-template-one-week",
  two_weeks: "plan-template-two-weeks",
  month: "plan-template-month",
  daily_text: "plan-template-daily-text",
  twice_a_week: "plan-template-twice-a-week",
  weekly_call: "plan-template-weekly-call",
  ask_for_space: "plan-template-ask-for-space",
  nothing_agreed: "plan-template-nothing",
  one_roof: "plan-template-one-roof",
};

/** Options for a choice, in the order of the map. */
export function optionsOf<Value extends string>(keys: Record<Value, string>): { value: Value; label: string }[] {
  return (Object.keys(keys) as Value[]).map((value) => ({ value, label: t(keys[value]) }));
}

/** The lines that a plan under one roof usually needs. */
export function roofLines(): { topic: Topic; text: string }[] {
  return [
    { topic: "rooms", text: t("plan-roof-rooms") },
    { topic: "nights", text: t("plan-roof-nights") },
    { topic: "meals", text: t("plan-roof-meals") },
    { topic: "visitors", text: t("plan-roof-visitors") },
    { topic: "talk", text: t("plan-roof-talk") },
  ];
}

type Rhythm = Pick<CadenceInput, "repeat" | "every" | "weekdays" | "time" | "channel">;

/** "Wednesday and Sunday at 19:00, by text." A time that cannot be read stands as it is. */
export function cadenceSentence(cadence: Rhythm): string {
  const { channel } = cadence;
  const time = /^\d{2}:\d{2}$/.test(cadence.time) ? clock(cadence.time) : cadence.time;
  switch (cadence.repeat) {
    case "daily":
      return t("plan-cadence-daily", { time, channel });
    case "every_n_days":
      return t("plan-cadence-days", { every: Number(cadence.every), time, channel });
    case "after_contact":
      return t("plan-cadence-after", { every: Number(cadence.every), time, channel });
    case "weekdays":
      return t("plan-cadence-weekdays", { days: weekdayList(cadence.weekdays), time, channel });
  }
}

/** Who may begin, channel by channel; what nobody said is left out. */
export function mayStartLines(contact: ContactInput): string[] {
  const of = (who: MayStart, key: string): string[] =>
    who === "unsaid" ? [] : [t(key, { who: t(MAY_START_KEYS[who]) })];
  return [
    ...of(contact.byText, "plan-may-write"),
    ...of(contact.byCall, "plan-may-call"),
    ...of(contact.inPerson, "plan-may-visit"),
  ];
}
