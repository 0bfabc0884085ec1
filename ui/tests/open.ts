// Draws the whole window against a rehearsal.

import { render, screen } from "@testing-library/svelte";
import App from "$ui/App.svelte";
import { app } from "$ui/state/app.svelte";
import { day } from "$ui/state/day.svelte";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import { begin, type Beginning, type Rehearsal } from "./rehearsal";

export async function open(as: Beginning, now?: string): Promise<Rehearsal> {
  const rehearsal = await begin(as, now);
  router.screen = "today";
  toast.clear();
  app.closeAsked = false;
  day.forget();
  await app.refresh();
  render(App);
  return rehearsal;
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
