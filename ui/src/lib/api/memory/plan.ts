// The plan's commands of the in-memory planner.

import type { Area, HandoverLine, HandoverView, PlanInput, PlanView, StandingInput, Topic, UpcomingItem, VersionView } from "$ui/lib/bindings";
import { addDays, dateOf, daysBetween } from "$ui/lib/time";
import type { Api } from "../api";
import { copy, Findings, refusal, when, type Book } from "./book";
import { checkPlan } from "./checks";
import { ahead } from "./dates";
import { aheadView } from "./screens";
import { seed } from "./seed";

type Run = <T>(areas: Area[], work: () => T) => Promise<T>;
type PlanCommands = Pick<Api, "plan" | "savePlan" | "previewPlan" | "closePlan" | "planVersions" | "handover" | "openDoorTaken" | "turnPlan" | "addReview" | "printPage">;

const TOUCHED: Area[] = ["plan", "today", "inbox"];

function standings(plan: PlanInput): [Topic, StandingInput][] {
  const found: [Topic, StandingInput][] = [];
  if (plan.ends) found.push(["ends", plan.endsStanding]);
  if (plan.cadence) found.push(["cadence", plan.cadence.standing]);
  if (plan.reconnect) found.push(["reconnect", plan.reconnect.standing]);
  if (plan.contact) found.push(["contact", plan.contact.standing]);
  return [...found, ...plan.terms.map((term): [Topic, StandingInput] => [term.topic, term.standing])];
}

/** What is not agreed, in the order of the plan. */
export function openTopics(plan: PlanInput): Topic[] {
  return standings(plan)
    .filter(([, { certainty }]) => certainty !== "agreed" && certainty !== "own_choice")
    .map(([topic]) => topic);
}

export function limboOf(plan: PlanInput): PlanView["limbo"] {
  const gaps: PlanView["limbo"] = [];
  if (plan.purposeTheirs === "" && plan.role !== "i_asked") gaps.push("reason");
  if (plan.ends === "") gaps.push("time_frame");
  if (plan.reconnect?.standing.certainty !== "agreed") gaps.push("return");
  return gaps;
}

/** By day only. */
export function mayBringUp(book: Book): boolean {
  const hour = Number(book.now().slice(11, 13));
  return book.turn === "goes_on" && hour >= 9 && hour < 20;
}

/** What is left of a plan that plans no contact any more. */
function withdrawn(plan: PlanInput): PlanInput {
  return { ...plan, cadence: null, reconnect: null, contact: null, missed: null, promise: "", openDoor: "", askScript: "" };
}

export function planView(book: Book): PlanView | null {
  const { plan } = book;
  if (!plan) return null;
  const today = dateOf(book.now());
  const open = openTopics(plan);
  const bringUp = mayBringUp(book);
  const near = plan.ends !== "" && today >= addDays(plan.ends, -3);
  const checkIns = book.turn === "goes_on" ? ahead(book, 60).filter((one) => one.rule.kind === "check_in").slice(0, 5) : [];
  return {
    now: when(book.now()),
    input: copy(book.turn === "goes_on" ? plan : withdrawn(plan)),
    version: book.versions.length || 1,
    day: daysBetween(plan.starts, today) + 1,
    days: plan.ends ? daysBetween(plan.starts, plan.ends) + 1 : null,
    notAgreed: open.length,
    termCount: standings(plan).length,
    checkIns: checkIns.map(({ key, rule, local }): UpcomingItem => ({
      key, kind: rule.kind, title: "", need: null, at: when(local), theirs: null,
    })),
    turn: book.turn,
    mayBringUp: bringUp,
    limbo: bringUp ? limboOf(plan) : [],
    ask: bringUp ? (open[0] ?? null) : null,
    openDoorCopied: book.openDoorTaken ? when(book.openDoorTaken) : null,
    renewal: !bringUp || !near ? "not_yet" : needsReview(book) ? "review_first" : "proposed",
    reviewed: book.review ? { at: when(book.review.at), text: book.review.text } : null,
  };
}

function needsReview(book: Book): boolean {
  const extended = book.versions.filter((version) => version.kind === "extension").at(-1);
  return extended !== undefined && (book.review === null || book.review.at < extended.from);
}

function handoverOf(plan: PlanInput): HandoverView {
  const bare = { text: "", cadence: null, reconnect: null, contact: null };
  const lines: HandoverLine[] = [];
  if (plan.ends) lines.push({ ...bare, topic: "ends", certainty: plan.endsStanding.certainty, text: plan.ends });
  if (plan.cadence) {
    lines.push({ ...bare, topic: "cadence", certainty: plan.cadence.standing.certainty, cadence: { ...plan.cadence, confirmation: null } });
  }
  if (plan.reconnect) lines.push({ ...bare, topic: "reconnect", certainty: plan.reconnect.standing.certainty, reconnect: plan.reconnect });
  if (plan.contact) lines.push({ ...bare, topic: "contact", certainty: plan.contact.standing.certainty, contact: plan.contact });
  for (const { topic, text, standing } of plan.terms) lines.push({ ...bare, topic, certainty: standing.certainty, text });
  return copy({
    starts: plan.starts,
    agreed: lines.filter(({ certainty }) => certainty === "agreed"),
    notAgreed: lines.filter(({ certainty }) => certainty !== "agreed"),
  });
}

export function planCommands(book: Book, run: Run): PlanCommands {
  function view(): PlanView {
    const found = planView(book);
    if (!found) throw refusal("not_found");
    return found;
  }

  return {
    plan: () => run([], () => planView(book)),
    savePlan: ({ input, change }) => run(TOUCHED, () => {
      if (book.turn !== "goes_on") throw refusal("too_late");
      checkPlan(input);
      const later = book.plan !== null && book.plan.ends !== "" && input.ends > book.plan.ends;
      const renegotiates = change?.kind === "renegotiation";
      if (later && change?.kind !== "correction") {
        const found = new Findings();
        if (!change || change.reason.trim() === "") found.add("reason", "required");
        if (needsReview(book)) found.add("ends", "review_first");
        found.throwAny();
      }
      book.plan = copy(input);
      book.plan.terms.forEach((term, at) => { term.id ??= 100 + at; });
      const kind = book.versions.length === 0 ? "first" : later ? "extension" : "renegotiation";
      if (book.versions.length === 0 || renegotiates) {
        book.versions.push({ from: book.now(), kind, reason: change?.reason ?? "", input: copy(book.plan) });
      }
      return view();
    }),
    previewPlan: ({ input }) => run([], () => {
      checkPlan(input);
      const trial = { ...book, ...seed("empty", book.now), plan: copy(input), activities: [] };
      return aheadView(trial);
    }),
    closePlan: () => run(TOUCHED, () => {
      book.plan = null;
      book.turn = "goes_on";
      book.versions = [];
    }),
    planVersions: () => run([], () => book.versions.map((version, at): VersionView => ({
      number: at + 1, from: when(version.from), kind: version.kind, reason: version.reason, input: copy(version.input),
    })).reverse()),
    handover: () => run([], () => {
      if (!book.plan || book.turn !== "goes_on") throw refusal("not_found");
      return handoverOf(book.plan);
    }),
    openDoorTaken: () => run(["plan"], () => {
      book.openDoorTaken ??= book.now();
      return view();
    }),
    turnPlan: ({ turn }) => run(TOUCHED, () => {
      book.turn = turn;
      return view();
    }),
    addReview: ({ text }) => run(TOUCHED, () => {
      const found = new Findings();
      if (text.trim() === "") found.add("text", "required");
      found.throwAny();
      book.review = { at: book.now(), text: text.trim() };
      return view();
    }),
    printPage: () => run([], () => window.print()),
  };
}
