// A day in words that are copied: by its name and date, so that they are true on every day.

import { clock, longDate } from "$ui/lib/time";

export const dayWithDate = (local: string, now: string): string => `${longDate(local, now)}, ${clock(local)}`;
