// Which draft stands open on its screen.

class DraftsPart {
  open = $state<number | "new" | null>(null);
}

export const draftsPart = new DraftsPart();
