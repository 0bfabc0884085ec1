import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { dateOf } from "$ui/lib/time";
import { planPart } from "$ui/state/plan_part.svelte";
import { router } from "$ui/state/router.svelte";
import { checkInOf, openView, press, takeBack, type } from "../../../tests/open";
import { MONDAY_MORNING, type Rehearsal } from "../../../tests/rehearsal";
import CheckIns from "./CheckIns.svelte";

async function show(): Promise<Rehearsal> {
  const rehearsal = await openView(CheckIns, { today: dateOf(MONDAY_MORNING) }, "open", MONDAY_MORNING);
  await screen.findByTestId("check-ins");
  return rehearsal;
}

async function openCheckIn(rehearsal: Rehearsal, date: string, move = false): Promise<string> {
  const key = await checkInOf(rehearsal, date);
  planPart.moving = move;
  planPart.checkIn = key;
  return key;
}

afterEach(() => {
  planPart.checkIn = null;
  planPart.moving = false;
  router.screen = "today";
});

it("leaves the main answer open again, also after it was saved, with a way back", async () => {
  const rehearsal = await show();
  const key = await openCheckIn(rehearsal, "2026-11-22");
  await press("answer-happened");
  await press("answer-open");
  expect(screen.queryByTestId("save-check-in")).toBeNull();
  await press("answer-happened");
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  await press("answer-open");
  await waitFor(() => expect(screen.getByTestId("check-in").dataset["mark"]).toBe("unsaid"));
  expect((await rehearsal.planner.checkIn({ key, id: null })).entry).toBeNull();
  await takeBack();
  await waitFor(() => expect(screen.getByTestId("check-in").dataset["mark"]).toBe("happened"));
});

it("opens to be moved with that chosen, and says when that is after the end of the plan", async () => {
  const rehearsal = await show();
  await openCheckIn(rehearsal, "2026-11-26", true);
  const day = await screen.findByTestId<HTMLInputElement>("check-in-date");
  expect(screen.queryByTestId("after-end")).toBeNull();
  const { planEnds } = await rehearsal.planner.checkIn({ key: await checkInOf(rehearsal, "2026-11-26"), id: null });
  expect(planEnds).not.toBeNull();
  await fireEvent.input(day, { target: { value: `2027-01-01` } });
  expect(screen.getByTestId("after-end").textContent).toContain("It can be kept all the same.");
  await press("save-check-in");
  await waitFor(() => expect(screen.getByTestId("check-in").dataset["mark"]).toBe("moved"));
});

it("takes a move back from the page of the new moment", async () => {
  const rehearsal = await show();
  const key = await openCheckIn(rehearsal, "2026-11-26", true);
  await fireEvent.input(await screen.findByTestId("check-in-date"), { target: { value: "2026-11-27" } });
  await press("save-check-in");
  await waitFor(() => expect(screen.getByTestId("check-in").dataset["mark"]).toBe("moved"));
  await press("check-in-back");
  await openCheckIn(rehearsal, "2026-11-27");
  expect((await screen.findByTestId("check-in-moved-from")).textContent).toContain("Moved here from Thursday");
  await press("take-move-back");
  await waitFor(() => expect(screen.getByTestId("check-in").dataset["mark"]).toBe("ahead"));
  expect((await rehearsal.planner.checkIn({ key, id: null })).item.mark).toBe("ahead");
});

it("removes contact in between, and brings it back", async () => {
  const rehearsal = await show();
  await press("note-contact");
  expect(screen.queryByTestId("remove-contact")).toBeNull();
  await press("save-check-in");
  await press("remove-contact");
  await screen.findByTestId("month-list");
  const between = async (): Promise<number> => {
    const { items } = await rehearsal.planner.checkIns({ month: "2026-11" });
    return items.filter(({ key, at }) => key === null && dateOf(at.local) === "2026-11-23").length;
  };
  expect(await between()).toBe(0);
  await takeBack();
  expect(await between()).toBe(1);
});

it("goes back to the month when the rail or the tab is pressed once more", async () => {
  const rehearsal = await show();
  await openCheckIn(rehearsal, "2026-11-22");
  await screen.findByTestId("check-in");
  router.screen = "plan";
  router.goFromRail("plan");
  expect(await screen.findByTestId("month-list")).toBeTruthy();
  expect(screen.queryByTestId("check-in")).toBeNull();
});

it("one that was moved and is still ahead has not happened, whatever was begun to be typed about it", async () => {
  const rehearsal = await show();
  const key = await openCheckIn(rehearsal, "2026-11-26", true);
  await type("check-in-time", "20:15");
  await press("save-check-in");
  await waitFor(async () => expect((await rehearsal.planner.checkIn({ key, id: null })).entry).not.toBeNull());
  await screen.findByTestId("answer-moved");
  expect(screen.queryByTestId("answer-happened")).toBeNull();
});
