import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import type { PatternsView } from "$ui/lib/bindings";
import { hook, openView, press, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";
import Patterns from "./Patterns.svelte";

const OVER_PLAN = { over: "plan", from: "", to: "" } as const;

async function open(as: Beginning): Promise<{ rehearsal: Rehearsal; view: PatternsView }> {
  const rehearsal = await openView(Patterns, {}, as);
  await hook("patterns");
  return { rehearsal, view: await rehearsal.planner.patterns({ input: OVER_PLAN }) };
}

async function key(on: HTMLElement, name: string): Promise<string> {
  await fireEvent.keyDown(on, { key: name });
  return screen.getByTestId("chart-mood-here").textContent?.trim() ?? "";
}

it("each picture says first how many and from when to when, and is one stop of the Tab key", async () => {
  const { view } = await open("charted");
  expect((await hook("chart-mood-says")).textContent).toBe(`${view.mood.n} entries, 27 October to 24 November.`);
  for (const name of ["mood", "hours", "strength", "needs", "check_ins"]) {
    const section = await hook(`chart-${name}`);
    expect([...section.querySelectorAll("[tabindex]")].map((one) => one.getAttribute("tabindex")), name).toEqual(["0"]);
    expect(section.querySelector("details")?.open, name).toBe(false);
  }
});

it("arrows say each point with date, value and how many, in a region that was there before; Escape leaves it", async () => {
  const { view } = await open("charted");
  const picture = await hook("chart-mood-picture");
  const said = screen.getByTestId("chart-mood-here");
  expect([said.getAttribute("role"), said.textContent]).toEqual(["status", ""]);
  const first = view.mood.points[0]!;
  const last = view.mood.points.at(-1)!;
  expect(await key(picture, "ArrowRight")).toMatch(/^\w+ \d+ \w+: .+\. (One entry|\d+ entries)\./);
  expect(await key(picture, "End")).toContain(`${Number(last.date.slice(8))} November`);
  const end = said.textContent;
  expect(await key(picture, "ArrowRight")).toBe(end?.trim());
  expect(await key(picture, "Home")).toContain(`${Number(first.date.slice(8))} October`);
  expect(picture.querySelectorAll("circle.here")).toHaveLength(1);
  expect(await key(picture, "Escape")).toBe("");
  expect(picture.querySelectorAll("circle.here")).toHaveLength(0);
});

it("the table has the numbers of the picture", async () => {
  const { view } = await open("charted");
  const rows = [...(await hook("chart-mood-table")).querySelectorAll("tbody tr")];
  expect(rows.map((row) => row.querySelector("td")?.textContent)).toEqual(view.mood.points.map(({ dots }) => String(dots.length)));
  const cells = [...(await hook("chart-hours-table")).querySelectorAll("tbody td")].map((cell) => cell.textContent);
  expect(cells).toEqual(view.hours.cells.map(({ n }) => String(n)));
  const done = [...(await hook("chart-strength-table")).querySelectorAll("tbody tr")];
  expect(done).toHaveLength(view.strength.groups.reduce((sum, { entries, medians }) => sum + entries.length + (medians ? 1 : 0), 0));
});

it("a file is made of the picture or of its numbers, and it is said where it stands", async () => {
  const { rehearsal } = await open("charted");
  await press("chart-hours-save-table");
  await waitFor(() => expect(screen.getByTestId("patterns-saved").textContent).toBe("Saved as /you/interlude-hours.csv."));
  await press("chart-mood-save-picture");
  await waitFor(() => expect(screen.getByTestId("patterns-saved").textContent).toBe("Saved as /you/interlude-mood.svg."));
  const { picture } = rehearsal.askedFor("exportPicture")[0] as { picture: string };
  expect(picture.startsWith("<svg ")).toBe(true);
  expect(picture).toContain("<title>Mood over time.");
  expect(picture).not.toMatch(/class=|data-|script|href/);
  await press("patterns-print");
  await waitFor(() => expect(rehearsal.desktop).toContain("print"));
});

it("other days are asked for, and dates that make no sense are said beside their field while what was shown stays", async () => {
  const { rehearsal } = await open("charted");
  await press("patterns-over-recent");
  await waitFor(() => expect(screen.getByTestId("chart-mood-says").textContent).toContain("27 August to 24 November"));
  await press("patterns-over-dates");
  await type("patterns-from", "2026-11-30");
  await press("patterns-show");
  expect((await hook("patterns-from-error")).textContent).toBe("This is still to come.");
  expect(screen.getByTestId("chart-mood-says").textContent).toContain("27 August");
  await type("patterns-from", "2026-11-20");
  await press("patterns-show");
  await waitFor(() => expect(screen.getByTestId("chart-mood-says").textContent).toContain("20 November to 24 November"));
  expect(rehearsal.askedFor("patterns").at(-1)).toEqual({ input: { over: "dates", from: "2026-11-20", to: "2026-11-24" } });
});

it("before anything is logged there is one quiet line, and no hurry", async () => {
  await open("empty");
  expect((await hook("patterns-empty")).textContent).toContain("This begins at five entries. No hurry.");
  expect(screen.queryByTestId("chart-mood")).toBeNull();
  expect(screen.queryByTestId("patterns-over-plan")).toBeNull();
});

it("after a no nothing is shown of check-ins, and a plan's days stay", async () => {
  await open("their_no");
  await hook("patterns");
  expect(screen.queryByTestId("chart-check_ins")).toBeNull();
});
