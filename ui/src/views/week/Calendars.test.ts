import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { toast } from "$ui/state/toast.svelte";
import { openView, press, takeBack } from "../../../tests/open";
import { TUESDAY_EVENING, type Beginning, type Rehearsal } from "../../../tests/rehearsal";
import Calendars from "./Calendars.svelte";

/** Where the timetable of the beginnings lies. */
const TIMETABLE = "/you/Downloads/timetable.ics";
const MONDAY = ["BEGIN:VEVENT", "UID:monday", "DTSTART:20261130T090000Z", "DTEND:20261130T100000Z", "END:VEVENT"];
const TUESDAY = ["BEGIN:VEVENT", "UID:tuesday", "DTSTART:20261201T090000Z", "DTEND:20261201T100000Z", "END:VEVENT"];
const NOWHERE = ["BEGIN:VEVENT", "UID:nowhere", "DTSTART;TZID=Nowhere/At All:20261202T090000", "END:VEVENT"];
const BACKWARDS = ["BEGIN:VEVENT", "UID:backwards", "DTSTART:20261203T090000Z", "DTEND:20261203T080000Z", "END:VEVENT"];

/** A calendar file of these events; they begin on its fourth line. */
const fileOf = (...events: string[][]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Interlude//A test//EN", ...events.flat(), "END:VCALENDAR", ""].join("\r\n");

async function show(as: Beginning): Promise<Rehearsal> {
  const rehearsal = await openView(Calendars, {}, as);
  await screen.findByTestId(as === "empty" ? "calendars-empty" : "calendar");
  return rehearsal;
}

afterEach(() => toast.clear());

it("takes a file over and names the lines that were left out", async () => {
  const rehearsal = await show("empty");
  await rehearsal.choose({ path: TIMETABLE, text: fileOf(MONDAY, NOWHERE, TUESDAY, BACKWARDS) });
  await press("import-calendar");
  expect((await screen.findByTestId("calendar")).textContent).toContain("2 events · 2 were left out");
  const leftOut = await screen.findByTestId("calendar-left-out");
  expect(leftOut.textContent).toContain("Line 11: a time zone that nobody knows.");
  expect(leftOut.textContent).toContain("Line 21: an event that ends before it begins.");
  expect(await rehearsal.planner.calendars()).toMatchObject([{ name: "timetable.ics", path: TIMETABLE, events: 2, leftOut: 2 }]);
});

it("says on which line a file is refused, and keeps what was known", async () => {
  const rehearsal = await show("open");
  const known = await rehearsal.planner.calendars();
  // The file was cut off, where it lies.
  const whole = fileOf(MONDAY, TUESDAY);
  await rehearsal.choose({ path: TIMETABLE, text: whole.slice(0, whole.lastIndexOf("END:VEVENT")) });
  await press("calendar-again");
  expect((await screen.findByTestId("calendar-refused")).textContent).toContain("Line 9: something begins here and never ends");
  expect(screen.getAllByTestId("calendar")).toHaveLength(1);
  expect(await rehearsal.planner.calendars()).toEqual(known);
});

it("choosing nothing changes nothing", async () => {
  const rehearsal = await show("empty");
  await rehearsal.choose(null);
  await press("import-calendar");
  // Nothing is read while one is still choosing.
  expect((await screen.findByTestId("calendar-reading")).textContent).toBe("Choose a file in the window that has opened.");
  await waitFor(() => expect(screen.queryByTestId("calendar-reading")).toBeNull());
  expect(rehearsal.askedFor("importCalendar")).toEqual([{ replaces: null }]);
  expect(screen.getByTestId("calendars-empty")).toBeTruthy();
  expect(await rehearsal.planner.calendars()).toEqual([]);
  expect(toast.said).toBeNull();
});

it("takes a calendar away with a way back, and puts another file in its place", async () => {
  const rehearsal = await show("open");
  const { planner } = rehearsal;
  const [before] = await planner.calendars();
  await rehearsal.choose({ path: "/you/Downloads/spring.ics", text: fileOf(MONDAY) });
  await press("calendar-replace");
  await waitFor(() => expect(screen.getByTestId("calendar").textContent).toContain("spring.ics"));
  expect(await planner.calendars()).toMatchObject([{ id: before?.id, events: 1, read: { local: TUESDAY_EVENING } }]);
  await press("calendar-remove");
  await screen.findByTestId("calendars-empty");
  expect(await planner.calendars()).toEqual([]);
  await takeBack();
  expect((await screen.findByTestId("calendar")).textContent).toContain("spring.ics");
});

it("a file that cannot be read is said, and where an export stands", async () => {
  const rehearsal = await show("open");
  await rehearsal.lose(TIMETABLE);
  await press("calendar-again");
  await waitFor(() => expect(toast.said?.text).toContain("That file could not be read"));
  await press("export-calendar");
  await waitFor(() => expect(screen.getByTestId("exported").textContent).toBe("4 items stand in /you/interlude.ics."));
});
