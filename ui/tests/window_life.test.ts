// What the window is told by itself, and what it says of itself: the screen that it shows, and that it may go.

import { waitFor } from "@testing-library/svelte";
import { tick } from "svelte";
import { expect, it } from "vitest";
import type { Screen } from "$ui/lib/bindings";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import { hook, open, press, type } from "./open";
import type { Beginning, Rehearsal } from "./rehearsal";

const EACH: Record<Screen, true> = {
  today: true, plan: true, week: true, activities: true, moments: true, drafts: true, inbox: true, settings: true, patterns: true, help: true, observation: true, reflection: true, thinking: true, reach_out: true, talk: true, message: true, sheets: true, points: true, weekly: true, look_back: true, outcomes: true,
};
const SCREENS = Object.keys(EACH) as Screen[];

/** This screen is drawn. */
async function shows(screen: Screen): Promise<void> {
  await waitFor(async () => expect((await hook("content")).dataset["screen"]).toBe(screen));
}

const said = (rehearsal: Rehearsal) => rehearsal.askedFor("screenShown").map(({ screen }) => screen);

/** Begins, and waits until all that belongs to the first screen was asked. */
async function begun(as: Beginning): Promise<Rehearsal> {
  const rehearsal = await open(as);
  await waitFor(() => expect(rehearsal.desktop).toContain("page_ready"));
  return rehearsal;
}

it.each(SCREENS)("asked to show %s, it does, and says so once", async (screen) => {
  const rehearsal = await begun("open");
  rehearsal.tell("open-screen", { screen });
  await shows(screen);
  const expected = screen === "today" ? ["today"] : ["today", screen];
  await waitFor(() => expect(said(rehearsal)).toEqual(expected));
  rehearsal.tell("open-screen", { screen });
  await tick();
  // What is answered after it is answered when it had its time.
  rehearsal.tell("hand-over", null);
  await waitFor(() => expect(rehearsal.desktop).toContain("handed_over"));
  expect(said(rehearsal)).toEqual(expected);
});

it("says where it is after the first screen was drawn, and on each change of it", async () => {
  const rehearsal = await begun("open");
  await press("nav-inbox");
  await shows("inbox");
  await press("nav-inbox");
  await press("nav-today");
  await shows("today");
  await waitFor(() => expect(said(rehearsal)).toEqual(["today", "inbox", "today"]));
  const calls = rehearsal.asked.map(({ call }) => call);
  expect(calls.indexOf("page_ready")).toBeLessThan(calls.indexOf("screen_shown"));
});

it("a planner that does not hear where it is changes nothing", async () => {
  const rehearsal = await begun("open");
  await press("nav-help");
  await waitFor(() => expect(said(rehearsal)).toEqual(["today", "help"]));
  await rehearsal.failNext("storage");
  // Today asks nothing of its own, so the failure meets what is said of it.
  await press("nav-today");
  await shows("today");
  await press("nav-help");
  await shows("help");
  await waitFor(() => expect(said(rehearsal)).toEqual(["today", "help", "today", "help"]));
  expect(toast.said).toBeNull();
});

it.each<[Beginning, string]>([["locked", "unlock"], ["first_run", "first-run"], ["damaged", "recovery"]])(
  "%s: no screen of the open planner is shown or said, now or later", async (as, testid) => {
    const rehearsal = await begun(as);
    for (const screen of SCREENS) rehearsal.tell("open-screen", { screen });
    await hook(testid);
    expect(router.screen).toBe("today");
    expect(said(rehearsal)).toEqual([]);
  },
);

it("after the unlock Today stands, and is said", async () => {
  const rehearsal = await begun("locked");
  rehearsal.tell("open-screen", { screen: "inbox" });
  await type("passphrase", "correct horse");
  await press("unlock-open");
  await hook("today");
  await waitFor(() => expect(said(rehearsal)).toEqual(["today"]));
});

it("asked to hand over, it answers at once, and nothing on the screen changes", async () => {
  const rehearsal = await begun("open");
  await press("nav-activities");
  await press("add-activity");
  await type("activity-title", "Half a sentence");
  const title = (await hook("activity-title")) as HTMLInputElement;
  title.focus();
  rehearsal.tell("hand-over", null);
  await waitFor(() => expect(rehearsal.desktop).toContain("handed_over"));
  expect([title.value, document.activeElement, router.screen]).toEqual(["Half a sentence", title, "activities"]);
  rehearsal.tell("hand-over", null);
  await waitFor(() => expect(rehearsal.askedFor("handedOver")).toHaveLength(2));
});

it.each<Beginning>(["locked", "first_run", "refused"])("%s: it hands over as well", async (as) => {
  const rehearsal = await begun(as);
  rehearsal.tell("hand-over", null);
  await waitFor(() => expect(rehearsal.desktop).toContain("handed_over"));
});

it("a lock ends the window before it opens another one", async () => {
  const rehearsal = await begun("open");
  await rehearsal.planner.changeProtection({ passphrase: "four words in row", again: "four words in row", current: null });
  await press("lock");
  await hook("unlock");
  expect(rehearsal.desktop.filter((what) => what.endsWith("_windows") || what === "open_window")).toEqual(["end_windows", "open_window"]);
});
