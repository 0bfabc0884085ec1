// The small window against a rehearsal: its page, its keys, the way to help and the way out.

import { render, screen, waitFor } from "@testing-library/svelte";
import { tick } from "svelte";
import { expect, it } from "vitest";
import { hook, press } from "../../../../tests/open";
import type { Beginning } from "../../../../tests/rehearsal";
import { small } from "../../../../tests/small_window";
import type { PauseLine } from "./lines";
import Pause from "./Pause.svelte";

const key = (name: string, on: Element = document.body): boolean =>
  on.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));

it.each<Beginning>(["first_run", "locked", "open", "empty", "their_no", "not_safe", "damaged", "refused"])(
  "%s: it stands with the same words, before anything of the vault is asked", async (as) => {
    const rehearsal = await small(as);
    expect(rehearsal.asked[0]?.call).toBe("small_ready");
    const lines = screen.getAllByRole("listitem").map((line) => line.textContent.trim().replace(/\s+/g, " "));
    expect(lines).toEqual(["1Say something to them", "2Look, ask around, go there", "3Arrange something", "4Emergency", "5I already did"]);
    expect((await hook("pause-sentence")).textContent).not.toBe("");
    expect(document.activeElement).toBe(await hook("pause-sentence"));
  },
);

it("Escape closes it without a question, and asks for nothing else", async () => {
  const rehearsal = await small("open");
  key("Escape");
  await waitFor(() => expect(rehearsal.desktop).toContain("close_small"));
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("help stands in the window, and Escape there goes back", async () => {
  const rehearsal = await small("locked");
  await press("small-help");
  await screen.findAllByTestId("help-line");
  expect(screen.queryByTestId("help-people-add")).toBeNull();
  key("Escape");
  await hook("pause");
  expect(rehearsal.desktop).not.toContain("close_small");
});

it("the fourth line is help at once", async () => {
  await small("open");
  await press("pause-emergency");
  await hook("help");
});

it("what is being typed is handed over, and another page is shown where it is wanted", async () => {
  const rehearsal = await small("open");
  rehearsal.tell("hand-over", null);
  await waitFor(() => expect(rehearsal.desktop).toContain("small_handed_over"));
  rehearsal.tell("open-page", { page: "note" });
  await waitFor(() => expect(screen.queryByTestId("pause")).toBeNull());
  expect((await hook("small")).dataset["page"]).toBe("note");
  rehearsal.tell("paper", { theme: "dark" });
  await waitFor(() => expect(document.documentElement.dataset["theme"]).toBe("dark"));
  delete document.documentElement.dataset["theme"];
});

it("the numbers choose, but not while something is typed, and not with another key held", async () => {
  const chosen: string[] = [];
  render(Pause, { props: { sentence: "Nothing is late.", onchoose: (line: PauseLine) => chosen.push(line) } });
  await tick();
  for (const number of ["1", "2", "3", "5", "4", "6", "0", "a"]) key(number);
  expect(chosen).toEqual(["say", "look", "arrange", "already", "emergency"]);
  const field = document.createElement("textarea");
  document.body.append(field);
  key("1", field);
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "1", ctrlKey: true, bubbles: true }));
  field.remove();
  expect(chosen).toHaveLength(5);
});
