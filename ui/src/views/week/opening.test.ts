// What is clicked on the week, or opened by Enter: it is in words, leads to where it can be changed, and says why it stays.
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { blankActivity, inputOf } from "$ui/features/own_life/activity/activity_form";
import { router } from "$ui/state/router.svelte";
import { hook, open, press } from "../../../tests/open";
import type { Rehearsal } from "../../../tests/rehearsal";
// Loaded beforehand, so that no test waits for it.
import "$ui/views/own_life/activities/Activities.svelte";
import "$ui/views/plan/Plan.svelte";
import "./Week.svelte";

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(function (this: HTMLElement) {
    return this.classList.contains("needed") ? 555 : 900;
  });
});

async function week(prepare?: (rehearsal: Rehearsal) => Promise<unknown>): Promise<Rehearsal> {
  const rehearsal = await open("open");
  await prepare?.(rehearsal);
  await press("nav-week");
  await screen.findByTestId("week-grid");
  return rehearsal;
}

function item(start: string): HTMLElement {
  const found = screen.getAllByTestId("week-item").find((one) => one.dataset["start"] === start);
  if (!found) throw new Error(`nothing stands at ${start}`);
  return found;
}

it("Enter opens a check-in in words with the focus on Open, says why it stays, and Escape goes back to it", async () => {
  await week();
  const checkIn = item("2026-11-26T19:00");
  checkIn.focus();
  await fireEvent.keyDown(checkIn, { key: "Enter" });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("week-open-item")));
  expect(screen.getByTestId("week-stays").textContent).toBe("It belongs to your plan. Open it to move it.");
  expect(screen.queryByTestId("week-move")).toBeNull();
  await fireEvent.keyDown(screen.getByTestId("week-open-item"), { key: "Escape" });
  expect(screen.queryByTestId("week-open")).toBeNull();
  expect(document.activeElement).toBe(checkIn);
  await fireEvent.keyDown(checkIn, { key: "Enter" });
  await press("week-open-item");
  expect(router.screen).toBe("plan");
  expect((await hook("check-in-back")).textContent).toContain("All check-ins");
});

it("an activity opens as its form, and can be moved from here", async () => {
  await week();
  await fireEvent.click(item("2026-11-26T18:00"));
  await hook("week-move");
  expect(screen.queryByTestId("week-stays")).toBeNull();
  await press("week-open-item");
  expect(router.screen).toBe("activities");
  expect(((await hook("activity-title")) as HTMLInputElement).value).toBe("Swim");
});

it("what comes some days after the last time says so, and what has no length is one line with one time", async () => {
  await week(({ planner }) => planner.addActivity({
    input: inputOf({ ...blankActivity("2026-11-25"), title: "Laundry", repeat: "after_done", every: "3", date: "2026-11-25", time: "19:00" }),
  }));
  const laundry = item("2026-11-25T19:00");
  expect(laundry.getAttribute("aria-label")).toBe("Laundry, Wednesday 25 November, 19:00");
  await fireEvent.click(laundry);
  expect((await hook("week-stays")).textContent).toContain("some days after the last time");
  expect(screen.getByTestId("week-open").textContent).toContain("19:00");
});

it("today has its day number like every day, and weeks ahead name no date twice", async () => {
  await week();
  const heads = (): string[] => [...document.querySelectorAll(".head")].map((one) => (one.textContent ?? "").replaceAll(/\s+/g, " ").trim());
  expect(heads()[0]).toBe("Today 24");
  expect(heads()[1]).toBe("WednesdayWed 25");
  await press("week-after");
  await press("week-after");
  await waitFor(() => expect(heads()[0]).toBe("TuesdayTue 8"));
});
