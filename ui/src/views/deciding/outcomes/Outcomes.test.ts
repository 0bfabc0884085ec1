import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import Outcomes from "$ui/views/deciding/outcomes/Outcomes.svelte";
import { hook, openView, press, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

async function show(as: Beginning = "open"): Promise<Rehearsal> {
  router.screen = "outcomes";
  const rehearsal = await openView(Outcomes, {}, as);
  await hook("outcomes");
  await waitFor(() => expect(screen.queryAllByTestId(/^card-/).length + (as === "not_safe" || as === "empty" ? 1 : 0)).toBeGreaterThan(0));
  return rehearsal;
}

const cards = (): string[] => screen.queryAllByTestId(/^card-/).map((card) => card.dataset["testid"] ?? "");
const does = (): string[] => [...screen.getByTestId("outcome-does").querySelectorAll("li")].map((line) => line.textContent ?? "");

afterEach(() => { toast.clear(); router.screen = "today"; });

it("there are five of one size, and not safe is the last", async () => {
  await show();
  expect([...cards()].sort()).toEqual(["card-get_help", "card-go_on", "card-more_time", "card-not_safe", "card-part"]);
  expect(cards().at(-1)).toBe("card-not_safe");
});

it("what it does stands there before it is chosen, by who decided, and is what happens", async () => {
  const rehearsal = await show();
  await press("open-outcome-part");
  await press("outcome-by-me");
  await waitFor(() => expect(does()[0]).toBe("The plan is closed. It stands among the earlier ones, and can be taken up again for 30 days."));
  await press("outcome-by-they");
  await waitFor(() => expect(does()[0]).toBe("The plan stands as after a clear no of theirs."));
  expect(screen.queryByTestId("outcome-part-keys")).toBeNull();
  expect(screen.queryByTestId("outcome-ready")).toBeNull();
  await type("outcome-part-first", "Call my sister");
  await press("save-outcome");
  await waitFor(async () => expect((await rehearsal.planner.plan())?.turn).toBe("their_no"));
  await waitFor(() => expect(router.screen).toBe("plan"));
  await waitFor(() => expect(toast.said?.undo).toBeTruthy());
  await toast.said?.undo?.();
  expect((await rehearsal.planner.plan())?.turn).toBe("goes_on");
  expect((await rehearsal.planner.outcomes()).decided).toEqual([]);
});

it("closed, the plan is taken up again in one step", async () => {
  const rehearsal = await show();
  await press("open-outcome-go_on");
  await press("outcome-by-both");
  await press("outcome-form-choice-apart");
  await type("outcome-part-word", "Island");
  await press("save-outcome");
  await waitFor(async () => expect(await rehearsal.planner.plan()).toBeNull());
  expect(rehearsal.askedFor("decide")[0]?.["input"]).toMatchObject({ outcome: "go_on", by: "both", form: "apart", help: null });
  await waitFor(() => expect(toast.said?.undo).toBeTruthy());
  await toast.said?.undo?.();
  expect((await rehearsal.planner.plan())?.turn).toBe("goes_on");
});

it("four plain questions stand before it, and a no points to what is missing", async () => {
  await show();
  await press("open-outcome-part");
  await hook("outcome-by");
  expect(screen.queryByTestId("outcome-ready")).toBeNull();
  await press("outcome-by-me");
  await press("ready-matters-no");
  await hook("ready-matters-missing");
  await press("ready-matters-way");
  await waitFor(() => expect(router.screen).toBe("sheets"));
  await press("ready-sure-no");
  await press("ready-sure-way");
  await hook("put-off-form");
});

it("not safe asks nothing, and says what cutting contact can do", async () => {
  const rehearsal = await show();
  await press("open-outcome-not_safe");
  expect(screen.queryByTestId("outcome-ready")).toBeNull();
  expect(screen.queryByTestId("outcome-by")).toBeNull();
  await waitFor(() => expect(screen.getByTestId("outcome-not_safe").textContent).toContain("Cutting contact suddenly can raise the danger."));
  await press("save-outcome");
  await waitFor(async () => expect((await rehearsal.planner.plan())?.turn).toBe("not_safe"));
});

it("what is missing is said beside its field, and nothing has happened", async () => {
  const rehearsal = await show();
  await press("open-outcome-more_time");
  await type("outcome-new-end", "2026-11-25");
  await press("save-outcome");
  await hook("outcome-by-error");
  expect(screen.getByTestId("outcome-new-end-error").textContent).toBe("This is not later than the end that stands.");
  expect(screen.getByTestId("outcome-part-reason-error").textContent).not.toBe("");
  expect((await rehearsal.planner.outcomes()).decided).toEqual([]);
});

it("help leaves the plan as it is, stands below, and is taken back", async () => {
  const rehearsal = await show();
  await press("open-outcome-get_help");
  await press("outcome-by-me");
  await press("outcome-help-me");
  await type("outcome-part-first", "Call on Monday");
  await press("save-outcome");
  expect((await hook("decided")).textContent).toContain("Call on Monday");
  expect((await rehearsal.planner.plan())?.turn).toBe("goes_on");
  await press("decision-take-back");
  await waitFor(() => expect(screen.queryByTestId("decided")).toBeNull());
});

it("not today rests until a date, four weeks ahead at most, and is opened again", async () => {
  await show();
  await press("put-off-not_today");
  await type("put-off-until", "2026-12-31");
  await press("save-put-off");
  await waitFor(() => expect(screen.getByTestId("put-off-until-error").textContent).toBe("At most four weeks ahead. What is further away is easily lost from sight."));
  await type("put-off-until", "2026-12-10");
  await press("save-put-off");
  expect((await hook("put-off-resting")).textContent).toContain("Nothing is asked until Thursday 10 December.");
  await takeBack();
  await waitFor(() => expect(screen.queryByTestId("put-off-resting")).toBeNull());
});

it("the third not today shows the two before, and asks what is to be different", async () => {
  const rehearsal = await show();
  for (const until of ["2026-11-26", "2026-11-29"]) await rehearsal.planner.putOff({ input: { why: "not_today", until, different: "" } });
  await press("put-off-not_today");
  await waitFor(() => expect(screen.getByTestId("put-off-before").textContent).toContain("Until Thursday 26 November"));
  await type("put-off-until", "2026-12-10");
  await press("save-put-off");
  await waitFor(() => expect(screen.getByTestId("put-off-different-error").textContent).not.toBe(""));
});

it("they have not answered asks once", async () => {
  const rehearsal = await show();
  await press("put-off-not_answered");
  expect((await hook("put-off")).textContent).toContain("You can ask once");
  await type("put-off-until", "2026-12-01");
  await press("save-put-off");
  await hook("put-off-resting");
  expect(rehearsal.askedFor("putOff")[0]?.["input"]).toMatchObject({ why: "not_answered" });
  await press("put-off-not_answered");
  expect((await hook("put-off")).textContent).not.toContain("You can ask once");
});

it.each<[Beginning, string[]]>([["my_no", ["card-not_safe"]], ["their_no", ["card-not_safe"]], ["not_safe", []], ["empty", []]])("in the state %s there is %s", async (as, expected) => {
  await show(as);
  expect(cards()).toEqual(expected);
  expect(screen.queryByTestId("put-off-not_today")).toBeNull();
});
