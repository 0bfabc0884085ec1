// The theme of the page. The app sets it before the first paint; Settings changes it live.

import type { Theme } from "$ui/lib/bindings";

export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}
