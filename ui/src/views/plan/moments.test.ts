// Words to copy have their moment: while the time goes on, and not any more once it is over.
import { screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import type { PlanInput, PlanView } from "$ui/lib/bindings";
import { hook, open, press } from "../../../tests/open";
import type { Rehearsal } from "../../../tests/rehearsal";

const AGREED = { certainty: "agreed", saidBy: "both", since: "" } as const;

/** The sample's plan with these terms, on this day, with its screen open. */
async function planOn(day: string, terms: Partial<PlanInput>): Promise<PlanView> {
  const { planner }: Rehearsal = await open("open", `${day}T10:00`);
  const { input } = (await planner.plan())!;
  await planner.savePlan({ input: { ...input, ...terms }, change: { kind: "correction", reason: "" } });
  await press("nav-plan");
  return (await planner.plan())!;
}

const script = { role: "i_asked", askScript: "I need some time. On Tuesday 24 November I'd like us to meet." } as const;
const meeting = (date: string): PlanInput["reconnect"] =>
  ({ date, time: "17:00", place: "", purpose: "", standing: { ...AGREED, certainty: "proposed", saidBy: "me" } });

it("a meeting that was proposed is asked about by its day until that comes", async () => {
  await planOn("2026-11-24", { reconnect: meeting("2026-11-25") });
  expect((await hook("limbo-copy-text")).textContent).toBe("Would Wednesday 25 November, 17:00 suit you for meeting and talking?");
});

it.each(["2026-11-24", "2026-11-23"])("on its day and after nothing about a meeting is there to be copied", async (date) => {
  const { ask, gaps } = await planOn("2026-11-24", { reconnect: meeting(date), contact: null, terms: [], endsStanding: AGREED });
  await hook("plan-day");
  expect([ask, gaps.filter((gap) => gap !== "reason")]).toEqual([null, []]);
  expect(screen.queryByTestId("ask-copy")).toBeNull();
});

it("while the time goes on its words are there to be copied", async () => {
  await planOn("2026-11-24", { ...script, reconnect: meeting("2026-11-25") });
  await hook("open-door-copy");
  await hook("ask-script-copy");
});

it("words that ask to a meeting are read again once its day has passed", async () => {
  await planOn("2026-11-24", { ...script, reconnect: meeting("2026-11-23") });
  expect((await hook("ask-script-former")).textContent).toContain("The day of your meeting has passed");
  expect(screen.queryByTestId("ask-script-copy")).toBeNull();
});

it("once the end has passed they are only read", async () => {
  const { guidance } = await planOn("2026-11-24", { ...script, ends: "2026-11-23", reconnect: null });
  await hook("open-door-words");
  await hook("ask-script-words");
  for (const testid of ["open-door-copy", "ask-script-copy", "ask-script-former", "plan-limbo", "plan-ask"]) {
    expect(screen.queryByTestId(testid)).toBeNull();
  }
  expect(guidance.calm).toBeNull();
});
