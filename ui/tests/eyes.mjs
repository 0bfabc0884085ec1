// What a person sees at once and a rule of a program does not: columns, rows, edges. Each is asked within the page and answers
// what is wrong, in words. Used by axe.mjs on every screen, and by layout.mjs where it needs a size or a press of its own.

/** A text button stands where other words begin, or beside something; never a little off the edge (in pixels). */
export function offTheEdge() {
  const words = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  const root = document.querySelector("main") ?? document.body;
  const seen = [...root.querySelectorAll("h1, h2, h3, p, label, legend, li, span, .words, input, textarea, select, button")].filter((one) => one.checkVisibility());
  const begins = seen.filter((one) => !one.matches("button")).map((one) => (one.matches("input, textarea, select") ? one.getBoundingClientRect() : words(one)))
    .filter(({ width }) => width > 1);
  return [...root.querySelectorAll("button.plain")].filter((button) => button.checkVisibility()).flatMap((button) => {
    const box = button.getBoundingClientRect();
    const { left } = words(button);
    const isBeside = seen.some((other) => {
      const its = other.getBoundingClientRect();
      return !other.contains(button) && !button.contains(other) && its.width > 1 && its.right <= box.left + 1 && its.top < box.bottom && its.bottom > box.top;
    });
    // At the other edge it is its end that lines up.
    const nearest = Math.min(...begins.map((one) => Math.abs(one.left - left)));
    return isBeside || nearest <= 1.5 || nearest > 16 ? [] : [`${button.dataset.testid} begins ${Math.round(nearest)} px off the words around it`];
  });
}

/** The choices of one row are as high as each other, and a second row never has one alone. */
export function raggedChoices() {
  return [...document.querySelectorAll("fieldset.row > .options")].filter((row) => row.checkVisibility()).flatMap((row) => {
    const boxes = [...row.children].map((label) => label.getBoundingClientRect());
    const rows = Map.groupBy(boxes, ({ top }) => Math.round(top));
    const name = row.closest("fieldset").dataset.testid;
    const uneven = [...rows.values()].some((beside) => Math.max(...beside.map(({ height }) => height)) - Math.min(...beside.map(({ height }) => height)) > 1);
    const counts = [...rows.values()].map(({ length }) => length);
    const alone = counts.length > 1 && counts.some((count) => count > 1) && counts.at(-1) === 1;
    return [...(uneven ? [`the choices of ${name} have several heights`] : []), ...(alone ? [`the choices of ${name} break into ${counts.join(" + ")}`] : [])];
  });
}

/** The frame of a group has its name within, not on its line. */
export function namesOnTheLine() {
  return [...document.querySelectorAll("main fieldset")].filter((one) => one.checkVisibility() && parseFloat(getComputedStyle(one).borderTopWidth) > 0).flatMap((one) => {
    const legend = one.querySelector(":scope > legend");
    return !legend || legend.getBoundingClientRect().top > one.getBoundingClientRect().top + 2 ? [] : [`the name of ${one.dataset.testid} stands on its line`];
  });
}

/** Nothing of the week is cut in the middle of a line or a word; what has no room ends in an ellipsis. */
export function cutInTheWeek() {
  return [...document.querySelectorAll('[data-testid="week-item"]')].flatMap((item) => {
    const text = item.querySelector(".text");
    const [within, around] = [text.getBoundingClientRect(), item.getBoundingClientRect()];
    const style = getComputedStyle(text);
    const line = parseFloat(style.lineHeight);
    const name = `${item.dataset.start} ${text.textContent.trim()}`;
    const found = [];
    if (within.bottom > around.bottom + 1 || within.right > around.right + 1) found.push(`${name} reaches over its box`);
    if (within.height < line - 1) found.push(`${name} has less than a line`);
    if (around.width < 40) found.push(`${name} is ${Math.round(around.width)} px wide`);
    const lines = Math.round(within.height / line);
    if (Math.abs(within.height - lines * line) > 2) found.push(`${name} shows a part of a line`);
    const ends = style.textOverflow === "ellipsis" && (style.whiteSpaceCollapse !== undefined && style.textWrapMode === "nowrap" || Number(style.webkitLineClamp) >= 1);
    if ((text.scrollWidth > text.clientWidth + 1 || text.scrollHeight > text.clientHeight + 1) && !ends) found.push(`${name} is cut without an ellipsis`);
    return found;
  });
}
