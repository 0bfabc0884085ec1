// People, in memory.
import type { Area, Due, PersonView } from "$ui/lib/bindings";
import { addDays, dateOf, daysBetween } from "$ui/lib/time";
import type { Api } from "../api";
import { copy, Findings, refusal, when, type Book } from "./book";
import { ahead } from "./dates";

type Run = <T>(areas: Area[], work: () => T) => Promise<T>;
type PeopleCommands = Pick<Api, "people" | "keepPerson" | "removePerson" | "restorePerson" | "addMeeting" | "removeMeeting">;
const DUE: readonly Due[] = ["latest", "ideal", "not_yet", "never"];

function view(book: Book, person: Book["people"][number]): PersonView {
  const { id, input, met, since } = person;
  const today = dateOf(book.now());
  const last = met.map(({ date }) => date).sort().at(-1) ?? null;
  const days = daysBetween(last ?? since, today);
  const over = (limit: string): boolean => limit !== "" && days > Number(limit);
  const due: Due = over(input.latest) ? "latest" : over(input.ideal) ? "ideal" : input.ideal || input.latest ? "not_yet" : "never";
  const next = ahead(book, 60).find(({ rule }) => book.activities.find((one) => one.id === rule.activity)?.input.person === id);
  return { id, input: copy(input), last, days, due, next: next ? when(next.local) : null };
}

export function peopleCommands(book: Book, run: Run): PeopleCommands {
  const kept = (id: number, removed: boolean) => {
    const found = book.people.find((one) => one.id === id && one.removed === removed);
    if (!found) throw refusal("not_found");
    return found;
  };
  return {
    people: () => run([], () => book.people.filter((one) => !one.removed).map((one) => view(book, one)).sort((a, b) => DUE.indexOf(a.due) - DUE.indexOf(b.due))),
    keepPerson: ({ id, input }) => run(["people", "week"], () => {
      const found = new Findings();
      if (input.name.trim() === "") found.add("name", "required");
      for (const field of ["ideal", "latest"] as const) {
        if (input[field] === "") continue;
        if (!/^-?\d+$/.test(input[field])) found.add(field, "not_a_number");
        else if (Number(input[field]) < 1) found.add(field, "too_small");
      }
      if (input.ideal && input.latest && Number(input.latest) < Number(input.ideal)) found.add("latest", "below_ideal");
      found.throwAny();
      const one = id === null ? { id: book.people.length + 1, input, removed: false, met: [], since: dateOf(book.now()) } : kept(id, false);
      one.input = copy(input);
      if (id === null) book.people.push(one);
      return view(book, one);
    }),
    removePerson: ({ id }) => run(["people", "week"], () => { kept(id, false).removed = true; }),
    restorePerson: ({ id }) => run(["people", "week"], () => {
      const one = kept(id, true);
      one.removed = false;
      return view(book, one);
    }),
    addMeeting: ({ id, date }) => run(["people", "week"], () => {
      const one = kept(id, false);
      const found = new Findings();
      if (date > dateOf(book.now())) found.add("date", "in_the_future");
      if (date === "" || addDays(date, 0) !== date) found.add("date", "not_a_date");
      found.throwAny();
      const meeting = book.people.reduce((sum, other) => sum + other.met.length, 1);
      one.met.push({ id: meeting, date });
      return { meeting, person: view(book, one) };
    }),
    removeMeeting: ({ meeting }) => run(["people", "week"], () => {
      for (const one of book.people) one.met = one.met.filter(({ id }) => id !== meeting);
    }),
  };
}
