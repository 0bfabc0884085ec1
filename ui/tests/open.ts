// Draws the window, or one view of it, against a rehearsal.

import { render, screen, waitFor } from "@testing-library/svelte";
import { tick, type Component } from "svelte";
import App from "$ui/App.svelte";
import { api } from "$ui/lib/api";
import { app } from "$ui/state/app.svelte";
import { day } from "$ui/state/day.svelte";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import { typed } from "$ui/state/typed.svelte";
import { begin, type Beginning, type Rehearsal } from "./rehearsal";

export async function open(as: Beginning, now?: string, locale?: string): Promise<Rehearsal> {
  const rehearsal = await begin(as, now, locale);
  router.screen = "today";
  toast.clear();
  app.closeAsked = false;
  day.forget();
  typed.forget();
  await app.refresh();
  await typed.load();
  render(App);
  return rehearsal;
}

let hears = false;

/** Draws one view; it hears of changes and knows the day, as in the window. */
export async function openView<Props extends Record<string, unknown>>(
  View: Component<Props>, props: Props, as: Beginning, now?: string,
): Promise<Rehearsal> {
  const rehearsal = await begin(as, now);
  if (!hears) api.onChanged((areas) => app.changed(areas));
  hears = true;
  toast.clear();
  typed.forget();
  await day.reload();
  await typed.load();
  render(View as Component<Record<string, unknown>>, { props });
  return rehearsal;
}

/** The key of the check-in that is planned for this date. */
export async function checkInOf(rehearsal: Rehearsal, date: string): Promise<string> {
  const { items } = await rehearsal.planner.checkIns({ month: date.slice(0, 7) });
  const key = items.find(({ key: known, at }) => known !== null && at.local.startsWith(date))?.key;
  if (!key) throw new Error(`no check-in is planned for ${date}`);
  return key;
}

/** The element of a test hook, once it is there. */
export function hook(testid: string): Promise<HTMLElement> {
  return screen.findByTestId(testid);
}

export async function press(testid: string): Promise<void> {
  (await hook(testid)).click();
  await tick();
}

/** Types as a person does: the value, and the event that a field listens to. */
export async function type(testid: string, text: string): Promise<void> {
  const field = (await hook(testid)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await tick();
}

/** Presses the first of several that have the same hook. */
export async function pressFirst(testid: string): Promise<void> {
  const [first] = await screen.findAllByTestId(testid);
  first?.click();
  await tick();
}

/** Takes back what the line at the foot of the window says, once it offers that. */
export async function takeBack(): Promise<void> {
  const undo = await waitFor(() => {
    if (!toast.said?.undo) throw new Error("nothing can be taken back");
    return toast.said.undo;
  });
  await undo();
}
