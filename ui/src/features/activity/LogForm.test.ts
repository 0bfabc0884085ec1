import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import { connect } from "$ui/lib/api";
import { memory } from "$ui/lib/api/memory";
import LogForm from "./LogForm.svelte";

const KEY = "11@2026-11-17";

async function show() {
  const planner = memory("open", () => "2026-11-24T10:00");
  await connect(planner);
  const onsaved = vi.fn();
  render(LogForm, { key: KEY, title: "Pottery", onsaved, onback: vi.fn() });
  await waitFor(() => expect((screen.getByTestId("save-felt") as HTMLButtonElement).disabled).toBe(false));
  return { planner, onsaved };
}

it("finds what was said before, and changes only what is changed", async () => {
  const { planner, onsaved } = await show();
  expect((screen.getByTestId("felt-note") as HTMLTextAreaElement).value).toBe("Hands full of clay, head empty.");
  await fireEvent.click(screen.getByTestId("felt-after-5"));
  await fireEvent.click(screen.getByTestId("save-felt"));
  await waitFor(() => expect(onsaved).toHaveBeenCalled());
  expect(planner.book.felt.get(KEY)).toEqual({ key: KEY, outcome: "done", before: 2, after: 5, note: "Hands full of clay, head empty." });
});

it("an excuse is one answer of three, and stays when it is looked at again", async () => {
  const { planner, onsaved } = await show();
  await fireEvent.click(screen.getByTestId("felt-outcome-excused"));
  await fireEvent.click(screen.getByTestId("save-felt"));
  await waitFor(() => expect(onsaved).toHaveBeenCalled());
  expect((await planner.activityEntry({ key: KEY })).outcome).toBe("excused");
});
