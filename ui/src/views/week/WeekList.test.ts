import { screen } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import { openView } from "../../../tests/open";
import Week from "./Week.svelte";

const CONFERENCE = [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//a//b//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20261101T000000Z", "DTSTART;VALUE=DATE:20261126", "DTEND;VALUE=DATE:20261127",
  "SUMMARY:Conference", "END:VEVENT", "END:VCALENDAR", "",
].join("\r\n");

it("a day that is busy as a whole says so, and not from midnight to midnight", async () => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(function (this: HTMLElement) {
    return this.classList.contains("needed") ? 555 : 400;
  });
  const rehearsal = await openView(Week, {}, "empty");
  await rehearsal.choose({ path: "/you/conference.ics", text: CONFERENCE });
  await rehearsal.planner.importCalendar({ replaces: null });
  expect((await screen.findByText(/^Busy: /)).textContent).toBe("Busy: all day");
  expect((await screen.findByTestId("week-list")).textContent).not.toContain("00:00–00:00");
});
