// An invitation to copy: a text with placeholders, filled with what is known. The program never sends it.
import type { PersonView, SlotView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { clock, longDate } from "$ui/lib/time";

/** The placeholders that a text may have, each with what it stands for. */
export const PLACEHOLDERS = ["{name}", "{day}", "{time}", "{what}"] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

export const PLACEHOLDER_KEYS: Record<Placeholder, string> = {
  "{name}": "invitation-name",
  "{day}": "invitation-day",
  "{time}": "invitation-time",
  "{what}": "invitation-what",
};

/** The usual text; the placeholders stand in it as they are. */
export function usualInvitation(): string {
  return t("invitation-usual", { name: "{name}", day: "{day}", time: "{time}", what: "{what}" });
}

/** The text for a person. Without a slot day and time stay open, for the person to fill in. */
export function invitation(person: PersonView, slot: SlotView | null, what: string): string {
  const filled: Record<Placeholder, string> = {
    "{name}": person.input.name,
    "{day}": slot ? longDate(slot.at.local) : "…",
    "{time}": slot ? clock(slot.at.local) : "…",
    "{what}": what,
  };
  const text = person.input.invitation || usualInvitation();
  // What was filled in is not looked at again, whatever it says.
  return text.replace(/\{(?:name|day|time|what)\}/g, (found) => filled[found as Placeholder]);
}
