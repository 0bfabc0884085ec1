// When what was put aside is looked at, in words.

import type { ThinkingView } from "$ui/lib/bindings";
import { clock, dateOf, dayAndClock } from "$ui/lib/time";

/** "17:30", with the day where that is not today. */
export function thinkingTime({ next, now, time }: ThinkingView): string {
  if (next === null) return clock(time);
  return dateOf(next.local) === dateOf(now.local) ? clock(next.local) : dayAndClock(next.local, now.local);
}
