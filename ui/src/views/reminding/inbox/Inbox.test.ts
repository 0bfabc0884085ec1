import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import type { CheckInInput, ItemKind } from "$ui/lib/bindings";
import { checkInOf } from "../../../../tests/open";
import { begin, type Rehearsal } from "../../../../tests/rehearsal";
import Inbox from "./Inbox.svelte";

const PASSED = "The check-in time has passed. If it didn't happen, the reason can stay open.";

/** The computer was off until then; what stands under "earlier" is what the inbox shows now. */
async function showAfter(rehearsal: Rehearsal, moment: string): Promise<ItemKind[]> {
  await rehearsal.clock(moment);
  render(Inbox);
  await screen.findByTestId("inbox-earlier");
  const { earlier } = await rehearsal.planner.inbox();
  return earlier.filter(({ state }) => state === "missed").map(({ kind }) => kind);
}

/** Thursday's check-in is now on Wednesday. */
async function moveCheckIn(rehearsal: Rehearsal): Promise<void> {
  const input: CheckInInput = {
    id: null, key: await checkInOf(rehearsal, "2026-11-26"), answer: "moved", date: "2026-11-25", time: "20:00",
    began: null, channel: null, before: null, after: null, why: null, note: "",
  };
  await rehearsal.planner.logCheckIn({ input });
}

it("says of a check_in that passed that its reason can stay open", async () => {
  const rehearsal = await begin("open");
  expect(await showAfter(rehearsal, "2026-11-27T10:00")).toContain("check_in");
  expect(screen.getByText(PASSED)).toBeTruthy();
});

it("says of a moved_check_in that passed that its reason can stay open", async () => {
  const rehearsal = await begin("open");
  await moveCheckIn(rehearsal);
  const missed = await showAfter(rehearsal, "2026-11-26T18:00");
  expect(missed).toContain("moved_check_in");
  expect(missed).not.toContain("check_in");
  expect(screen.getByText(PASSED)).toBeTruthy();
});

it("says so of nothing else", async () => {
  const rehearsal = await begin("open");
  const plan = await rehearsal.planner.plan();
  if (!plan) throw new Error("a plan");
  const input = { ...plan.input, role: "i_asked" as const, promise: "2026-11-25", promiseTime: "10:00" };
  await rehearsal.planner.savePlan({ input, change: { kind: "correction", reason: "" } });
  const missed = await showAfter(rehearsal, "2026-11-26T18:00");
  for (const kind of ["promise", "activity", "hard_date"] as const) expect(missed).toContain(kind);
  expect(screen.queryByText(PASSED)).toBeNull();
});
