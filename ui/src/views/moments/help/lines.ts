// Which help lines to show for a country, and which country to begin with.

import type { HelpLine } from "$ui/lib/bindings";

const EU = "EU";
const MEMBERS = new Set([
  "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT",
  "NL", "PL", "PT", "RO", "SE", "SI", "SK",
]);

/** Every country of the list that has a line. */
export const ALL = "all";

/** The countries that have lines, without order. */
export function countriesOf(lines: readonly HelpLine[]): string[] {
  return [...new Set(lines.map((line) => line.country))];
}

/** The lines for one country; a member of the European Union also has the common ones, first. */
export function linesFor(lines: readonly HelpLine[], country: string): HelpLine[] {
  if (country === ALL) return [...lines];
  const own = lines.filter((line) => line.country === country);
  // A common number that the country lists itself stands there once.
  const common = MEMBERS.has(country) ? lines.filter((line) => line.country === EU && !own.some(({ phone }) => phone === line.phone)) : [];
  return [...common, ...own];
}

/** The numbers that come to where somebody is. */
export function emergencyFor(lines: readonly HelpLine[], country: string): HelpLine[] {
  return linesFor(lines, country).filter(({ about }) => about === "help-about-emergency");
}

/** All lines: those of one country first, then country by country in the order of their names. */
export function ownFirst(lines: readonly HelpLine[], own: string, nameOf: (country: string) => string): HelpLine[] {
  const first = own === ALL ? [] : linesFor(lines, own);
  const rest = countriesOf(lines).filter((code) => code !== own).sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  return [...first, ...rest.flatMap((code) => lines.filter((line) => line.country === code && !first.includes(line)))];
}

function regionOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).region;
  } catch {
    return undefined;
  }
}

/**
 * The country that the system names, where it has lines of its own or common ones; else all. The languages of the web view, which
 * knows only what is installed, are asked where the system names none.
 */
export function countryOf(lines: readonly HelpLine[], territory: string | null, locales: readonly string[]): string {
  const region = territory ?? locales.map(regionOf).find((found) => found !== undefined);
  const known = countriesOf(lines);
  if (region && known.includes(region)) return region;
  if (region && MEMBERS.has(region) && known.includes(EU)) return EU;
  return ALL;
}
