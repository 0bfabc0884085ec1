// Where no plan is open, no screen speaks of contact, of an agreement or of an invitation.
import { screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { expect, it, vi } from "vitest";
import { day } from "$ui/state/day.svelte";
import { planPart } from "$ui/state/plan_part.svelte";
import { RAIL, router } from "$ui/state/router.svelte";
import { KEYS, pieces } from "./catalogue";
import { CONTACT, INVITING, LOG, QUIET, SPEAKS } from "./contact_texts";
import { open, press } from "./open";
import type { Beginning, Rehearsal } from "./rehearsal";

/** Words that many texts have, and that say nothing by themselves. */
const COMMON = ["From", "Why:", "Where:", "Now:", "Before:"];

/** A piece as long as this is found within a text; a shorter one only as all that an element says. */
const WITHIN = 14;

it("the list has every text that speaks of it", () => {
  const listed = new Set([...CONTACT, ...LOG, ...INVITING, ...Object.keys(QUIET)]);
  const missing = KEYS.filter((key) => pieces(key).some((piece) => SPEAKS.test(piece)) && !listed.has(key));
  expect(missing).toEqual([]);
  expect([...listed].filter((key) => !KEYS.includes(key))).toEqual([]);
});

/** Everything that the window says: as a whole, and element by element. */
function said(): { whole: string; each: Set<string> } {
  const plain = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();
  const each = new Set<string>();
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest("style")) continue;
    each.add(plain(element.textContent));
    for (const name of ["aria-label", "title", "placeholder"]) each.add(plain(element.getAttribute(name)));
  }
  return { whole: [plain(document.body.textContent), ...each].join(" ¦ "), each };
}

function found(keys: readonly string[]): string[] {
  const { whole, each } = said();
  const isSaid = (piece: string): boolean => each.has(piece) || (piece.length >= WITHIN && whole.includes(piece));
  return keys.filter((key) => pieces(key).filter((piece) => !COMMON.includes(piece)).some(isSaid));
}

/** A screen that is loaded when it is first wanted asks once it is there, and what it asks may lead to more. */
async function settle(rehearsal: Rehearsal): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await tick();
    await vi.dynamicImportSettled();
    await screen.findAllByRole("heading", { level: 1 });
    await rehearsal.answered();
  }
  await tick();
}

interface State {
  as: Beginning;
  then?: (rehearsal: Rehearsal) => Promise<unknown>;
  /** What may be said here all the same. */
  but?: readonly string[];
}

const REACHED_OUT = ["reach-out-title", "reach-out-my-no", "reach-out-about", "changed-reached-out", "check-ins-note-contact"];
/** What stands above what was logged has the words of the plan's part. */
const LOGGED = [...LOG, "plan-check-ins", "topic-cadence"];
const STATES: Record<string, State> = {
  "no plan": { as: "empty" },
  "a plan that was closed": { as: "open", then: ({ planner }) => planner.closePlan() },
  "a no of theirs": { as: "their_no", but: LOGGED },
  "told later": { as: "open", then: ({ planner }) => planner.turnPlan({ turn: "their_no" }), but: LOGGED },
  "a no of mine": { as: "my_no", but: [...LOGGED, ...REACHED_OUT] },
  "not safe": { as: "not_safe", but: LOGGED },
};

it.each(Object.entries(STATES))("%s: no screen speaks of contact, and *Something has changed* does not either", async (_, { as, then, but = [] }) => {
  const rehearsal = await open(as);
  await then?.(rehearsal);
  await day.reload();
  const forbidden = CONTACT.filter((key) => !but.includes(key));
  const seen: Record<string, string[]> = {};
  const look = async (name: string): Promise<void> => {
    await settle(rehearsal);
    const keys = found(forbidden);
    if (keys.length > 0) seen[name] = keys;
  };
  for (const at of [...RAIL, "help", "reach_out", "observation", "reflection", "sheets", "points", "weekly", "look_back", "outcomes"] as const) {
    router.go(at);
    await look(at);
  }
  router.go("today");
  await settle(rehearsal);
  if (screen.queryByTestId("something-changed")) {
    await press("something-changed");
    await look("something has changed");
  }
  if (but.length > 0) {
    planPart.show("check_ins");
    await look("what was logged");
  }
  expect(seen).toEqual({});
}, 60_000);
