// A view's data: read when the view appears, read again when its areas change.

import { onMount } from "svelte";
import type { Area, ErrorCode } from "$ui/lib/bindings";
import { asAppError } from "$ui/lib/problems";
import { app } from "./app.svelte";

export class Live<T> {
  value = $state.raw<T | undefined>(undefined);
  failed = $state<ErrorCode | null>(null);
  #read: () => Promise<T>;
  #turn = 0;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  /** Drops what was read, for instance when the planner was locked. */
  forget(): void {
    this.#turn += 1;
    this.value = undefined;
    this.failed = null;
  }

  /** Reads anew. An older answer that arrives late is dropped. */
  async reload(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const value = await this.#read();
      if (turn !== this.#turn) return;
      this.value = value;
      this.failed = null;
    } catch (thrown) {
      if (turn === this.#turn) this.failed = asAppError(thrown).code;
    }
  }
}

/** To be called while a component is set up. */
export function live<T>(areas: readonly Area[], read: () => Promise<T>): Live<T> {
  const data = new Live(read);
  onMount(() => {
    void data.reload();
    return app.listen(areas, () => void data.reload());
  });
  return data;
}
