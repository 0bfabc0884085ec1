import { screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { api } from "$ui/lib/api";
import { toast } from "$ui/state/toast.svelte";
import { planPart } from "$ui/state/plan_part.svelte";
import { openView, press } from "../../../tests/open";
import { MONDAY_MORNING } from "../../../tests/rehearsal";
import Plan from "./Plan.svelte";

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
  planPart.part = "plan";
});

const parts = [{ part: "word" as const, text: "Island" }, { part: "first" as const, text: "We cook." }];
async function over(): Promise<void> {
  await openView(Plan, {}, "talked", MONDAY_MORNING);
  await api.answerLookBack({ question: "better", text: "I sleep again." });
  await api.decide({ input: { outcome: "go_on", by: "both", form: "slower", help: null, ends: "", parts } });
  await screen.findByTestId("after-plan");
}

it("asks once whether it stays, and says nothing of contact by itself", async () => {
  await over();
  const panel = screen.getByTestId("after-plan");
  await waitFor(() => expect(panel.textContent).toContain("What you noted as helpful"));
  expect(panel.textContent).not.toMatch(/check-in/i);
  await press("after-keep");
  await waitFor(() => expect(screen.queryByTestId("after-plan")).toBeNull());
  expect(toast.said?.text).toBe("It stays among the earlier plans.");
});

it("goes into the bin, and comes back as it was", async () => {
  await over();
  await press("after-bin");
  await waitFor(() => expect(screen.queryByTestId("earlier-plans")).toBeNull());
  expect((await screen.findByTestId("binned-plans")).textContent).toContain("ended on");
  await press("plan-put-back");
  expect(await screen.findByTestId("after-plan")).toBeTruthy();
  expect(screen.queryByTestId("binned-plans")).toBeNull();
});

it("is erased after a question only", async () => {
  await over();
  await press("after-bin");
  await press("plan-erase");
  expect((await screen.findByTestId("erase-plan")).textContent).toContain("Nothing brings them back.");
  await press("erase-plan-yes");
  await waitFor(() => expect(screen.queryByTestId("binned-plans")).toBeNull());
  expect(await api.earlierPlans()).toEqual([]);
});

it("is read with its facts, what was looked back at, the weeks and what was decided", async () => {
  await over();
  await press("after-keep");
  await press("earlier-read-1");
  expect((await screen.findByTestId("plan-facts")).textContent).toContain("days");
  expect(screen.getByTestId("earlier-answer").textContent).toContain("I sleep again.");
  expect(screen.getByTestId("decided").textContent).toContain("Go on together");
  expect(screen.getByText("How the weeks were")).toBeTruthy();
});

it("heads a later plan with what was said for the next time", async () => {
  await openView(Plan, {}, "talked", MONDAY_MORNING);
  const plan = await api.plan();
  await api.decide({ input: { outcome: "go_on", by: "both", form: "slower", help: null, ends: "", parts } });
  await api.savePlan({ input: { ...plan!.input, ends: "" }, change: null });
  const said = await screen.findByTestId("next-time");
  expect(said.textContent).toContain("Island");
  expect(said.textContent, "only what was said for the next time").not.toContain("We cook.");
});
