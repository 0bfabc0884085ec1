// The small window against a rehearsal.

import { render, waitFor } from "@testing-library/svelte";
import { expect } from "vitest";
import type { SmallPage } from "$ui/lib/bindings";
import SmallWindow from "$ui/views/moments/pause/SmallWindow.svelte";
import { begin, type Beginning, type Rehearsal } from "./rehearsal";

/** Opens it, and waits until it has asked the last that it asks by itself: none comes in the next test. */
export async function small(as: Beginning, now?: string, first: SmallPage = "pause"): Promise<Rehearsal> {
  document.body.replaceChildren();
  const rehearsal = await begin(as, now);
  rehearsal.window = "pause";
  render(SmallWindow, { props: { first } });
  await waitFor(() => expect(rehearsal.askedFor("checkBacks")).toHaveLength(1));
  await rehearsal.answered();
  return rehearsal;
}
