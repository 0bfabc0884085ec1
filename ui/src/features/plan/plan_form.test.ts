import { describe, expect, it } from "vitest";
import type { PlanInput } from "$ui/lib/bindings";
import { blankPlan, dropBlankTerms, formOf, inputOf, nothingAgreed } from "./plan_form";

const SAVED: PlanInput = {
  role: "they_asked",
  name: "M.",
  starts: "2026-11-24",
  ends: "2026-12-07",
  endsCertainty: "agreed",
  lookAgain: "2026-12-01",
  lookAgainTime: "11:30",
  sameHome: false,
  purposeMine: "rest",
  purposeTheirs: "room to think",
  cadence: {
    repeat: "weekdays",
    every: "3",
    weekdays: ["wed", "sun"],
    time: "19:00",
    zone: "Europe/Lisbon",
    channel: "call",
    starter: "me",
    certainty: "agreed",
    starts: "",
  },
  reconnect: { date: "2026-12-07", time: "18:00", place: "the lake", purpose: "talk", certainty: "proposed" },
  terms: [{ id: 4, text: "No late calls", certainty: "agreed" }],
};

describe("the plan form", () => {
  it("gives back a saved plan unchanged", () => {
    expect(inputOf(formOf(SAVED))).toEqual(SAVED);
  });

  it("keeps what was typed while a part is switched off, and does not send it", () => {
    const form = formOf(SAVED);
    form.hasCadence = false;
    form.hasReconnect = false;
    expect(inputOf(form)).toMatchObject({ cadence: null, reconnect: null });
    form.hasCadence = true;
    form.hasReconnect = true;
    expect(inputOf(form)).toEqual(SAVED);
  });

  it("sends an open role as unclear, an open home as null, and no certainty for an end that isn't there", () => {
    expect(inputOf(blankPlan("2026-11-24"))).toMatchObject({
      role: "unclear",
      sameHome: null,
      starts: "2026-11-24",
      ends: "",
      endsCertainty: "unknown",
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
    form.terms = [{ id: null, text: "  ", certainty: "unknown" }, ...form.terms];
    dropBlankTerms(form);
    expect(form.terms.map((term) => term.text)).toEqual(["No late calls"]);
  });

  it("sends neither end, check-ins nor meeting where nothing is agreed", () => {
    expect(nothingAgreed(formOf(SAVED))).toMatchObject({
      ends: "",
      endsCertainty: "unknown",
      cadence: null,
      reconnect: null,
      lookAgain: "2026-12-01",
      name: "M.",
    });
  });
});
