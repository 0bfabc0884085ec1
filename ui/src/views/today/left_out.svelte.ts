// What was answered by "not now": it is not shown again while the window lives.
import type { Suggestion } from "$ui/lib/bindings";

class LeftOut {
  #known = $state.raw<readonly string[]>([]);

  has(suggestion: Suggestion): boolean {
    return this.#known.includes(nameOf(suggestion));
  }

  add(suggestion: Suggestion): void {
    this.#known = [...this.#known, nameOf(suggestion)];
  }

  clear(): void {
    this.#known = [];
  }
}

/** The same kind about the same check-in or term is the same suggestion. */
function nameOf({ kind, key, topic }: Suggestion): string {
  return [kind, key ?? "", topic ?? ""].join(" ");
}

export const leftOut = new LeftOut();
