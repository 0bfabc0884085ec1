// The page for the other person in words: agreed terms, the others apart, and the sentence that always stands on it.
// It is made from the shape that holds terms and nothing else, so nothing private has a way onto it.
import type { HandoverLine, HandoverView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { clock, longDate } from "$ui/lib/time";
import { cadenceSentence, CERTAINTY_KEYS, CONTACT_LEVEL_KEYS, TOPIC_KEYS } from "./words";

/** Who may begin, as both read it: the page speaks of two people, not of "me". */
const STARTS_KEYS = {
  me: "handover-starts-me",
  them: "handover-starts-them",
  either: "handover-starts-either",
} as const;

const MAY_KEYS = {
  me: "handover-may-me",
  them: "handover-may-them",
  either: "handover-may-either",
  neither: "handover-may-neither",
} as const;

/** What a line says, in one or more sentences. */
export function lineText(line: HandoverLine): string {
  if (line.cadence) {
    const { cadence } = line;
    const sentences = [cadenceSentence(cadence), t(STARTS_KEYS[cadence.starter])];
    if (cadence.zone) sentences.push(t("plan-cadence-zone", { zone: cadence.zone.replaceAll("_", " ") }));
    if (cadence.tone) sentences.push(t("plan-cadence-tone-is", { tone: cadence.tone }));
    if (cadence.absences.length > 0) {
      sentences.push(t("plan-absences-are", { dates: cadence.absences.map((date) => longDate(date)).join(", ") }));
    }
    return sentences.join(" ");
  }
  if (line.reconnect) {
    const { date, time, place, purpose } = line.reconnect;
    const parts = [t("plan-reconnect-at", { date: longDate(date), time: clock(time) })];
    if (place) parts.push(t("plan-reconnect-place", { place }));
    if (purpose) parts.push(t("plan-reconnect-purpose", { purpose }));
    return parts.join(". ");
  }
  if (line.contact) {
    const { level, byText, byCall, inPerson } = line.contact;
    const parts = [t(CONTACT_LEVEL_KEYS[level])];
    if (byText !== "unsaid") parts.push(t("plan-may-write", { who: t(MAY_KEYS[byText]) }));
    if (byCall !== "unsaid") parts.push(t("plan-may-call", { who: t(MAY_KEYS[byCall]) }));
    if (inPerson !== "unsaid") parts.push(t("plan-may-visit", { who: t(MAY_KEYS[inPerson]) }));
    return parts.join(". ");
  }
  return line.topic === "ends" ? longDate(line.text) : line.text;
}

export function lineTitle(line: HandoverLine): string {
  return t(HANDOVER_TOPIC_KEYS[line.topic] ?? TOPIC_KEYS[line.topic]);
}

/** Titles that would say "my" and "their" to the wrong person. */
const HANDOVER_TOPIC_KEYS: Partial<Record<HandoverLine["topic"], string>> = {
  needs_mine: "handover-needs-first",
  needs_theirs: "handover-needs-second",
  limits_mine: "handover-limits-first",
  limits_theirs: "handover-limits-second",
};

/** What never stands on the page, for whoever makes it: where lines are about nights and visitors, it can't be said of those. */
export function neverText(view: HandoverView): string {
  return view.aboutHome ? t("handover-never-home") : t("handover-never");
}

/** The page as plain text. */
export function handoverText(view: HandoverView): string {
  const lines = [t("handover-title"), t("handover-from", { date: longDate(view.starts) }), ""];
  lines.push(t("handover-agreed"));
  if (view.agreed.length === 0) lines.push(t("handover-nothing-agreed"));
  for (const line of view.agreed) lines.push(`- ${lineTitle(line)}: ${lineText(line)}`);
  if (view.notAgreed.length > 0) {
    lines.push("", t("handover-not-agreed"));
    for (const line of view.notAgreed) {
      lines.push(`- ${lineTitle(line)}: ${lineText(line)} (${t(CERTAINTY_KEYS[line.certainty])})`);
    }
  }
  lines.push("", t("handover-either"));
  return lines.join("\n");
}
