// One hard minute, from the opening of the door: what was tapped, what the planner says to it, and what is kept of it.

import { api } from "$ui/lib/api";
import type {
  CheckBackUntil, CheckBackView, HeldUntil, MinuteCardView, MinuteInput, MinuteLine, MinuteLineView, MinuteOffer, MinuteOffersView, MinuteTaps, MinuteView, ShownView,
} from "$ui/lib/bindings";
import { app } from "$ui/state/app.svelte";

/** What was written in a field of the pause. It stands there again when one comes back, and nothing that is written elsewhere takes its place. */
export interface Written {
  lines: string[];
  /** Until when I said that it is held; nothing while the plan says so. */
  until: HeldUntil | null;
  draft: number | null;
  /** Its name while locked: it is sealed until the unlock. */
  sealed: string | null;
}

export class Minute {
  /** What the door showed; nothing while that is not known, and while locked. */
  view = $state.raw<MinuteView | null>(null);
  /** What is said and offered now. */
  offers = $state.raw<MinuteOffersView | null>(null);
  /** Whether that is of what was tapped last: what was said before must not stand there meanwhile. */
  told = $state(true);
  card = $state.raw<MinuteCardView | null>(null);
  /** What was released to be shown without the passphrase. */
  shown = $state.raw<ShownView | null>(null);
  lines = $state.raw<readonly MinuteLineView[]>([]);
  taps = $state<MinuteTaps>({ opened: 0, line: null, purpose: null, look: null });
  strength = $state<number | null>(null);
  setOff = $state<MinuteInput["setOff"]>(null);
  offer = $state<MinuteOffer | null>(null);
  /** What was written last in it. */
  draft = $state<number | null>(null);
  readonly #written = new Map<string, Written>();
  /** The pause that asks back, where one was chosen. */
  back = $state.raw<CheckBackView | null>(null);
  /** When the window stood, by a clock that nobody sets. */
  readonly stood = performance.now();
  #id: number | null = null;
  #turn = 0;
  /** One after the other: the last word is what is kept. */
  #keeping: Promise<void> = Promise.resolve();

  get now(): string {
    return this.view?.opened.local ?? "";
  }

  /** Asks what stands at the door. Where the planner does not tell, the pause stands all the same. */
  async open(): Promise<void> {
    try {
      const view = await api.openMinute();
      this.view = view;
      this.taps.opened = view.opened.at;
      // A line that was quicker than the answer has its own, and is kept now.
      if (this.taps.line === null) this.offers = view.offers;
      else await this.tap({});
      // Read by a measurement: the sentence stands with the next frame.
      performance.mark("said");
      this.card = view.card;
      this.lines = view.lines;
    } catch {
      this.view = null;
      this.shown = await api.shownWhileLocked().catch(() => null);
    }
  }

  /** A line, a purpose or an act was tapped. */
  async tap(taps: Partial<MinuteTaps>): Promise<void> {
    Object.assign(this.taps, taps);
    this.#turn += 1;
    const turn = this.#turn;
    void this.keep();
    // What follows is asked once the door has answered.
    if (!this.view) return;
    this.told = false;
    const offers = await api.minuteOffers({ taps: $state.snapshot(this.taps) }).catch(() => null);
    if (turn !== this.#turn) return;
    if (offers) this.offers = offers;
    this.told = true;
  }

  line(line: MinuteLine): Promise<void> {
    return this.tap({ line, purpose: null, look: null });
  }

  /** Keeps what is known of it; nothing where nothing was tapped and nothing typed. */
  keep(): Promise<void> {
    if (!this.view) return Promise.resolve();
    this.#keeping = this.#keeping.then(async () => {
      const input: MinuteInput = {
        taps: $state.snapshot(this.taps), strength: this.strength, strengthAfter: null, setOff: this.setOff, offer: this.offer, draft: this.draft,
      };
      this.#id = await api.keepMinute({ id: this.#id, input });
    }).catch(() => {});
    return this.#keeping;
  }

  /** The field of this name, as it was left. */
  field(name: string): Written {
    const written = this.#written.get(name) ?? { lines: [], until: null, draft: null, sealed: null };
    this.#written.set(name, written);
    return written;
  }

  /** Keeps a note: just for me, and nothing of it is a hard minute. */
  async note(field: Written, text: string): Promise<void> {
    await this.#hold(field, text, "me");
  }

  /** Keeps what is written: held as it says, or sealed while locked. */
  async write(field: Written, text: string, until: HeldUntil): Promise<void> {
    await this.#hold(field, text, until);
    if (field.draft === null || this.draft === field.draft) return;
    this.draft = field.draft;
    await this.keep();
  }

  async #hold(field: Written, text: string, until: HeldUntil): Promise<void> {
    // Before the first run there is no place for it; the page says so.
    if (app.state?.phase === "first_run") return;
    if (app.state?.phase === "locked") field.sealed = await api.sealText({ id: field.sealed, text });
    else if (text !== "" || field.draft !== null) field.draft = (await api.keepDraft({ id: field.draft, input: { text, until, date: "" } })).id;
  }

  async take(offer: MinuteOffer): Promise<void> {
    this.offer = offer;
    await this.keep();
  }

  /** A pause that asks back begins; one that follows on another takes its place. */
  async wait(until: CheckBackUntil): Promise<void> {
    await this.keep();
    this.back = await api.beginCheckBack({ input: { until, moment: this.#id, after: this.back?.id ?? null } });
  }
}
