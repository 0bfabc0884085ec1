// One word in everything that is private, to be looked for where it must not be.
import { addDays } from "$ui/lib/time";
import type { PlanInput } from "$ui/lib/bindings";
import type { Book } from "./book";

const CANARY = "canary";

type Seed = Omit<Book, "tell">;

function planWith(plan: PlanInput): PlanInput {
  return {
    ...plan, name: CANARY, purposeMine: CANARY, purposeTheirs: CANARY, openDoor: CANARY, askScript: CANARY,
    cadence: plan.cadence && { ...plan.cadence, confirmation: { time: "10:00", text: CANARY } },
    missed: { waitHours: "12", nudge: CANARY },
  };
}

export function withCanary(book: Seed, today: string): Seed {
  return {
    ...book,
    plan: book.plan && planWith(book.plan),
    versions: book.versions.map((version) => ({ ...version, reason: CANARY, input: planWith(version.input) })),
    review: { at: `${addDays(today, -1)}T18:00`, text: CANARY },
    log: book.log.map((entry) => ({ ...entry, input: { ...entry.input, note: CANARY } })),
    ideas: book.ideas.map((one) => ({ ...one, input: { ...one.input, text: CANARY } })),
    activities: book.activities.map((one) => ({ ...one, input: { ...one.input, title: CANARY, withWhom: CANARY, place: CANARY, note: CANARY } })),
    people: book.people.map((one) => ({ ...one, input: { ...one.input, name: CANARY, note: CANARY } })),
    hardDates: book.hardDates.map((one) => ({ ...one, input: { ...one.input, title: CANARY } })),
  };
}
