// Which message stands open on its screen, or what a new one begins with.

import type { MessageForm, Template } from "$ui/lib/bindings";

class MessagePartOpen {
  open = $state.raw<{ id: number } | { template: Template | null; form: MessageForm | null; fact: number | null }>({ template: null, form: null, fact: null });
  /** How often one was asked for. */
  opened = $state(0);

  show(one: MessagePartOpen["open"]): void {
    this.open = one;
    this.opened += 1;
  }
}

export const messagePart = new MessagePartOpen();
