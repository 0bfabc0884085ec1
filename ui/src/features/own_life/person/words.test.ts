import { expect, it } from "vitest";
import type { PersonView } from "$ui/lib/bindings";
import { metWords, rhythmWords } from "./words";

const person = (input: Partial<PersonView["input"]>, more: Partial<PersonView> = {}): PersonView =>
  ({ input: { name: "Tom", ideal: "", latest: "", invitation: "", note: "", ...input }, last: null, days: 0, ...more }) as PersonView;

it("an old friend who was just entered is nobody whom one never met", () => {
  expect(metWords(person({}), "2026-11-24")).toBe("No meeting noted yet");
});

it("how often one would like to meet reads as that, and not as what happens", () => {
  expect(rhythmWords(person({ ideal: "28" }))).toBe("about every 28 days");
  expect(rhythmWords(person({ ideal: "1", latest: "28" }))).toBe("about every day, after 28 days at the latest");
  expect(rhythmWords(person({ ideal: "1" }))).toBe("about every day");
  expect(rhythmWords(person({ latest: "1" }))).toBe("after a day at the latest");
  expect(rhythmWords(person({ latest: "28" }))).toBe("after 28 days at the latest");
  expect(rhythmWords(person({}))).toBe("");
});
