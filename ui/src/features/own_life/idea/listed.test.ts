import { expect, it } from "vitest";
import type { IdeaView } from "$ui/lib/bindings";
import { IDEAS } from "./ideas";
import { fits, listed, NO_FILTER } from "./listed";

const NEEDS = ["connection", "fun", "comfort", "growth", "body"] as const;
const OPEN: IdeaView = { id: 3, input: { text: "Whatever", need: null, minutes: "", company: null, cost: null, place: null, effort: null } };

it("has at least sixty ideas, ten for each need, and no two alike", () => {
  expect(IDEAS.length).toBeGreaterThanOrEqual(60);
  for (const need of NEEDS) expect(IDEAS.filter((idea) => idea.need === need).length, need).toBeGreaterThanOrEqual(10);
  expect(new Set(IDEAS.map((idea) => idea.key)).size).toBe(IDEAS.length);
  const texts = listed([]).map((idea) => idea.text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => text.startsWith("idea-of-"))).toEqual([]);
});

it("has something for a bad evening under every need: short, free, easy and indoors", () => {
  for (const need of NEEDS) {
    const found = listed([]).filter((idea) => fits(idea, { ...NO_FILTER, need, minutes: "60", cost: "free", place: "indoors", effort: "low" }));
    expect(found.length, need).toBeGreaterThan(0);
  }
});

it("puts one's own first and never hides what is not said", () => {
  const ideas = listed([OPEN]);
  expect(ideas[0]?.text).toBe("Whatever");
  const strict = { need: "body", minutes: "15", company: "alone", cost: "free", place: "outdoors", effort: "low" } as const;
  expect(ideas.filter((idea) => fits(idea, strict)).map((idea) => idea.text)).toContain("Whatever");
});

it("takes length, cost and effort as the most, and alone as also for those that may be both", () => {
  const found = listed([]).filter((idea) => fits(idea, { ...NO_FILTER, minutes: "30", cost: "little", effort: "some", company: "alone" }));
  expect(found.length).toBeGreaterThan(5);
  for (const idea of found) {
    expect(idea.minutes).toBeLessThanOrEqual(30);
    expect(["free", "little"]).toContain(idea.cost);
    expect(["low", "some"]).toContain(idea.effort);
    expect(["alone", "either"]).toContain(idea.company);
  }
});
