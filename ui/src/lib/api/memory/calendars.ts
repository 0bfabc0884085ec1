// Calendars, in memory: what a file says was decided before.
import type { Area, CalendarAnswer } from "$ui/lib/bindings";
import type { Api } from "../api";
import { copy, refusal, when, type Book } from "./book";

type Run = <T>(areas: Area[], work: () => T) => Promise<T>;
type CalendarCommands = Pick<Api, "calendars" | "importCalendar" | "readCalendarAgain" | "removeCalendar" | "restoreCalendar" | "exportCalendar">;

export function calendarCommands(book: Book, run: Run): CalendarCommands {
  const kept = (id: number, removed: boolean) => {
    const found = book.calendars.find((one) => one.view.id === id && one.removed === removed);
    if (!found) throw refusal("not_found");
    return found;
  };
  function take(replaces: number | null): CalendarAnswer {
    const answer = copy(book.nextFile) ?? { calendar: null, refused: { line: 1, why: "not_a_calendar" as const }, leftOut: [] };
    if (!answer.calendar) return answer;
    answer.calendar = { ...answer.calendar, id: replaces ?? book.calendars.length + 1, read: when(book.now()) };
    if (replaces === null) book.calendars.push({ view: answer.calendar, removed: false });
    else kept(replaces, false).view = answer.calendar;
    return answer;
  }
  return {
    calendars: () => run([], () => book.calendars.filter(({ removed }) => !removed).map(({ view }) => copy(view))),
    importCalendar: ({ replaces }) => run(["week"], () => (book.nextFile ? take(replaces) : null)),
    readCalendarAgain: ({ id }) => run(["week"], () => take(id)),
    removeCalendar: ({ id }) => run(["week"], () => { kept(id, false).removed = true; }),
    restoreCalendar: ({ id }) => run(["week"], () => {
      const one = kept(id, true);
      one.removed = false;
      return copy(one.view);
    }),
    exportCalendar: () => run([], () => ({ count: book.activities.filter(({ removed }) => !removed).length, path: "/home/you/interlude.ics" })),
  };
}
