import { render, screen, waitFor, within } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { api } from "$ui/lib/api";
import type { CheckInInput, ItemKind } from "$ui/lib/bindings";
import { app } from "$ui/state/app.svelte";
import { toast } from "$ui/state/toast.svelte";
import { checkInOf } from "../../../../tests/open";
import { begin, type Rehearsal } from "../../../../tests/rehearsal";
import Inbox from "./Inbox.svelte";

const PASSED = "The check-in time has passed. If it didn't happen, the reason can stay open.";

/** The computer was off until then; what stands under "earlier" is what the inbox shows now. */
async function showAfter(rehearsal: Rehearsal, moment: string): Promise<ItemKind[]> {
  await rehearsal.clock(moment);
  render(Inbox);
  await screen.findByTestId("inbox-earlier");
  const { earlier } = await rehearsal.planner.inbox();
  return earlier.filter(({ state }) => state === "missed").map(({ kind }) => kind);
}

/** Thursday's check-in is now on Wednesday. */
async function moveCheckIn(rehearsal: Rehearsal): Promise<void> {
  const input: CheckInInput = {
    id: null, key: await checkInOf(rehearsal, "2026-11-26"), answer: "moved", date: "2026-11-25", time: "20:00",
    began: null, channel: null, before: null, after: null, why: null, note: "",
  };
  await rehearsal.planner.logCheckIn({ input });
}

it("says of a check_in that passed that its reason can stay open", async () => {
  const rehearsal = await begin("open");
  expect(await showAfter(rehearsal, "2026-11-27T10:00")).toContain("check_in");
  expect(screen.getByText(PASSED)).toBeTruthy();
});

it("says of a moved_check_in that passed that its reason can stay open", async () => {
  const rehearsal = await begin("open");
  await moveCheckIn(rehearsal);
  const missed = await showAfter(rehearsal, "2026-11-26T18:00");
  expect(missed).toContain("moved_check_in");
  expect(missed).not.toContain("check_in");
  expect(screen.getByText(PASSED)).toBeTruthy();
});

it("says so of nothing else", async () => {
  const rehearsal = await begin("open");
  const plan = await rehearsal.planner.plan();
  if (!plan) throw new Error("a plan");
  const input = { ...plan.input, role: "i_asked" as const, promise: "2026-11-25", promiseTime: "10:00" };
  await rehearsal.planner.savePlan({ input, change: { kind: "correction", reason: "" } });
  const missed = await showAfter(rehearsal, "2026-11-26T18:00");
  for (const kind of ["promise", "activity", "hard_date"] as const) expect(missed).toContain(kind);
  expect(screen.queryByText(PASSED)).toBeNull();
});

/** Lines of what is earlier: an activity is one, however many its dates are. */
const linesIn = (part: HTMLElement): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(":scope > ul > li")];

/** The computer was off for two months, with a check-in every day. */
async function longAway(): Promise<{ rehearsal: Rehearsal; count: number; lines: () => HTMLElement[] }> {
  const rehearsal = await begin("open");
  const { input } = (await rehearsal.planner.plan())!;
  if (!input.cadence) throw new Error("check-ins");
  const daily = { ...input, ends: "2027-02-20", cadence: { ...input.cadence, repeat: "daily" as const } };
  await rehearsal.planner.addReview({ text: "It helped." });
  await rehearsal.planner.savePlan({ input: daily, change: { kind: "renegotiation", reason: "Exams" } });
  await rehearsal.clock("2027-01-24T10:00");
  render(Inbox);
  const part = await screen.findByTestId("inbox-earlier");
  const { earlier, earlierCount: count } = await rehearsal.planner.inbox();
  expect([earlier.length, count > 45]).toEqual([20, true]);
  return { rehearsal, count, lines: () => linesIn(part) };
}

it("shows the newest of what is earlier and says how much there is", async () => {
  const { count, lines } = await longAway();
  expect(lines()).toHaveLength(20);
  expect(screen.getByRole("heading", { name: `${count} earlier` })).toBeTruthy();
});

it("shows more of it each time until there is no more, and goes on where the list ended", async () => {
  const { count, lines } = await longAway();
  for (let more = screen.queryByTestId("earlier-more"); more; more = screen.queryByTestId("earlier-more")) {
    const next = lines().length;
    more.focus();
    more.click();
    await waitFor(() => expect(lines().length).toBeGreaterThan(next));
    expect(lines().length - next).toBeLessThanOrEqual(20);
    await waitFor(() => expect(lines()[next]?.contains(document.activeElement)).toBe(true));
  }
  expect(lines().length).toBeGreaterThan(40);
  expect(lines().reduce((sum, line) => sum + Number(line.dataset["times"] ?? "1"), 0)).toBe(count);
  expect(new Set(lines().map((line) => line.dataset["key"])).size).toBe(lines().length);
});

it("closes all of it, also what is not shown, says how many, and takes it back", async () => {
  const { rehearsal, count } = await longAway();
  const all = screen.getByTestId("close-earlier");
  expect(all.textContent?.trim()).toBe(`Close all ${count}`);
  all.click();
  await waitFor(() => expect(toast.said?.text).toBe(`${count} reminders are closed.`));
  expect((await rehearsal.planner.inbox()).earlierCount).toBe(0);
  await toast.said?.undo?.();
  expect((await rehearsal.planner.inbox()).earlierCount).toBe(count);
});

/** The line of the activity with the most dates, after two months. */
async function several(): Promise<{ rehearsal: Rehearsal; line: () => HTMLElement; times: number; count: number }> {
  const rehearsal = await begin("open");
  await rehearsal.clock("2027-01-24T10:00");
  if (!hears) api.onChanged((areas) => app.changed(areas));
  hears = true;
  render(Inbox);
  await screen.findByTestId("inbox-earlier");
  const { earlier, earlierCount: count } = await rehearsal.planner.inbox();
  const { key, times } = earlier.reduce((most, item) => (item.times > most.times ? item : most));
  const rule = key.split("@")[0];
  const line = (): HTMLElement => document.querySelector(`[data-testid="inbox-several"][data-key^="${rule}@"]`)!;
  return { rehearsal, line, times, count };
}
let hears = false;

it("several dates of one activity are one line that says how many, and opens to them", async () => {
  const { line, times } = await several();
  expect(times).toBeGreaterThan(20);
  expect(line().textContent).toContain(`${times} times, the last on `);
  within(line()).getByTestId("several-open").click();
  await waitFor(() => expect(within(line()).getAllByTestId("inbox-item").length).toBeGreaterThanOrEqual(20));
  for (let more = within(line()).queryByTestId("several-more"); more; more = within(line()).queryByTestId("several-more")) {
    const before = within(line()).getAllByTestId("inbox-item").length;
    more.click();
    await waitFor(() => expect(within(line()).getAllByTestId("inbox-item").length).toBeGreaterThan(before));
  }
  expect(within(line()).getAllByTestId("inbox-item")).toHaveLength(times);
  within(line()).getByTestId("several-open").click();
  await waitFor(() => expect(within(line()).queryByTestId("inbox-item")).toBeNull());
});

it("closes every date of it and nothing else, and stays open where only the last was answered", async () => {
  const { rehearsal, line, times, count } = await several();
  within(line()).getByTestId("several-open").click();
  const [last] = await within(line()).findAllByTestId("inbox-item");
  within(last!).getByTestId("done").click();
  await waitFor(() => expect(line().dataset["times"]).toBe(String(times - 1)));
  await waitFor(() => expect(within(line()).getAllByTestId("inbox-item")[0]?.dataset["key"]).toBe(line().dataset["key"]));
  within(line()).getByTestId("several-close").click();
  await waitFor(() => expect(line()).toBeNull());
  expect((await rehearsal.planner.inbox()).earlierCount).toBe(count - times);
  await toast.said?.undo?.();
  await waitFor(() => expect(line().dataset["times"]).toBe(String(times - 1)));
});
