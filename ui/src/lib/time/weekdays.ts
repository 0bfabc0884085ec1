// Several weekdays in one phrase.

import type { Weekday } from "$ui/lib/bindings";
import { locale, weekdayName, weekdaysInOrder } from "./format";

/** "Wednesday and Sunday", in the order of the locale's week. */
export function weekdayList(weekdays: readonly Weekday[]): string {
  const names = weekdaysInOrder().filter((day) => weekdays.includes(day)).map((day) => weekdayName(day));
  return new Intl.ListFormat(locale(), { style: "long", type: "conjunction" }).format(names);
}
