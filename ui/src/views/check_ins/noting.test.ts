// Noting what happened, for oneself, where no contact is planned.
import { fireEvent, screen } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { dateOf } from "$ui/lib/time";
import { openView, press } from "../../../tests/open";
import { MONDAY_MORNING } from "../../../tests/rehearsal";
import CheckIns from "./CheckIns.svelte";

it("where I am not safe what happened can be noted, for myself", async () => {
  const rehearsal = await openView(CheckIns, { today: dateOf(MONDAY_MORNING) }, "not_safe", MONDAY_MORNING);
  expect((await screen.findByTestId("note-contact")).textContent).toBe("Note what happened");
  await press("note-contact");
  await press("began-them");
  await fireEvent.input(screen.getByTestId("check-in-note"), { target: { value: "Stood at the door." } });
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  const { items } = await rehearsal.planner.checkIns({ month: "2026-11" });
  expect(items.some(({ key }) => key === null)).toBe(true);
});
