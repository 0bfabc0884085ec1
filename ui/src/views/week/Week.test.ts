import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { connect } from "$ui/lib/api";
import { memory, type Memory, type Start } from "$ui/lib/api/memory";
import { app } from "$ui/state/app.svelte";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import { weekPart } from "$ui/state/week_part.svelte";
import Week from "./Week.svelte";

/** Tuesday, ten past six in the evening. */
const NOW = "2026-11-24T18:10";

async function show(start: Start, width = 900): Promise<Memory> {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(function (this: HTMLElement) {
    return this.classList.contains("needed") ? 555 : width;
  });
  const planner = memory(start, () => NOW);
  await connect(planner);
  planner.onChanged((areas) => app.changed(areas));
  render(Week);
  await screen.findByTestId(width < 500 ? "week-list" : "week-grid");
  return planner;
}

async function press(testid: string): Promise<void> {
  const [first] = await screen.findAllByTestId(testid);
  if (first) await fireEvent.click(first);
}

function item(start: string): HTMLElement {
  const found = screen.getAllByTestId("week-item").find((one) => one.dataset["start"] === start);
  if (!found) throw new Error(`nothing stands at ${start}`);
  return found;
}

const starts = (): (string | undefined)[] => screen.getAllByTestId("week-item").filter((one) => one.textContent?.includes("Swim")).map((one) => one.dataset["start"]);

beforeEach(() => weekPart.clear());
afterEach(() => {
  toast.clear();
  vi.restoreAllMocks();
});

it("shows seven days from today, what is busy, and hard dates", async () => {
  await show("open");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("24 November to 30 November");
  expect(screen.getAllByTestId("week-busy")).toHaveLength(2);
  expect(screen.getByTestId("week-hard-date").textContent).toBe("The day we met");
  expect(screen.getByTestId("uncovered").textContent?.replace(/\s+/g, " ").trim()).toBe("Nothing in these days feeds: FunComfort");
});

it("moves by keys: picked up, pushed, put down, and taken back", async () => {
  await show("open");
  const swim = item("2026-11-26T18:00");
  swim.focus();
  await fireEvent.keyDown(swim, { key: "Enter" });
  expect(screen.getByTestId("week-ghost").textContent).toContain("6:00 PM Swim");
  await fireEvent.keyDown(swim, { key: "ArrowRight" });
  await fireEvent.keyDown(swim, { key: "ArrowDown" });
  await fireEvent.keyDown(swim, { key: "ArrowDown", shiftKey: true });
  expect(document.querySelector(".told")?.textContent).toBe("Friday 27 November, 6:15 PM, 60 minutes");
  await fireEvent.keyDown(swim, { key: "Enter" });
  await waitFor(() => expect(starts()).toEqual(["2026-11-27T18:15"]));
  await waitFor(() => expect(document.activeElement).toBe(item("2026-11-27T18:15")));
  await toast.said?.undo?.();
  await waitFor(() => expect(starts()).toEqual(["2026-11-26T18:00"]));
});

it("leaves what was picked up where it was on Escape", async () => {
  await show("open");
  const swim = item("2026-11-26T18:00");
  await fireEvent.keyDown(swim, { key: " " });
  expect(screen.getByTestId("week-ghost").textContent).toContain("Swim");
  await fireEvent.keyDown(swim, { key: "ArrowLeft" });
  await fireEvent.keyDown(swim, { key: "Escape" });
  expect(screen.queryByTestId("week-ghost")).toBeNull();
  expect(starts()).toEqual(["2026-11-26T18:00"]);
});

it("takes one time off by Delete, and it can be undone; what was agreed stays", async () => {
  await show("open");
  const checkIn = item("2026-11-26T19:00");
  await fireEvent.keyDown(checkIn, { key: "Delete" });
  await fireEvent.keyDown(checkIn, { key: "Enter" });
  expect(screen.queryByTestId("week-ghost")).toBeNull();
  await fireEvent.keyDown(item("2026-11-26T18:00"), { key: "Delete" });
  await waitFor(() => expect(starts()).toEqual([]));
  expect(screen.getAllByTestId("unplaced-item")[0]?.textContent).toContain("0 of 2 times in these days");
  await toast.said?.undo?.();
  await waitFor(() => expect(starts()).toEqual(["2026-11-26T18:00"]));
});

it("moves by pointer, snapped to the quarter hour", async () => {
  await show("open");
  const columns = [...document.querySelectorAll<HTMLElement>("[data-day]")];
  // Fourteen hours from 8 to 22, ten pixels a quarter.
  columns.forEach((column, at) => { column.getBoundingClientRect = () => new DOMRect(at * 100, 0, 100, 560); });
  const event = (type: string, x: number, y: number) => new PointerEvent(type, { clientX: x, clientY: y, button: 0, bubbles: true });
  item("2026-11-26T18:00").dispatchEvent(event("pointerdown", 250, 402));
  window.dispatchEvent(event("pointermove", 350, 445));
  window.dispatchEvent(event("pointerup", 350, 445));
  await waitFor(() => expect(starts()).toEqual(["2026-11-27T19:00"]));
});

it("what was picked up beside the board follows the pointer and is put down by a press", async () => {
  const planner = await show("open");
  const columns = [...document.querySelectorAll<HTMLElement>("[data-day]")];
  columns.forEach((column, at) => { column.getBoundingClientRect = () => new DOMRect(at * 100, 0, 100, 560); });
  await press("unplaced-pick");
  window.dispatchEvent(new PointerEvent("pointermove", { clientX: 450, clientY: 81 }));
  await waitFor(() => expect(screen.getByTestId("week-ghost").textContent).toContain("10:00 AM Swim"));
  window.dispatchEvent(new PointerEvent("pointerup", { clientX: 450, clientY: 81 }));
  await waitFor(() => expect(planner.book.placed.at(-1)).toMatchObject({ activity: 14, date: "2026-11-28", time: "10:00", minutes: "45" }));
});

it("a press without a move changes nothing", async () => {
  await show("open");
  const columns = [...document.querySelectorAll<HTMLElement>("[data-day]")];
  columns.forEach((column, at) => { column.getBoundingClientRect = () => new DOMRect(at * 100, 0, 100, 560); });
  item("2026-11-26T18:00").dispatchEvent(new PointerEvent("pointerdown", { clientX: 250, clientY: 402, button: 0, bubbles: true }));
  window.dispatchEvent(new PointerEvent("pointerup", { clientX: 251, clientY: 402, bubbles: true }));
  expect(starts()).toEqual(["2026-11-26T18:00"]);
});

it("a click opens it in words, from where it is taken off by pointer too", async () => {
  await show("open");
  await fireEvent.click(item("2026-11-26T18:00"));
  expect((await screen.findByTestId("week-open")).textContent).toContain("Swim");
  await press("week-take-off");
  await waitFor(() => expect(starts()).toEqual([]));
  expect(screen.queryByTestId("week-open")).toBeNull();
});

it("opened by a reminder it shows free times by itself", async () => {
  weekPart.ask();
  await show("open");
  await screen.findByTestId("slots");
  expect((await screen.findByTestId("slots-what") as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("The long novel");
  weekPart.clear();
});

it("offers free times with their reason, and one click puts it there", async () => {
  const planner = await show("open");
  await press("unplaced-find");
  await screen.findByTestId("slots");
  const [first] = await screen.findAllByTestId("slot");
  expect(first?.textContent).toContain("Tomorrow, 5:30 PM–6:15 PM");
  expect(first?.textContent).toContain("You called these hours hard.");
  await press("take-slot");
  await waitFor(() => expect(planner.book.placed.at(-1)).toMatchObject({ activity: 14, date: "2026-11-25", time: "17:30" }));
  expect(screen.queryByTestId("slots")).toBeNull();
});

it("a nudge leads to free times, and taking one closes it", async () => {
  const planner = await show("open");
  const prompt = screen.getAllByTestId("week-prompt").find((one) => one.textContent?.includes("Nothing feeds comfort"));
  await fireEvent.click(within(prompt as HTMLElement).getByTestId("prompt-find"));
  await screen.findAllByTestId("slot");
  await press("take-slot");
  await waitFor(() => expect(planner.book.marks.get("91@2026-11-23")?.state).toBe("done"));
  expect(planner.book.placed.at(-1)).toMatchObject({ activity: 13 });
});

it("somebody is seen by an activity of its own", async () => {
  const planner = await show("open");
  weekPart.find({ person: { id: 2, name: "Tom" } });
  await screen.findAllByTestId("slot");
  await press("take-slot");
  await waitFor(() => expect(planner.book.activities.at(-1)?.input).toMatchObject({ title: "See Tom", person: 2, need: "connection", repeat: "once", date: "2026-11-25" }));
  expect(router.screen).toBe("week");
});

it("without room the same week is a list, and moving is typed", async () => {
  const planner = await show("open", 400);
  expect(screen.getAllByTestId("week-free")[1]?.textContent).toBe("Free: 8:40 AM–9:00 AM, 4:30 PM–10:00 PM");
  await press("week-move");
  await fireEvent.input(await screen.findByTestId("place-time"), { target: { value: "07:00" } });
  await press("save-place");
  expect((await screen.findByTestId("place-form")).textContent).toContain("This is already past");
  await fireEvent.input(screen.getByTestId("place-time"), { target: { value: "21:00" } });
  await press("save-place");
  await waitFor(() => expect(planner.book.placed.at(-1)).toMatchObject({ activity: 12, date: "2026-11-24", time: "21:00" }));
});

it("says what the week is for where nothing of one's own is there", async () => {
  await show("empty");
  await press("week-add");
  expect(router.screen).toBe("activities");
});

it("keeps choices, and says beside its field what makes no sense", async () => {
  const planner = await show("open");
  await press("week-part-choices");
  await fireEvent.input(await screen.findByTestId("planning-time"), { target: { value: "25:00" } });
  await press("save-choices");
  await waitFor(() => expect(screen.getByTestId("planning-time").getAttribute("aria-invalid")).toBe("true"));
  await fireEvent.input(screen.getByTestId("planning-time"), { target: { value: "18:30" } });
  await press("nudge-friends");
  await press("save-choices");
  await waitFor(() => expect(planner.book.weekChoices).toMatchObject({ planning: { weekday: "sun", time: "18:30" }, nudges: ["friends"] }));
});

it("keeps hard dates, and takes one away with a way back", async () => {
  const planner = await show("open");
  await press("week-part-dates");
  await press("new-hard-date");
  await fireEvent.input(await screen.findByTestId("hard-date-title"), { target: { value: "Her birthday" } });
  await press("save-hard-date");
  await waitFor(() => expect(screen.getAllByTestId("hard-date")).toHaveLength(2));
  await press("hard-date-remove");
  await waitFor(() => expect(screen.getAllByTestId("hard-date")).toHaveLength(1));
  await toast.said?.undo?.();
  await waitFor(() => expect(planner.book.hardDates.filter((one) => !one.removed)).toHaveLength(2));
});
