// How points are named, and when each was as far as that is known.

import type { PointKind, TriedBy } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { longDate, monthName } from "$ui/lib/time";

const KINDS: Record<PointKind, () => string> = {
  good: () => t("points-good"),
  hard: () => t("points-hard"),
  turning: () => t("points-turning"),
  tried: () => t("points-tried"),
};

const BY: Record<TriedBy, () => string> = { me: () => t("point-by-me"), they: () => t("point-by-they"), both: () => t("point-by-both") };

export const kindName = (kind: PointKind): string => KINDS[kind]();
export const byName = (by: TriedBy): string => BY[by]();
/** Of those along the line. */
export const kindOptions = (): { value: PointKind; label: string }[] =>
  (Object.keys(KINDS) as PointKind[]).filter((kind) => kind !== "tried").map((value) => ({ value, label: kindName(value) }));
export const byOptions = (): { value: TriedBy; label: string }[] => (Object.keys(BY) as TriedBy[]).map((value) => ({ value, label: byName(value) }));

/** A year, a month or a day, in words. */
export function whenWords(date: string): string {
  if (date === "") return t("points-undated");
  if (date.length === 4) return date;
  return date.length === 7 ? monthName(`${date}-01`) : longDate(date, "");
}
