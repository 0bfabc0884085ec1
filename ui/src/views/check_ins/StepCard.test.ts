import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { CheckInMark, CheckInView, Step } from "$ui/lib/bindings";
import { planPart } from "$ui/state/plan_part.svelte";
import { router } from "$ui/state/router.svelte";
import { checkInOf } from "../../../tests/open";
import { begin, MONDAY_MORNING } from "../../../tests/rehearsal";
import StepCard from "./StepCard.svelte";

/** A check-in of Sunday as the planner shows it, with a step of the protocol. */
async function viewOf(step: Step | null, mark: CheckInMark = "not_theirs"): Promise<CheckInView> {
  const rehearsal = await begin("missed", MONDAY_MORNING);
  const view = await rehearsal.planner.checkIn({ key: await checkInOf(rehearsal, "2026-11-22"), id: null });
  return { ...view, item: { ...view.item, mark }, step, waitsUntil: null, nudge: null, nudged: null };
}

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
  Object.assign(navigator, { clipboard: { writeText: vi.fn().mockResolvedValue(undefined) } });
});

afterEach(() => {
  planPart.part = "plan";
  router.screen = "today";
});

it.each([
  ["wait", "It may still happen until today, 12:00."],
  ["nudge", "You may send this once"],
  ["care", "Now something for yourself."],
  ["review", "Two in a row. It may be time to look at the plan again."],
] as const)("has words for the step %s", async (step, words) => {
  const view = await viewOf(step);
  render(StepCard, { view: { ...view, waitsUntil: { ...view.now, local: "2026-11-23T12:00" } }, onchange: () => undefined });
  expect(screen.getByTestId("step").textContent).toContain(words);
});

it("asks once that time is over", async () => {
  render(StepCard, { view: await viewOf("ask"), onchange: () => undefined });
  expect(screen.getByTestId("step").textContent).toBe("The check-in time has passed. If it didn't happen, the reason can stay open.");
});

it("says until when it may still happen, while nothing is written of it", async () => {
  const view = await viewOf("ask");
  render(StepCard, { view: { ...view, waitsUntil: { ...view.now, local: "2026-11-23T12:00" } }, onchange: () => undefined });
  expect(screen.getByTestId("step").textContent).toBe("It may still happen, until today, 12:00. If it did, you can write about it.");
});

it.each([
  ["not_agreed", "Left out, as agreed. Nothing to do."],
  ["not_mine", "Noted. The rest of your plan stands. You can say so at the next check-in, or leave it."],
] as const)("asks for nothing after %s", async (mark, words) => {
  render(StepCard, { view: await viewOf(null, mark), onchange: () => undefined });
  expect(screen.getByTestId("step-none").textContent).toBe(words);
  expect(screen.queryByRole("button")).toBeNull();
});

it("says nothing where the protocol says nothing", async () => {
  render(StepCard, { view: await viewOf(null, "happened"), onchange: () => undefined });
  expect(screen.queryByTestId("step")).toBeNull();
  expect(screen.queryByTestId("step-none")).toBeNull();
});

it("leads from a second miss to a look at all of it", async () => {
  planPart.part = "check_ins";
  render(StepCard, { view: await viewOf("review"), onchange: () => undefined });
  await fireEvent.click(screen.getByTestId("step-review"));
  expect([router.screen, planPart.part, planPart.review]).toEqual(["plan", "plan", true]);
  planPart.review = false;
});

it("does not count a message as taken that could not be copied", async () => {
  Object.assign(navigator, { clipboard: { writeText: vi.fn().mockRejectedValue(new Error("no")) } });
  document.execCommand = () => false;
  const onchange = vi.fn();
  const view = await viewOf("nudge");
  render(StepCard, { view: { ...view, nudge: "Would Tuesday suit you?" }, onchange });
  await fireEvent.click(screen.getByTestId("nudge-copy"));
  await waitFor(() => expect(screen.getByTestId("nudge-copy-said").textContent).not.toBe(""));
  expect(onchange).not.toHaveBeenCalled();
  expect(screen.getByTestId("nudge-copy")).toBeTruthy();
});
