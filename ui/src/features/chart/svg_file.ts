// A picture as a file that stands by itself: what a stylesheet says of it is written beside each part, and nothing else of the window
// goes along.

/** What a stylesheet says of a part, as attributes that every program reads. */
const SAID = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "font-size", "font-weight", "text-anchor", "opacity"];
/** What is only of the window. */
const LEFT_OUT = ["class", "aria-hidden", "focusable", "data-testid"];
const SVG = "http://www.w3.org/2000/svg";

/** The file of a picture, on the paper that it stands on. */
export function svgFile(picture: SVGSVGElement, title: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const parts = [...picture.querySelectorAll("*")];
  [...copy.querySelectorAll("*")].forEach((part, index) => {
    const original = parts[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of SAID) {
      const value = style.getPropertyValue(name);
      if (value) part.setAttribute(name, value);
    }
  });
  for (const gone of copy.querySelectorAll(".here")) gone.remove();
  for (const part of [copy, ...copy.querySelectorAll("*")]) {
    for (const { name } of [...part.attributes]) if (LEFT_OUT.includes(name)) part.removeAttribute(name);
  }
  const [, , width = "640", height = "300"] = (picture.getAttribute("viewBox") ?? "").split(" ");
  const paper = document.createElementNS(SVG, "rect");
  for (const [name, value] of [["width", width], ["height", height], ["fill", getComputedStyle(document.documentElement).backgroundColor || "white"]] as const) {
    paper.setAttribute(name, value);
  }
  const says = document.createElementNS(SVG, "title");
  says.textContent = title;
  copy.prepend(says, paper);
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  copy.setAttribute("font-family", "system-ui, sans-serif");
  const text = new XMLSerializer().serializeToString(copy);
  return text.startsWith("<svg ") ? text : text.slice(text.indexOf("<svg "));
}
