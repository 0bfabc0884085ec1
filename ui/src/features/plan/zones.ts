// The time zones that a check-in can be agreed in.
import { api } from "$ui/lib/api";
import { t } from "$ui/lib/i18n";
import { clock } from "$ui/lib/time";

/** This computer's zone first, then every zone known here; one that is in use already is never left out. */
export function zoneOptions(used: string): { value: string; label: string }[] {
  const known = Intl.supportedValuesOf("timeZone");
  const names = used === "" || known.includes(used) ? known : [used, ...known];
  return [
    { value: "", label: t("plan-cadence-zone-mine") },
    ...names.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
  ];
}

/** "19:00 there is 20:00 here", by the zones of the planner; nothing while the time cannot be read. */
export async function bothClocks(time: string, zone: string): Promise<string> {
  const read = await api.bothClocks({ time, zone });
  return read ? t("plan-both-clocks", { theirs: clock(read.theirs), mine: clock(read.mine) }) : "";
}
