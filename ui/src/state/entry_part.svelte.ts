// Which observation and which reflection stands on its screen: one that is kept, by its name, or a new one.
import { router } from "./router.svelte";

class EntryPart {
  observation = $state<number | "new">("new");
  reflection = $state<number | "new">("new");
  /** How often one was opened: a new one after a new one is another. */
  opened = $state(0);

  /** Opens what was noticed. */
  notice(id: number | "new" = "new"): void {
    this.observation = id;
    this.opened += 1;
    router.go("observation");
  }

  /** Opens a text about it. */
  reflect(id: number | "new" = "new"): void {
    this.reflection = id;
    this.opened += 1;
    router.go("reflection");
  }
}

export const entryPart = new EntryPart();
