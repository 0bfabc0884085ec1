// The time zones that a check-in can be agreed in.
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

/** "19:00 there is 20:00 here", as it is today; nothing while the time cannot be read. */
export function bothClocks(time: string, zone: string): string {
  const read = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim());
  if (!read) return "";
  const now = new Date();
  const offset = offsetMinutes(zone, now) - offsetMinutes(undefined, now);
  const there = Number(read[1]) * 60 + Number(read[2]);
  const here = (((there - offset) % 1440) + 1440) % 1440;
  const text = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  return t("plan-both-clocks", { theirs: clock(text(there)), mine: clock(text(here)) });
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** How far the clocks of `zone`, or of this computer, are ahead of UTC at `moment`. */
function offsetMinutes(zone: string | undefined, moment: Date): number {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(moment);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const read = /([+-])(\d{2}):(\d{2})/.exec(name);
  if (!read) return 0;
  const minutes = Number(read[2]) * 60 + Number(read[3]);
  return read[1] === "-" ? -minutes : minutes;
}
