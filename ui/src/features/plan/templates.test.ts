import { describe, expect, it } from "vitest";
import { blankPlan, inputOf, type PlanForm } from "./plan_form";
import { applyTemplate, PLAN_TEMPLATES, type PlanTemplate } from "./templates";

const TODAY = "2026-11-24";

function filled(template: PlanTemplate, change: Partial<PlanForm> = {}): PlanForm {
  const form = { ...blankPlan(TODAY), ...change };
  applyTemplate(form, template, ["Rooms", "Nights"]);
  return form;
}

describe("templates", () => {
  it.each([
    ["few_days", "2026-11-27", "daily"],
    ["one_week", "2026-11-30", "every_n_days"],
    ["two_weeks", "2026-12-07", "weekdays"],
    ["month", "2026-12-23", "weekdays"],
  ] as const)("%s ends on %s and checks in %s", (template, ends, repeat) => {
    const form = filled(template);
    expect(form.ends).toBe(ends);
    expect(form.hasCadence).toBe(true);
    expect(form.cadence.repeat).toBe(repeat);
  });

  it("with nothing agreed there is only a date to look again", () => {
    const input = inputOf(filled("nothing_agreed", { ends: "2026-12-01", hasCadence: true, hasReconnect: true }));
    expect(input).toMatchObject({ ends: "", cadence: null, reconnect: null, lookAgain: "2026-12-01" });
  });

  it("under one roof adds its lines once", () => {
    const form = filled("one_roof");
    applyTemplate(form, "one_roof", ["Rooms", "Nights"]);
    expect(form.home).toBe("same");
    expect(form.terms.map((term) => term.text)).toEqual(["Rooms", "Nights"]);
  });

  it.each(PLAN_TEMPLATES)("%s never claims that something is agreed and keeps the person's words", (template) => {
    const form = filled(template, {
      name: "M.",
      purposeMine: "rest",
      terms: [{ id: 1, text: "Mine", certainty: "own_choice" }],
    });
    expect(JSON.stringify(inputOf(form))).not.toContain('"agreed"');
    expect(form).toMatchObject({ name: "M.", purposeMine: "rest" });
    expect(form.terms[0]?.text).toBe("Mine");
  });
});
