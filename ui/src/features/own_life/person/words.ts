// People in words: when they were last met, and whether it is time.
import type { PersonView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { shortDate } from "$ui/lib/time";

export const DUE_KEYS = { latest: "person-due-latest", ideal: "person-due-ideal", not_yet: "", never: "" } as const;

/** "Last met 8 November, 18 days ago". */
export function metWords({ last, days }: PersonView, today: string): string {
  if (last === null) return t("person-not-met");
  return days === 0 ? t("person-met-today") : t("person-met", { date: shortDate(last, today), days });
}

/** "every 7 days, after 14 at the latest". */
export function rhythmWords({ input }: PersonView): string {
  const { ideal, latest } = input;
  if (ideal && latest) return t("person-rhythm-both", { ideal: Number(ideal), latest: Number(latest) });
  if (ideal) return t("person-rhythm-ideal", { ideal: Number(ideal) });
  return latest ? t("person-rhythm-latest", { latest: Number(latest) }) : "";
}
