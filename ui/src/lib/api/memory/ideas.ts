// Ideas of one's own, in memory.
import type { Area } from "$ui/lib/bindings";
import type { Api } from "../api";
import { copy, Findings, refusal, type Book } from "./book";

type Run = <T>(areas: Area[], work: () => T) => Promise<T>;
type IdeaCommands = Pick<Api, "ideas" | "keepIdea" | "removeIdea" | "restoreIdea">;

export function ideaCommands(book: Book, run: Run): IdeaCommands {
  const kept = (id: number, removed: boolean) => {
    const found = book.ideas.find((one) => one.id === id && one.removed === removed);
    if (!found) throw refusal("not_found");
    return found;
  };
  return {
    ideas: () => run([], () => book.ideas.filter((one) => !one.removed).map(({ id, input }) => ({ id, input: copy(input) })).reverse()),
    keepIdea: ({ id, input }) => run(["activities"], () => {
      const found = new Findings();
      if (input.text.trim() === "") found.add("text", "required");
      if (input.minutes !== "" && !/^[1-9]\d*$/.test(input.minutes)) found.add("minutes", "not_a_number");
      found.throwAny();
      const one = id === null ? { id: book.ideas.length + 1, input, removed: false } : kept(id, false);
      one.input = copy(input);
      if (id === null) book.ideas.push(one);
      return { id: one.id, input: copy(one.input) };
    }),
    removeIdea: ({ id }) => run(["activities"], () => { kept(id, false).removed = true; }),
    restoreIdea: ({ id }) => run(["activities"], () => {
      const one = kept(id, true);
      one.removed = false;
      return { id, input: copy(one.input) };
    }),
  };
}
