// What stands beside the day: a check-in that may still happen before the next one, and nothing to write down once all is over.
import { screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import type { PlanInput } from "$ui/lib/bindings";
import { hook, open, press } from "../../../tests/open";

const MORNING = "2026-11-24T10:00";

async function planWith(change: (input: PlanInput) => Partial<PlanInput>): Promise<void> {
  const { planner } = await open("missed", MORNING);
  const { input } = (await planner.plan())!;
  await planner.savePlan({ input: { ...input, ...change(input) }, change: { kind: "correction", reason: "" } });
}

it("a check-in within its hours is named before the next one, here and where they reached out", async () => {
  await planWith(() => ({ missed: { waitHours: "48", nudge: null } }));
  expect((await hook("running-check-in")).textContent).toContain("Sunday 22 November, 19:00");
  expect((await hook("running-until")).textContent).toBe("It may still happen, until 19:00.");
  const sections = [...document.querySelectorAll("aside h2")].map((heading) => heading.textContent);
  expect(sections.slice(0, 2)).toEqual(["Check-in", "Next check-in"]);
  await press("something-changed");
  await press("changed-reached-out");
  expect((await hook("reach-out-agreed")).textContent).toContain(
    "The check-in of Sunday 22 November, 19:00 may still happen, until today, 19:00. Next check-in",
  );
});

it("once its hours are over only the next one stands there", async () => {
  await planWith(() => ({ missed: { waitHours: "12", nudge: null } }));
  await hook("next-check-in");
  expect(screen.queryByTestId("running-check-in")).toBeNull();
});

it("after the end nothing is to be written down", async () => {
  await planWith(({ starts }) => ({ ends: starts, reconnect: null }));
  await waitFor(() => expect(document.querySelector("aside")?.textContent).toContain("The agreed end has passed."));
  expect(screen.queryByTestId("write-down")).toBeNull();
  await hook("see-plan");
});
