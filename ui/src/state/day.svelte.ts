// Today's data. The frame keeps it fresh, because its count, its silence and the screen share it.

import { api } from "$ui/lib/api";
import type { TodayView } from "$ui/lib/bindings";
import { Live } from "./live.svelte";

export const day = new Live<TodayView>(() => api.today());
