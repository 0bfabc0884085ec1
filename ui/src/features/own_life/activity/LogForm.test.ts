import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import { FEELING_KEYS } from "$ui/features/check_ins/words";
import { t } from "$ui/lib/i18n";
import { press } from "../../../../tests/open";
import { begin } from "../../../../tests/rehearsal";
import LogForm from "./LogForm.svelte";

const NOTE = "Hands full of clay, head empty.";

/** The form about last week's pottery, of which something was said already. */
async function show() {
  const rehearsal = await begin("open", "2026-11-24T10:00");
  const pottery = (await rehearsal.planner.activities()).find(({ input }) => input.title === "Pottery");
  const { entries } = await rehearsal.planner.activityHistory({ id: pottery?.id ?? 0 });
  const key = entries.find(({ at }) => at.local === "2026-11-17T17:30")?.key ?? "";
  const onsaved = vi.fn();
  render(LogForm, { key, title: "Pottery", onsaved, onback: vi.fn() });
  await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>("save-felt").disabled).toBe(false));
  return { rehearsal, key, onsaved };
}

it("finds what was said before, and changes only what is changed", async () => {
  const { rehearsal, key, onsaved } = await show();
  expect(screen.getByTestId<HTMLTextAreaElement>("felt-note").value).toBe(NOTE);
  await press("felt-after-5");
  await press("save-felt");
  await waitFor(() => expect(onsaved).toHaveBeenCalled());
  expect(await rehearsal.planner.activityEntry({ key })).toMatchObject({ outcome: "done", before: 2, after: 5, note: NOTE });
});

it("an excuse is one answer of three, and stays when it is looked at again", async () => {
  const { rehearsal, key, onsaved } = await show();
  await press("felt-outcome-excused");
  await press("save-felt");
  await waitFor(() => expect(onsaved).toHaveBeenCalled());
  expect((await rehearsal.planner.activityEntry({ key })).outcome).toBe("excused");
  cleanup();
  render(LogForm, { key, title: "Pottery", onsaved, onback: vi.fn() });
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>("felt-outcome-excused").checked).toBe(true));
});

it("what is felt has the five words that it has after a check-in", async () => {
  await show();
  const words = screen.getByTestId("felt-before").querySelectorAll("label");
  expect([...words].map((label) => label.textContent?.trim())).toEqual(Object.values(FEELING_KEYS).map((key) => t(key)));
});
