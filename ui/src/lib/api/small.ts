// What only the small window is told. Each call returns how to stop listening.

import type { SmallPage, Theme } from "$ui/lib/bindings";
import { hear } from ".";

/** It is to show another page. */
export function onOpenPage(heard: (page: SmallPage) => void): () => void {
  return hear<{ page: SmallPage }>("open-page", ({ page }) => heard(page));
}

/** The colours are others. The screens of the main window know it by themselves. */
export function onPaper(heard: (theme: Theme) => void): () => void {
  return hear<{ theme: Theme }>("paper", ({ theme }) => heard(theme));
}
