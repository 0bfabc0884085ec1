import { expect, it } from "vitest";
import type { HelpLine } from "$ui/lib/bindings";
import { ALL, countryOf, linesFor } from "./lines";

const line = (country: string): HelpLine => ({ country, name: country, phone: "1", about: "", checked: "2026-11-01", web: "" });
const lines = [line("US"), line("EU"), line("DE")];

it("adds the common lines for a member of the European Union", () => {
  expect(linesFor(lines, "DE").map((one) => one.country)).toEqual(["EU", "DE"]);
  expect(linesFor(lines, "US").map((one) => one.country)).toEqual(["US"]);
  expect(linesFor(lines, "EU").map((one) => one.country)).toEqual(["EU"]);
  expect(linesFor(lines, ALL)).toHaveLength(3);
});

it.each([["de-DE", "DE"], ["en-US", "US"], ["fr-FR", "EU"], ["ja-JP", ALL], ["en", ALL], ["?", ALL]])("for %s begins with %s", (locale, country) => {
  expect(countryOf(lines, locale)).toBe(country);
});
