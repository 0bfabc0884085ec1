// One short line at the foot of the window, for ten seconds, with an optional way back.

const SHOWN_FOR_MS = 10_000;
/** A word without a way back needs no more time than to be read. */
const STILL_FOR_MS = 4_000;

export interface Said {
  id: number;
  text: string;
  undo: (() => void | Promise<void>) | null;
  /** Whether it stays until it was closed by hand. */
  stays: boolean;
}

class Toast {
  said = $state<Said | null>(null);
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string, options: { undo?: () => void | Promise<void>; stays?: boolean } = {}): void {
    this.#count += 1;
    this.said = { id: this.#count, text, undo: options.undo ?? null, stays: options.stays ?? false };
    this.resume();
  }

  /** Long sentences are read for longer. */
  #readingTime(): number {
    return Math.min(SHOWN_FOR_MS, Math.max(STILL_FOR_MS, (this.said?.text.length ?? 0) * 80));
  }

  /** Another screen stands: what was said of the one before goes with it, unless it can still be taken back. */
  leave(): void {
    if (this.said && !this.said.undo && !this.said.stays) this.clear();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.said = null;
  }

  /** Keeps the line while it is pointed at or has the focus. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  resume(): void {
    clearTimeout(this.#timer);
    if (this.said?.stays) return;
    this.#timer = setTimeout(() => this.clear(), this.said?.undo ? SHOWN_FOR_MS : this.#readingTime());
  }
}

export const toast = new Toast();
