// They reached out: what it is, and what was agreed about it. Nothing is stored by looking, and nothing is advised but time.
import { mayStartLines } from "$ui/features/plan/words";
import type { Certainty, ContactInput, ContactLevel, PlanView, TodayView, When } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { dayAndClock } from "$ui/lib/time";

export const SORTS = ["logistics", "warm", "heavy", "more", "unsafe", "harm", "by_chance"] as const;
export type Sort = (typeof SORTS)[number];

export const SORT_KEYS: Record<Sort, string> = {
  logistics: "reach-out-logistics",
  warm: "reach-out-warm",
  heavy: "reach-out-heavy",
  more: "reach-out-more",
  unsafe: "reach-out-unsafe",
  harm: "reach-out-harm",
  by_chance: "reach-out-by-chance",
};

/** What may be answered at once, by how much contact there is in between. */
const COVERED: Record<ContactLevel, readonly Sort[]> = {
  none: [],
  emergencies: [],
  logistics: ["logistics"],
  light: ["logistics", "warm"],
  as_usual: ["logistics", "warm"],
};

/** How what is said about contact stands; what nobody knows is as if nothing was said. */
const STANDING_KEYS: Record<Exclude<Certainty, "unknown">, string> = {
  agreed: "reach-out-agreed",
  proposed: "reach-out-proposed",
  assumed: "reach-out-assumed",
  own_choice: "reach-out-own-choice",
};

/** Only what was agreed, or chosen by the person, is a measure for an answer. */
function heldContact(plan: PlanView | null): ContactInput | null {
  const contact = plan?.input.contact ?? null;
  const certainty = contact?.standing.certainty;
  return certainty === "agreed" || certainty === "own_choice" ? contact : null;
}

/** Whether the plan lets them begin; where nothing is said of it, both may. */
function theyMayWrite(contact: ContactInput): boolean {
  return contact.byText !== "me" && contact.byText !== "neither";
}

/** What the plan says about contact in between. */
export function agreedText(plan: PlanView | null): string {
  const contact = plan?.input.contact;
  const certainty = contact?.standing.certainty ?? "unknown";
  if (!contact || certainty === "unknown") return t("reach-out-nothing-agreed");
  return t(STANDING_KEYS[certainty], { what: t("reach-out-level", { level: contact.level }) });
}

/** Who may begin, where that was said and is known. */
export function whoLines(plan: PlanView | null): string[] {
  const contact = plan?.input.contact;
  return contact && contact.standing.certainty !== "unknown" ? mayStartLines(contact) : [];
}

/** The check-in that may still happen, and when the next one is; nothing where there is none. */
export function nextText({ running, nextCheckIn, now }: Pick<TodayView, "running" | "nextCheckIn" | "now">): string {
  const when = (at: When): string => dayAndClock(at.local, now.local);
  const sentences: string[] = [];
  if (running) sentences.push(t("reach-out-running", { when: when(running.at), until: when(running.until) }));
  if (nextCheckIn) sentences.push(t("reach-out-next", { when: when(nextCheckIn.at) }));
  return sentences.join(" ");
}

/** One plain answer for what it is. */
export function answerFor(sort: Sort, plan: PlanView | null, hasCheckIn: boolean): string {
  const contact = heldContact(plan);
  switch (sort) {
    case "unsafe": return t("reach-out-answer-unsafe");
    case "harm": return t("pause-their-life");
    case "by_chance": return t("reach-out-answer-by-chance");
    case "more": return t("says-more", { role: plan?.input.role ?? "unclear" });
    case "heavy": return t("says-heavy", { role: plan?.input.role ?? "unclear", when: hasCheckIn ? "check_in" : "later" });
    case "logistics":
    case "warm": {
      if (!contact) return t("reach-out-answer-open");
      if (!theyMayWrite(contact)) return t("reach-out-answer-not-theirs");
      if (COVERED[contact.level].includes(sort)) return t("reach-out-answer-covered");
      return sort === "logistics" ? t("reach-out-answer-not-logistics") : t("reach-out-answer-not-warm");
    }
  }
}

/** One calm sentence that says again what was agreed, for whoever asked for space; nothing where nothing was agreed. */
export function calmText(plan: PlanView | null): string {
  const calm = plan?.guidance.calm ?? null;
  if (!plan || calm === null) return "";
  return t("says-calm", { what: calm === "contact" ? (plan.input.contact?.level ?? "none") : "check_ins" });
}

/** What the plan holds ready for meeting by chance. */
export function linesByChance(plan: PlanView | null): string[] {
  const wanted = ["be_kind", "not_counted"];
  return (plan?.input.terms ?? []).filter((term) => wanted.includes(term.topic)).map((term) => term.text);
}
