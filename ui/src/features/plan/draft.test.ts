import { afterEach, expect, it } from "vitest";
import { planDraft } from "./draft.svelte";
import { blankPlan, inputOf } from "./plan_form";

const TODAY = "2026-11-24";

afterEach(() => planDraft.drop());

it("what was typed is still there when the form is opened again", () => {
  planDraft.open(null, TODAY);
  if (planDraft.form) planDraft.form.name = "M.";
  planDraft.open(null, TODAY);
  expect(planDraft.form?.name).toBe("M.");
  expect(planDraft.resumed).toBe(true);
});

it("a form left as it was shows the saved plan of now", () => {
  planDraft.open(null, TODAY);
  planDraft.open({ ...inputOf(blankPlan(TODAY)), name: "K." }, TODAY);
  expect(planDraft.form?.name).toBe("K.");
  expect(planDraft.resumed).toBe(false);
});

it("starting again gives the saved plan", () => {
  planDraft.open(null, TODAY);
  if (planDraft.form) planDraft.form.name = "M.";
  planDraft.begin(null, TODAY);
  expect(planDraft.form?.name).toBe("");
});
