// The list of ideas, one's own before those that come with the program, and what of it fits.
import type { Company, Cost, Effort, IdeaView, Need, Place } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { IDEAS } from "./ideas";

export interface ListedIdea {
  /** The stored one, or null for one that comes with the program. */
  own: IdeaView | null;
  name: string;
  text: string;
  need: Need | null;
  minutes: number | null;
  company: Company | null;
  cost: Cost | null;
  place: Place | null;
  effort: Effort | null;
}

export interface IdeaFilter {
  need: Need | "";
  /** At most so many minutes. */
  minutes: "" | "15" | "30" | "60" | "120";
  company: Company | "";
  cost: Cost | "";
  place: Place | "";
  effort: Effort | "";
}

export const NO_FILTER: Readonly<IdeaFilter> = { need: "", minutes: "", company: "", cost: "", place: "", effort: "" };

const COSTS: readonly Cost[] = ["free", "little", "more"];
const EFFORTS: readonly Effort[] = ["low", "some", "more"];

export function listed(own: readonly IdeaView[]): ListedIdea[] {
  const mine = own.map((view) => {
    const { text, need, minutes, company, cost, place, effort } = view.input;
    return { own: view, name: String(view.id), text, need, minutes: minutes === "" ? null : Number(minutes), company, cost, place, effort };
  });
  const others = IDEAS.map(({ key, ...idea }) => ({ own: null, name: key, text: t(key), ...idea }));
  return [...mine, ...others];
}

/** Whether it fits: what is not said of an idea is no reason to hide it; cost and effort mean "at most". */
export function fits(idea: ListedIdea, filter: IdeaFilter): boolean {
  const atMost = <T>(order: readonly T[], said: T | null, wanted: T | ""): boolean =>
    wanted === "" || said === null || order.indexOf(said) <= order.indexOf(wanted);
  return (
    (filter.need === "" || idea.need === null || idea.need === filter.need) &&
    (filter.minutes === "" || idea.minutes === null || idea.minutes <= Number(filter.minutes)) &&
    (filter.company === "" || filter.company === "either" || idea.company === null || idea.company === "either" || idea.company === filter.company) &&
    atMost(COSTS, idea.cost, filter.cost) &&
    (filter.place === "" || idea.place === null || idea.place === filter.place) &&
    atMost(EFFORTS, idea.effort, filter.effort)
  );
}
