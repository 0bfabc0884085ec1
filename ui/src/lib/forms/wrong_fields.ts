// The fields of a form that need a look: found by what a screen reader is told, so that both are told the same.

export interface WrongField {
  /** What takes the focus. */
  control: HTMLElement;
  /** The field with its label and what is said of it. */
  box: HTMLElement;
  label: string;
}

const text = (element: Element | null | undefined): string => element?.textContent?.trim() ?? "";

/** A field within others of its kind has a label that they share; then the heading of its part is said before it. */
function named(label: string, box: HTMLElement): string {
  const heading = text(box.closest("section, fieldset.group")?.querySelector("h2, h3, legend"));
  return heading === "" || heading === label ? label : `${heading}: ${label}`;
}

/** What a control is called, with the heading of its part. */
export function labelOf(control: HTMLElement): string {
  const box = control.closest<HTMLElement>(".field, fieldset") ?? control;
  return named(text(box.querySelector("label, legend")), box);
}

/** Every field of the form with a problem, from top to bottom. */
export function wrongFields(form: HTMLElement): WrongField[] {
  const found: WrongField[] = [];
  for (const marked of form.querySelectorAll<HTMLElement>('[aria-invalid="true"]')) {
    const box = marked.closest<HTMLElement>(".field, fieldset") ?? marked;
    if (found.some((known) => known.box === box)) continue;
    const control = marked.querySelector<HTMLElement>("input:checked") ?? marked.querySelector<HTMLElement>("input") ?? marked;
    found.push({ control, box, label: text(box.querySelector("label, legend")) });
  }
  const shared = (label: string): boolean => found.filter((one) => one.label === label).length > 1;
  return found.map((one) => (shared(one.label) ? { ...one, label: named(one.label, one.box) } : one));
}

function scrollerOf(element: HTMLElement): HTMLElement {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return document.documentElement;
}

/** Room that is left between a field and an edge, in pixels. */
const AIR = 16;

/** Shows a field whole, with label and error, between the top and the bar at the foot, and gives it the focus. */
export function showField({ control, box }: Pick<WrongField, "control" | "box">, bar: HTMLElement | null): void {
  for (let at = box.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
  control.focus({ preventScroll: true });
  const scroller = scrollerOf(box);
  const view = scroller.getBoundingClientRect();
  const top = Math.max(view.top, 0) + AIR;
  const bottom = Math.min(view.bottom, window.innerHeight) - (bar?.offsetHeight ?? 0) - AIR;
  const { top: from, bottom: to } = box.getBoundingClientRect();
  // What is higher than the room begins at its top: the label is read first.
  if (from < top || to - from > bottom - top) scroller.scrollTop += from - top;
  else if (to > bottom) scroller.scrollTop += to - bottom;
}
