// A text is kept also where the date until which it is held is open or cannot be read: it is held as before, and the date is asked.

import type { HeldUntil } from "$ui/lib/bindings";
import { asAppError } from "$ui/lib/problems";

export interface Hold { until: HeldUntil; date: string }

/** Saves with what was chosen; where only its date is in the way, once more as it was held before. What was wrong is thrown all the same. */
export async function holding<T>(chosen: Hold, before: Hold, save: (hold: Hold) => Promise<T>, took: (answer: T) => void): Promise<void> {
  const hold = { until: chosen.until, date: chosen.until === "date" ? chosen.date : "" };
  try {
    took(await save(hold));
  } catch (thrown) {
    const { fields } = asAppError(thrown);
    if (hold.until === "date" && fields.length > 0 && fields.every(({ field }) => field === "date")) took(await save(before));
    throw thrown;
  }
}
