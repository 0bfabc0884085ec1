import { beforeEach, expect, it, vi } from "vitest";
import type { PlanInput } from "$ui/lib/bindings";
import { begin } from "../../../tests/rehearsal";
import { changesTerms, endOf, extendsEnd, standingOfEnd, stays } from "./change";
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

it("asks of another end how sure it is, and of none that was written down wrongly", () => {
  const agreed = { certainty: "agreed", saidBy: "both", since: "2026-11-20" } as const;
  const assumed = { certainty: "assumed", saidBy: "nobody", since: "" } as const;
  const end = (ends: string, kind: "renegotiation" | "correction"): string => endOf({ ...plan, ends: "2026-12-15" }, ends, kind);
  expect([end("2026-12-20", "renegotiation"), end("2026-12-10", "renegotiation")]).toEqual(["moved", "moved"]);
  expect([end("2026-12-20", "correction"), end("2026-12-15", "renegotiation"), end("2026-12-", "renegotiation"), endOf(null, "2026-12-20", "renegotiation")])
    .toEqual(["same", "same", "same", "same"]);
  expect(standingOfEnd(agreed, agreed, "moved")).toEqual(assumed);
  expect(standingOfEnd(assumed, agreed, "same")).toEqual(agreed);
  const anew = { ...agreed, since: "" };
  const mine = { ...agreed, certainty: "own_choice" } as const;
  expect([standingOfEnd(anew, agreed, "moved"), standingOfEnd(mine, mine, "moved")]).toEqual([anew, mine]);
});

it("says of a later end which days before it were left where they were", () => {
  const before = { ...plan, ends: "2026-12-15", promise: "2026-12-14", reconnect: { ...plan.reconnect!, date: "2026-12-16" } };
  const later = (change: Partial<PlanInput>): string[] => stays(before, { ...before, ends: "2026-12-22", ...change }, "2026-12-02");
  const [meeting, promise] = later({});
  expect(meeting).toBe("The meeting on Wednesday 16 December stays as it is. It is before the new end.");
  expect(promise).toBe("The day of your promise to come back, Monday 14 December, stays as it is. It is before the new end.");
  expect(later({ promise: "2026-12-21", reconnect: null })).toEqual([]);
  expect(later({ ends: "2026-12-16" })).toEqual([promise]);
  expect([later({ ends: "2026-12-10" }), stays(before, { ...before, ends: "2026-12-22" }, "2026-12-17")]).toEqual([[], []]);
});
