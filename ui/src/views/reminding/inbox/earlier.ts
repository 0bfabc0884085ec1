// The inbox with as much of its earlier part as is wanted: the newest first, a page at a time.

import { api } from "$ui/lib/api";
import type { InboxView } from "$ui/lib/bindings";

/** How many more are shown each time. The planner's pages are as long. */
export const PAGE = 20;

/** Reads the inbox and at least `wanted` of what is earlier, as far as there is so much. */
export async function readInbox(wanted: number): Promise<InboxView> {
  const view = await api.inbox();
  const earlier = [...view.earlier];
  for (;;) {
    const last = earlier.at(-1);
    if (!last || earlier.length >= Math.min(wanted, view.earlierCount)) return { ...view, earlier };
    const page = await api.earlier({ after: last.key });
    if (page.length === 0) return { ...view, earlier };
    earlier.push(...page);
  }
}
