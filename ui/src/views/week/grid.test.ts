import { describe, expect, it } from "vitest";
import type { WeekItem } from "$ui/lib/bindings";
import { drawn, laned, linesOf, partOn, pushed, timeAt, within, type Held } from "./grid";

function item(key: string, from: string, to: string): WeekItem {
  const at = (time: string) => ({ at: 0, local: `2026-11-24T${time}` });
  return { key, kind: "activity", title: key, need: null, at: at(from), ends: at(to), minutes: 60, withWhom: "", place: "", state: "pending", became: null, offers: [], activity: 1, stays: null };
}

const HELD: Held = { key: "1@2026-11-24", activity: null, title: "Swim", day: 1, from: 18 * 60, minutes: 45 };

describe("the geometry of the week", () => {
  it("cuts what reaches over midnight at the ends of a day", () => {
    expect(partOn("2026-11-24", "2026-11-23T23:00", "2026-11-24T01:30")).toEqual({ from: 0, to: 90 });
    expect(partOn("2026-11-24", "2026-11-24T23:00", "2026-11-25T01:30")).toEqual({ from: 23 * 60, to: 24 * 60 });
  });

  it("draws a part of a day in per cent of what is shown", () => {
    expect(drawn({ from: 9 * 60, to: 10 * 60 }, { from: 8 * 60, to: 18 * 60 })).toEqual({ top: 10, height: 10 });
    expect(drawn({ from: 6 * 60, to: 9 * 60 }, { from: 8 * 60, to: 18 * 60 })).toEqual({ top: 0, height: 10 });
  });

  it("puts things side by side only where they overlap", () => {
    const found = laned("2026-11-24", [item("a", "09:00", "10:00"), item("b", "09:30", "11:00"), item("c", "10:15", "10:45"), item("d", "12:00", "13:00")]);
    expect(found.map(({ item: one, lane, lanes }) => `${one.key} ${lane}/${lanes}`)).toEqual(["a 0/2", "b 1/2", "c 0/2", "d 0/1"]);
  });

  it("draws what nobody gave a length as one line, and several at one time below each other", () => {
    const one = (key: string, from: string): WeekItem => ({ ...item(key, from, "20:00"), minutes: null });
    const found = laned("2026-11-24", [one("a", "19:00"), one("b", "19:00"), one("c", "19:00"), one("d", "21:00")]);
    const shown = found.map(({ item: { key }, part, lanes, lowered }) => `${key} ${timeAt(part.from)}–${timeAt(part.to)} of ${lanes}${lowered ? ", names its time" : ""}`);
    expect(shown).toEqual(["a 19:00–19:30 of 1", "b 19:30–20:00 of 1, names its time", "c 20:00–20:30 of 1, names its time", "d 21:00–21:30 of 1"]);
  });

  it("knows how many lines of words there is room for", () => {
    expect([30, 45, 60, 90, 120].map((minutes) => linesOf({ from: 0, to: minutes }))).toEqual([1, 1, 2, 3, 4]);
  });

  it("moves by quarter hours and days, and with shift changes the length", () => {
    expect(pushed(HELD, "ArrowDown", "move")).toMatchObject({ day: 1, from: 18 * 60 + 15, minutes: 45 });
    expect(pushed(HELD, "ArrowRight", "move")).toMatchObject({ day: 2, from: 18 * 60 });
    expect(pushed(HELD, "ArrowUp", "length")).toMatchObject({ from: 18 * 60, minutes: 30 });
    expect(pushed(HELD, "a", "move")).toBeNull();
  });

  it("keeps what is held within the week", () => {
    expect(within({ ...HELD, day: 9, from: -30, minutes: 0 })).toMatchObject({ day: 6, from: 0, minutes: 15 });
    expect(timeAt(24 * 60)).toBe("23:59");
  });
});
