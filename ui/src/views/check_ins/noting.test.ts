// Noting what happened, for oneself, where no contact is planned.
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { dateOf } from "$ui/lib/time";
import { planPart } from "$ui/state/plan_part.svelte";
import { typed } from "$ui/state/typed.svelte";
import { checkInOf, openView, press } from "../../../tests/open";
import { MONDAY_MORNING, type Rehearsal } from "../../../tests/rehearsal";
import CheckIns from "./CheckIns.svelte";

it("where I am not safe what happened can be noted, for myself", async () => {
  const rehearsal = await openView(CheckIns, { today: dateOf(MONDAY_MORNING) }, "not_safe", MONDAY_MORNING);
  expect((await screen.findByTestId("note-contact")).textContent).toBe("Note what happened");
  await press("note-contact");
  await press("began-them");
  await fireEvent.input(screen.getByTestId("check-in-note"), { target: { value: "Stood at the door." } });
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  expect(screen.getByTestId("check-in-saved").textContent).toBe("Noted.");
  const { items } = await rehearsal.planner.checkIns({ month: "2026-11" });
  expect(items.some(({ key }) => key === null)).toBe(true);
});

const show = (): Promise<Rehearsal> => openView(CheckIns, { today: dateOf(MONDAY_MORNING) }, "open", MONDAY_MORNING);
const saved = (): string | null => screen.getByTestId("check-in-saved").textContent;

it.each([["logistics", "Noted. The rest of your plan stands."], ["as_usual", "Noted."]] as const)("with %s agreed, contact in between is answered by %s", async (level, words) => {
  const rehearsal = await show();
  const { input } = (await rehearsal.planner.plan())!;
  if (!input.contact) throw new Error("contact in between");
  const change = { kind: "correction" as const, reason: "" };
  await rehearsal.planner.savePlan({ input: { ...input, contact: { ...input.contact, level } }, change });
  await press("note-contact");
  await screen.findByTestId("save-check-in");
  await press("save-check-in");
  await waitFor(() => expect(saved()).toBe(words));
});

it("a check-in is only saved", async () => {
  const rehearsal = await show();
  planPart.checkIn = await checkInOf(rehearsal, "2026-11-22");
  await press("answer-happened");
  await press("save-check-in");
  await waitFor(() => expect(saved()).toBe("Saved"));
});

it("a meeting by chance is called one, to be changed, and counts as nothing typed", async () => {
  const rehearsal = await show();
  planPart.began = "by_chance";
  planPart.checkIn = "";
  const note = await screen.findByTestId<HTMLTextAreaElement>("check-in-note");
  expect([note.value, planPart.began]).toEqual(["We met by chance.", null]);
  await typed.flush();
  expect(rehearsal.askedFor("keepTyped")).toEqual([]);
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  const { items } = await rehearsal.planner.checkIns({ month: "2026-11" });
  const notes = await Promise.all(items.filter(({ id, key }) => id !== null && key === null).map(async ({ id }) => (await rehearsal.planner.checkIn({ key: null, id })).input.note));
  expect(notes).toContain("We met by chance.");
});
