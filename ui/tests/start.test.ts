// The start of the window, from its very first question: what is asked before the first screen stands, and how often.

import { screen, waitFor } from "@testing-library/svelte";
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { hook } from "./open";
import { begin, type Beginning, type Rehearsal } from "./rehearsal";

/** What the window asks while the page's own scripts are still on their way: the very script. */
const PAGE = "../src-tauri/crates/window/src/page.rs";
const EARLY = /const ASK_EARLY: &str = "([^"]+)"/.exec(readFileSync(PAGE, "utf8"))?.[1];
if (!EARLY) throw new Error(`${PAGE} has no ASK_EARLY`);
const askEarly = new Function(EARLY) as () => void;
const early = window as { interludeEarly?: Record<string, Promise<unknown>> };

/** All that a first screen needs; a question more is time before it. */
const BEFORE = ["app_state", "today", "typing"];

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
  delete early.interludeEarly;
  vi.resetModules();
});

/** Loads the page's own scripts, and returns when they say that the first screen is drawn. */
async function load(rehearsal: Rehearsal): Promise<void> {
  await import("$ui/main");
  await waitFor(() => expect(rehearsal.desktop).toContain("page_ready"));
}

/** What follows the first screen was loaded, too: it would else be loaded in the next test, from modules that were made anew. */
async function settled(rehearsal: Rehearsal, as: Beginning): Promise<void> {
  if (["open", "empty", "not_safe"].includes(as)) await waitFor(() => expect(calls(rehearsal)).toEqual(expect.arrayContaining(["moods", "check_backs"])));
  await rehearsal.answered();
}

const calls = (rehearsal: Rehearsal): string[] => rehearsal.asked.map(({ call }) => call);

// It comes first: no page of another test listens yet.
it("what changed while nothing listened is read once the first screen stands", async () => {
  const rehearsal = await begin("open");
  askEarly();
  await early.interludeEarly?.["today"];
  const { items } = await rehearsal.planner.today();
  const key = items.find(({ title }) => title === "Pottery")?.key ?? "";
  await rehearsal.planner.closeOccurrence({ key, how: "done" });
  await load(rehearsal);
  const state = () => screen.getAllByTestId("today-item").find((line) => line.dataset["key"] === key)?.dataset["state"];
  await waitFor(() => expect(state()).toBe("done"));
  expect(calls(rehearsal).filter((call) => call === "today")).toHaveLength(2);
  expect(calls(rehearsal).indexOf("page_ready")).toBe(BEFORE.length);
  await settled(rehearsal, "open");
});

describe.each([["asked early", askEarly], ["asked by the page itself", () => {}]] as const)("%s", (_, ask) => {
  it.each<[Beginning, string]>([
    ["open", "today"], ["empty", "today-empty"], ["not_safe", "today-not-safe"], ["locked", "unlock"], ["first_run", "first-run"],
    ["damaged", "data-folder"], ["refused", "refused-reason"],
  ])("%s: the state and the day are asked before the first screen stands, each once, and nothing else", async (as, testid) => {
    const rehearsal = await begin(as);
    ask();
    await load(rehearsal);
    await hook(testid);
    expect(calls(rehearsal).slice(0, calls(rehearsal).indexOf("page_ready"))).toEqual(BEFORE);
    await settled(rehearsal, as);
  });
});
