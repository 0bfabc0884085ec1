// What is too long for any field is refused before it is laid out: millions of characters would hold the window for minutes.

import { t } from "$ui/lib/i18n";
import { toast } from "./toast.svelte";

/** Ten times what the longest field holds: whoever pastes less sees by how much it is too long. */
const MOST = 40_000;
/** The same of a field that takes long texts. */
const LONG = 250_000;

export function refuseLong(event: ClipboardEvent | DragEvent): void {
  const carried = event instanceof ClipboardEvent ? event.clipboardData : event.dataTransfer;
  const length = carried?.getData("text/plain").length ?? 0;
  const most = event.target instanceof Element && event.target.closest("[data-long]") ? LONG : MOST;
  if (length <= most) return;
  event.preventDefault();
  event.stopPropagation();
  toast.say(t("paste-too-long", { count: length, most }));
}
