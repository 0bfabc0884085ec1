import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { IDEAS } from "$ui/features/idea/ideas";
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
  await press("activities-part-ideas");
  await screen.findByTestId("ideas");
  return planner;
}

async function press(testid: string): Promise<void> {
  const [first] = await screen.findAllByTestId(testid);
  if (first) await fireEvent.click(first);
}

async function choose(testid: string, value: string): Promise<void> {
  await fireEvent.change(await screen.findByTestId(testid), { target: { value } });
}

const names = (): (string | undefined)[] => screen.queryAllByTestId("idea").map((line) => line.dataset["name"]);

afterEach(() => toast.clear());

it("shows every idea, one's own first", async () => {
  await show("open");
  await waitFor(() => expect(names()[0]).toBe("1"));
  expect(names()).toHaveLength(IDEAS.length + 1);
  expect(screen.getByTestId("ideas-count").textContent).toBe(`${IDEAS.length + 1} ideas`);
});

it("puts one on the list in one click, and takes it back", async () => {
  const planner = await show("empty");
  await fireEvent.click(screen.getByLabelText("Put on my list: A walk before breakfast"));
  await waitFor(() => expect(planner.book.activities).toHaveLength(1));
  expect(planner.book.activities[0]?.input).toMatchObject({ title: "A walk before breakfast", need: "body", minutes: "20", repeat: "someday", date: "" });
  await toast.said?.undo?.();
  await waitFor(() => expect(planner.book.activities[0]?.removed).toBe(true));
});

it("looks through the list, and says so where nothing is left", async () => {
  await show("empty");
  await choose("filter-need", "body");
  await choose("filter-minutes", "15");
  expect(names()).toEqual(["idea-of-stretch-floor", "idea-of-dance-kitchen", "idea-of-early-night"]);
  await choose("filter-place", "outdoors");
  expect((await screen.findByTestId("ideas-none")).textContent).toContain("Leave one of these open.");
  await press("filter-clear");
  expect(names()).toHaveLength(IDEAS.length);
});

it("keeps an idea of one's own, changes it, and brings it back after it was removed", async () => {
  const planner = await show("empty");
  await press("new-idea");
  expect(document.activeElement).toBe(screen.getByTestId("idea-text"));
  await fireEvent.input(screen.getByTestId("idea-minutes"), { target: { value: "an hour" } });
  await press("save-idea");
  expect((await screen.findByTestId("idea-text-error")).textContent).toBe("This is needed.");
  await fireEvent.input(screen.getByTestId("idea-text"), { target: { value: "The lake" } });
  await fireEvent.input(screen.getByTestId("idea-minutes"), { target: { value: "60" } });
  await press("save-idea");
  await waitFor(() => expect(names()[0]).toBe("1"));
  await press("edit-idea");
  await choose("idea-place", "outdoors");
  await press("save-idea");
  await waitFor(() => expect(planner.book.ideas[0]?.input).toMatchObject({ text: "The lake", minutes: "60", place: "outdoors" }));
  await press("remove-idea");
  await waitFor(() => expect(names()).toHaveLength(IDEAS.length));
  await toast.said?.undo?.();
  await waitFor(() => expect(names()[0]).toBe("1"));
});
