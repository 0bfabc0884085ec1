import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { connect } from "$ui/lib/api";
import { memory, type Memory, type Start } from "$ui/lib/api/memory";
import { questionFor } from "$ui/features/plan/questions_to_ask";
import type { LimboGap, Suggestion, SuggestionKind } from "$ui/lib/bindings";
import { hasWords } from "$ui/lib/i18n";
import { app } from "$ui/state/app.svelte";
import { day } from "$ui/state/day.svelte";
import { planPart } from "$ui/state/plan_part.svelte";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import { leftOut } from "./left_out.svelte";
import { reasonOf, wayOf } from "./suggestion_words";
import Today from "./Today.svelte";

const NOW = { at: 0, local: "2026-11-24T10:00" };

async function show(start: Start, now = "2026-11-24T10:00"): Promise<Memory> {
  const planner = memory(start, () => now);
  await connect(planner);
  planner.onChanged((areas) => app.changed(areas));
  app.listen(["today", "plan"], () => void day.reload());
  await day.reload();
  render(Today);
  return planner;
}

async function press(testid: string): Promise<void> {
  await fireEvent.click(await screen.findByTestId(testid));
}

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
});

afterEach(() => {
  leftOut.clear();
  toast.clear();
  day.forget();
  router.screen = "today";
  planPart.show("plan");
  router.screen = "today";
});

const WORDS: Record<SuggestionKind, [string, string]> = {
  did_it_happen: ["The check-in time of Sunday 22 November, 19:00 has passed. If it didn't happen, the reason can stay open.", "check_ins"],
  nudge: ["The check-in of Sunday 22 November, 19:00 didn't happen, and the hours you gave it are over. You may send the one message you prepared.", "check_ins"],
  care: ["A check-in that doesn't happen can hurt. Something for yourself is next in your plan.", "activities"],
  review: ["Two check-ins in a row didn't happen. It may be time to look at the plan again.", "plan"],
  renewal: ["The agreed end is near. You needn't decide today.", "plan"],
  limbo: ["No end or time to talk is agreed. You could ask, or choose your own date.", "plan"],
  ask: [`For the next check-in, one open question: ${questionFor("ends")}`, "plan"],
};

function of(kind: SuggestionKind, limbo: LimboGap[] = ["reason", "time_frame", "return"]): Suggestion {
  return { kind, key: "1@2026-11-22", at: { at: 0, local: "2026-11-22T19:00" }, topic: "ends", limbo };
}

it.each(Object.entries(WORDS) as [SuggestionKind, [string, string]][])("%s says its reason and leads somewhere", (kind, [words, to]) => {
  expect(reasonOf(of(kind), NOW)).toBe(words);
  expect(wayOf(of(kind)).to).toBe(to);
  expect(hasWords(wayOf(of(kind)).words)).toBe(true);
});

it.each<[LimboGap[], string]>([
  [["time_frame"], "No end is known."],
  [["reason", "return"], "No time to talk is agreed."],
  [["reason"], "You were told no reason."],
])("says of limbo only what is missing: %s", (gaps, words) => {
  expect(reasonOf(of("limbo", gaps), NOW)).toBe(`${words} You could ask, or choose your own date.`);
});

it("suggests one thing, opens the check-in that it is about, and can be put off", async () => {
  await show("missed");
  expect((await screen.findByTestId("suggestion")).textContent).toContain("If it didn't happen, the reason can stay open.");
  await press("suggestion-go");
  expect([router.screen, planPart.part, planPart.checkIn]).toEqual(["plan", "check_ins", "1@2026-11-22"]);
  await press("suggestion-not-now");
  await waitFor(() => expect(screen.queryByTestId("suggestion")).toBeNull());
});

it.each([
  ["changed-clear-no", "clear_no"],
  ["changed-not-safe", "not_safe"],
] as const)("%s holds after two clicks, and a mistake is taken back", async (choice, turn) => {
  const planner = await show("open");
  await press("something-changed");
  await press(choice);
  await waitFor(() => expect(planner.book.turn).toBe(turn));
  await waitFor(() => expect(router.screen).toBe("plan"));
  await toast.said?.undo?.();
  expect(planner.book.turn).toBe("goes_on");
});

it("suggests nothing and names no next check-in after a clear no", async () => {
  await show("clear_no");
  await screen.findByTestId("today");
  for (const testid of ["suggestion", "next-check-in", "something-changed"]) expect(screen.queryByTestId(testid)).toBeNull();
});

it("points to help where someone is not safe", async () => {
  await show("not_safe");
  await press("today-help");
  expect(router.screen).toBe("help");
});

it("suggests nothing hard in the evening", async () => {
  await show("nothing_agreed", "2026-11-24T21:00");
  await screen.findByTestId("today");
  expect(screen.queryByTestId("suggestion")).toBeNull();
});
