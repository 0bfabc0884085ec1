// The clipboard: the only way out for a text that was prepared here.

import { api } from "$ui/lib/api";

/** Puts `text` there, marked so that no history keeps it; whether that worked. Where the desktop does not do it, a selection is copied. */
export async function copy(text: string): Promise<boolean> {
  try {
    await api.copy({ text });
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const field = document.createElement("textarea");
  const before = document.activeElement;
  field.value = text;
  field.setAttribute("aria-hidden", "true");
  // Out of sight and without scrolling to it.
  field.className = "only-to-copy";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
