// The five lines of a week, and the words at their ends.

import type { WeeklyInput, WeeklyLine } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

const LINES: Record<WeeklyLine, () => { name: string; low: string; high: string }> = {
  week: () => ({ name: t("weekly-week"), low: t("weekly-week-low"), high: t("weekly-week-high") }),
  distance: () => ({ name: t("weekly-distance"), low: t("weekly-distance-low"), high: t("weekly-distance-high") }),
  agreed: () => ({ name: t("weekly-agreed"), low: t("weekly-agreed-low"), high: t("weekly-agreed-high") }),
  freely: () => ({ name: t("weekly-freely"), low: t("weekly-freely-low"), high: t("weekly-freely-high") }),
  care: () => ({ name: t("weekly-care"), low: t("weekly-care-low"), high: t("weekly-care-high") }),
};

export const lineWords = (line: WeeklyLine): { name: string; low: string; high: string } => LINES[line]();

/** Where it was said to be on a line; nothing where it stayed open. */
export const stepOf = ({ answers }: WeeklyInput, line: WeeklyLine): number | null => answers.find((one) => one.line === line)?.step ?? null;
