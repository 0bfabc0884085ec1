// Keeps what is typed in one form while it stands, and brings back what was kept (RELIABILITY.md §2 "Typed text").

import { onDestroy, tick, untrack } from "svelte";
import type { FormName, Typed } from "$ui/lib/bindings";
import { showField } from "$ui/lib/forms/wrong_fields";
import { router } from "./router.svelte";
import { typed } from "./typed.svelte";

/** What of a form is kept. */
export interface Keeps {
  form: FormName;
  /** Which thing it is about; empty for a new one. */
  thing: string;
  /** What stands in it now. */
  content: () => unknown;
  /** Puts there what stood in it: what `content` answered, from JSON. */
  restore: (content: unknown) => void;
}

/** What is kept of a form whose content is of one type. */
export function keeps<Content>(
  form: FormName, thing: string | number | null, content: () => Content, restore: (content: Content) => void,
): Keeps {
  return { form, thing: thing === null ? "" : String(thing), content, restore: restore as (content: unknown) => void };
}

/** After this long without a letter what was typed is kept, and after that long with letters all the time, in milliseconds. */
const REST = 500;
const MOST = 2000;

type TextControl = HTMLInputElement | HTMLTextAreaElement;
const isText = (element: unknown): element is TextControl =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === "text");

export class Keeping {
  /** Whether what stands there was kept from before. */
  resumed = $state(false);
  #keeps: Keeps;
  #begun: string;
  #said: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #ended = false;
  #element: () => HTMLElement | undefined;

  constructor(keeps: Keeps, element: () => HTMLElement | undefined) {
    this.#keeps = keeps;
    this.#element = element;
    this.#begun = JSON.stringify(keeps.content());
    this.#said = this.#begun;
    const left = untrack(() => typed.of(keeps.form, keeps.thing));
    if (left) this.#bring(left);
    const going = untrack(() => typed.going);
    if (left && going?.form === left.form && going.thing === left.thing) {
      typed.going = null;
      void this.#focus(left);
    }
  }

  changed(): boolean {
    return JSON.stringify(this.#keeps.content()) !== this.#begun;
  }

  /** Something was typed, chosen or marked. */
  touched(): void {
    if (this.#ended) return;
    // Not the clock of the day: it may be set meanwhile.
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(REST, this.#since + MOST - now)));
  }

  /** Keeps what stands there, or drops what was kept where it is as it began. */
  async flush(stands: Typed["stands"] = "open"): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#ended) return;
    const { form, thing, content } = this.#keeps;
    const text = JSON.stringify(content());
    if (text === this.#begun) {
      this.resumed = false;
      return typed.drop(form, thing);
    }
    const entry: Typed = { form, thing, content: text, screen: router.screen, stands, ...this.#caret() };
    const said = JSON.stringify(entry);
    if (said === this.#said) return;
    this.#said = said;
    return typed.keep(entry);
  }

  /** What stands there now is how it begins. */
  begins(): void {
    this.#begun = JSON.stringify(this.#keeps.content());
  }

  /** It was saved: nothing is left to keep. */
  async saved(): Promise<void> {
    this.#clear();
    this.begins();
    await typed.drop(this.#keeps.form, this.#keeps.thing);
  }

  /** Throws away what was typed, and returns how to get it back. */
  discard(): () => void {
    const thrown = JSON.stringify(this.#keeps.content());
    this.#clear();
    this.#keeps.restore(JSON.parse(this.#begun));
    void typed.drop(this.#keeps.form, this.#keeps.thing);
    return () => {
      this.#keeps.restore(JSON.parse(thrown));
      this.resumed = true;
      this.touched();
    };
  }

  /** The form stands no longer; what was typed stays. */
  end(): void {
    void this.flush("left");
    this.#ended = true;
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.resumed = false;
    this.#said = "";
  }

  #bring(left: Typed): void {
    try {
      this.#keeps.restore(JSON.parse(left.content));
      this.resumed = true;
      typed.shown(left);
    } catch {
      // An older version's form had other fields: what it left is of no use, and the saved state stands.
      void typed.drop(left.form, left.thing);
    }
  }

  #caret(): Pick<Typed, "field" | "caretFrom" | "caretTo"> {
    const active = document.activeElement;
    const inside = active instanceof HTMLElement && (this.#element()?.contains(active) ?? false);
    const field = inside ? (active.dataset["testid"] ?? "") : "";
    if (!inside || !isText(active)) return { field, caretFrom: 0, caretTo: 0 };
    return { field, caretFrom: active.selectionStart ?? 0, caretTo: active.selectionEnd ?? 0 };
  }

  async #focus({ field, caretFrom, caretTo }: Typed): Promise<void> {
    // After the screen's own focus on its heading.
    await tick();
    await new Promise((done) => requestAnimationFrame(done));
    const form = this.#element();
    const control = field === "" ? null : form?.querySelector<HTMLElement>(`[data-testid="${field}"]`);
    if (!form || !control) return;
    const bar = form.querySelector<HTMLElement>("[data-save-bar]");
    showField({ control, box: control.closest<HTMLElement>(".field, fieldset") ?? control }, bar);
    if (isText(control)) control.setSelectionRange(caretFrom, caretTo);
  }
}

/** To be called while a component is set up: keeps until the component goes. */
export function keeping(keeps: Keeps, element: () => HTMLElement | undefined): Keeping {
  const kept = new Keeping(keeps, element);
  const gone = typed.stands(kept);
  // Also what changes without a key: a choice, a template, an undo.
  $effect(() => {
    JSON.stringify(keeps.content());
    untrack(() => kept.touched());
  });
  onDestroy(() => {
    gone();
    kept.end();
  });
  return kept;
}
