import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { blankActivity, inputOf } from "$ui/features/own_life/activity/activity_form";
import { activityDraft } from "$ui/features/own_life/activity/draft.svelte";
import { toast } from "$ui/state/toast.svelte";
import { openView, press, pressFirst, takeBack, type } from "../../../../tests/open";
import { MONDAY_MORNING, type Beginning, type Rehearsal } from "../../../../tests/rehearsal";
import Activities from "./Activities.svelte";

const show = (as: Beginning): Promise<Rehearsal> => openView(Activities, {}, as, MONDAY_MORNING);

/** What is on the list now. */
const titles = async ({ planner }: Rehearsal): Promise<string[]> => (await planner.activities()).map(({ input }) => input.title);

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
});

afterEach(() => {
  activityDraft.leave();
  toast.clear();
});

it("lists by need, and what waits for a day last", async () => {
  await show("open");
  await screen.findByTestId("group-someday");
  const headings = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent?.trim());
  expect(headings).toEqual(["Connection", "Growth", "Body", "One of these days"]);
});

it("a suggestion fills the form in one click and can be saved as it is", async () => {
  const { planner } = await show("empty");
  await press("suggestion-walk");
  expect((await screen.findByTestId<HTMLInputElement>("activity-title")).value).toBe("A walk without headphones");
  await press("save-activity");
  await screen.findByTestId("group-body");
  // It stands on the planner's tomorrow, whatever day this computer thinks it is.
  expect((await planner.activities()).map(({ input }) => [input.title, input.need, input.minutes, input.date])).toEqual([
    ["A walk without headphones", "body", "30", "2026-11-24"],
  ]);
  expect(screen.getByTestId("activity-next").textContent?.trim()).toBe("Tomorrow, 18:00");
});

it("shows a problem beside its field and keeps the rest", async () => {
  const { planner } = await show("empty");
  await press("add-activity");
  await type("activity-minutes", "an hour");
  await press("save-activity");
  expect((await screen.findByTestId("activity-title-error")).textContent).toBe("This is needed.");
  expect(screen.getByTestId("activity-minutes-error").textContent).toBe("That isn't a whole number.");
  expect(screen.getByTestId<HTMLInputElement>("activity-minutes").value).toBe("an hour");
  expect(document.activeElement).toBe(screen.getByTestId("activity-title"));
  expect(await planner.activities()).toEqual([]);
});

it("Esc closes the form in place and keeps what was typed", async () => {
  await show("open");
  await pressFirst("activity-edit");
  await type("activity-title", "Call Maren twice");
  await fireEvent.keyDown(screen.getByTestId("activity-title"), { key: "Escape" });
  expect(screen.queryByTestId("activity-form")).toBeNull();
  await pressFirst("activity-edit");
  expect((await screen.findByTestId<HTMLInputElement>("activity-title")).value).toBe("Call Maren twice");
});

it("removes at once, with a way back", async () => {
  const rehearsal = await show("open");
  const before = await titles(rehearsal);
  await pressFirst("activity-remove");
  await waitFor(() => expect(toast.said?.undo).toBeTruthy());
  expect(before).toContain("Call Maren");
  expect(await titles(rehearsal)).toEqual(before.filter((title) => title !== "Call Maren"));
  await takeBack();
  expect(await titles(rehearsal)).toEqual(before);
});

it("the list says with whom something is, and until when", async () => {
  const { planner } = await show("empty");
  await planner.addActivity({ input: inputOf({ ...blankActivity("2026-11-23"), title: "Pottery", repeat: "daily", withWhom: "Maren", until: "2026-12-20" }) });
  expect((await screen.findByText(/with Maren/)).textContent?.trim()).toBe("Every day · until 20 December · with Maren");
});
