// What a person does with a planned thing: a quiet word, and a way back where there is one.

import { api } from "$ui/lib/api";
import type { Acted, CloseHow, LaterInput } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
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

/** Says what was done, with its way back. */
export function say(text: string, { undo }: Acted): void {
  if (undo === null) return;
  toast.say(text, { undo: async () => { await attempt(() => api.undo({ id: undo })); } });
}

export function close(key: string, how: CloseHow): Promise<boolean> {
  return attempt(async () => say(t(how === "done" ? "item-done-said" : "item-skipped-said"), await api.closeOccurrence({ key, how })));
}

/** Shows it again later. What makes no sense is thrown, for the form that asked. */
export async function wait(key: string, input: LaterInput): Promise<void> {
  say(t("item-later-said"), await api.snooze({ key, input }));
}
