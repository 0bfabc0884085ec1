// What a person does with a planned thing, with a quiet word if it did not work.

import { api } from "$ui/lib/api";
import type { CloseHow, Later } from "$ui/lib/bindings";
import { asAppError, errorText } from "$ui/lib/problems";
import { toast } from "$ui/state/toast.svelte";

/** Runs `act`; a failure is said at the foot of the window. Answers whether it worked. */
export async function attempt(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (thrown) {
    toast.say(errorText(asAppError(thrown).code));
    return false;
  }
}

export function close(key: string, how: CloseHow): Promise<boolean> {
  return attempt(() => api.closeOccurrence({ key, how }));
}

export function wait(key: string, later: Later): Promise<boolean> {
  return attempt(() => api.snooze({ key, later }));
}
