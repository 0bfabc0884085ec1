import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { planDraft } from "$ui/features/plan/draft.svelte";
import { toast } from "$ui/state/toast.svelte";
import { planPart } from "$ui/state/plan_part.svelte";
import { openView, press, type } from "../../../tests/open";
import { MONDAY_MORNING, type Beginning, type Rehearsal } from "../../../tests/rehearsal";
import Plan from "./Plan.svelte";

const show = (as: Beginning, now = MONDAY_MORNING): Promise<Rehearsal> => openView(Plan, {}, as, now);

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
});

afterEach(() => {
  planDraft.drop();
  planPart.part = "plan";
});

it("reads as a page: who, which day, what is not agreed, and how sure each part is", async () => {
  await show("open");
  expect((await screen.findByTestId("plan-who")).textContent).toBe("With M. · They asked for space");
  expect(screen.getByTestId("plan-day").textContent).toBe("Day 9 of 21");
  expect(screen.getByTestId("plan-not-agreed").textContent).toBe("2 of 6 terms are not agreed.");
  expect(screen.getByTestId("plan-cadence").textContent).toContain("Thursday and Sunday at 19:00, by phone. You start.");
  expect(screen.getByTestId("plan-terms").textContent).toContain("I assume");
});

it("asks the five questions before a first plan", async () => {
  await show("empty");
  await press("make-plan");
  expect(screen.queryByTestId("plan-form")).toBeNull();
  await press("questions-go-on");
  expect(await screen.findByTestId("plan-form")).toBeTruthy();
});

it.each([
  ["question-pressured-yes", "safety-not-made"],
  ["question-told-not-yes", "safety-told-not"],
])("after %s it shows %s and no form", async (answer, page) => {
  await show("empty");
  await press("make-plan");
  await press(answer);
  await press("questions-go-on");
  expect(await screen.findByTestId(page)).toBeTruthy();
  expect(screen.queryByTestId("plan-form")).toBeNull();
});

it("puts a problem beside its field, with the focus there and everything still typed", async () => {
  await show("open");
  await press("edit-plan");
  await type("plan-name", "K.");
  await type("plan-ends", "soon");
  await press("save-plan");
  expect((await screen.findByTestId("plan-ends-error")).textContent).toBe("That isn't a date. Write it like 2026-11-23.");
  const ends = screen.getByTestId<HTMLInputElement>("plan-ends");
  expect([document.activeElement, ends.value]).toEqual([ends, "soon"]);
  expect(screen.getByTestId<HTMLInputElement>("plan-name").value).toBe("K.");
});

it("a template says first what it would change; used, it changes that alone and can be taken back", async () => {
  await show("open");
  await press("edit-plan");
  await screen.findByTestId("plan-form");
  const shown = (): string[] => ["plan-ends", "cadence-time", "cadence-certainty", "plan-ends-certainty"].map((testid) => screen.getByTestId<HTMLInputElement>(testid).value);
  const before = shown();
  await press("template-month");
  const offer = await screen.findByTestId("template-offer");
  expect(offer.querySelectorAll("li")).toHaveLength(1);
  expect(offer.textContent).toContain("Until when: Saturday 5 December (agreed) → ");
  expect(shown()).toEqual(before);
  await press("template-use");
  await waitFor(() => expect(shown()).toEqual(["2026-12-14", before[1], before[2], "assumed"]));
  await press("template-undo");
  await waitFor(() => expect(shown()).toEqual(before));
});

it("says how long after the end the meeting is", async () => {
  const { planner } = await show("open");
  const { input } = (await planner.plan())!;
  await planner.savePlan({ input: { ...input, reconnect: { ...input.reconnect!, date: "2026-12-08" } }, change: null });
  expect((await screen.findByTestId("plan-reconnect-after-end")).textContent).toBe("3 days after the end.");
});

it("says what to do when the disk is full", async () => {
  const rehearsal = await show("open");
  await press("edit-plan");
  // The form asks what it would remind of once it rests; the question that fails is the one to save.
  await waitFor(() => expect(screen.getByTestId("plan-preview").getAttribute("aria-busy")).toBe("false"));
  await rehearsal.failNext("disk_full");
  await press("save-plan");
  expect((await screen.findByTestId("plan-not-saved")).textContent).toContain("The disk is full.");
});

it("Esc leaves the form, and it is found again as it was left", async () => {
  await show("open");
  await press("edit-plan");
  await type("plan-name", "K.");
  await fireEvent.keyDown(window, { key: "Escape" });
  expect((await screen.findByTestId("plan-who")).textContent).toContain("M.");
  await press("edit-plan");
  expect((await screen.findByTestId<HTMLInputElement>("plan-name")).value).toBe("K.");
  expect(screen.getByTestId("plan-kept")).toBeTruthy();
  await press("plan-discard");
  expect(screen.getByTestId<HTMLInputElement>("plan-name").value).toBe("M.");
});

it("saves lines with their certainty and drops the empty ones", async () => {
  const { planner } = await show("open");
  await press("edit-plan");
  await press("term-add");
  await press("term-add");
  await type("term-3", "Sundays are free");
  await press("save-plan");
  await screen.findByTestId("plan-page");
  const terms = (await planner.plan())!.input.terms;
  expect(terms.map((term) => [term.text, term.standing.certainty]).at(-1)).toEqual(["Sundays are free", "unknown"]);
  expect(terms).toHaveLength(3);
});

it("asks once before it ends the plan", async () => {
  const { planner } = await show("open");
  await press("end-plan");
  await press("end-plan-confirm");
  await waitFor(async () => expect(await planner.plan()).toBeNull());
  expect(await screen.findByTestId("make-plan")).toBeTruthy();
});

it("ending can be taken back, and stands under the earlier plans to be read and taken up again", async () => {
  const { planner } = await show("open");
  await press("end-plan");
  await press("end-plan-confirm");
  await screen.findByTestId("make-plan");
  expect(toast.said?.text).toBe("The plan has ended. It stands under Earlier plans.");
  expect((await screen.findByTestId("earlier-plans")).textContent).toContain("With M.");
  await press(`earlier-read-${(await planner.earlierPlans())[0]!.id}`);
  const read = await screen.findByTestId("earlier-plan");
  for (const words of ["Until when", "Thursday and Sunday at 19:00", "What held before", "It may still happen for 12 hours."]) expect(read.textContent).toContain(words);
  await press("earlier-take-up");
  await screen.findByTestId("plan-page");
  await press("end-plan");
  await press("end-plan-confirm");
  await screen.findByTestId("make-plan");
  await toast.said?.undo?.();
  await waitFor(async () => expect(await planner.plan()).not.toBeNull());
});

it("a term of the list of more terms is added with its topic and its examples", async () => {
  const { planner } = await show("open");
  await press("edit-plan");
  await press("more-answers");
  expect(screen.getByTestId("plan-form").textContent).toContain("The same day · within two days · needs no answer");
  await type("term-2", "Within two days");
  await press("save-plan");
  await screen.findByTestId("plan-page");
  const { topic, text } = (await planner.plan())!.input.terms.at(-1)!;
  expect([topic, text]).toEqual(["answers", "Within two days"]);
});

it("asks why where the terms changed, keeps the former ones, and compares them", async () => {
  const { planner } = await show("open");
  await press("edit-plan");
  expect(screen.queryByTestId("change-kind")).toBeNull();
  await type("reconnect-date", "2026-12-02");
  await type("change-reason", "We talked on Sunday");
  await press("save-plan");
  await screen.findByTestId("plan-page");
  expect(await planner.planVersions()).toHaveLength(3);
  await press("plan-part-versions");
  const versions = await screen.findByTestId("versions");
  expect(versions.textContent).toContain("Why: We talked on Sunday");
  expect(versions.querySelectorAll("del")[0]?.textContent).toContain("5 December");
});

it("asks for a reason where the end moves away, and after the first time for a look at all of it", async () => {
  const { planner } = await show("open");
  await press("edit-plan");
  await type("plan-ends", "2026-12-20");
  await press("save-plan");
  expect((await screen.findByTestId("change-reason-error")).textContent).toBe("This is needed.");
  expect(screen.getByTestId("plan-ends-error").textContent).toContain("Look at all of it first");
  await type("change-reason", "Exams");
  await press("review-first");
  const seen = await screen.findByTestId("review-seen");
  await waitFor(() => expect(seen.querySelectorAll('[data-testid="review-check-ins"] li').length).toBeGreaterThan(2));
  for (const part of ["From Sunday 15 November until", "Thursday and Sunday at 19:00", "Logistics", "I assume", "happened", "contact in between"]) expect(seen.textContent).toContain(part);
  expect(seen.querySelector('[data-mark="ahead"]')).toBeNull();
  await type("review-text", "It helped.");
  await press("save-review");
  // What was typed before is still there.
  await press("save-plan");
  await screen.findByTestId("plan-page");
  expect((await planner.plan())?.input.ends).toBe("2026-12-20");
});

it("asks of a later end how sure it is, and says that the meeting stays where it was", async () => {
  const { planner } = await show("open");
  const saved = (await planner.plan())!.input;
  await press("edit-plan");
  await screen.findByTestId("plan-form");
  const sure = (): string => screen.getByTestId<HTMLSelectElement>("plan-ends-certainty").value;
  expect([sure(), screen.queryByTestId("plan-stays")]).toEqual(["agreed", null]);
  await type("plan-ends", "2026-12-20");
  await waitFor(() => expect(sure()).toBe("assumed"));
  expect(screen.getByTestId("plan-ends-moved")).toBeTruthy();
  expect(screen.getByTestId("plan-stays").textContent).toContain("stays as it is");
  await type("plan-ends", saved.ends);
  await waitFor(() => expect([sure(), screen.queryByTestId("plan-stays")]).toEqual(["agreed", null]));
});

it("shows in the form what it will remind of, before it is saved", async () => {
  await show("empty");
  await press("make-plan");
  await press("questions-go-on");
  await press("template-daily-text");
  await press("template-use");
  const preview = await screen.findByTestId("plan-preview");
  await waitFor(() => expect(preview.querySelectorAll('[data-testid="ahead-item"]').length).toBeGreaterThan(10));
});

it.each(["nothing_agreed", "open"] as const)("%s: brings up neither the count nor limbo nor a question in the evening", async (as) => {
  await show(as, "2026-11-23T22:10");
  await screen.findByTestId("plan-page");
  for (const testid of ["plan-prompts", "plan-not-agreed", "plan-limbo", "plan-ask"]) {
    expect(screen.queryByTestId(testid)).toBeNull();
  }
});

it("says by day what leaves one in limbo, with a question to copy and a date of one's own", async () => {
  await show("nothing_agreed");
  expect((await screen.findByTestId("plan-limbo")).textContent).toContain("No end is known.");
  expect(screen.getByTestId("limbo-copy-text").textContent).toContain("Until about when would you like this time to last");
  expect(screen.getByTestId("limbo-own-date")).toBeTruthy();
});

it.each(["their_no", "my_no", "not_safe"] as const)("after %s there is no nudge, note, script, question or page", async (start) => {
  const { planner } = await show(start);
  await screen.findByTestId("plan-turned");
  for (const testid of ["plan-part-page", "plan-part-versions", "open-door-copy", "ask-copy", "edit-plan"]) {
    expect(screen.queryByTestId(testid)).toBeNull();
  }
  expect(screen.queryByTestId("end-plan") === null).toBe(start === "not_safe");
  await press("turned-mistake");
  await waitFor(async () => expect((await planner.plan())?.turn).toBe("goes_on"));
});

it("takes back only what followed on a no", async () => {
  const { planner } = await show("my_no");
  await planner.turnPlan({ turn: "not_safe" });
  await waitFor(() => expect(screen.getByTestId("plan-turned").dataset["turn"]).toBe("not_safe"));
  await press("turned-mistake");
  await waitFor(() => expect(screen.getByTestId("plan-turned").dataset["turn"]).toBe("my_no"));
  expect((await planner.plan())?.turn).toBe("my_no");
  await toast.said?.undo?.();
  expect((await planner.plan())?.turn).toBe("not_safe");
});

it.each(["their_no", "my_no", "not_safe"] as const)("%s: through whom something is arranged stays to be read", async (turn) => {
  const { planner } = await show("open");
  const { input } = (await planner.plan())!;
  const line = { ...input.terms[0]!, id: null, topic: "through_whom" as const, text: "By letter to the office" };
  await planner.savePlan({ input: { ...input, terms: [...input.terms, line] }, change: null });
  await planner.turnPlan({ turn });
  expect((await screen.findByTestId("turned-through-whom")).textContent).toBe("By letter to the office");
});

it("offers the note that leaves the door open once", async () => {
  Object.assign(navigator, { clipboard: { writeText: vi.fn().mockResolvedValue(undefined) } });
  await show("open");
  await press("open-door-copy");
  expect((await screen.findByTestId("open-door-copied")).textContent).toContain("Once is enough.");
  expect(screen.queryByTestId("open-door-copy")).toBeNull();
});
