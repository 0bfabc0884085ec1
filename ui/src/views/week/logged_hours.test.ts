// Hours that were hard by one's own log: free times in them say so, and the figure is there on demand.
import { screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { blankActivity, inputOf } from "$ui/features/own_life/activity/activity_form";
import { hook, openView, press, pressFirst } from "../../../tests/open";
import Week from "./Week.svelte";

it("says that these hours were hard, and how many hard minutes that is once it is asked for", async () => {
  const rehearsal = await openView(Week, {}, "empty");
  rehearsal.window = "pause";
  for (const day of [17, 18, 19, 20, 21]) {
    const taps = { opened: Date.UTC(2026, 10, day, 19, 30) / 1000, line: "say", purpose: null, look: null };
    const input = { taps, strength: null, strengthAfter: null, setOff: null, offer: null, draft: null };
    await rehearsal.fromWindow("keep_minute", { id: null, input });
  }
  rehearsal.window = "main";
  const swim = inputOf({ ...blankActivity("2026-11-24"), title: "Swim", repeat: "per_week", goal: "2", minutes: "60" });
  await rehearsal.planner.addActivity({ input: swim });
  await pressFirst("unplaced-find");
  const [first] = await screen.findAllByTestId("slot");
  expect(first?.textContent).toContain("Hours that were hard for you.");
  const figure = (await screen.findAllByTestId("slot-figure"))[0] as HTMLDetailsElement;
  expect(figure.open).toBe(false);
  expect(figure.querySelector("p")?.textContent).toBe("5 of 5 hard minutes were from 19:00 to 20:00.");
  await press("slots-close");
  await hook("week");
});
