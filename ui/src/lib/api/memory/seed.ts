// The states that the in-memory planner can begin in.

import type { ActivityInput, AppState, PlanInput } from "$ui/lib/bindings";
import { addDays, dateOf } from "$ui/lib/time";
import type { Book } from "./book";

export type Start = "first_run" | "locked" | "open" | "empty" | "damaged" | "refused";

const BARE_ACTIVITY: ActivityInput = {
  title: "", need: null, minutes: "", withWhom: "", note: "", repeat: "someday", date: "", time: "", every: "", monthDay: "", weekdays: [], until: "",
};

function samplePlan(today: string): PlanInput {
  return {
    role: "they_asked", name: "M.", starts: addDays(today, -8), ends: addDays(today, 12), endsCertainty: "agreed",
    lookAgain: "", lookAgainTime: "", sameHome: false,
    purposeMine: "To come back to my own days.", purposeTheirs: "Room to think, without pressure.",
    cadence: {
      repeat: "weekdays", every: "", weekdays: ["thu", "sun"], time: "19:00", zone: "", channel: "call", starter: "me",
      certainty: "agreed", starts: "",
    },
    reconnect: { date: addDays(today, 12), time: "11:00", place: "Café by the station", purpose: "To say how it went", certainty: "proposed" },
    terms: [
      { id: 1, text: "Logistics by text are fine", certainty: "agreed" },
      { id: 2, text: "We don't ask each other's friends", certainty: "assumed" },
    ],
  };
}

function sampleActivities(today: string): Book["activities"] {
  const of = (id: number, input: Partial<ActivityInput>) => ({ id, input: { ...BARE_ACTIVITY, ...input }, removed: false });
  return [
    of(10, { title: "Walk by the river", need: "body", minutes: "40", repeat: "daily", date: addDays(today, -1), time: "08:00" }),
    of(11, { title: "Pottery", need: "growth", minutes: "90", repeat: "weekdays", weekdays: ["tue"], date: addDays(today, -8), time: "17:30" }),
    of(12, { title: "Call Maren", need: "connection", minutes: "30", withWhom: "Maren", repeat: "once", date: today, time: "20:00" }),
    of(13, { title: "The long novel", need: "comfort", minutes: "60" }),
  ];
}

export function seed(start: Start, now: () => string): Omit<Book, "tell"> {
  const today = dateOf(now());
  const full = start === "open" || start === "locked";
  const phase: AppState["phase"] = start === "empty" ? "open" : start;
  const protection: AppState["protection"] =
    start === "locked" || start === "damaged" ? "passphrase" : start === "first_run" || start === "refused" ? null : "device";
  return {
    state: {
      phase, protection, reason: start === "refused" ? "not_writable" : null, dataFolder: "/home/you/.local/share/org.interlude.Interlude",
      version: "0.1.0", failedAttempts: 0, retryAt: null,
    },
    now,
    plan: full ? samplePlan(today) : null,
    activities: full ? sampleActivities(today) : [],
    marks: new Map(),
    begun: full ? addDays(today, -1) : today,
    quiet: { from: "22:00", to: "08:00" },
    silence: null,
    leads: { checkIns: "", reconnect: "", activities: "" },
    topics: "hidden",
    sound: "off",
    acts: [],
    theme: "system",
    autostart: false,
    passphrase: start === "locked" ? "correct horse" : "",
  };
}
