// A call with its arguments, to be asked, or only tried out: what would saving say of the fields?

import type { Api, AppError, FieldProblem } from "$ui/lib/bindings";
import { api, nameOf } from ".";

export interface Question<Answer> {
  ask(): Promise<Answer>;
  /** What asking would say of its fields; nothing is saved. */
  tryOut(): Promise<FieldProblem[]>;
}

type Asked<Call extends keyof Api> = Parameters<Api[Call]>[0];

export function question<Call extends keyof Api>(call: Call, args: Asked<Call>): Question<Awaited<ReturnType<Api[Call]>>> {
  const ask = api[call] as (args: Asked<Call>) => Promise<Awaited<ReturnType<Api[Call]>>>;
  return {
    ask: () => ask(args),
    tryOut: () => api.tryOut({ call: nameOf(call), arguments: JSON.stringify(args) }),
  };
}

/** The same asked in another way, for what has more to it than one call. */
export function asking<Answer>(ask: () => Promise<Answer>, tryOut: () => Promise<FieldProblem[]> = () => Promise.resolve([])): Question<Answer> {
  return { ask, tryOut };
}

/** A part of a form: its fields are named `part.field`. */
export function within<Answer>(part: string, asked: Question<Answer>): Question<Answer> {
  const named = (fields: readonly FieldProblem[]): FieldProblem[] => fields.map((one) => ({ ...one, field: `${part}.${one.field}` }));
  return {
    ask: () => asked.ask().catch((thrown: Partial<AppError>) => { throw { ...thrown, fields: named(thrown.fields ?? []) } as AppError; }),
    tryOut: async () => named(await asked.tryOut()),
  };
}

/** One after the other; the first that is refused is the last that is asked. */
export function inTurn(first: Question<unknown>, then: Question<unknown>): Question<void> {
  return {
    ask: async () => { await first.ask(); await then.ask(); },
    tryOut: async () => [...(await first.tryOut()), ...(await then.tryOut())],
  };
}
