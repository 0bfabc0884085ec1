// The state of the whole window, and the one place that hears of changes.

import { api } from "$ui/lib/api";
import type { AppState, Area } from "$ui/lib/bindings";
import { learn } from "$ui/lib/time";

type Heard = { areas: readonly Area[]; again: () => void };

class App {
  state = $state<AppState | null>(null);
  closeAsked = $state(false);
  #listeners = new Set<Heard>();

  /** Reads the state anew, for instance after the vault was made or opened. */
  async refresh(): Promise<void> {
    this.take(await api.appState());
  }

  /** Takes a state that a command already answered with. */
  take(state: AppState): void {
    learn(state);
    this.state = state;
  }

  /** Calls `again` whenever one of these areas changed; returns how to stop. */
  listen(areas: readonly Area[], again: () => void): () => void {
    const heard = { areas, again };
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  /** What the planner told: the parts that show it read again. */
  changed(areas: readonly Area[]): void {
    if (areas.includes("state")) void this.refresh();
    for (const { areas: wanted, again } of this.#listeners) {
      if (wanted.some((area) => areas.includes(area))) again();
    }
  }
}

export const app = new App();
