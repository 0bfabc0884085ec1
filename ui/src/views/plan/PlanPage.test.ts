// What the page says follows who may write first, and which role is mine.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import type { PlanInput, PlanView, Role } from "$ui/lib/bindings";
import { hook, open, press, type } from "../../../tests/open";
import { begin, type Rehearsal } from "../../../tests/rehearsal";
import PlanPage from "./PlanPage.svelte";

const MORNING = "2026-11-24T10:00";
const NUDGE = "Is another time better for you?";
const CORRECTION = { kind: "correction", reason: "" } as const;

/** Both prompts to write, in the sample's plan. */
const prompts = ({ cadence }: PlanInput): Pick<PlanInput, "missed" | "cadence"> => ({
  missed: { waitHours: "12", nudge: NUDGE },
  cadence: { ...cadence!, confirmation: { time: "18:00", text: "Does Thursday stand?" } },
});

async function change(planner: Rehearsal["planner"], to: (input: PlanInput) => Partial<PlanInput>): Promise<PlanView> {
  const { input } = (await planner.plan())!;
  await planner.savePlan({ input: { ...input, ...to(input) }, change: CORRECTION });
  return (await planner.plan())!;
}

const show = (plan: PlanView): HTMLElement => {
  render(PlanPage, { plan, onedit: () => undefined, onreview: () => undefined });
  return screen.getByTestId("plan-page");
};

it("where I may write first it has the message for afterwards, and asking the day before", async () => {
  const { planner } = await begin("open", MORNING);
  const page = show(await change(planner, prompts));
  expect(page.textContent).toContain("you may send this");
  expect(page.textContent).toContain(NUDGE);
  expect(screen.queryByTestId("plan-confirmation")).not.toBeNull();
});

it("where only they may write first it has neither, also where they were written down before that was looked at", async () => {
  const { planner } = await begin("open", MORNING);
  const view = await change(planner, ({ contact, missed }) => ({ contact: { ...contact!, byText: "them" }, missed: { ...missed!, nudge: null } }));
  expect(view.guidance.firstWord).toBe("theirs");
  const page = show({ ...view, input: { ...view.input, ...prompts(view.input) } });
  expect(screen.queryByTestId("plan-missed")).not.toBeNull();
  expect(page.textContent).not.toContain("you may send this");
  expect(page.textContent).not.toContain(NUDGE);
  expect(screen.queryByTestId("plan-confirmation")).toBeNull();
});

it("once only they may write first the form saves neither of them", async () => {
  const { planner } = await open("open", MORNING);
  await change(planner, prompts);
  await press("nav-plan");
  await press("edit-plan");
  const mayAsk = (): boolean => !screen.getByTestId<HTMLInputElement>("has-confirmation").disabled;
  await waitFor(() => expect(mayAsk()).toBe(true));
  await fireEvent.change(await hook("contact-by-text"), { target: { value: "them" } });
  await waitFor(() => expect(mayAsk()).toBe(false));
  await type("change-reason", "We talked");
  await press("save-plan");
  await hook("plan-page");
  const { contact, missed, cadence } = (await planner.plan())!.input;
  expect([contact?.byText, missed?.nudge, cadence?.confirmation]).toEqual(["them", null, null]);
});

it.each<[Role, string[]]>([
  ["they_asked", ["My reason", "What they told me"]],
  ["i_asked", ["What I need the time for", "What I told them"]],
  ["both", ["What I want it for", "What they want it for"]],
])("%s: what each wants the time for is headed in the words of that role", async (role, headings) => {
  const { planner } = await begin("open", MORNING);
  const page = show(await change(planner, () => ({ role, purposeMine: "Sleep again", purposeTheirs: "Room to think" })));
  const found = [...page.querySelectorAll("h2")].map((heading) => heading.textContent);
  expect(found.filter((words) => headings.includes(words))).toEqual(headings);
});
