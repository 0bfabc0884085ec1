// Half a letter, as a cut in another program can leave it, is no text that could be kept: a sign stands in its place, before
// any field is told of it.

/** With the flag `u` only halves without their other half are of this kind. */
const HALVES = /\p{Surrogate}/gu;

export function wholeLetters(event: Event): void {
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  // Asked first: what is put into a field anew moves its caret.
  if (field.value.search(HALVES) >= 0) field.value = field.value.replace(HALVES, "\ufffd");
}
