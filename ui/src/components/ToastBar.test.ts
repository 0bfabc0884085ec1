import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";
import { toast } from "$ui/state/toast.svelte";
import ToastBar from "./ToastBar.svelte";

afterEach(() => toast.clear());

it("Ctrl+Z takes back what was done last, but not while something is typed", async () => {
  render(ToastBar);
  const undo = vi.fn();
  toast.say("Removed.", { undo });
  const field = document.body.appendChild(document.createElement("textarea"));
  await fireEvent.keyDown(field, { key: "z", ctrlKey: true });
  expect(undo).not.toHaveBeenCalled();
  await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  expect(undo).toHaveBeenCalledOnce();
  expect(toast.said).toBeNull();
  await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  expect(undo).toHaveBeenCalledOnce();
  field.remove();
});

it("what cannot be taken back goes sooner, and goes with its screen", () => {
  vi.useFakeTimers();
  render(ToastBar);
  toast.say("Saved");
  vi.advanceTimersByTime(4_000);
  expect(toast.said).toBeNull();
  toast.say("Removed.", { undo: () => {} });
  vi.advanceTimersByTime(4_000);
  toast.leave();
  expect(toast.said?.text).toBe("Removed.");
  vi.advanceTimersByTime(6_000);
  expect(toast.said).toBeNull();
  toast.say("Saved");
  toast.leave();
  expect(toast.said).toBeNull();
  vi.useRealTimers();
  expect(screen.queryByTestId("toast")).toBeNull();
});
