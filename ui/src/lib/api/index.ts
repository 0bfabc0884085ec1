// The one connection of the window, chosen once before the first screen is drawn.

import type { Connection } from "./api";
import { tauri } from "./tauri";

export type { Api, Connection, Events, OpenScreen } from "./api";

/** The connection in use. It is set by `connect` before any screen exists. */
export let api: Connection;

/** Uses `connection`, or finds the right one: Tauri in the app, memory in a plain browser. */
export async function connect(connection?: Connection): Promise<Connection> {
  if (connection) api = connection;
  else if ("__TAURI_INTERNALS__" in window) api = tauri;
  else api = (await import("./memory")).memoryFromAddress(window.location.search);
  return api;
}
