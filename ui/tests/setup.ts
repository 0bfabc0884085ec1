// jsdom draws nothing: it has no dialog methods and no layout.

import { configure } from "@testing-library/svelte";

// A machine that does other things too is no reason to fail.
configure({ asyncUtilTimeout: 15_000 });

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};
// Nothing ever changes its size here; what asks for it is told once what the test says.
globalThis.ResizeObserver ??= class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
// A pointer is a mouse with more to say, none of which is looked at here.
globalThis.PointerEvent ??= MouseEvent as unknown as typeof PointerEvent;
globalThis.DOMRect ??= class {
  constructor(readonly x = 0, readonly y = 0, readonly width = 0, readonly height = 0) {}
  get left(): number { return this.x; }
  get top(): number { return this.y; }
  get right(): number { return this.x + this.width; }
  get bottom(): number { return this.y + this.height; }
} as unknown as typeof DOMRect;
