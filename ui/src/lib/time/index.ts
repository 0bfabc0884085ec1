export { addDays, addMonths, asDate, dateOf, daysBetween, isDate, stepTime, timeOf, todayHere } from "./local";
export {
  calendarOf, clock, dayAndClock, dayName, firstWeekday, locale, longDate, monthName,
  shortDate, soon, span, weekdayName, weekdaysInOrder,
} from "./format";
