import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { questionFor } from "$ui/features/plan/questions_to_ask";
import type { Gap, Suggestion, SuggestionKind, When } from "$ui/lib/bindings";
import { hasWords } from "$ui/lib/i18n";
import { day } from "$ui/state/day.svelte";
import { planPart } from "$ui/state/plan_part.svelte";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import { checkInOf, openView, press } from "../../../tests/open";
import { begin, type Beginning, type Rehearsal } from "../../../tests/rehearsal";
import { leftOut } from "./left_out.svelte";
import { reasonOf, wayOf } from "./suggestion_words";
import Today from "./Today.svelte";

const MORNING = "2026-11-24T10:00";
const EVENING = "2026-11-24T21:00";

const show = (as: Beginning, now = MORNING): Promise<Rehearsal> => openView(Today, {}, as, now);

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
  still_time: ["The check-in of Sunday 22 November, 19:00 may still happen, until today, 12:00. If it did, you can write about it.", "check_ins"],
  nudge: ["The check-in of Sunday 22 November, 19:00 didn't happen, and the hours for it are over. You may send the one message you prepared.", "check_ins"],
  care: ["A check-in that doesn't happen can hurt. Something for yourself comes first now.", "activities"],
  review: ["Two check-ins in a row didn't happen. It may be time to look at the plan again.", "plan"],
  look_back: ["The last day of your plan has come. Here is what you wrote. You needn’t decide today.", "look_back"],
  renewal: ["The agreed end is near. You needn't decide today.", "plan"],
  over: ["The agreed end has passed. You needn't decide today.", "plan"],
  limbo: ["No end or time to talk is agreed. You could ask, or choose your own date.", "plan"],
  ask: [`For the next check-in, one open question: ${questionFor("ends", "they_asked")}`, "plan"],
};

/** The suggestion about Sunday's check-in, as if it was of this kind, with its moment. */
async function of(kind: SuggestionKind, gaps: Gap[] = ["time_frame", "return", "reason"]): Promise<[Suggestion, When]> {
  const { suggestion, now } = await (await begin("missed", MORNING)).planner.today();
  if (!suggestion) throw new Error("nothing is suggested");
  return [{ ...suggestion, kind, topic: "ends", gaps, until: { ...now, local: "2026-11-24T12:00" } }, now];
}

it.each(Object.entries(WORDS) as [SuggestionKind, [string, string]][])("%s says its reason and leads somewhere", async (kind, [words, to]) => {
  const [suggestion, now] = await of(kind);
  expect(reasonOf(suggestion, now)).toBe(words);
  expect(wayOf(suggestion).to).toBe(to);
  expect(hasWords(wayOf(suggestion).words)).toBe(true);
});

it.each<[Gap[], string]>([
  [["time_frame"], "No end is known."],
  [["return", "reason"], "No time to talk is agreed."],
  [["meeting"], "When you meet again isn't agreed."],
  [["reason"], "You were told no reason."],
])("says of limbo only what is missing: %s", async (gaps, words) => {
  expect(reasonOf(...(await of("limbo", gaps)))).toBe(`${words} You could ask, or choose your own date.`);
});

it("suggests one thing, opens the check-in that it is about, and can be put off", async () => {
  const rehearsal = await show("missed");
  expect((await screen.findByTestId("suggestion")).textContent).toContain("If it didn't happen, the reason can stay open.");
  await press("suggestion-go");
  expect([router.screen, planPart.part, planPart.checkIn]).toEqual(["plan", "check_ins", await checkInOf(rehearsal, "2026-11-22")]);
  await press("suggestion-not-now");
  await waitFor(() => expect(screen.queryByTestId("suggestion")).toBeNull());
});

it.each([
  ["changed-their-no", "their_no"],
  ["changed-my-no", "my_no"],
  ["changed-told-not", "their_no"],
  ["changed-not-safe", "not_safe"],
] as const)("%s holds after two clicks, and a mistake is taken back", async (choice, turn) => {
  const { planner } = await show("open");
  await press("something-changed");
  await press(choice);
  await waitFor(async () => expect((await planner.plan())?.turn).toBe(turn));
  await waitFor(() => expect(router.screen).toBe("plan"));
  await toast.said?.undo?.();
  expect((await planner.plan())?.turn).toBe("goes_on");
});

it.each([
  ["changed-told-not", "their_no"],
  ["changed-not-safe", "not_safe"],
] as const)("%s after a no of mine, taken back, leaves my no where it stood", async (choice, turn) => {
  const { planner } = await show("my_no");
  await press("something-changed");
  await press(choice);
  await waitFor(async () => expect((await planner.plan())?.turn).toBe(turn));
  await waitFor(() => expect(toast.said?.undo).toBeTruthy());
  await toast.said?.undo?.();
  expect((await planner.plan())?.turn).toBe("my_no");
});

it.each<[Beginning, string[]]>([
  ["empty", []],
  ["their_no", ["changed-not-safe"]],
  ["my_no", ["changed-reached-out", "changed-told-not", "changed-not-safe"]],
  ["not_safe", []],
])("%s: suggests nothing, names no next check-in, and leaves what may still change in reach", async (as, changes) => {
  await show(as);
  await screen.findByTestId("today");
  for (const testid of ["suggestion", "next-check-in", "see-plan", "make-plan"]) expect(screen.queryByTestId(testid)).toBeNull();
  if (changes.length === 0) expect(screen.queryByTestId("something-changed")).toBeNull();
  else await press("something-changed");
  expect(screen.queryAllByRole("menuitem").map((item) => item.dataset["testid"])).toEqual(changes);
});

it("goes back to the no that stood before, where *not safe* was a mistake", async () => {
  const { planner } = await show("my_no");
  await press("something-changed");
  await press("changed-not-safe");
  await waitFor(async () => expect((await planner.plan())?.turn).toBe("not_safe"));
  await waitFor(() => expect(router.screen).toBe("plan"));
  await toast.said?.undo?.();
  expect((await planner.plan())?.turn).toBe("my_no");
});

it("points to help where someone is not safe", async () => {
  await show("not_safe");
  await press("today-help");
  expect(router.screen).toBe("help");
});

it("suggests nothing hard in the evening", async () => {
  const rehearsal = await show("nothing_agreed");
  expect((await screen.findByTestId("suggestion")).dataset["kind"]).toBe("limbo");
  await rehearsal.clock(EVENING);
  await day.reload();
  await waitFor(() => expect(screen.queryByTestId("suggestion")).toBeNull());
});
