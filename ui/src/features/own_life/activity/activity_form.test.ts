import { expect, it } from "vitest";
import type { ActivityInput, ActivityView } from "$ui/lib/bindings";
import { blankActivity, formOf, inputOf } from "./activity_form";
import { grouped } from "./groups";

const POTTERY: ActivityInput = {
  title: "Pottery",
  need: "growth",
  minutes: "90",
  kind: "hobby",
  company: "alone",
  withWhom: "",
  person: null,
  place: "The studio",
  lead: "30",
  goal: "",
  note: "",
  repeat: "weekdays",
  date: "2026-11-24",
  time: "17:30",
  every: "",
  monthDay: "",
  weekdays: ["tue"],
  until: "",
};

function view(id: number, change: Partial<ActivityInput>, at: number | null = null): ActivityView {
  return { id, input: { ...POTTERY, ...change }, next: at === null ? null : { at, local: "2026-11-24T17:30" }, progress: { done: 0, skipped: 0, excused: 0, unknown: 0 } };
}

it("gives back a saved activity unchanged", () => {
  expect(inputOf(formOf(POTTERY, "2026-11-24"))).toEqual(POTTERY);
});

it("one of these days sends no date, time or rhythm", () => {
  const form = { ...blankActivity("2026-11-24"), repeat: "someday" as const, until: "2026-12-01" };
  expect(inputOf(form)).toMatchObject({ date: "", time: "", every: "", weekdays: [], until: "" });
});

it("once sends its day and time, and neither rhythm nor end", () => {
  const form = { ...blankActivity("2026-11-24"), until: "2026-12-01", weekdays: ["mon" as const] };
  expect(inputOf(form)).toMatchObject({ date: "2026-11-24", time: "18:00", weekdays: [], until: "" });
});

it.each([
  ["monthly", { monthDay: "31", every: "" }],
  ["after_done", { monthDay: "", every: "10" }],
] as const)("%s sends only the number that it means", (repeat, sent) => {
  const form = { ...blankActivity("2026-11-24"), repeat, monthDay: "31", every: "10" };
  expect(inputOf(form)).toMatchObject(sent);
  expect(formOf(inputOf(form), "2026-11-24")).toMatchObject({ repeat });
});

it("someday becomes placeable again in the form", () => {
  const form = formOf({ ...POTTERY, repeat: "someday", date: "", time: "", weekdays: [] }, "2026-11-25");
  expect(form).toMatchObject({ date: "2026-11-25", time: "18:00", every: "2" });
});

it("lists by need, the next first, and what waits for a day last", () => {
  const groups = grouped([
    view(1, { repeat: "someday", need: "fun" }),
    view(2, { need: "body" }, 300),
    view(3, { need: "body" }, 200),
    view(4, { need: null }),
    view(5, { need: "connection" }),
  ]);
  expect(groups.map((group) => [group.name, group.activities.map((activity) => activity.id)])).toEqual([
    ["connection", [5]],
    ["body", [3, 2]],
    ["no_need", [4]],
    ["someday", [1]],
  ]);
});

it("a goal of some times a week sends how many and no day, and a lone thing sends nobody", () => {
  const form = { ...blankActivity("2026-11-24"), repeat: "per_week" as const, goal: "3", company: "alone" as const, withWhom: "Maren", person: 4 };
  expect(inputOf(form)).toMatchObject({ goal: "3", date: "", time: "", withWhom: "", person: null });
});
