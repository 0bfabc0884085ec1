// The country chosen for help lines. Kept only while the window is open, never stored.

class Country {
  chosen = $state<string | null>(null);
}

export const country = new Country();
