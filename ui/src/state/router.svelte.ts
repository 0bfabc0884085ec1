// Which screen is shown. There is no address bar, so this is all the routing there is.

import type { Screen } from "$ui/lib/bindings";

/** The screens of the rail; their place is also their shortcut, and the tenth one's is 0. */
export const RAIL: readonly Screen[] = ["today", "plan", "week", "activities", "moments", "patterns", "drafts", "inbox", "settings", "talk"];

class Router {
  screen = $state<Screen>("today");
  /** How often the screen that is shown was asked for again: what is open on it goes back to its beginning. */
  again = $state(0);
  #before: Screen = "today";

  go(screen: Screen): void {
    if (screen === this.screen) return;
    this.#before = this.screen;
    this.screen = screen;
  }

  /** From the rail: the screen, or its beginning where it is shown already. */
  goFromRail(screen: Screen): void {
    if (screen === this.screen) this.again += 1;
    else this.go(screen);
  }

  /** Back to where the person came from; used by screens that are only looked into. */
  back(): void {
    this.go(this.#before);
  }
}

export const router = new Router();
