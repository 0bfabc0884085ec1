import { expect, it } from "vitest";
import type { HelpLine } from "$ui/lib/bindings";
import { ALL, countryOf, linesFor, ownFirst } from "./lines";

const line = (country: string): HelpLine => ({ country, name: country, phone: country, about: "", checked: "2026-11-01", web: "" });
const lines = [line("US"), line("EU"), line("DE")];

it("adds the common lines for a member of the European Union", () => {
  expect(linesFor(lines, "DE").map((one) => one.country)).toEqual(["EU", "DE"]);
  expect(linesFor(lines, "US").map((one) => one.country)).toEqual(["US"]);
  expect(linesFor(lines, "EU").map((one) => one.country)).toEqual(["EU"]);
  expect(linesFor(lines, ALL)).toHaveLength(3);
});

it.each([["de-DE", "DE"], ["en-US", "US"], ["fr-FR", "EU"], ["ja-JP", ALL], ["en", ALL], ["?", ALL]])("for %s begins with %s", (locale, country) => {
  expect(countryOf(lines, null, [locale])).toBe(country);
});

it("takes the country of the first locale that names one", () => {
  expect(countryOf(lines, null, ["en", "de-DE", "en-US"])).toBe("DE");
  expect(countryOf(lines, null, [])).toBe(ALL);
});

it("says a common number once where the country lists it itself", () => {
  const same = [{ ...line("EU"), phone: "112" }, { ...line("DE"), phone: "112" }];
  expect(linesFor(same, "DE").map((one) => one.country)).toEqual(["DE"]);
});

it("all of them begin with the own country, the others follow by name", () => {
  expect(ownFirst(lines, "DE", (code) => code).map((one) => one.country)).toEqual(["EU", "DE", "US"]);
  expect(ownFirst(lines, ALL, (code) => code).map((one) => one.country)).toEqual(["DE", "EU", "US"]);
});

it.each([["DE", "DE"], ["FR", "EU"], ["JP", ALL]])("takes what the system says, %s, before what the web view says", (territory, country) => {
  expect(countryOf(lines, territory, ["en-US"])).toBe(country);
});
