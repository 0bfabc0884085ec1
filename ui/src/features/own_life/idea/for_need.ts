// A few ideas that feed a need, for when nothing of one's own does.
import type { Need } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { listed } from "./listed";

/** The words of up to `most` ideas that come with the program. */
export function ideasFor(need: Need, most: number): string[] {
  return listed([]).filter((idea) => idea.need === need).slice(0, most).map((idea) => idea.text);
}

/** What seeing somebody is called where nothing else is said. */
export function seeing(name: string): string {
  return t("week-see", { name });
}
