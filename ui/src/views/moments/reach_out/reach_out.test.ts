import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import type { Certainty, ContactLevel, MayStart, PlanView } from "$ui/lib/bindings";
import { day } from "$ui/state/day.svelte";
import { planPart } from "$ui/state/plan_part.svelte";
import { router } from "$ui/state/router.svelte";
import { press } from "../../../../tests/open";
import { begin, type Rehearsal } from "../../../../tests/rehearsal";
import { agreedText, answerFor, linesByChance, SORTS, whoLines, type Sort } from "./reach_out";
import ReachOut from "./ReachOut.svelte";

const NOTHING = "Nothing is agreed about writing. It can wait.";

async function planOf(rehearsal: Rehearsal): Promise<PlanView> {
  const view = await rehearsal.planner.plan();
  if (!view) throw new Error("a plan");
  return view;
}

/** The real plan, with another agreement about contact. */
async function planWith(level: ContactLevel | null, certainty: Certainty = "agreed"): Promise<PlanView> {
  const view = await planOf(await begin("open"));
  const { contact } = view.input;
  if (!contact) throw new Error("contact in between");
  return { ...view, input: { ...view.input, contact: level && { ...contact, level, standing: { ...contact.standing, certainty } } } };
}

/** Draws the screen; what is prepared is so before the plan is read. */
async function show(prepare: (rehearsal: Rehearsal) => Promise<unknown> = async () => {}): Promise<Rehearsal> {
  const rehearsal = await begin("open");
  await day.reload();
  await prepare(rehearsal);
  render(ReachOut);
  return rehearsal;
}

/** Everything that is stored about the plan and its check-ins. */
async function stored({ planner }: Rehearsal): Promise<unknown[]> {
  return [await planner.plan(), await planner.planVersions(), await planner.checkIns({ month: "2026-11" })];
}

afterEach(() => {
  day.forget();
  planPart.began = null;
  planPart.show("plan");
  router.screen = "today";
});

const COVERED = "That fits what stands in your plan.";
const MORE = "That is more than stands in your plan.";
const KIND = "No answer is needed now.";
const NOT_THEIRS = "By your plan they don't write first.";
const OPEN = "Nothing is agreed about this.";
const LIFE = "Call the emergency number, and somebody near them. It needn't be you who answers.";

it.each<[ContactLevel | null, string, string]>([
  [null, OPEN, OPEN],
  ["none", MORE, KIND],
  ["emergencies", MORE, KIND],
  ["logistics", COVERED, KIND],
  ["light", COVERED, COVERED],
  ["as_usual", COVERED, COVERED],
])("with %s agreed, something to arrange and something kind get their answers", async (level, logistics, warm) => {
  const plan = await planWith(level);
  expect(answerFor("logistics", plan, true)).toContain(logistics);
  expect(answerFor("warm", plan, true)).toContain(warm);
});

it.each<[ContactLevel, string]>([
  ["none", "You agreed: no contact in between."],
  ["emergencies", "You agreed: emergencies only."],
  ["logistics", "You agreed: logistics only."],
  ["light", "You agreed: something light now and then."],
  ["as_usual", "You agreed: contact as usual."],
])("names %s where it was agreed", async (level, said) => {
  expect(agreedText(await planWith(level))).toBe(said);
});

it.each<[Certainty, string, string]>([
  ["agreed", "You agreed: logistics only.", COVERED],
  ["own_choice", "You chose this yourself: logistics only.", COVERED],
  ["proposed", "You proposed this, and it isn't agreed yet: logistics only.", OPEN],
  ["assumed", "You assume this, and it isn't agreed: logistics only.", OPEN],
  ["unknown", NOTHING, OPEN],
])("calls nothing agreed that is only %s", async (certainty, said, answer) => {
  const plan = await planWith("logistics", certainty);
  expect(agreedText(plan)).toBe(said);
  expect(answerFor("logistics", plan, true)).toContain(answer);
});

it.each<[MayStart, string, string]>([
  ["them", COVERED, COVERED],
  ["either", COVERED, COVERED],
  ["unsaid", COVERED, COVERED],
  ["me", NOT_THEIRS, NOT_THEIRS],
  ["neither", NOT_THEIRS, NOT_THEIRS],
])("where first to write is %s, a word of theirs is answered by that", async (byText, logistics, warm) => {
  const plan = await planWith("as_usual");
  const { contact } = plan.input;
  if (!contact) throw new Error("contact in between");
  contact.byText = byText;
  expect(answerFor("logistics", plan, true)).toContain(logistics);
  expect(answerFor("warm", plan, true)).toContain(warm);
});

it("says where nothing is agreed, also without a plan", async () => {
  expect(agreedText(await planWith(null))).toBe(NOTHING);
  expect(agreedText(null)).toBe(NOTHING);
  for (const sort of SORTS) expect(answerFor(sort, null, false)).not.toMatch(/^reach-out-|\{/);
});

it("says who may begin, and leaves out what nobody said or knows", async () => {
  expect(whoLines(await planWith("logistics"))).toEqual(["First to write: either of you", "First to call: they"]);
  expect(whoLines(await planWith("logistics", "unknown"))).toEqual([]);
  expect(whoLines(await planWith(null))).toEqual([]);
});

it("speaks of a check-in only where one is set", () => {
  expect(answerFor("heavy", null, true)).toContain("at the check-in");
  for (const sort of ["heavy", "logistics", "warm"] satisfies Sort[]) expect(answerFor(sort, null, false)).not.toContain("check-in");
});

it.each([["i_asked", true], ["they_asked", false], ["both", false], ["unclear", false]] as const)("tells %s about something heavy that not answering is all right: %s", async (role, said) => {
  const view = await planWith("logistics");
  const plan: PlanView = { ...view, input: { ...view.input, role } };
  for (const hasCheckIn of [true, false]) {
    const text = answerFor("heavy", plan, hasCheckIn);
    expect(text.endsWith("Not answering is all right, too.")).toBe(said);
    expect(text).toMatch(/at the check-in\.|another time\./);
  }
});

it("shows the lines that the plan has for meeting by chance", async () => {
  expect(linesByChance(await planWith(null))).toEqual(["A smile and hello, then each goes on."]);
  await show();
  await press("reach-out-what-by_chance");
  expect((await screen.findByTestId("reach-out-answer")).textContent).toContain("wrote down for it: A smile and hello");
});

it("announces no lines for meeting by chance where there are none", async () => {
  await show(async (rehearsal) => {
    const { input } = await planOf(rehearsal);
    await rehearsal.planner.savePlan({ input: { ...input, terms: [] }, change: { kind: "renegotiation", reason: "Fewer words" } });
  });
  await press("reach-out-what-by_chance");
  expect((await screen.findByTestId("reach-out-answer")).textContent).not.toContain("wrote down");
});

it("names what was agreed and the next check-in, and leads to a note of it", async () => {
  const rehearsal = await show();
  const before = await stored(rehearsal);
  expect((await screen.findByTestId("reach-out-agreed")).textContent).toMatch(/^You agreed: logistics only\. Next check-in Thursday/);
  await press("reach-out-what-warm");
  expect(await stored(rehearsal)).toEqual(before);
  await press("reach-out-note");
  expect([router.screen, planPart.part, planPart.checkIn]).toEqual(["plan", "check_ins", ""]);
});

it.each([["by_chance", "by_chance"], ["unsafe", "them"]] as const)("what happened can be noted, also where it was %s", async (sort, began) => {
  await show();
  await press(`reach-out-what-${sort}`);
  expect((await screen.findByTestId("reach-out-note")).textContent.trim()).toBe("Note what happened");
  await press("reach-out-note");
  expect([router.screen, planPart.part, planPart.checkIn, planPart.began]).toEqual(["plan", "check_ins", "", began]);
});

it.each([
  ["i_asked", "You needn't keep up with it. Not answering is all right."],
  ["they_asked", "That is more than stands in your plan. It can wait, and not answering is all right, too."],
] as const)("%s: more than was agreed can be said, and has its answer", async (role, words) => {
  await show(async (rehearsal) => {
    const { input } = await planOf(rehearsal);
    await rehearsal.planner.savePlan({ input: { ...input, role }, change: { kind: "correction", reason: "" } });
  });
  await press("reach-out-what-more");
  expect((await screen.findByTestId("reach-out-answer")).querySelector("p")?.textContent).toBe(words);
});

it("leads to help where it feels unsafe, also when the plan cannot be read", async () => {
  await show((rehearsal) => rehearsal.failNext("internal"));
  await screen.findByTestId("reach-out-failed");
  await press("reach-out-what-warm");
  expect(screen.queryByTestId("reach-out-answer")).toBeNull();
  await press("reach-out-what-unsafe");
  await press("reach-out-help");
  expect(router.screen).toBe("help");
});

it.each(["they_asked", "i_asked", "both", "unclear"] as const)("%s: where they may harm themselves a number stands, nothing of the plan, and that it need not be me", async (role) => {
  await show(async (rehearsal) => {
    const { input } = await planOf(rehearsal);
    await rehearsal.planner.savePlan({ input: { ...input, role }, change: { kind: "correction", reason: "" } });
  });
  await press("reach-out-what-harm");
  const answer = await screen.findByTestId("reach-out-answer");
  expect(answer.textContent).toContain(LIFE);
  expect((await screen.findAllByTestId("their-life-number")).map((line) => line.textContent)).toEqual(["911 Emergency services"]);
  expect(screen.queryByTestId("reach-out-agreed")).toBeNull();
  expect(answer.textContent).not.toMatch(/plan|agreed|wait/i);
  await press("their-life-help");
  expect(router.screen).toBe("help");
});

it("the same stands after a no of mine, and where the plan cannot be read", async () => {
  await show(({ planner }) => planner.turnPlan({ turn: "my_no" }));
  await press("reach-out-harm");
  expect((await screen.findByTestId("reach-out-my-no")).textContent).toContain(LIFE);
  document.body.replaceChildren();
  await show((rehearsal) => rehearsal.failNext("internal"));
  await screen.findByTestId("reach-out-failed");
  await press("reach-out-what-harm");
  expect((await screen.findByTestId("reach-out-answer")).textContent).toContain(LIFE);
});

it("where help cannot be read the words stand without a number", async () => {
  const rehearsal = await show();
  await screen.findByTestId("reach-out-agreed");
  await rehearsal.answered();
  await rehearsal.failNext("internal");
  await press("reach-out-what-harm");
  await rehearsal.answered();
  expect((await screen.findByTestId("their-life")).textContent).toContain(LIFE);
  expect(screen.queryByTestId("their-life-number")).toBeNull();
});

it("goes back by the button and by Esc", async () => {
  router.go("reach_out");
  await show();
  await press("reach-out-back");
  expect(router.screen).toBe("today");
  router.go("reach_out");
  await fireEvent.keyDown(window, { key: "Escape" });
  expect(router.screen).toBe("today");
});
