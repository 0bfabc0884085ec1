// What a pause asks at its end, in the small window: below whatever stands there, once, and with a way on.

import { screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { hook, press, type } from "../../../../tests/open";
import type { Rehearsal } from "../../../../tests/rehearsal";
import { small } from "../../../../tests/small_window";

/** A pause of twenty minutes was chosen, after a tap on one of the lines where that is named. */
async function chosen(line?: string): Promise<Rehearsal> {
  const rehearsal = await small("open", "2026-11-24T14:00");
  if (line) await press(line);
  await press("until-minutes");
  await waitFor(() => expect(screen.getByTestId("until-minutes").getAttribute("aria-pressed")).toBe("true"));
  return rehearsal;
}

it("a pause that was chosen asks back, and the answer is kept", async () => {
  const rehearsal = await chosen();
  await rehearsal.clock("2026-11-24T14:20");
  await hook("check-back");
  // Nothing was kept of this one, so nobody asks how strong it is.
  expect(screen.queryByTestId("strength-4")).toBeNull();
  await press("back-still_there");
  expect((await hook("back-morning")).textContent).toBe("Until morning, tomorrow, 09:00");
  expect(screen.getByTestId("back-again").textContent).toBe("20 more, until 14:40");
  await press("back-again");
  await waitFor(() => expect(screen.getByTestId("back-said").textContent).toMatch(/14:40/));
});

it("how strong it is can be told beside the answers, and taken back", async () => {
  const rehearsal = await chosen("pause-look");
  await rehearsal.clock("2026-11-24T14:20");
  await hook("check-back");
  const pressed = (): string | null => screen.getByTestId("strength-4").getAttribute("aria-pressed");
  for (const becomes of ["true", "false", "true"]) {
    await press("strength-4");
    await waitFor(() => expect(pressed()).toBe(becomes));
  }
  expect(rehearsal.askedFor("keepStrengthAfter").map(({ strength }) => strength)).toEqual([4, null, 4]);
  await press("back-passed");
  await waitFor(() => expect(screen.queryByTestId("check-back")).toBeNull());
});

it("what a pause asks at its end stands below the field, which keeps its words and the cursor", async () => {
  const rehearsal = await chosen();
  await press("pause-say");
  await type("pause-text", "Why");
  const field = screen.getByTestId<HTMLTextAreaElement>("pause-text");
  field.focus();
  await rehearsal.clock("2026-11-24T14:20");
  await hook("check-back");
  expect([screen.getByTestId("pause-text"), document.activeElement]).toEqual([field, field]);
  expect(field.value).toBe("Why");
});

it("where something else was written the sentence of what was sent stands there, and nothing more is asked", async () => {
  const rehearsal = await chosen();
  await rehearsal.clock("2026-11-24T14:20");
  await press("back-something_else");
  await waitFor(() => expect(screen.getByTestId("back-said").textContent).toMatch(/^It's sent\. It needs no second message today\./));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("check-back")));
  expect(screen.queryByTestId("back-morning")).toBeNull();
  await press("back-close");
  await waitFor(() => expect(screen.queryByTestId("check-back")).toBeNull());
  expect(screen.getByTestId("pause-sentence").textContent).toMatch(/Next check-in/);
});
