// Which part of "For yourself" is opened from elsewhere, and which activity in it.
import { router } from "./router.svelte";

class PeoplePart {
  #wanted = false;
  #activity: number | "new" | null = null;

  /** Shows one activity, or the form of a new one. */
  showActivity(id: number | "new"): void {
    this.#activity = id;
    router.go("activities");
  }

  /** The activity to open; asked once. */
  takeActivity(): number | "new" | null {
    const wanted = this.#activity;
    this.#activity = null;
    return wanted;
  }

  /** Shows the people. */
  show(): void {
    this.#wanted = true;
    router.go("activities");
  }

  /** The part to begin with; asked once. */
  take(): "mine" | "people" {
    const wanted = this.#wanted;
    this.#wanted = false;
    return wanted ? "people" : "mine";
  }
}

export const peoplePart = new PeoplePart();
