// The five lines of a pause in their order; the place of each is its key.

import { t } from "$ui/lib/i18n";

import type { MinuteLine } from "$ui/lib/bindings";

export type PauseLine = MinuteLine;

export const LINES: readonly { line: PauseLine; label: string }[] = [
  { line: "say", label: t("pause-line-say") },
  { line: "look", label: t("pause-line-look") },
  { line: "arrange", label: t("pause-line-arrange") },
  { line: "emergency", label: t("pause-line-emergency") },
  { line: "already", label: t("pause-line-already") },
];

/** How many letters of what is said stand large: two lines of the window. */
const LARGE = 62;

/** What is said in two parts: as many whole sentences as stand large, one at least, and the rest. */
export function inTwo(said: string): [string, string] {
  const sentences = said.match(/[^.!?]+[.!?]+\s*/g) ?? [said];
  let large = sentences[0] ?? said;
  let at = 1;
  for (let next = sentences[at]; next !== undefined && (large + next).trim().length <= LARGE; next = sentences[at]) {
    large += next;
    at += 1;
  }
  return [large.trim(), sentences.slice(at).join("").trim()];
}
