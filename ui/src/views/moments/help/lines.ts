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
  const common = country !== EU && MEMBERS.has(country) ? lines.filter((line) => line.country === EU) : [];
  return [...common, ...lines.filter((line) => line.country === country)];
}

/** The country of the locale where it has lines of its own or common ones; else all. */
export function countryOf(lines: readonly HelpLine[], locale: string): string {
  let region: string | undefined;
  try {
    region = new Intl.Locale(locale).region;
  } catch {
    region = undefined;
  }
  const known = countriesOf(lines);
  if (region && known.includes(region)) return region;
  if (region && MEMBERS.has(region) && known.includes(EU)) return EU;
  return ALL;
}
