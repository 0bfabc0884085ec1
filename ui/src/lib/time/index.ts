export { addDays, addMonths, asDate, dateOf, daysBetween, isDate, isWholeDay, stepTime, timeOf, todayHere } from "./local";
export {
  calendarOf, clock, dayAndClock, dayName, firstWeekday, hourLabel, locale, longDate, monthName,
  shortDate, soon, span, weekdayName, weekdayOf, weekdaysInOrder,
} from "./format";
