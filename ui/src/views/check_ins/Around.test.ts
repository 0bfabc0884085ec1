import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { dateOf } from "$ui/lib/time";
import { planPart } from "$ui/state/plan_part.svelte";
import { router } from "$ui/state/router.svelte";
import { checkInOf, openView, press, takeBack, type } from "../../../tests/open";
import { MONDAY_MORNING, type Rehearsal } from "../../../tests/rehearsal";
import CheckIns from "./CheckIns.svelte";

async function show(date: string): Promise<{ rehearsal: Rehearsal; key: string }> {
  const rehearsal = await openView(CheckIns, { today: dateOf(MONDAY_MORNING) }, "open", MONDAY_MORNING);
  await screen.findByTestId("check-ins");
  const key = await checkInOf(rehearsal, date);
  planPart.checkIn = key;
  await screen.findByTestId("around");
  return { rehearsal, key };
}

afterEach(() => {
  planPart.checkIn = null;
});

it("has one question, and all others for later", async () => {
  const { rehearsal, key } = await show("2026-11-26");
  await type("before-ask", "Shall we say until when?");
  await type("before-ending", "I say good night first.");
  await press("save-before");
  expect((await screen.findByTestId("around-chosen-text")).textContent).toBe("Shall we say until when?");
  await press("around-choose-limits_mine");
  await waitFor(() => expect(screen.getByTestId("around-later").textContent).toContain("Shall we say until when?"));
  const { before } = await rehearsal.planner.aroundCheckIn({ key });
  expect(before).toMatchObject({ topic: "limits_mine", question: null, ending: "I say good night first." });
});

it("offers something of one's own for the hour after it", async () => {
  const { rehearsal, key } = await show("2026-11-26");
  const { could } = await rehearsal.planner.aroundCheckIn({ key });
  if (could.length > 0) {
    await waitFor(() => expect(screen.getAllByTestId("around-place").length).toBe(could.length));
    await fireEvent.click(screen.getAllByTestId("around-place")[0]!);
    await waitFor(async () => expect((await rehearsal.planner.aroundCheckIn({ key })).after.length).toBe(1));
    await takeBack();
  }
  expect((await rehearsal.planner.aroundCheckIn({ key })).could).toEqual(could);
});

it("turns three lines into a term, a question and something of one's own", async () => {
  const { rehearsal, key } = await show("2026-11-22");
  await type("came-agreed", "We write on Sundays.");
  await type("came-still-open", "Who takes the cat?");
  await type("came-mine", "Call the landlord");
  await press("save-came");
  await waitFor(() => expect(screen.getAllByTestId("came-line")).toHaveLength(3));
  expect(screen.getAllByTestId("came-line").map((line) => line.dataset["came"])).toEqual(["agreed", "still_open", "mine"]);
  const plan = (await rehearsal.planner.plan())!;
  expect(plan.input.terms.find(({ text }) => text === "We write on Sundays.")?.standing.certainty).toBe("agreed");
  expect((await rehearsal.planner.aroundCheckIn({ key })).questions.map(({ text }) => text)).toContain("Who takes the cat?");
  expect((await rehearsal.planner.activities()).some(({ input }) => input.title === "Call the landlord")).toBe(true);
});

it("says after a line that was agreed where a day, a meeting or check-ins stand, and leads there", async () => {
  const { rehearsal } = await show("2026-11-22");
  await type("came-mine", "Call the landlord");
  await press("save-came");
  await screen.findByTestId("came-line");
  expect(screen.queryByTestId("came-place")).toBeNull();
  await type("came-agreed", "We meet on 12 December.");
  await press("save-came");
  expect((await screen.findByTestId("came-place")).textContent).toBe("A day, a meeting or check-ins have their own place in the plan.");
  await press("came-change-plan");
  expect([router.screen, planPart.part, planPart.field]).toEqual(["plan", "plan", "plan-has-reconnect"]);
  planPart.field = null;
  expect((await rehearsal.planner.plan())?.input.terms.some(({ text }) => text === "We meet on 12 December.")).toBe(true);
});

it("says beside its line what a plan refuses, and keeps the words", async () => {
  await show("2026-11-22");
  await type("came-agreed", "We share our location at night.");
  await press("save-came");
  expect((await screen.findByTestId("came-agreed-error").catch(() => screen.findByText(/Those control a person/))).textContent).toContain("control");
  expect(screen.getByTestId<HTMLInputElement>("came-agreed").value).toBe("We share our location at night.");
});

it("what was written before it stays to be read when its time has come, and afterwards", async () => {
  const { rehearsal, key } = await show("2026-11-26");
  await type("before-leave-out", "The holiday argument");
  await type("before-ending", "I say good night first.");
  await press("save-before");
  await waitFor(() => expect(screen.getByTestId("before-saved").textContent).toBe("Saved"));
  await press("around-choose-limits_mine");
  await waitFor(async () => expect((await rehearsal.planner.aroundCheckIn({ key })).before.topic).toBe("limits_mine"));
  planPart.checkIn = null;
  await press("check-in-back");
  await rehearsal.clock("2026-11-26T19:05");
  planPart.checkIn = key;
  const kept = (await screen.findByTestId("around-kept")).textContent;
  for (const words of ["The holiday argument", "I say good night first.", "limit"]) expect(kept).toContain(words);
});
