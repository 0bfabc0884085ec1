// What the screen of all moments keeps while another one stands: what is listed, where one was, and what is open.

import type { MomentItem, TimelineFilter } from "$ui/lib/bindings";

export function everything(): TimelineFilter {
  return { kinds: [], tag: null, first: "", last: "" };
}

class MomentsPart {
  filter = $state.raw<TimelineFilter>(everything());
  query = $state("");
  /** How far the list was scrolled, in rows. */
  row = 0;
  open = $state.raw<MomentItem | null>(null);
}

export const momentsPart = new MomentsPart();
