export { addDays, addMonths, asDate, dateOf, daysBetween, isDate, isWholeDay, stepTime, timeOf } from "./local";
export { inNumbers, learn, readDate, todayHere } from "./manner";
export {
  calendarOf, clock, dayAndClock, dayName, firstWeekday, hourLabel, locale, longDate, monthName,
  shortDate, span, weekdayName, weekdayOf, weekdaysInOrder,
} from "./format";
