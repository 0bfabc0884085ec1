import { describe, expect, it, vi } from "vitest";
import {
  addDays, addMonths, calendarOf, clock, dayAndClock, daysBetween, firstWeekday, isDate, longDate, soon, span, stepTime,
  weekdayName, weekdaysInOrder,
} from ".";

const at = (local: string) => ({ at: Date.parse(`${local}:00Z`) / 1000, local });

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

  it("follow the region's clock", () => {
    vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
    expect(clock("19:00")).toBe("19:00");
    expect(clock("07:05")).toBe("07:05");
    vi.spyOn(navigator, "language", "get").mockReturnValue("en-US");
    expect(clock("2026-11-24T19:00")).toMatch(/^7:00\sPM$/);
    vi.spyOn(navigator, "language", "get").mockReturnValue("de-DE");
    expect(clock("19:00")).toBe("19:00");
    vi.spyOn(navigator, "language", "get").mockReturnValue("C");
    expect(clock("19:00")).toBe("19:00");
  });

  it("are relative only within 24 hours ahead", () => {
    const now = at("2026-11-24T17:00");
    expect(soon(at("2026-11-24T19:05"), now)).toBe("in 2 h 5 min");
    expect(soon(at("2026-11-25T17:00"), now)).toBe("in 24 h");
    expect(soon(at("2026-11-25T17:01"), now)).toBeNull();
    expect(soon(at("2026-11-24T17:00"), now)).toBeNull();
    expect(span(40)).toBe("40 min");
  });
});

describe("the calendar", () => {
  it("begins on the first weekday of the region", () => {
    expect(firstWeekday("en-US")).toBe(7);
    expect(firstWeekday("en-GB")).toBe(1);
    expect(weekdaysInOrder("en-US")[0]).toBe("sun");
    expect(calendarOf("2026-11-24", "en-GB")[0]?.[0]).toBe("2026-10-26");
    expect(calendarOf("2026-11-24", "en-US")[0]?.[0]).toBe("2026-11-01");
  });

  it.each(["en-GB", "en-US"])("holds the whole month in %s", (wanted) => {
    const days = calendarOf("2026-02-10", wanted).flat();
    expect(days).toHaveLength(42);
    expect(days).toContain("2026-02-01");
    expect(days).toContain("2026-02-28");
  });
});
