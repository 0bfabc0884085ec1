// The inbox with as much of its earlier part as is wanted: the newest first, a page at a time.

import { api } from "$ui/lib/api";
import type { InboxItem, InboxView } from "$ui/lib/bindings";

/** How many more are shown each time. The planner's pages are as long. */
export const PAGE = 20;

/** For how many reminders these lines stand. */
export const standFor = (lines: readonly InboxItem[]): number => lines.reduce((sum, { times }) => sum + times, 0);

/** What a line is kept by: that of an activity stays itself when its last date was answered. */
export const lineKey = ({ key, times }: InboxItem): string => (times > 1 ? (key.split("@")[0] ?? key) : key);

/** The dates that a line stands for, the last first: at least `wanted` of them, as far as there are so many. */
export async function datesOf(line: InboxItem, wanted: number): Promise<InboxItem[]> {
  const dates = [line];
  while (dates.length < Math.min(wanted, line.times)) {
    const page = await api.earlierOf({ after: dates.at(-1)?.key ?? line.key });
    if (page.length === 0) break;
    dates.push(...page);
  }
  return dates;
}

/** Reads the inbox and at least `wanted` lines of what is earlier, as far as there are so many. */
export async function readInbox(wanted: number): Promise<InboxView> {
  const view = await api.inbox();
  const earlier = [...view.earlier];
  for (;;) {
    const last = earlier.at(-1);
    if (!last || earlier.length >= wanted || standFor(earlier) >= view.earlierCount) return { ...view, earlier };
    const page = await api.earlier({ after: last.key });
    if (page.length === 0) return { ...view, earlier };
    earlier.push(...page);
  }
}
