// Today's data. The frame keeps it fresh, because its count, its silence and the screen share it.

import { api } from "$ui/lib/api";
import type { Offer, TodayView } from "$ui/lib/bindings";
import { todayHere } from "$ui/lib/time";
import { Live } from "./live.svelte";

export const day = new Live<TodayView>(() => api.today());

/** The planner's date now; this computer's while that is not known. */
export function today(): string {
  return day.value?.date ?? todayHere();
}

/** Whether something may be offered as things stand with the plan; nothing is while that is not known. */
export function mayOffer(offer: Offer): boolean {
  return day.value?.offers.includes(offer) ?? false;
}
