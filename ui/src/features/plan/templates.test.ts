import { describe, expect, it, vi } from "vitest";
import { blankPlan, blankTerm, formOf, inputOf, type PlanForm } from "./plan_form";
import { templateChanges } from "./template_changes";
import { PLAN_TEMPLATES, withTemplate, type PlanTemplate, type TemplateWords } from "./templates";

const TODAY = "2026-11-24";
const WORDS: TemplateWords = {
  roof: [{ topic: "rooms", text: "Rooms" }, { topic: "nights", text: "Nights" }],
  script: () => "I need some time.",
};

function filled(template: PlanTemplate, change: Partial<PlanForm> = {}): PlanForm {
  return withTemplate({ ...blankPlan(TODAY), ...change }, template, WORDS);
}

/** A plan of which everything is agreed, since before today. */
function agreedPlan(): PlanForm {
  const standing = (): { certainty: "agreed"; saidBy: "both"; since: string } => ({ certainty: "agreed", saidBy: "both", since: "2026-11-20" });
  const form = formOf(inputOf(blankPlan(TODAY)));
  return {
    ...form, role: "they_asked", name: "M.", ends: "2026-12-05", endsStanding: standing(), lookAgain: "2026-11-30", home: "apart",
    purposeMine: "rest", purposeTheirs: "room", hasCadence: true, hasReconnect: true, hasContact: true,
    cadence: { ...form.cadence, repeat: "weekdays", weekdays: ["wed", "sun"], channel: "call", tone: "light", standing: standing() },
    reconnect: { ...form.reconnect, date: "2026-12-05", place: "the lake", standing: standing() },
    contact: { ...form.contact, standing: standing() },
    terms: [{ ...blankTerm("other", "Mine"), id: 1, standing: standing() }],
  };
}

describe("templates", () => {
  it.each([
    ["few_days", "2026-11-27"],
    ["one_week", "2026-11-30"],
    ["two_weeks", "2026-12-07"],
    ["month", "2026-12-23"],
  ] as const)("%s ends on %s, and says nothing about check-ins", (template, ends) => {
    expect(filled(template)).toEqual({ ...blankPlan(TODAY), ends });
  });

  it("counts a length that would be over already from the day on which it is used", () => {
    const ends = (today: string): string => withTemplate(blankPlan(TODAY), "few_days", { ...WORDS, today }).ends;
    expect([ends("2026-11-27"), ends("2026-12-17")]).toEqual(["2026-11-27", "2026-12-20"]);
  });

  it.each([
    ["few_days", ["Until when: Saturday 5 December (agreed) → Friday 27 November (I assume)"]],
    ["one_week", ["Until when: Saturday 5 December (agreed) → Monday 30 November (I assume)"]],
    ["two_weeks", ["Until when: Saturday 5 December (agreed) → Monday 7 December (I assume)"]],
    ["month", ["Until when: Saturday 5 December (agreed) → Wednesday 23 December (I assume)"]],
    ["daily_text", ["Check-ins: Wednesday and Sunday at 19:00, by phone (agreed) → Every day at 19:00, by text (I assume)"]],
    ["twice_a_week", []],
    ["weekly_call", ["Check-ins: Wednesday and Sunday at 19:00, by phone (agreed) → Sunday at 19:00, by phone (I assume)"]],
    ["one_roof", ["Under one roof: No → Yes", "Rooms:  → Rooms (unknown)", "Nights:  → Nights (unknown)"]],
    ["nothing_agreed", [
      "Until when: Saturday 5 December (agreed) → ",
      "Check-ins: Wednesday and Sunday at 19:00, by phone (agreed) → ",
      "Meeting again: Saturday 5 December, 18:00, the lake (agreed) → ",
    ]],
    ["ask_for_space", [
      "Who asked: They asked → I asked",
      "My promise:  → Sunday 29 November",
      "What I tell them about this time:  → I need some time.",
      "Until when: Saturday 5 December (agreed) → Monday 30 November (I proposed)",
      "Check-ins: Wednesday and Sunday at 19:00, by phone (agreed) → Every other day at 19:00, by text (I proposed)",
      "Meeting again: Saturday 5 December, 18:00, the lake (agreed) → Monday 30 November, 18:00, the lake (I proposed)",
    ]],
  ] as const)("%s says what it would change, and changes that and nothing else", (template, expected) => {
    vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
    const before = agreedPlan();
    const after = withTemplate(before, template, WORDS);
    const short = (text: string): string => text.replace(/\. .*(?= \()/, "");
    const told = templateChanges(before, after).map(({ title, before: was, after: now }) => `${title}: ${short(was)} → ${short(now)}`);
    expect(told).toEqual(expected);
    expect(before).toEqual(agreedPlan());
    const named: (keyof PlanForm)[] = [
      "role", "promise", "askScript", "ends", "endsStanding", "home", "terms", "hasCadence", "cadence", "hasReconnect", "reconnect",
    ];
    const rest = (form: PlanForm): Partial<PlanForm> => Object.fromEntries(Object.entries(form).filter(([name]) => !named.includes(name as keyof PlanForm)));
    expect(rest(after)).toEqual(rest(before));
    expect(after.cadence).toMatchObject({ tone: "light", time: "19:00" });
    expect(after.terms[0]).toEqual(before.terms[0]);
  });

  it("says that nothing would change where it stands like that already", () => {
    const form = { ...agreedPlan(), ends: "2026-12-07" };
    expect(templateChanges(form, withTemplate(form, "two_weeks", WORDS))).toEqual([]);
    expect(withTemplate(form, "two_weeks", WORDS)).toEqual(form);
  });

  it("with nothing agreed there is only a date to look again", () => {
    const input = inputOf(filled("nothing_agreed", { ends: "2026-12-01", hasCadence: true, hasReconnect: true }));
    expect(input).toMatchObject({ ends: "", cadence: null, reconnect: null, lookAgain: "2026-12-01" });
  });

  it("under one roof adds its lines once", () => {
    const form = withTemplate(filled("one_roof"), "one_roof", WORDS);
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
