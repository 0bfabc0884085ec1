import { describe, expect, it, vi } from "vitest";
import {
  addDays, addMonths, calendarOf, clock, dayAndClock, daysBetween, firstWeekday, hourLabel, inNumbers, isDate, learn, longDate, readDate, span,
  stepTime,  weekdayName, weekdaysInOrder,
} from ".";

const plain: Parameters<typeof learn>[0] = {
  today: "2026-11-24", manner: { hours: "twenty_four", order: "year_month_day", separator: "-", firstDay: "mon", territory: null },
};
const american: typeof plain = { ...plain, manner: { hours: "twelve", order: "month_day_year", separator: "/", firstDay: "sun", territory: "US" } };


describe("dates", () => {
  it.each([
    ["2026-11-26", true], ["2024-02-29", true], ["2026-02-29", false], ["2026-13-01", false], ["26.11.2026", false], ["", false],
  ])("%s is a date: %s", (text, known) => expect(isDate(text)).toBe(known));

  it("count over months and years", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(daysBetween("2026-11-24T23:00", "2026-11-26T01:00")).toBe(2);
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-01-31", -2)).toBe("2025-11-30");
  });

  it("stand as the person would say them", () => {
    expect(longDate("2026-11-24")).toBe("Tuesday 24 November");
    expect(longDate("2027-01-05", "2026-11-24")).toBe("Tuesday 5 January 2027");
    expect(dayAndClock("2026-11-26T19:00", "2026-11-24T09:00")).toMatch(/^Thursday, /);
    expect(dayAndClock("2026-11-25T19:00", "2026-11-24T09:00")).toMatch(/^tomorrow, /);
    expect(weekdayName("sun")).toBe("Sunday");
  });
});

describe("times", () => {
  it.each([
    ["19:00", 15, "19:15"], ["19:07", 15, "19:15"], ["19:07", -15, "19:00"], ["23:50", 15, "00:00"], ["00:00", -15, "23:45"],
    ["", 15, "12:15"], ["7.30", 15, "07:45"],
  ])("%s stepped by %d is %s", (text, minutes, next) => expect(stepTime(text, minutes)).toBe(next));

  it.each([
    ["7:30 PM", 15, "19:45"], ["7:30pm", -15, "19:15"], ["12 am", 15, "00:15"], ["7 p.m.", 15, "19:15"], ["1930", 15, "19:45"],
  ])("%s stepped by %d is %s", (text, minutes, next) => expect(stepTime(text, minutes)).toBe(next));

  it("are written as the planner was told, whatever the locale of the web view", () => {
    vi.spyOn(navigator, "language", "get").mockReturnValue("en-US");
    expect(clock("19:00")).toBe("19:00");
    learn(american);
    for (const language of ["en-US", "de-DE", "en-GB", "C"]) {
      vi.spyOn(navigator, "language", "get").mockReturnValue(language);
      expect(clock("2026-11-24T19:00")).toMatch(/^7:00\sPM$/i);
      expect(hourLabel("07:00")).toMatch(/^7\sAM$/i);
      expect(clock("00:05")).toMatch(/^12:05\sAM$/i);
    }
    learn(plain);
    expect(clock("07:05")).toBe("07:05");
    expect(hourLabel("07:00")).toBe("07:00");
  });

  it("are as long as they are", () => {
    expect([span(40), span(60), span(125)]).toEqual(["40 min", "1 h", "2 h 5 min"]);
  });
});

describe("the calendar", () => {
  it("begins on the first day of the person's weeks", () => {
    learn(american);
    expect([firstWeekday(), weekdaysInOrder()[0], calendarOf("2026-11-24")[0]?.[0]]).toEqual([7, "sun", "2026-11-01"]);
    learn(plain);
    expect([firstWeekday(), weekdaysInOrder()[0], calendarOf("2026-11-24")[0]?.[0]]).toEqual([1, "mon", "2026-10-26"]);
  });

  it.each([american, plain])("holds the whole month", (state) => {
    learn(state);
    const days = calendarOf("2026-02-10").flat();
    expect(days).toHaveLength(42);
    expect(days).toContain("2026-02-01");
    expect(days).toContain("2026-02-28");
  });

  it("writes a date in numbers as it can be typed", () => {
    learn(american);
    expect(inNumbers("2026-11-28")).toBe("11/28/2026");
    expect([readDate("11/28/2026"), readDate("28.11.2026"), readDate("2026-11-28"), readDate("soon")]).toEqual(["2026-11-28", null, "2026-11-28", null]);
    learn({ ...plain, manner: { ...plain.manner, order: "day_month_year", separator: "." } });
    expect(inNumbers("2026-11-28")).toBe("28.11.2026");
    expect([readDate("28. 11. 2026"), readDate("1.2.2026"), readDate("30.2.2026")]).toEqual(["2026-11-28", "2026-02-01", null]);
    learn(plain);
    expect(inNumbers("2026-11-28")).toBe("2026-11-28");
  });
});
