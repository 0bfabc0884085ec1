// What the week looks for room for, also when that was asked for on another screen.
import type { Need } from "$ui/lib/bindings";
import { router } from "./router.svelte";

/** Something that looks for room. */
export interface Wanted {
  /** An activity of the list … */
  activity?: number;
  /** … or somebody … */
  person?: { id: number; name: string };
  /** … or whatever feeds a need, on one date where that was asked for. */
  need?: Need;
  date?: string;
  /** The reminder that asked, to be closed with it. */
  prompt?: string;
}

class WeekPart {
  wanted = $state.raw<Wanted | null>(null);
  /** Whether a reminder opened the week, which then shows free times by itself. */
  asked = $state(false);

  /** Shows the week with slots for it. */
  find(wanted: Wanted): void {
    this.wanted = wanted;
    router.go("week");
  }

  /** Shows the week as a reminder asks for it. */
  ask(): void {
    this.asked = true;
    router.go("week");
  }

  clear(): void {
    this.wanted = null;
  }
}

export const weekPart = new WeekPart();
