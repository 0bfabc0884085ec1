import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";
import type { InboxItem } from "$ui/lib/bindings";
import { planPart } from "$ui/state/plan_part.svelte";
import { router } from "$ui/state/router.svelte";
import OccurrenceLine from "./OccurrenceLine.svelte";

const NOW = { at: 0, local: "2026-11-24T18:10" };

function show(given: Partial<InboxItem>) {
  const item: InboxItem = {
    offers: ["log", "later", "skip"], opens: null,
    key: "1@2026-11-24", kind: "check_in", title: "", need: null, at: { at: 0, local: "2026-11-24T18:00" }, about: null, aheadOf: null, copy: "", aheadDay: null,
    state: "shown", until: null, waitsFor: null, lateMinutes: 10, times: 1, ...given,
  };
  const onclose = vi.fn();
  render(OccurrenceLine, { item, now: NOW, until: null, facts: [], testid: "inbox-item", onclose, onlater: async () => {} });
  return onclose;
}

afterEach(() => {
  planPart.show("plan");
  router.screen = "today";
});

it.each(["check_in", "moved_check_in"] as const)("a %s that is due can be logged", async (kind) => {
  const onclose = show({ kind });
  await fireEvent.click(screen.getByTestId("log-check-in"));
  expect([router.screen, planPart.part, planPart.checkIn]).toEqual(["plan", "check_ins", "1@2026-11-24"]);
  expect(onclose).not.toHaveBeenCalled();
});

it("done only closes the reminder", async () => {
  const onclose = show({ kind: "activity", offers: ["done", "later", "skip", "more"] });
  await fireEvent.click(screen.getByTestId("done"));
  expect(onclose).toHaveBeenCalledExactlyOnceWith("1@2026-11-24", "done");
  expect(router.screen).toBe("today");
});

it("a check-in whose time has passed is closed by saying what became of it, and has no *Done*", () => {
  show({});
  const acts = [...screen.getByTestId("inbox-item").querySelectorAll("button")].map((act) => act.dataset["testid"]);
  expect(acts).toEqual(["log-check-in", "later", "skip"]);
});

it("offers what the planner says, in its order, and nothing else", () => {
  show({ offers: ["open", "move"] });
  const acts = [...screen.getByTestId("inbox-item").querySelectorAll("button")].map((act) => act.dataset["testid"]);
  expect(acts).toEqual(["open-check-in", "move-check-in"]);
});

it("a reminder ahead of a check-in is only read, and opens the check-in itself", async () => {
  const onclose = show({ key: "2@2026-11-24", opens: "1@2026-11-24", offers: ["open", "seen"] });
  await fireEvent.click(screen.getByTestId("open-check-in"));
  expect(planPart.checkIn).toBe("1@2026-11-24");
  await fireEvent.click(screen.getByTestId("seen"));
  expect(onclose).toHaveBeenCalledExactlyOnceWith("2@2026-11-24", "done");
});

it("leads to a check-in that is to be moved with that chosen", async () => {
  show({ offers: ["open", "move"] });
  await fireEvent.click(screen.getByTestId("move-check-in"));
  expect([planPart.checkIn, planPart.moving]).toEqual(["1@2026-11-24", true]);
  planPart.moving = false;
});

it("shows the text of a confirmation to be copied, and none where there is none", () => {
  show({ kind: "confirmation", copy: "Does Thursday still suit you?", aheadOf: { at: 1, local: "2026-11-25T18:00" }, aheadDay: "tomorrow" });
  expect(screen.getByTestId("item-copy-text").textContent).toBe("Does Thursday still suit you?");
});

it.each([["tomorrow", "Is tomorrow still fine?"], ["today", "Is today still fine?"]] as const)("names the day %s in the words to copy", (aheadDay, words) => {
  show({ kind: "confirmation", copy: "Is {day} still fine?", aheadOf: { at: 1, local: "2026-11-25T18:00" }, aheadDay });
  expect(screen.getByTestId("item-copy-text").textContent).toBe(words);
});

it("shows nothing to copy where no text belongs to it", () => {
  show({ kind: "confirmation" });
  expect(screen.queryByTestId("item-copy")).toBeNull();
});

it.each([
  ["2026-11-24T09:00", "Today is the day that you named."],
  ["2026-11-22T09:00", "It was the day that you named."],
])("of a promise of %s it says whose day it is, and leads to its field", async (local, words) => {
  show({ kind: "promise", at: { at: 0, local }, offers: ["done", "other_day", "later", "skip"] });
  expect((await screen.findByTestId("promise-day")).textContent).toBe(words);
  await fireEvent.click(screen.getByTestId("other-day"));
  expect([router.screen, planPart.part, planPart.field]).toEqual(["plan", "plan", "promise"]);
  planPart.field = null;
});

it("of nothing else it says that, and of a promise that was kept neither", async () => {
  show({ kind: "activity", title: "Walk" });
  show({ kind: "promise", state: "done", offers: [] });
  await vi.dynamicImportSettled();
  expect(screen.queryByTestId("promise-day")).toBeNull();
});

it("looking at the plan again leads to the plan", async () => {
  planPart.part = "check_ins";
  show({ kind: "look_again", offers: ["done", "plan", "later", "skip"] });
  expect(screen.getByTestId("open-plan").textContent.trim()).toBe("Open the plan");
  await fireEvent.click(screen.getByTestId("open-plan"));
  expect([router.screen, planPart.part]).toEqual(["plan", "plan"]);
});
