// One short line at the foot of the window, for ten seconds, with an optional way back.

const SHOWN_FOR_MS = 10_000;

export interface Said {
  id: number;
  text: string;
  undo: (() => void | Promise<void>) | null;
}

class Toast {
  said = $state<Said | null>(null);
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string, options: { undo?: () => void | Promise<void> } = {}): void {
    this.#count += 1;
    this.said = { id: this.#count, text, undo: options.undo ?? null };
    this.resume();
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
    this.#timer = setTimeout(() => this.clear(), SHOWN_FOR_MS);
  }
}

export const toast = new Toast();
