// An idea as it is typed, and as it crosses to the planner.
import type { Company, Cost, Effort, IdeaInput, Need, Place } from "$ui/lib/bindings";

export interface IdeaFormOf {
  text: string;
  need: Need | "";
  minutes: string;
  company: Company | "";
  cost: Cost | "";
  place: Place | "";
  effort: Effort | "";
}

export function blankIdea(): IdeaFormOf {
  return { text: "", need: "", minutes: "", company: "", cost: "", place: "", effort: "" };
}

export function formOf(input: IdeaInput): IdeaFormOf {
  const { text, need, minutes, company, cost, place, effort } = input;
  return { text, need: need ?? "", minutes, company: company ?? "", cost: cost ?? "", place: place ?? "", effort: effort ?? "" };
}

export function inputOf(form: IdeaFormOf): IdeaInput {
  const { text, need, minutes, company, cost, place, effort } = form;
  return { text, need: need || null, minutes, company: company || null, cost: cost || null, place: place || null, effort: effort || null };
}
