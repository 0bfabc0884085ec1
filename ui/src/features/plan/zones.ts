// The time zones that a check-in can be agreed in.
import { t } from "$ui/lib/i18n";

/** This computer's zone first, then every zone known here; one that is in use already is never left out. */
export function zoneOptions(used: string): { value: string; label: string }[] {
  const known = Intl.supportedValuesOf("timeZone");
  const names = used === "" || known.includes(used) ? known : [used, ...known];
  return [
    { value: "", label: t("plan-cadence-zone-mine") },
    ...names.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
  ];
}
