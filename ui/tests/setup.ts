// jsdom draws nothing: it has no dialog methods and no layout.

import { configure } from "@testing-library/svelte";

// A machine that does other things too is no reason to fail.
configure({ asyncUtilTimeout: 5_000 });

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};
