// The rows of a list that is too long to be read whole: pages of it, asked for as they come near.

import { api } from "$ui/lib/api";
import type { FoundPage, MomentItem, TimelineAt, TimelineFilter } from "$ui/lib/bindings";

/** Rows on a page, and how many pages are kept. */
const PAGE = 100;
const KEPT = 60;

/** What a list draws from. */
export interface Rows {
  /** How many there are, as far as that is known. */
  readonly total: number;
  /** Whether more follow than `total` says. */
  readonly isOpen: boolean;
  item(row: number): MomentItem | undefined;
  /** These rows are in sight. */
  want(first: number, last: number): void;
}

/** The timeline, where the place of each row is known. */
export class TimelineRows implements Rows {
  total = $state(0);
  /** The first page was read. */
  ready = $state(false);
  failed = $state(false);
  readonly isOpen = false;
  #filter: TimelineFilter;
  #pages = $state.raw(new Map<number, readonly MomentItem[]>());
  #asked = new Set<number>();
  /** Older answers are dropped. */
  #turn = 0;
  #sight: [number, number] = [0, 0];

  constructor(filter: TimelineFilter) {
    this.#filter = filter;
  }

  item(row: number): MomentItem | undefined {
    return this.#pages.get(Math.floor(row / PAGE))?.[row % PAGE];
  }

  want(first: number, last: number): void {
    this.#sight = [first, last];
    // A page more on either side, so that nothing is empty when it comes into sight.
    const from = Math.max(0, Math.floor(first / PAGE) - 1);
    const to = Math.floor(last / PAGE) + 1;
    for (let page = from; page <= to; page += 1) void this.#read(page);
  }

  /** The row at which a day or an entry stands. */
  async find(at: TimelineAt): Promise<number> {
    const page = await api.timeline({ filter: this.#filter, at, most: 1 });
    this.total = page.total;
    return Math.min(page.first, Math.max(0, page.total - 1));
  }

  /** Something changed: what is in sight is read anew, and everything else once it is wanted. */
  async refresh(): Promise<void> {
    this.#turn += 1;
    this.#asked.clear();
    const [first, last] = this.#sight;
    const from = Math.floor(first / PAGE);
    const to = Math.floor(last / PAGE);
    const numbers = Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const turn = this.#turn;
    for (const page of numbers) this.#asked.add(page);
    try {
      const read = await Promise.all(numbers.map((page) => this.#page(page)));
      if (turn !== this.#turn) return;
      this.total = read[0]?.total ?? 0;
      this.#pages = new Map(read.map(({ items }, at) => [from + at, items]));
      this.ready = true;
      this.failed = false;
      this.want(first, last);
    } catch {
      if (turn === this.#turn) this.failed = true;
    }
  }

  #page(page: number) {
    return api.timeline({ filter: this.#filter, at: { entry: null, day: "", row: page * PAGE }, most: PAGE });
  }

  async #read(page: number): Promise<void> {
    if (!this.ready || this.#asked.has(page) || page * PAGE >= this.total) return;
    this.#asked.add(page);
    const turn = this.#turn;
    try {
      const { items } = await this.#page(page);
      if (turn !== this.#turn) return;
      const pages = new Map(this.#pages).set(page, items);
      for (const far of pages.keys()) {
        if (pages.size <= KEPT) break;
        pages.delete(far);
        this.#asked.delete(far);
      }
      this.#pages = pages;
    } catch {
      this.#asked.delete(page);
    }
  }
}

/** What was found: one page after the other, and nobody knows how many there are. */
export class FoundRows implements Rows {
  ready = $state(false);
  failed = $state(false);
  #items = $state.raw<readonly MomentItem[]>([]);
  #next = $state<string | null>(null);
  #busy = false;
  #query: string;

  constructor(query: string) {
    this.#query = query;
  }

  get total(): number {
    return this.#items.length;
  }

  get isOpen(): boolean {
    return this.#next !== null;
  }

  item(row: number): MomentItem | undefined {
    return this.#items[row];
  }

  want(_first: number, last: number): void {
    if (this.#next !== null && last + PAGE > this.total) void this.#more(this.#next);
  }

  async refresh(): Promise<void> {
    this.#busy = true;
    try {
      // As many as there were, so that the list stays where it is.
      const items: MomentItem[] = [];
      let after: string | null = null;
      do {
        const page: FoundPage = await api.findMoments({ query: this.#query, after });
        items.push(...page.items);
        after = page.next;
      } while (after !== null && items.length < this.total);
      this.#items = items;
      this.#next = after;
      this.ready = true;
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#busy = false;
  }

  async #more(after: string): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const page = await api.findMoments({ query: this.#query, after });
      this.#items = [...this.#items, ...page.items];
      this.#next = page.next;
    } catch {
      // Asked again with the next scroll.
    }
    this.#busy = false;
  }
}
