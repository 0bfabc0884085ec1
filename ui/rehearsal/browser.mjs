// `npm run dev` in a plain browser: this window asks the rehearsal that its address names, such as `?begin=open`.
// With `&now=2026-11-24T18:10` the clock stands; else it is that of this computer, and goes.

import { pretendTauri } from "./window.mjs";

const asked = new URLSearchParams(window.location.search);
const zone = asked.get("zone") ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

async function say(line) {
  const answer = await fetch("/rehearsal", { method: "POST", body: JSON.stringify(line) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

function onTheWall() {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  return parts.format(new Date()).replace(" ", "T");
}

const begun = say({ begin: asked.get("begin") ?? "first_run", now: asked.get("now") ?? onTheWall(), zone });
const tell = pretendTauri(async (call, args, name) => {
  const said = await say({ rehearsal: (await begun).answer, window: name, call, arguments: args });
  // What the desktop would do; here the browser has the clipboard.
  if (call === "copy") await navigator.clipboard.writeText(args.text).catch(() => {});
  return said;
});
// Other windows are other rehearsals; this one ends with its page.
window.addEventListener("pagehide", () => void begun.then(({ answer }) => navigator.sendBeacon("/rehearsal", JSON.stringify({ rehearsal: answer, end: true }))));
if (!asked.has("now")) {
  setInterval(async () => {
    const { events } = await say({ rehearsal: (await begun).answer, clock: onTheWall(), zone });
    for (const { event, payload } of events) tell(event, payload);
  }, 1000);
}
