import { waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { blankActivity, inputOf } from "$ui/features/own_life/activity/activity_form";
import { hook, open } from "../../../tests/open";

it("the next reminder says what it is about, also where it is to plan the week", async () => {
  const { planner } = await open("empty");
  await planner.saveWeekChoices({ input: { ...(await planner.weekChoices()), planning: { weekday: "wed", time: "17:00" } } });
  await waitFor(async () => expect((await hook("next-reminder")).textContent).toContain("Tomorrow, 17:00"));
  expect((await hook("next-reminder-of")).textContent).toBe("Plan your week");
  await planner.addActivity({ input: inputOf({ ...blankActivity("2026-11-24"), title: "Water the plants", date: "2026-11-24", time: "20:00" }) });
  await waitFor(async () => expect((await hook("next-reminder-of")).textContent).toBe("Water the plants"));
});
