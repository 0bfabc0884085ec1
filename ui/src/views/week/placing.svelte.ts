// What is being moved on the week, and what the planner is asked for when it is put down.
import { tick } from "svelte";
import { attempt, say } from "$ui/features/reminding/acts";
import { api } from "$ui/lib/api";
import type { WeekItem, WeekView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { clock, longDate } from "$ui/lib/time";
import { problemText } from "$ui/lib/forms/field_problems";
import { asAppError, errorText } from "$ui/lib/problems";
import { today } from "$ui/state/day.svelte";
import { toast } from "$ui/state/toast.svelte";
import { held, pushed, timeAt, within, type Held } from "./grid";

export class Placing {
  holding = $state.raw<Held | null>(null);
  /** What a screen reader is told. */
  told = $state("");
  #view: () => WeekView | undefined;
  #reload: () => Promise<void>;

  constructor(view: () => WeekView | undefined, reload: () => Promise<void>) {
    this.#view = view;
    this.#reload = reload;
  }

  pickUp(item: WeekItem): void {
    const view = this.#view();
    if (!view || item.stays !== null) return;
    this.holding = held(view, item);
    this.told = t("week-picked-up", { title: item.title });
  }

  /** Holds something else in its place, as a pointer does. */
  hold(next: Held): void {
    this.holding = within(next);
  }

  leave(): void {
    if (this.holding) this.told = t("week-left", { title: this.holding.title });
    this.holding = null;
  }

  /** What a key means for what is held; answers whether it meant something. */
  key(event: KeyboardEvent): boolean {
    const now = this.holding;
    if (!now) return false;
    if (event.key === "Escape") this.leave();
    else if (event.key === "Enter" || event.key === " ") void this.putDown();
    else {
      const next = pushed(now, event.key, event.shiftKey ? "length" : "move");
      if (!next) return false;
      this.holding = next;
      this.told = this.#where(next);
    }
    return true;
  }

  #where(now: Held): string {
    const date = this.#view()?.days[now.day]?.date ?? "";
    return t("week-stands-at", { day: longDate(date), time: clock(timeAt(now.from)), minutes: now.minutes });
  }

  /** Asks for it to stand where it is held. */
  async putDown(): Promise<void> {
    const now = this.holding;
    const date = this.#view()?.days[now?.day ?? 0]?.date;
    this.holding = null;
    if (!now || !date) return;
    const input = { date, time: timeAt(now.from), minutes: String(now.minutes) };
    try {
      const acted = now.key === null ? await api.placeActivity({ id: now.activity ?? 0, input }) : await api.moveActivity({ key: now.key, input });
      this.told = this.#where(now);
      await this.#reload();
      say(t("week-placed", { title: now.title }), acted);
    } catch (thrown) {
      const error = asAppError(thrown);
      const first = error.fields[0];
      toast.say(first ? problemText(first, today()) : errorText(error.code));
      await this.#reload();
    }
    await tick();
    document.querySelector<HTMLElement>(`[data-start="${date}T${input.time}"]`)?.focus();
  }

  async takeOff(item: WeekItem): Promise<void> {
    await attempt(async () => {
      const acted = await api.takeOffActivity({ key: item.key });
      await this.#reload();
      say(t("week-taken-off", { title: item.title }), acted);
    });
  }
}
