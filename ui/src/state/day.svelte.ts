// Today's data. The frame keeps it fresh, because its count, its silence and the screen share it.

import { api } from "$ui/lib/api";
import type { TodayView } from "$ui/lib/bindings";
import { todayHere } from "$ui/lib/time";
import { Live } from "./live.svelte";

export const day = new Live<TodayView>(() => api.today());

/** The planner's date now; this computer's while that is not known. */
export function today(): string {
  return day.value?.date ?? todayHere();
}
