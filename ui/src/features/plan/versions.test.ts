import { beforeEach, expect, it, vi } from "vitest";
import type { PlanInput } from "$ui/lib/bindings";
import { begin } from "../../../tests/rehearsal";
import { changesTerms, extendsEnd } from "./change";
import { differences } from "./versions";

/** A plan as the planner keeps it. */
let plan: PlanInput;

beforeEach(async () => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
  const { planner } = await begin("open");
  plan = (await planner.plan())!.input;
});

it("names what changed, what is new and what holds no longer", () => {
  const [first, second] = plan.terms;
  const after = {
    ...plan,
    ends: "2026-12-20",
    terms: [{ ...first!, text: "A nod." }, { ...second!, id: null, text: "Sundays are free" }],
  };
  expect(differences(plan, after).map(({ title, before, after: now }) => [title, before !== "", now !== ""])).toEqual([
    ["Until when", true, true],
    ["Being kind by chance", true, true],
    ["My limits", false, true],
    ["My limits", true, false],
  ]);
});

it("says how sure it became, also where the words stayed", () => {
  const after = { ...plan, reconnect: { ...plan.reconnect!, standing: { ...plan.reconnect!.standing, certainty: "agreed" as const } } };
  const [change] = differences(plan, after);
  expect([change?.before.endsWith("(I proposed)"), change?.after.endsWith("(agreed)")]).toEqual([true, true]);
});

it("finds nothing where only private things changed", () => {
  const after = { ...plan, purposeMine: "Something else", missed: null, openDoor: "", name: "K." };
  expect(differences(plan, after)).toEqual([]);
  expect(changesTerms(plan, after)).toBe(false);
});

it("knows a later end from an earlier one", () => {
  expect([extendsEnd(plan, { ...plan, ends: "2027-01-01" }), extendsEnd(plan, { ...plan, ends: "2026-11-28" })]).toEqual([true, false]);
  expect(extendsEnd({ ...plan, ends: "" }, plan)).toBe(false);
});
