import { beforeEach, expect, it, vi } from "vitest";
import { samplePlan } from "$ui/lib/api/memory/seed";
import { changesTerms, extendsEnd } from "./change";
import { differences } from "./versions";

const PLAN = samplePlan("2026-11-24");

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
});

it("names what changed, what is new and what holds no longer", () => {
  const [first, second] = PLAN.terms;
  const after = {
    ...PLAN,
    ends: "2026-12-20",
    terms: [{ ...first!, text: "A nod." }, { ...second!, id: 9, text: "Sundays are free" }],
  };
  expect(differences(PLAN, after).map(({ title, before, after: now }) => [title, before !== "", now !== ""])).toEqual([
    ["Until when", true, true],
    ["Being kind by chance", true, true],
    ["My limits", false, true],
    ["My limits", true, false],
  ]);
});

it("says how sure it became, also where the words stayed", () => {
  const after = { ...PLAN, reconnect: { ...PLAN.reconnect!, standing: { ...PLAN.reconnect!.standing, certainty: "agreed" as const } } };
  const [change] = differences(PLAN, after);
  expect([change?.before.endsWith("(I proposed)"), change?.after.endsWith("(agreed)")]).toEqual([true, true]);
});

it("finds nothing where only private things changed", () => {
  const after = { ...PLAN, purposeMine: "Something else", missed: null, openDoor: "", name: "K." };
  expect(differences(PLAN, after)).toEqual([]);
  expect(changesTerms(PLAN, after)).toBe(false);
});

it("knows a later end from an earlier one", () => {
  expect([extendsEnd(PLAN, { ...PLAN, ends: "2027-01-01" }), extendsEnd(PLAN, { ...PLAN, ends: "2026-11-28" })]).toEqual([true, false]);
  expect(extendsEnd({ ...PLAN, ends: "" }, PLAN)).toBe(false);
});
