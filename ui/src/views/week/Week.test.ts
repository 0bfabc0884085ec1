import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { blankActivity, inputOf } from "$ui/features/own_life/activity/activity_form";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import { weekPart } from "$ui/state/week_part.svelte";
import { open, openView, press, pressFirst, takeBack, type } from "../../../tests/open";
import type { Beginning, Rehearsal } from "../../../tests/rehearsal";
import Week from "./Week.svelte";

/** jsdom has no layout: so wide is the week, beside what seven columns need. */
function isWide(width: number): void {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(function (this: HTMLElement) {
    return this.classList.contains("needed") ? 555 : width;
  });
}

/** On Tuesday, ten past six in the evening. */
async function show(as: Beginning, width = 900): Promise<Rehearsal> {
  isWide(width);
  const rehearsal = await openView(Week, {}, as);
  await screen.findByTestId(width < 500 ? "week-list" : "week-grid");
  return rehearsal;
}

function item(start: string): HTMLElement {
  const found = screen.getAllByTestId("week-item").find((one) => one.dataset["start"] === start);
  if (!found) throw new Error(`nothing stands at ${start}`);
  return found;
}

const starts = (): (string | undefined)[] => screen.getAllByTestId("week-item").filter((one) => one.textContent?.includes("Swim")).map((one) => one.dataset["start"]);

/** When something of that name stands in these days and for how many minutes, as it is stored. */
async function standing({ planner }: Rehearsal, title: string): Promise<string[]> {
  const { days } = await planner.week({ first: "" });
  return days.flatMap(({ items }) => items).filter((one) => one.title === title).map(({ at, minutes }) => `${at.local} for ${minutes}`);
}

/** Each day is a hundred pixels wide and has fourteen hours from 8 to 22, ten pixels a quarter. */
function layOut(): void {
  const columns = [...document.querySelectorAll<HTMLElement>("[data-day]")];
  columns.forEach((column, at) => { column.getBoundingClientRect = () => new DOMRect(at * 100, 0, 100, 560); });
}

const pointer = (what: string, x: number, y: number): PointerEvent => new PointerEvent(what, { clientX: x, clientY: y, button: 0, bubbles: true });

/** The next morning the nudge about needs comes. All others are fed, so it is about comfort. */
async function nudge(rehearsal: Rehearsal): Promise<void> {
  const { planner } = rehearsal;
  for (const [title, need] of [["Dinner with Maren", "connection"], ["Board games", "fun"]] as const) {
    await planner.addActivity({ input: inputOf({ ...blankActivity("2026-11-27"), title, need }) });
  }
  await planner.saveWeekChoices({ input: { ...(await planner.weekChoices()), nudges: ["need"] } });
  await rehearsal.clock("2026-11-25T11:00");
}

beforeEach(() => weekPart.clear());
afterEach(() => {
  toast.clear();
  weekPart.clear();
  router.screen = "today";
});

it("shows seven days from today, what is busy, and hard dates", async () => {
  await show("open");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("24 November to 30 November");
  expect(screen.getAllByTestId("week-busy")).toHaveLength(2);
  expect(screen.getByTestId("week-hard-date").textContent).toBe("The day we met");
  expect(screen.getByTestId("uncovered").textContent?.replace(/\s+/g, " ").trim()).toBe("Nothing in these days feeds: FunComfort");
});

it("moves by keys: picked up, pushed, put down, and taken back", async () => {
  const rehearsal = await show("open");
  const swim = item("2026-11-26T18:00");
  swim.focus();
  await fireEvent.keyDown(swim, { key: " " });
  expect(screen.getByTestId("week-ghost").textContent).toContain("18:00 Swim");
  await fireEvent.keyDown(swim, { key: "ArrowRight" });
  await fireEvent.keyDown(swim, { key: "ArrowDown" });
  await fireEvent.keyDown(swim, { key: "ArrowDown", shiftKey: true });
  expect(screen.getByTestId("week-told").textContent).toBe("Friday 27 November, 18:15, 60 minutes");
  await fireEvent.keyDown(swim, { key: "Enter" });
  await waitFor(() => expect(starts()).toEqual(["2026-11-27T18:15"]));
  await waitFor(() => expect(document.activeElement).toBe(item("2026-11-27T18:15")));
  expect(await standing(rehearsal, "Swim")).toEqual(["2026-11-27T18:15 for 60"]);
  await takeBack();
  await waitFor(() => expect(starts()).toEqual(["2026-11-26T18:00"]));
  expect(await standing(rehearsal, "Swim")).toEqual(["2026-11-26T18:00 for 45"]);
});

it("leaves what was picked up where it was on Escape", async () => {
  const rehearsal = await show("open");
  const swim = item("2026-11-26T18:00");
  await fireEvent.keyDown(swim, { key: " " });
  expect(screen.getByTestId("week-ghost").textContent).toContain("Swim");
  await fireEvent.keyDown(swim, { key: "ArrowLeft" });
  await fireEvent.keyDown(swim, { key: "Escape" });
  expect(screen.queryByTestId("week-ghost")).toBeNull();
  expect(starts()).toEqual(["2026-11-26T18:00"]);
  expect(rehearsal.askedFor("moveActivity")).toEqual([]);
});

it("takes one time off by Delete, and it can be undone; what was agreed stays", async () => {
  const rehearsal = await show("open");
  const checkIn = item("2026-11-26T19:00");
  await fireEvent.keyDown(checkIn, { key: "Delete" });
  await fireEvent.keyDown(checkIn, { key: "Enter" });
  expect(screen.queryByTestId("week-ghost")).toBeNull();
  await fireEvent.keyDown(item("2026-11-26T18:00"), { key: "Delete" });
  await waitFor(() => expect(starts()).toEqual([]));
  expect(item("2026-11-26T19:00")).toBeTruthy();
  expect(rehearsal.askedFor("takeOffActivity")).toHaveLength(1);
  expect(screen.getAllByTestId("unplaced-item")[0]?.textContent).toContain("0 of 2 times in these days");
  await takeBack();
  await waitFor(() => expect(starts()).toEqual(["2026-11-26T18:00"]));
});

it("moves by pointer, snapped to the quarter hour", async () => {
  const rehearsal = await show("open");
  layOut();
  item("2026-11-26T18:00").dispatchEvent(pointer("pointerdown", 250, 402));
  window.dispatchEvent(pointer("pointermove", 350, 445));
  window.dispatchEvent(pointer("pointerup", 350, 445));
  await waitFor(() => expect(starts()).toEqual(["2026-11-27T19:00"]));
  expect(await standing(rehearsal, "Swim")).toEqual(["2026-11-27T19:00 for 45"]);
});

it("what was picked up beside the board follows the pointer and is put down by a press", async () => {
  const rehearsal = await show("open");
  layOut();
  await pressFirst("unplaced-pick");
  window.dispatchEvent(pointer("pointermove", 450, 81));
  await waitFor(() => expect(screen.getByTestId("week-ghost").textContent).toContain("10:00 Swim"));
  window.dispatchEvent(pointer("pointerup", 450, 81));
  await waitFor(() => expect(starts()).toEqual(["2026-11-26T18:00", "2026-11-28T10:00"]));
  expect(await standing(rehearsal, "Swim")).toEqual(["2026-11-26T18:00 for 45", "2026-11-28T10:00 for 45"]);
});

it("a press without a move changes nothing", async () => {
  const rehearsal = await show("open");
  layOut();
  item("2026-11-26T18:00").dispatchEvent(pointer("pointerdown", 250, 402));
  window.dispatchEvent(pointer("pointermove", 251, 402));
  window.dispatchEvent(pointer("pointerup", 251, 402));
  expect(starts()).toEqual(["2026-11-26T18:00"]);
  expect(rehearsal.askedFor("moveActivity")).toEqual([]);
});

it("a click opens it in words, from where it is taken off by pointer too", async () => {
  const rehearsal = await show("open");
  await fireEvent.click(item("2026-11-26T18:00"));
  expect((await screen.findByTestId("week-open")).textContent).toContain("Swim");
  await press("week-take-off");
  await waitFor(() => expect(starts()).toEqual([]));
  expect(screen.queryByTestId("week-open")).toBeNull();
  expect(await standing(rehearsal, "Swim")).toEqual([]);
});

it("opened by a reminder it shows free times by itself", async () => {
  isWide(900);
  const rehearsal = await open("open");
  await screen.findByTestId("today");
  await nudge(rehearsal);
  rehearsal.tell("open-screen", { screen: "week" });
  await screen.findByTestId("slots");
  await waitFor(() => expect(screen.getByTestId<HTMLSelectElement>("slots-what").selectedOptions[0]?.textContent).toBe("The long novel"));
  await screen.findAllByTestId("slot");
});

it("offers free times with their reason, and one click puts it there", async () => {
  const rehearsal = await show("open");
  await pressFirst("unplaced-find");
  await screen.findByTestId("slots");
  const [first] = await screen.findAllByTestId("slot");
  expect(first?.textContent).toContain("Friday, 20:00–20:45");
  expect(first?.textContent).toContain("You called these hours hard.");
  await pressFirst("take-slot");
  await waitFor(() => expect(screen.queryByTestId("slots")).toBeNull());
  await waitFor(() => expect(starts()).toEqual(["2026-11-26T18:00", "2026-11-27T20:00"]));
  expect(await standing(rehearsal, "Swim")).toEqual(["2026-11-26T18:00 for 45", "2026-11-27T20:00 for 45"]);
});

it("a nudge leads to free times, and taking one closes it", async () => {
  const rehearsal = await show("open");
  expect(screen.queryByTestId("week-prompt")).toBeNull();
  await nudge(rehearsal);
  const prompt = await screen.findByTestId("week-prompt");
  expect(prompt.textContent).toContain("Nothing feeds comfort");
  const [asked] = (await rehearsal.planner.week({ first: "" })).prompts;
  await fireEvent.click(within(prompt).getByTestId("prompt-find"));
  await screen.findAllByTestId("slot");
  await pressFirst("take-slot");
  await waitFor(() => expect(screen.queryByTestId("week-prompt")).toBeNull());
  expect((await rehearsal.planner.week({ first: "" })).prompts).toEqual([]);
  expect(rehearsal.askedFor("closeOccurrence")).toEqual([{ key: asked?.key, how: "done" }]);
  expect(await standing(rehearsal, "The long novel")).toEqual(["2026-11-27T20:00 for 60"]);
});

it("somebody is seen by an activity of its own", async () => {
  const { planner } = await show("open");
  const { id } = (await planner.people()).find(({ input }) => input.name === "Tom")!;
  weekPart.find({ person: { id, name: "Tom" } });
  await screen.findAllByTestId("slot");
  await pressFirst("take-slot");
  await waitFor(() => expect(screen.queryByTestId("slots")).toBeNull());
  const seeing = (await planner.activities()).find(({ input }) => input.title === "See Tom");
  expect(seeing?.input).toMatchObject({ person: id, need: "connection", repeat: "once", date: "2026-11-27", time: "20:00" });
  expect(router.screen).toBe("week");
});

it("without room the same week is a list, and moving is typed", async () => {
  const rehearsal = await show("open", 400);
  // Between the walk and what is busy on Wednesday there is no room, because both have their way.
  expect(screen.getAllByTestId("week-free")[1]?.textContent).toBe("Free: 16:45–22:00");
  await pressFirst("week-move");
  await type("place-time", "07:00");
  await press("save-place");
  await waitFor(() => expect(screen.getByTestId("place-form").textContent).toContain("This is already past"));
  expect(await standing(rehearsal, "Call Maren")).toEqual(["2026-11-24T20:00 for 30"]);
  await type("place-time", "21:00");
  await press("save-place");
  await waitFor(async () => expect(await standing(rehearsal, "Call Maren")).toEqual(["2026-11-24T21:00 for 30"]));
  await waitFor(() => expect(screen.getAllByTestId("week-line").map((line) => line.dataset["start"])).toContain("2026-11-24T21:00"));
});

it("says what the week is for where nothing of one's own is there", async () => {
  await show("empty");
  await press("week-add");
  expect(router.screen).toBe("activities");
});

it("keeps choices, and says beside its field what makes no sense", async () => {
  const { planner } = await show("open");
  await press("week-part-choices");
  await press("planning-on");
  await type("planning-time", "25:00");
  await press("save-choices");
  await waitFor(() => expect(screen.getByTestId("planning-time").getAttribute("aria-invalid")).toBe("true"));
  expect((await planner.weekChoices()).planning).toBeNull();
  await type("planning-time", "18:30");
  await press("nudge-friends");
  await press("save-choices");
  await waitFor(async () => expect(await planner.weekChoices()).toMatchObject({ planning: { weekday: "sun", time: "18:30" }, nudges: ["friends"] }));
});

it("keeps hard dates, and takes one away with a way back", async () => {
  const { planner } = await show("open");
  const titles = async (): Promise<string[]> => (await planner.hardDates()).map(({ input }) => input.title);
  await press("week-part-dates");
  await press("new-hard-date");
  await type("hard-date-title", "Her birthday");
  await press("save-hard-date");
  await waitFor(() => expect(screen.getAllByTestId("hard-date")).toHaveLength(2));
  expect((await planner.hardDates()).map(({ input }) => `${input.date} ${input.title}`)).toEqual(["2026-11-24 Her birthday", "2026-11-28 The day we met"]);
  await pressFirst("hard-date-remove");
  await waitFor(() => expect(screen.getAllByTestId("hard-date")).toHaveLength(1));
  expect(await titles()).toEqual(["The day we met"]);
  await takeBack();
  expect(await titles()).toEqual(["Her birthday", "The day we met"]);
  await waitFor(() => expect(screen.getAllByTestId("hard-date")).toHaveLength(2));
});
