// Which sheet is to stand open when its screen is shown.

import type { Sheet } from "$ui/lib/bindings";

class SheetPart {
  #open: Sheet | null = null;

  show(sheet: Sheet | null): void {
    this.#open = sheet;
  }

  /** The one that was asked for, once. */
  take(): Sheet | null {
    const open = this.#open;
    this.#open = null;
    return open;
  }
}

export const sheetPart = new SheetPart();
