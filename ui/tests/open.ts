// Draws the whole window against the planner in memory.

import { render, screen } from "@testing-library/svelte";
import App from "$ui/App.svelte";
import { connect } from "$ui/lib/api";
import { memory, type Memory, type Start } from "$ui/lib/api/memory";
import { app } from "$ui/state/app.svelte";
import { day } from "$ui/state/day.svelte";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";

export async function open(start: Start, now = "2026-11-24T18:10"): Promise<Memory> {
  const planner = memory(start, () => now);
  await connect(planner);
  router.screen = "today";
  toast.clear();
  app.closeAsked = false;
  day.forget();
  await app.refresh();
  render(App);
  return planner;
}

/** The element of a test hook, once it is there. */
export function hook(testid: string): Promise<HTMLElement> {
  return screen.findByTestId(testid);
}

export async function press(testid: string): Promise<void> {
  (await hook(testid)).click();
}

/** Types as a person does: the value, and the event that a field listens to. */
export async function type(testid: string, text: string): Promise<void> {
  const field = (await hook(testid)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
