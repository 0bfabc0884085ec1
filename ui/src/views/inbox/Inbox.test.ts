import { render, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { connect } from "$ui/lib/api";
import { memory } from "$ui/lib/api/memory";
import type { InboxItem, ItemKind } from "$ui/lib/bindings";
import Inbox from "./Inbox.svelte";

const AT = { at: 0, local: "2026-11-24T09:00" };
const PASSED = "The check-in time has passed. If it didn't happen, the reason can stay open.";

async function showMissed(kind: ItemKind): Promise<void> {
  const planner = memory("empty", () => "2026-11-24T18:10");
  const item: InboxItem = {
    key: "1@2026-11-24", kind, title: "", need: null, at: AT, about: null, aheadOf: null, copy: "", state: "missed", until: null, waitsFor: null, lateMinutes: 550,
  };
  planner.inbox = async () => ({ now: { at: 0, local: "2026-11-24T18:10" }, due: [], snoozed: [], earlier: [item] });
  await connect(planner);
  render(Inbox);
  await screen.findByTestId("inbox-earlier");
}

it.each(["check_in", "moved_check_in"] as const)("says of a %s that passed that its reason can stay open", async (kind) => {
  await showMissed(kind);
  expect(screen.getByText(PASSED)).toBeTruthy();
});

it("says so of nothing else", async () => {
  await showMissed("promise");
  expect(screen.queryByText(PASSED)).toBeNull();
});
