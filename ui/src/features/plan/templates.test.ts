import { describe, expect, it } from "vitest";
import { blankPlan, blankTerm, inputOf, type PlanForm } from "./plan_form";
import { applyTemplate, PLAN_TEMPLATES, type PlanTemplate, type TemplateWords } from "./templates";

const TODAY = "2026-11-24";
const WORDS: TemplateWords = {
  roof: [{ topic: "rooms", text: "Rooms" }, { topic: "nights", text: "Nights" }],
  script: "I need some time.",
};

function filled(template: PlanTemplate, change: Partial<PlanForm> = {}): PlanForm {
  const form = { ...blankPlan(TODAY), ...change };
  applyTemplate(form, template, WORDS);
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
    applyTemplate(form, "one_roof", WORDS);
    expect(form.home).toBe("same");
    expect(form.terms.map((term) => [term.topic, term.text])).toEqual([["rooms", "Rooms"], ["nights", "Nights"]]);
  });

  it.each([
    ["daily_text", "daily", "text"],
    ["twice_a_week", "weekdays", "text"],
    ["weekly_call", "weekdays", "call"],
  ] as const)("%s sets the check-ins and leaves the end alone", (template, repeat, channel) => {
    const form = filled(template, { ends: "2026-12-24" });
    expect(form).toMatchObject({ ends: "2026-12-24", hasCadence: true, cadence: { repeat, channel } });
  });

  it("asking for space proposes an end, check-ins, a meeting and a promise, with words to begin with", () => {
    const input = inputOf(filled("ask_for_space"));
    expect(input).toMatchObject({
      role: "i_asked", ends: "2026-11-30", endsStanding: { certainty: "proposed", saidBy: "me" }, promise: "2026-11-29",
      reconnect: { date: "2026-11-30" }, cadence: { starter: "me" }, askScript: "I need some time.",
    });
    expect(filled("ask_for_space", { askScript: "My own words." }).askScript).toBe("My own words.");
  });

  it.each(PLAN_TEMPLATES)("%s never claims that something is agreed and keeps the person's words", (template) => {
    const form = filled(template, {
      name: "M.",
      purposeMine: "rest",
      terms: [blankTerm("other", "Mine")],
    });
    expect(JSON.stringify(inputOf(form))).not.toContain('"agreed"');
    expect(form).toMatchObject({ name: "M.", purposeMine: "rest" });
    expect(form.terms[0]?.text).toBe("Mine");
  });
});
