import { screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { day } from "$ui/state/day.svelte";
import { hook, openView, press, type } from "../../tests/open";
import type { Rehearsal } from "../../tests/rehearsal";
import DateField from "./DateField.svelte";

/** An empty field, on an evening that no computer shows any more. */
const show = (): Promise<Rehearsal> => openView(DateField, { label: "Day", value: "", testid: "day", name: "day" }, "open", "2026-10-31T23:50");

const words = (): string | null | undefined => document.getElementById("day-words")?.textContent;

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
});

it("shows the planner's today as what a date looks like, also after midnight", async () => {
  const rehearsal = await show();
  const field = (await hook("day")) as HTMLInputElement;
  expect(field.placeholder).toBe("like 2026-10-31");
  await rehearsal.clock("2026-11-01T00:05");
  await day.reload();
  await waitFor(() => expect(field.placeholder).toBe("like 2026-11-01"));
});

it("says the date in words, and the year where it is another than the planner's", async () => {
  await show();
  await type("day", "2026-11-24");
  expect(words()).toBe("Tuesday 24 November");
  await type("day", "2027-01-05");
  expect(words()).toBe("Tuesday 5 January 2027");
});

it("opens its calendar on the planner's today, and marks that day only", async () => {
  await show();
  await press("day-open");
  const today = await screen.findByTestId("day-day-2026-10-31");
  await waitFor(() => expect(document.activeElement).toBe(today));
  expect(screen.getByRole("grid").querySelectorAll('[aria-current="date"]')).toHaveLength(1);
  expect(today.getAttribute("aria-current")).toBe("date");
  await press("day-day-2026-11-01");
  expect(screen.getByTestId<HTMLInputElement>("day").value).toBe("2026-11-01");
});
