import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { connect } from "$ui/lib/api";
import { memory, type Memory, type Start } from "$ui/lib/api/memory";
import { app } from "$ui/state/app.svelte";
import { toast } from "$ui/state/toast.svelte";
import Calendars from "./Calendars.svelte";

async function show(start: Start): Promise<Memory> {
  const planner = memory(start, () => "2026-11-24T10:00");
  await connect(planner);
  planner.onChanged((areas) => app.changed(areas));
  render(Calendars);
  await screen.findByTestId("calendars");
  return planner;
}

async function press(testid: string): Promise<void> {
  const [first] = await screen.findAllByTestId(testid);
  if (first) await fireEvent.click(first);
}

afterEach(() => toast.clear());

it("takes a file over and names the lines that were left out", async () => {
  await show("empty");
  await screen.findByTestId("calendars-empty");
  await press("import-calendar");
  expect((await screen.findByTestId("calendar")).textContent).toContain("148 events · 2 were left out");
  expect(screen.getByTestId("calendar-left-out").textContent).toContain("Line 212: a time zone that nobody knows.");
});

it("says on which line a file is refused, and keeps what was known", async () => {
  const planner = await show("open");
  planner.book.nextFile = { calendar: null, refused: { line: 31, why: "not_closed" }, leftOut: [] };
  await press("calendar-again");
  expect((await screen.findByTestId("calendar-refused")).textContent).toContain("Line 31: something begins here and never ends");
  expect(screen.getAllByTestId("calendar")).toHaveLength(1);
});

it("choosing nothing changes nothing", async () => {
  const planner = await show("empty");
  planner.book.nextFile = null;
  await press("import-calendar");
  await waitFor(() => expect(screen.queryByTestId("calendar-reading")).toBeNull());
  expect(screen.getByTestId("calendars-empty")).toBeTruthy();
});

it("takes a calendar away with a way back, and puts another file in its place", async () => {
  const planner = await show("open");
  await press("calendar-replace");
  await waitFor(() => expect(planner.book.calendars[0]?.view.read.local).toBe("2026-11-24T10:00"));
  await press("calendar-remove");
  await screen.findByTestId("calendars-empty");
  await toast.said?.undo?.();
  await screen.findByTestId("calendar");
});

it("a file that cannot be read is said, and where an export stands", async () => {
  const planner = await show("open");
  planner.failNext({ code: "file", message: "", fields: [] });
  await press("calendar-again");
  await waitFor(() => expect(toast.said?.text).toContain("That file could not be read"));
  await press("export-calendar");
  await waitFor(() => expect(screen.getByTestId("exported").textContent).toBe("5 items stand in /home/you/interlude.ics."));
});
