// How it is: one tap stores it, arrows only go to a step, and what was stored can be taken back, opened, changed and removed.
import { screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { router } from "$ui/state/router.svelte";
import { hook, open, press, takeBack, type } from "../../../tests/open";
import type { Rehearsal } from "../../../tests/rehearsal";

const stored = async ({ planner }: Rehearsal): Promise<(number | null)[]> =>
  (await planner.moods()).items.map(({ entry }) => entry.input.step);
const shown = (): string[] => screen.queryAllByTestId("mood-entry").map((entry) => entry.getAttribute("aria-label") ?? "");
const key = (element: Element, name: string): boolean =>
  element.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset["testid"];

it("a tap stores at once, says so, and offers small things after", async () => {
  const rehearsal = await open("empty");
  expect(screen.queryByTestId("mood-offers")).toBeNull();
  await press("mood-step-4");
  await waitFor(() => expect(shown()).toEqual(["18:10, good"]));
  expect(await stored(rehearsal)).toEqual([4]);
  expect((await hook("toast")).textContent).toContain("Saved");
  await hook("mood-feelings");
  await hook("mood-note");
  expect((await hook("mood-step-4")).getAttribute("aria-checked")).toBe("true");
  expect(screen.queryByTestId("mood-form")).toBeNull();
});

it("what was tapped is taken back by one press", async () => {
  const rehearsal = await open("open");
  await press("mood-step-2");
  await waitFor(() => expect(shown()).toHaveLength(1));
  await takeBack();
  await waitFor(() => expect(shown()).toEqual([]));
  expect(await stored(rehearsal)).toEqual([]);
  expect(screen.queryByTestId("mood-offers")).toBeNull();
});

it("the second click of a double one stores nothing", async () => {
  const rehearsal = await open("empty");
  const step = await hook("mood-step-3");
  step.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
  await waitFor(() => expect(shown()).toHaveLength(1));
  step.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
  await rehearsal.answered();
  expect(await stored(rehearsal)).toEqual([3]);
});

it("is one stop for the tab key; arrows, Home and End go round and store nothing", async () => {
  const rehearsal = await open("empty");
  const steps = await Promise.all([1, 2, 3, 4, 5].map((step) => hook(`mood-step-${step}`)));
  expect(steps.map((step) => step.tabIndex)).toEqual([0, -1, -1, -1, -1]);
  expect(steps.every((step) => step.getAttribute("role") === "radio" && step.closest('[role="radiogroup"]'))).toBe(true);
  const way = [["ArrowRight", 2], ["ArrowDown", 3], ["ArrowLeft", 2], ["ArrowUp", 1], ["ArrowLeft", 5], ["ArrowRight", 1], ["End", 5], ["Home", 1]] as const;
  steps[0]?.focus();
  for (const [name, step] of way) {
    key(document.activeElement!, name);
    await waitFor(() => expect(focused()).toBe(`mood-step-${step}`));
  }
  await rehearsal.answered();
  expect(await stored(rehearsal)).toEqual([]);
});

it("on the lowest step a quiet line stands there, and only leads to help when it is chosen", async () => {
  await open("empty");
  await press("mood-step-1");
  await hook("mood-someone");
  expect(router.screen).toBe("today");
  await press("mood-someone");
  expect(router.screen).toBe("help");
});

it("on another step that line is not there", async () => {
  await open("empty");
  await press("mood-step-2");
  await hook("mood-offers");
  expect(screen.queryByTestId("mood-someone")).toBeNull();
});

it("words and a note are put on what was tapped, and a fourth word is refused beside them", async () => {
  const rehearsal = await open("empty");
  await press("mood-step-3");
  await press("mood-feelings");
  for (const word of ["calm", "torn", "tired"]) await press(`mood-words-${word}`);
  await type("mood-own", "Fern-Weh");
  await press("save-mood");
  expect((await hook("mood-words-error")).textContent).toBe("At most 3.");
  await press("mood-words-tired");
  await type("mood-text", "Slept badly.");
  await press("save-mood");
  await waitFor(() => expect(screen.queryByTestId("mood-form")).toBeNull());
  const { items } = await rehearsal.planner.moods();
  expect(items.map(({ entry, feelings }) => [entry.input.step, entry.input.text, feelings])).toEqual([
    [3, "Slept badly.", { known: ["calm", "torn"], own: ["Fern-Weh"] }],
  ]);
});

it("one is written for earlier without a step, and a time that is still to come is refused beside its field", async () => {
  const rehearsal = await open("empty");
  await press("mood-in-words");
  await type("mood-text", "A quiet morning.");
  await type("mood-date", "2026-11-24");
  await type("mood-time", "19:00");
  await press("save-mood");
  expect((await hook("mood-time-error")).textContent).toMatch(/./);
  expect(await stored(rehearsal)).toEqual([]);
  await type("mood-time", "08:00");
  await press("save-mood");
  await waitFor(() => expect(shown()).toEqual(["08:00, no step"]));
});

it("what was logged is opened, changed, removed and brought back", async () => {
  const rehearsal = await open("empty");
  await press("mood-step-2");
  await press("mood-entry");
  await press("mood-form-step-5");
  await press("save-mood");
  await waitFor(() => expect(shown()).toEqual(["18:10, very good"]));
  await press("mood-entry");
  await press("mood-form-no-step");
  await press("save-mood");
  await waitFor(() => expect(shown()).toEqual(["18:10, no step"]));
  await press("mood-entry");
  await press("mood-remove");
  await waitFor(() => expect(shown()).toEqual([]));
  await takeBack();
  await waitFor(async () => expect(await stored(rehearsal)).toEqual([null]));
});

it("the steps are called as they were named", async () => {
  const { planner } = await open("empty");
  await planner.saveStepNames({ input: ["down", "", "", "", ""] });
  await waitFor(async () => expect((await hook("mood-step-1")).textContent).toContain("down"));
  expect((await hook("mood-step-2")).textContent).toContain("low");
});
