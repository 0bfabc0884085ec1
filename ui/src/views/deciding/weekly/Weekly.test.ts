import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import { weekPart } from "$ui/state/week_part.svelte";
import Weekly from "$ui/views/deciding/weekly/Weekly.svelte";
import { hook, openView, press, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

async function show(as: Beginning = "talked"): Promise<Rehearsal> {
  router.screen = "weekly";
  const rehearsal = await openView(Weekly, {}, as);
  await hook("weekly-form");
  return rehearsal;
}

const asked = (): string[] => screen.getAllByRole("radiogroup").map((line) => line.querySelector("legend")?.textContent ?? "");
const answered = (): string[] => screen.getAllByRole("radio", { checked: true }).map((radio) => radio.getAttribute("aria-label") ?? "");

afterEach(() => { toast.clear(); weekPart.clear(); });

it("each line has a word at its ends, and only what was answered shows where it was before", async () => {
  await show();
  expect(asked()).toHaveLength(5);
  expect(screen.queryByTestId("weekly-week-before")).toBeNull();
  await press("weekly-week-2");
  expect(answered()).toEqual(["2 of 5, from “heavy” to “light”"]);
  expect((await hook("weekly-week-before")).textContent).toBe("On 22 November: 3 of 5");
  expect(screen.queryByTestId("weekly-care-before")).toBeNull();
  await press("weekly-week-open");
  await waitFor(() => expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]));
  expect(screen.queryByTestId("weekly-week-before")).toBeNull();
});

it("what is saved is what was answered, and it is taken back in one step with its activity", async () => {
  const rehearsal = await show("open");
  await press("weekly-care-4");
  await type("weekly-thing", "Sew");
  await press("save-weekly");
  await waitFor(() => expect(rehearsal.askedFor("keepWeekly")[0]?.["input"]).toEqual({ answers: [{ line: "care", step: 4 }], thing: "Sew" }));
  expect((await hook("weekly-stands")).textContent).toContain("It stands among your activities.");
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>("weekly-beside").checked).toBe(true));
  expect((await rehearsal.planner.activities()).map(({ input }) => input.title)).toContain("Sew");
  await takeBack();
  await waitFor(() => expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]));
  expect((await rehearsal.planner.activities()).map(({ input }) => input.title)).not.toContain("Sew");
});

it("its one thing looks for a time on the week", async () => {
  await show("open");
  await type("weekly-thing", "Sew");
  await press("save-weekly");
  await press("weekly-place");
  await waitFor(() => expect(router.screen).toBe("week"));
  expect(weekPart.wanted?.activity).toBeGreaterThan(0);
});

it("a low fourth has one line with help, and turns nothing", async () => {
  const rehearsal = await show();
  await press("weekly-freely-3");
  expect(screen.queryByTestId("weekly-help")).toBeNull();
  await press("weekly-freely-2");
  await hook("weekly-help");
  await press("save-weekly");
  await waitFor(() => expect(rehearsal.askedFor("keepWeekly")).toHaveLength(1));
  expect((await rehearsal.planner.plan())?.turn).toBe("goes_on");
  await press("weekly-to-help");
  await waitFor(() => expect(router.screen).toBe("help"));
});

it.each(["my_no", "their_no", "not_safe", "empty"] as const)("in the state %s it asks for my own week only", async (as) => {
  await show(as);
  expect(asked()).toEqual(["My own week", "I looked after myself"]);
  expect(screen.getByTestId("weekly-doctor").textContent).toBe("If it has been dark for two weeks, a doctor is a good next person.");
});

it("with nothing answered it says so, and keeps nothing", async () => {
  const rehearsal = await show("open");
  await press("save-weekly");
  await hook("weekly-nothing");
  expect((await rehearsal.planner.weekly()).id).toBeNull();
});
