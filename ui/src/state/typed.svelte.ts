// What is typed and not saved. The planner keeps it; here is what it keeps, and the forms that stand open now.

import { api } from "$ui/lib/api";
import type { FormName, Returns, Typed } from "$ui/lib/bindings";

/** A form that stands open, as far as its text is kept. */
export interface OpenForm {
  /** Keeps what was not kept yet. */
  flush(): Promise<void>;
}

const nameOf = ({ form, thing }: Typed): string => `${form} ${thing}`;

class TypedState {
  kept = $state.raw<readonly Typed[]>([]);
  /** What becomes of what was typed. */
  returns = $state<Returns | null>(null);
  /** The form that is to stand again, until its screen shows it. */
  going = $state.raw<Typed | null>(null);
  #waits = $state.raw<readonly string[]>([]);
  #open = new Set<OpenForm>();
  /** One after the other: the last word is what is kept. */
  #writing: Promise<void> = Promise.resolve();

  /** Reads what is kept, after the vault was opened. A form that is to stand again is gone to at once. */
  async load(): Promise<void> {
    const { kept, returns } = await api.typing().catch(() => ({ kept: [], returns: null }));
    this.kept = kept;
    this.returns = returns;
    this.#waits = kept.filter(({ stands }) => stands !== "left").map(nameOf);
    if (returns === "there") this.goOn();
  }

  /** Locked: nothing of it stays in this window. */
  forget(): void {
    this.kept = [];
    this.returns = null;
    this.going = null;
  }

  /** What stood open when the window came, as long as nothing was done about it; the latest first. */
  get offered(): readonly Typed[] {
    return this.returns === "offered" ? this.kept.filter((one) => this.#waits.includes(nameOf(one))) : [];
  }

  /** What was typed last and may stand again. */
  get last(): Typed | null {
    return this.kept.find(({ stands }) => stands !== "left") ?? null;
  }

  /** Goes to one of them; the others are offered on. */
  goOn(one = this.last): void {
    this.going = one;
    this.returns = "offered";
    if (one) this.shown(one);
  }

  /** It stands in its form again: there is nothing to go on with elsewhere. */
  shown(one: Typed): void {
    this.#waits = this.#waits.filter((name) => name !== nameOf(one));
  }

  /** The thing whose form is to stand again, if it is this form; each is taken once. */
  take(form: FormName): string | null {
    return this.going?.form === form ? this.going.thing : null;
  }

  of(form: FormName, thing: string): Typed | null {
    return this.kept.find((one) => one.form === form && one.thing === thing) ?? null;
  }

  keep(typed: Typed): Promise<void> {
    this.#put(typed.form, typed.thing, typed);
    return this.#write(() => api.keepTyped({ typed }));
  }

  drop(form: FormName, thing: string): Promise<void> {
    if (this.of(form, thing) === null) return this.#writing;
    this.#put(form, thing, null);
    return this.#write(() => api.dropTyped({ form, thing }));
  }

  /** A form stands open; returns how to say that it does no longer. */
  stands(form: OpenForm): () => void {
    this.#open.add(form);
    return () => this.#open.delete(form);
  }

  /** Keeps all that is typed now, for a window that is about to go. */
  async flush(): Promise<void> {
    await Promise.all([...this.#open].map((form) => form.flush()));
    await this.#writing;
  }

  #put(form: FormName, thing: string, typed: Typed | null): void {
    const others = this.kept.filter((one) => one.form !== form || one.thing !== thing);
    this.kept = typed ? [typed, ...others] : others;
  }

  #write(ask: () => Promise<void>): Promise<void> {
    // Where it cannot be written the words are still in the form; saving says what is wrong with the file.
    this.#writing = this.#writing.then(ask).catch(() => {});
    return this.#writing;
  }
}

export const typed = new TypedState();
