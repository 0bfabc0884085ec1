import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { activityDraft } from "$ui/features/activity/draft.svelte";
import { connect } from "$ui/lib/api";
import { memory, type Memory, type Start } from "$ui/lib/api/memory";
import { app } from "$ui/state/app.svelte";
import { toast } from "$ui/state/toast.svelte";
import Activities from "./Activities.svelte";

async function show(start: Start): Promise<Memory> {
  const planner = memory(start, () => "2026-11-23T10:00");
  await connect(planner);
  planner.onChanged((areas) => app.changed(areas));
  render(Activities);
  return planner;
}

async function press(testid: string): Promise<void> {
  const [first] = await screen.findAllByTestId(testid);
  if (first) await fireEvent.click(first);
}

afterEach(() => {
  activityDraft.leave();
  activityDraft.drop("new");
  toast.clear();
});

it("lists by need, and what waits for a day last", async () => {
  await show("open");
  await screen.findByTestId("group-someday");
  const titles = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent?.trim());
  expect(titles).toEqual(["Connection", "Growth", "Body", "One of these days"]);
});

it("a suggestion fills the form in one click and can be saved as it is", async () => {
  const planner = await show("empty");
  await press("suggestion-walk");
  expect((await screen.findByTestId<HTMLInputElement>("activity-title")).value).toBe("A walk without headphones");
  await press("save-activity");
  await screen.findByTestId("group-body");
  expect(planner.book.activities.map(({ input }) => [input.title, input.need, input.minutes])).toEqual([
    ["A walk without headphones", "body", "30"],
  ]);
});

it("shows a problem beside its field and keeps the rest", async () => {
  await show("empty");
  await press("add-activity");
  await fireEvent.input(screen.getByTestId("activity-minutes"), { target: { value: "an hour" } });
  await press("save-activity");
  expect((await screen.findByTestId("activity-title-error")).textContent).toBe("This is needed.");
  expect(screen.getByTestId("activity-minutes-error").textContent).toBe("That isn't a whole number.");
  expect(document.activeElement).toBe(screen.getByTestId("activity-title"));
});

it("Esc closes the form in place and keeps what was typed", async () => {
  await show("open");
  await press("activity-edit");
  await fireEvent.input(await screen.findByTestId("activity-title"), { target: { value: "Call Maren twice" } });
  await fireEvent.keyDown(window, { key: "Escape" });
  expect(screen.queryByTestId("activity-form")).toBeNull();
  await press("activity-edit");
  expect((await screen.findByTestId<HTMLInputElement>("activity-title")).value).toBe("Call Maren twice");
});

it("removes at once, with a way back", async () => {
  const planner = await show("open");
  await press("activity-remove");
  await waitFor(() => expect(toast.said?.undo).toBeTruthy());
  expect(planner.book.activities.filter((activity) => activity.removed)).toHaveLength(1);
  await toast.said?.undo?.();
  expect(planner.book.activities.filter((activity) => activity.removed)).toHaveLength(0);
});
