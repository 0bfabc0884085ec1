// What was answered by "not now": it is not shown again while the window lives.
import { SvelteSet } from "svelte/reactivity";
import type { Suggestion } from "$ui/lib/bindings";

class LeftOut {
  #known = new SvelteSet<string>();

  has(suggestion: Suggestion): boolean {
    return this.#known.has(nameOf(suggestion));
  }

  add(suggestion: Suggestion): void {
    this.#known.add(nameOf(suggestion));
  }

  clear(): void {
    this.#known.clear();
  }
}

/** The same kind about the same check-in or term is the same suggestion. */
function nameOf({ kind, key, topic }: Suggestion): string {
  return [kind, key ?? "", topic ?? ""].join(" ");
}

export const leftOut = new LeftOut();
