// The planner of a plain browser and of tests. `?memory=` picks how it begins, `?now=` its clock.

import { later } from "./book";
import { memory, type Memory } from "./planner";
import type { Start } from "./seed";

export { memory, type Memory } from "./planner";
export type { Start } from "./seed";

const STARTS: readonly Start[] = [
  "first_run", "locked", "open", "empty", "damaged", "refused", "long", "clear_no", "not_safe", "nothing_agreed", "missed", "canary", "logged",
];

function wallClock(): string {
  const now = new Date();
  return later(now.toISOString(), -now.getTimezoneOffset());
}

export function memoryFromAddress(search: string): Memory {
  const asked = new URLSearchParams(search);
  const start = STARTS.find((one) => one === asked.get("memory")) ?? "first_run";
  const fixed = asked.get("now");
  return memory(start, fixed ? () => fixed : wallClock);
}
