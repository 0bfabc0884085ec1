// Which part of "For yourself" is opened from elsewhere.
import { router } from "./router.svelte";

class PeoplePart {
  #wanted = false;

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
