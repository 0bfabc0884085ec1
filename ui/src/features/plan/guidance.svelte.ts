// What the planner says of a plan that is being typed: who may write first by it, and whose sentences are in it.
import { api } from "$ui/lib/api";
import type { FirstWord, Guidance, PlanInput, Speech } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

/** Only these are looked at; what else is typed asks nothing. */
function asked({ role, contact, cadence }: PlanInput): string {
  return JSON.stringify([role, contact, cadence && [cadence.starter, cadence.standing.certainty]]);
}

export class FormGuidance {
  #found = $state.raw<Guidance | null>(null);

  /** To be called while a form is set up. */
  constructor(input: () => PlanInput) {
    const about = $derived(asked(input()));
    $effect(() => {
      let current = true;
      void about;
      void api.guidePlan({ input: input() }).then((found) => { if (current) this.#found = found; }).catch(() => {});
      return () => { current = false; };
    });
  }

  says(speech: Speech): boolean {
    return this.#found?.says.includes(speech) ?? false;
  }

  /** Who writes first, once the planner has answered. */
  get known(): FirstWord | null {
    return this.#found?.firstWord ?? null;
  }

  /** Who writes first; not settled as long as nobody answered. */
  get firstWord(): FirstWord {
    return this.#found?.firstWord ?? "not_settled";
  }
}

const WHY: Record<Exclude<FirstWord, "mine" | "not_settled">, string> = {
  theirs: "first-word-theirs",
  nobody: "first-word-nobody",
  no_contact: "first-word-no-contact",
  emergencies: "first-word-emergencies",
};

/** Why something that would prompt me to write can't be switched on; where nothing is settled, the question to ask. */
export function whyNot(word: FirstWord): string {
  if (word === "mine") return "";
  return word === "not_settled" ? t("first-word-not-settled", { question: t("ask-write-first") }) : t(WHY[word]);
}
