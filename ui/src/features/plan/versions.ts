// What changed between two versions of the terms, topic by topic, in the words of the plan's page.
import type { PlanInput, StandingInput, TermInput } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { clock, isDate, longDate } from "$ui/lib/time";
import { cadenceSentence, CERTAINTY_KEYS, CONTACT_LEVEL_KEYS, mayStartLines, STARTER_KEYS, TOPIC_KEYS } from "./words";

export interface Difference {
  title: string;
  /** Nothing where it is new. */
  before: string;
  /** Nothing where it holds no longer. */
  after: string;
}

interface Said {
  key: string;
  title: string;
  text: string;
}

function withCertainty(text: string, standing: StandingInput): string {
  return t("versions-with-certainty", { text, certainty: t(CERTAINTY_KEYS[standing.certainty]) });
}

/** A date or a time that is still being typed stands as it was typed. */
const dayOf = (date: string): string => (isDate(date) ? longDate(date) : date);
const clockOf = (time: string): string => (/^\d{2}:\d{2}$/.test(time) ? clock(time) : time);

function lineKey(term: TermInput): string {
  return term.id === null ? `${term.topic} ${term.text}` : `term ${term.id}`;
}

/** Every term of a plan as one line each. */
function said(input: PlanInput): Said[] {
  const lines: Said[] = [];
  const add = (key: string, title: string, text: string, standing: StandingInput): void => {
    lines.push({ key, title, text: withCertainty(text, standing) });
  };
  if (input.ends) add("ends", t(TOPIC_KEYS.ends), dayOf(input.ends), input.endsStanding);
  if (input.cadence) {
    const { cadence } = input;
    const parts = [cadenceSentence(cadence), t(STARTER_KEYS[cadence.starter])];
    if (cadence.tone) parts.push(t("plan-cadence-tone-is", { tone: cadence.tone }));
    if (cadence.absences.length > 0) parts.push(t("plan-absences-are", { dates: cadence.absences.map(dayOf).join(", ") }));
    add("cadence", t(TOPIC_KEYS.cadence), parts.join(" "), cadence.standing);
  }
  if (input.contact) {
    const parts = [t(CONTACT_LEVEL_KEYS[input.contact.level]), ...mayStartLines(input.contact)];
    add("contact", t(TOPIC_KEYS.contact), parts.join(". "), input.contact.standing);
  }
  if (input.reconnect) {
    const { date, time, place, purpose, standing } = input.reconnect;
    const parts = [t("plan-reconnect-at", { date: dayOf(date), time: clockOf(time) }), place, purpose];
    add("reconnect", t(TOPIC_KEYS.reconnect), parts.filter(Boolean).join(", "), standing);
  }
  for (const term of input.terms) add(lineKey(term), t(TOPIC_KEYS[term.topic]), term.text, term.standing);
  return lines;
}

/** What is new, what changed and what holds no longer; `before` is null for the first version. */
export function differences(before: PlanInput | null, after: PlanInput): Difference[] {
  const old = before ? said(before) : [];
  const now = said(after);
  const changed = now
    .map((line) => ({ line, was: old.find((other) => other.key === line.key)?.text ?? "" }))
    .filter(({ line, was }) => was !== line.text)
    .map(({ line, was }) => ({ title: line.title, before: was, after: line.text }));
  const gone = old
    .filter((line) => now.every((other) => other.key !== line.key))
    .map((line) => ({ title: line.title, before: line.text, after: "" }));
  return [...changed, ...gone];
}
