import { describe, expect, it } from "vitest";
import type { PlanInput } from "$ui/lib/bindings";
import { blankPlan, blankTerm, dropBlankTerms, formOf, inputOf, nothingAgreed, withoutPrompts } from "./plan_form";

const STANDING = { certainty: "agreed", saidBy: "both", since: "2026-11-20" } as const;

const SAVED: PlanInput = {
  role: "i_asked",
  name: "M.",
  starts: "2026-11-24",
  ends: "2026-12-07",
  endsStanding: { ...STANDING },
  lookAgain: "2026-12-01",
  lookAgainTime: "11:30",
  promise: "2026-12-06",
  promiseTime: "09:00",
  sameHome: false,
  together: "years",
  purposeMine: "rest",
  purposeTheirs: "room to think",
  cadence: {
    repeat: "weekdays",
    every: "",
    weekdays: ["wed", "sun"],
    time: "19:00",
    zone: "Europe/Lisbon",
    channel: "call",
    starter: "me",
    tone: "light",
    absences: ["2026-12-02"],
    confirmation: { time: "18:00", text: "Still fine?" },
    standing: { ...STANDING },
    starts: "",
  },
  reconnect: { date: "2026-12-07", time: "18:00", place: "the lake", purpose: "talk", standing: { ...STANDING } },
  contact: { level: "light", byText: "either", byCall: "them", inPerson: "neither", standing: { ...STANDING } },
  missed: { waitHours: "12", nudge: "Another time?" },
  openDoor: "The door is open.",
  askScript: "I need some time.",
  terms: [{ id: 4, topic: "be_kind", text: "No late calls", standing: { ...STANDING } }],
};

describe("the plan form", () => {
  it("gives back a saved plan unchanged", () => {
    expect(inputOf(formOf(SAVED))).toEqual(SAVED);
  });

  it("keeps what was typed while a part is switched off, and does not send it", () => {
    const form = formOf(SAVED);
    form.hasCadence = false;
    form.hasReconnect = false;
    form.hasContact = false;
    form.hasMissed = false;
    expect(inputOf(form)).toMatchObject({ cadence: null, reconnect: null, contact: null, missed: null });
    Object.assign(form, { hasCadence: true, hasReconnect: true, hasContact: true, hasMissed: true });
    form.cadence.hasConfirmation = false;
    form.missed.hasNudge = false;
    expect(inputOf(form)).toMatchObject({ cadence: { confirmation: null }, missed: { nudge: null } });
    form.cadence.hasConfirmation = true;
    form.missed.hasNudge = true;
    expect(inputOf(form)).toEqual(SAVED);
  });

  it("sends an open role as unclear, an open home as null, and no certainty for an end that isn't there", () => {
    expect(inputOf(blankPlan("2026-11-24"))).toMatchObject({
      role: "unclear",
      sameHome: null,
      starts: "2026-11-24",
      ends: "",
      endsStanding: { certainty: "unknown" },
      lookAgainTime: "",
    });
  });

  it("sends text as it was typed", () => {
    const form = blankPlan("2026-11-24");
    form.ends = "next week";
    form.lookAgain = "soon";
    form.lookAgainTime = "tea time";
    expect(inputOf(form)).toMatchObject({ ends: "next week", lookAgain: "soon", lookAgainTime: "tea time" });
  });

  it("drops lines without a word, so that problems name the line on the screen", () => {
    const form = formOf(SAVED);
    form.terms = [blankTerm("other", "  "), ...form.terms];
    form.cadence.absences.push(" ");
    dropBlankTerms(form);
    expect(form.terms.map((term) => term.text)).toEqual(["No late calls"]);
    expect(form.cadence.absences).toEqual(["2026-12-02"]);
  });

  it("sends a promise only where I asked", () => {
    const form = { ...formOf(SAVED), role: "they_asked" as const };
    expect(inputOf(form)).toMatchObject({ promise: "", promiseTime: "" });
  });

  it("sends neither prompt where the first word is not mine, and all that was typed where it is, or is not known yet", () => {
    const { cadence, missed } = SAVED;
    const without = { ...SAVED, cadence: { ...cadence, confirmation: null }, missed: { ...missed, nudge: null } };
    for (const word of ["theirs", "nobody", "no_contact", "emergencies", "not_settled"] as const) expect(withoutPrompts(SAVED, word)).toEqual(without);
    for (const word of ["mine", null] as const) expect(withoutPrompts(SAVED, word)).toEqual(SAVED);
    expect(withoutPrompts({ ...SAVED, cadence: null, missed: null }, "theirs")).toEqual({ ...SAVED, cadence: null, missed: null });
  });

  it("sends neither end, check-ins nor meeting where nothing is agreed", () => {
    expect(nothingAgreed(formOf(SAVED))).toMatchObject({
      ends: "",
      endsStanding: { certainty: "unknown" },
      cadence: null,
      reconnect: null,
      lookAgain: "2026-12-01",
      name: "M.",
    });
  });
});
