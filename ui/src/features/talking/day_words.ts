// A day in words that are copied: by its name and date, so that they are true on every day.

import { clock, longDate } from "$ui/lib/time";

export const dayWithDate = (local: string, now: string): string => `${longDate(local, now)}, ${clock(local)}`;

/** Whether it is the morning of a day that has begun, and not the night before it. */
export const isEarly = (now: string): boolean => now.slice(11, 16) >= "04:00" && now.slice(11, 16) < "12:00";
