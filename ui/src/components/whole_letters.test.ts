import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { hook, open, press } from "../../tests/open";

it.each([["Tea \ud83c", "Tea \ufffd"], ["\udf75 Tea", "\ufffd Tea"], ["Tea \ud83c\udf75", "Tea \ud83c\udf75"]])("%j is saved as %j", async (pasted, kept) => {
  const { planner } = await open("empty");
  await press("nav-activities");
  await press("add-activity");
  await fireEvent.input(await hook("activity-title"), { target: { value: pasted } });
  await press("save-activity");
  await waitFor(async () => expect((await planner.activities()).map(({ input }) => input.title)).toEqual([kept]));
  expect(screen.queryByTestId("form-problems")).toBeNull();
});
