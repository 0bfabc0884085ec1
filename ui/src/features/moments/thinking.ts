// When what was put aside is looked at, in words.

import type { ThinkingView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { clock, dateOf, dayAndClock } from "$ui/lib/time";

/** "17:30", with the day where that is not today; nothing where its time is now, or where nothing reminds of it. */
function time({ next, now, isNow }: ThinkingView): string | null {
  if (next === null || isNow) return null;
  return dateOf(next.local) === dateOf(now.local) ? clock(next.local) : dayAndClock(next.local, now.local);
}

/** "3 things wait for 17:30." */
export function waitsText(view: ThinkingView): string {
  const [count, at] = [view.waiting.length, time(view)];
  return at === null ? t("thinking-waits-now", { count }) : t("thinking-waits", { count, time: at });
}

/** One was put aside: "It waits for 17:30." */
export function putText(view: ThinkingView): string {
  const at = time(view);
  return at === null ? t("thinking-put-plain") : t("thinking-put-said", { time: at });
}

/** Whether something waits and nothing reminds of it, though the time may be. */
export function hasNoDay({ waiting, next, isNow, isNearQuiet }: ThinkingView): boolean {
  return waiting.length > 0 && next === null && !isNow && !isNearQuiet;
}
