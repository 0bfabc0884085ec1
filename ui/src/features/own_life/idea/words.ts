// What is said about an idea.
import type { Company, Cost, Effort, Place } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { span } from "$ui/lib/time";
import type { ListedIdea } from "./listed";

export const COMPANY_KEYS: Record<Company, string> = {
  alone: "idea-company-alone",
  together: "idea-company-together",
  either: "idea-company-either",
};

export const COST_KEYS: Record<Cost, string> = { free: "idea-cost-free", little: "idea-cost-little", more: "idea-cost-more" };

export const PLACE_KEYS: Record<Place, string> = { indoors: "idea-place-indoors", outdoors: "idea-place-outdoors" };

export const EFFORT_KEYS: Record<Effort, string> = { low: "idea-effort-low", some: "idea-effort-some", more: "idea-effort-more" };

/** Everything that is known of it, in one line. */
export function about(idea: ListedIdea): string {
  const parts = [
    idea.own ? t("ideas-mine") : "",
    idea.minutes === null ? "" : span(idea.minutes),
    idea.company && t(COMPANY_KEYS[idea.company]),
    idea.cost && t(COST_KEYS[idea.cost]),
    idea.place && t(PLACE_KEYS[idea.place]),
    idea.effort && t(EFFORT_KEYS[idea.effort]),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** The choices of a filter or of a form; the first leaves it open. */
export function optionsWithOpen<T extends string>(keys: Record<T, string>, open: string): { value: T | ""; label: string }[] {
  return [{ value: "", label: open }, ...(Object.keys(keys) as T[]).map((value) => ({ value, label: t(keys[value]) }))];
}
