import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import Points from "$ui/views/talking/points/Points.svelte";
import { hook, openView, press, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

async function show(as: Beginning = "open"): Promise<Rehearsal> {
  router.screen = "points";
  const rehearsal = await openView(Points, {}, as);
  await hook("points");
  return rehearsal;
}

const rows = (): string[] => screen.queryAllByTestId("point").map((one) => one.textContent?.replace(/\s+/g, " ").trim() ?? "");

afterEach(() => toast.clear());

it("they stand from the earliest on, good and hard together, with what they said; what was tried stands below", async () => {
  await show("talked");
  await waitFor(() => expect(rows()).toHaveLength(6));
  expect(rows().map((row) => row.replace(/ Change.*/, ""))).toEqual([
    "Good 2023", "A turn November 2024", "Hard March 2025", "Good August 2025", "Hard September 2026", "2025 Both of us",
  ]);
  expect(rows()[0]).toContain("What they said of it");
  expect(rows()[0]).toContain("“The best weeks of the year.”");
  expect(rows()[5]).toContain("We could talk again, for a while");
});

it("one is written with as much of its date as is known, and taken back in one step", async () => {
  const rehearsal = await show();
  await press("new-point");
  await press("point-kind-hard");
  await type("point-text", "The quarrel about the flat");
  await type("point-date", "6/2025");
  await press("save-point");
  await waitFor(() => expect(rows()).toEqual([expect.stringContaining("Hard June 2025")]));
  expect(rehearsal.askedFor("keepPoint")[0]?.["input"]).toMatchObject({ kind: "hard", date: "6/2025", theirs: "", triedBy: null });
  await takeBack();
  await waitFor(() => expect(rows()).toEqual([]));
  await hook("points-none");
});

it("what was tried says by whom, and what came of it", async () => {
  await show();
  await press("new-tried");
  await press("point-by-both");
  await type("point-text", "A counsellor");
  await type("point-came", "We could talk again");
  await press("save-point");
  await waitFor(() => expect(rows()).toEqual([expect.stringContaining("Both of us")]));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("new-tried")));
});

it("a date that is none is told beside it, and the words stay", async () => {
  await show();
  await press("new-point");
  await type("point-text", "The summer");
  await type("point-date", "last summer");
  await press("save-point");
  await hook("point-date-error");
  expect(((await hook("point-text")) as HTMLTextAreaElement).value).toBe("The summer");
});

it("one is removed and brought back", async () => {
  await show("talked");
  await waitFor(() => expect(rows()).toHaveLength(6));
  await press("open-point-1");
  await press("remove-point");
  await waitFor(() => expect(rows()).toHaveLength(5));
  await takeBack();
  await waitFor(() => expect(rows()).toHaveLength(6));
});

it("without a plan nothing is added", async () => {
  await show("empty");
  await hook("points-none");
  expect(screen.queryByTestId("new-point")).toBeNull();
});
