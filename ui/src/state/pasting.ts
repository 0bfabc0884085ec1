// What is too long for any field is refused before it is laid out: millions of characters would hold the window for minutes.

import { t } from "$ui/lib/i18n";
import { toast } from "./toast.svelte";

/** Ten times what the longest field holds: whoever pastes less sees by how much it is too long. */
const MOST = 40_000;

export function refuseLong(event: ClipboardEvent | DragEvent): void {
  const carried = event instanceof ClipboardEvent ? event.clipboardData : event.dataTransfer;
  const length = carried?.getData("text/plain").length ?? 0;
  if (length <= MOST) return;
  event.preventDefault();
  event.stopPropagation();
  toast.say(t("paste-too-long", { count: length, most: MOST }));
}
