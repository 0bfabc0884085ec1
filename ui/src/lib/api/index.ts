// The planner behind the window: one command for all that may be asked, and what it tells by itself.
// Nothing else imports @tauri-apps. What may be asked stands in the engine's table of calls, from which `Api` is made.

import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Api, Area, Screen } from "$ui/lib/bindings";

/** What the planner says without being asked. Each call returns how to stop listening. */
export interface Events {
  onChanged(heard: (areas: Area[]) => void): () => void;
  onCloseAsked(heard: () => void): () => void;
  /** The window is about to go. */
  onHandOver(heard: () => void): () => void;
  /** The tray, a notification, or a window that ended by itself. */
  onOpenScreen(heard: (screen: Screen) => void): () => void;
}

/** Starts to listen at once; stopping works also before the subscription is confirmed. */
export function hear<Payload>(event: string, heard: (payload: Payload) => void): () => void {
  const stop = listen<Payload>(event, ({ payload }) => heard(payload));
  return () => void stop.then((end) => end());
}

/** What the window asked for before this script was loaded, so that the first screen is drawn sooner. */
const early: Record<string, Promise<unknown>> = (window as { interludeEarly?: Record<string, Promise<unknown>> }).interludeEarly ?? {};

function ask(call: string, args: object = {}): Promise<unknown> {
  const asked = early[call];
  // An early answer holds for the first question only; later it is out of date.
  delete early[call];
  return asked ?? invoke("ask", { call, arguments: args });
}

const events: Events = {
  onChanged: (heard) => hear<{ areas: Area[] }>("changed", ({ areas }) => heard(areas)),
  onCloseAsked: (heard) => hear<null>("close-asked", () => heard()),
  onHandOver: (heard) => hear<null>("hand-over", () => heard()),
  onOpenScreen: (heard) => hear<{ screen: Screen }>("open-screen", ({ screen }) => heard(screen)),
};

/** How a call is named in the table: `savePlan` is `save_plan`. */
export const nameOf = (call: string): string => call.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The one connection of the window. A call is named there as in the table, here as is usual here: `savePlan`, `save_plan`. */
export const api = new Proxy(events as Api & Events, {
  get(known, name) {
    if (typeof name !== "string" || name in known) return Reflect.get(known, name) as unknown;
    return (args?: object) => ask(nameOf(name), args);
  },
});
