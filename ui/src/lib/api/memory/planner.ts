// The in-memory planner: every command of the contract over one Book.

import type { Acted, AppError, Area, LaterInput, SilenceInput } from "$ui/lib/bindings";
import { addDays, dateOf } from "$ui/lib/time";
import type { Connection, OpenScreen } from "../api";
import { copy, Findings, later, refusal, when, type Book, type KeptActivity, type Mark } from "./book";
import { checkActivity, checkPassphrase, dateProblem, tidyTime, timeProblem } from "./checks";
import { calendarCommands } from "./calendars";
import { checkInCommands } from "./check_ins";
import { HELP_LINES } from "./help_lines";
import { ahead } from "./dates";
import { ideaCommands } from "./ideas";
import { peopleCommands } from "./people";
import { planCommands } from "./plan";
import { progressCommands } from "./progress";
import { weekCommands } from "./week";
import { activityView, aheadView, inboxView, quietUntil, silenceOf, todayView } from "./screens";
import { seed, type Start } from "./seed";

/** A connection whose next command can be made to fail, and which can speak up, for tests. */
export interface Memory extends Connection {
  book: Book;
  failNext(error: AppError): void;
  askClose(): void;
  askScreen(screen: OpenScreen): void;
}

/** A moment that was typed and is still to come. */
function moment(now: string, date: string, time: string): string {
  const found = new Findings();
  found.add("date", dateProblem(date, "needed"));
  found.add("time", timeProblem(time));
  found.throwAny();
  const at = `${date}T${tidyTime(time)}`;
  if (at <= now) found.add("time", "in_the_past");
  found.throwAny();
  return at;
}

function laterThan(now: string, { later: how, date, time }: LaterInput): string {
  const today = dateOf(now);
  switch (how) {
    case "until": return moment(now, date, time);
    case "ten_minutes": return later(now, 10);
    case "one_hour": return later(now, 60);
    case "this_evening": return `${today}T19:00` > now ? `${today}T19:00` : later(now, 60);
    case "tomorrow": return `${addDays(today, 1)}T09:00`;
  }
}

function endOf(now: string, { length, date, time }: SilenceInput): string {
  switch (length) {
    case "one_hour": return later(now, 60);
    case "until_tomorrow": return `${addDays(dateOf(now), 1)}T09:00`;
    case "until": return moment(now, date, time);
  }
}

export function memory(start: Start, now: () => string): Memory {
  const changed = new Set<(areas: Area[]) => void>();
  const closing = new Set<() => void>();
  const screens = new Set<(screen: OpenScreen) => void>();
  const book: Book = { ...seed(start, now), tell: (areas) => changed.forEach((heard) => heard(areas)) };
  let failure: AppError | null = null;
  let nextId = 20;

  /** Runs a command as the app would: it may fail, it answers later, it tells what changed. */
  async function run<T>(areas: Area[], work: () => T): Promise<T> {
    await Promise.resolve();
    if (failure) {
      const error = failure;
      failure = null;
      throw error;
    }
    const answer = work();
    if (areas.length > 0) queueMicrotask(() => book.tell(areas));
    return answer;
  }

  function activity(id: number): KeptActivity {
    const found = book.activities.find((one) => one.id === id);
    if (!found) throw refusal("not_found");
    return found;
  }

  /** Marks occurrences, so that it can be taken back. */
  function mark(keys: string[], as: Mark): Acted {
    book.acts.push(new Map(keys.map((key) => [key, book.marks.get(key)])));
    for (const key of keys) book.marks.set(key, { ...as });
    return { count: keys.length, undo: keys.length > 0 ? book.acts.length - 1 : null };
  }

  function listenIn<T>(set: Set<T>, heard: T): () => void {
    set.add(heard);
    return () => set.delete(heard);
  }

  return {
    book,
    failNext: (error) => { failure = error; },
    askClose: () => closing.forEach((heard) => heard()),
    askScreen: (screen) => screens.forEach((heard) => heard(screen)),
    onChanged: (heard) => listenIn(changed, heard),
    onCloseAsked: (heard) => listenIn(closing, heard),
    onOpenScreen: (heard) => listenIn(screens, heard),

    appState: () => run([], () => ({ ...book.state })),
    pageReady: () => run([], () => undefined),
    createVault: ({ passphrase, again }) => run(["state"], () => {
      checkPassphrase(passphrase, again);
      book.passphrase = passphrase ?? "";
      Object.assign(book.state, { phase: "open", protection: passphrase === null ? "device" : "passphrase" });
      return { ...book.state };
    }),
    unlock: ({ passphrase }) => run([], () => {
      if (passphrase !== book.passphrase) {
        book.state.failedAttempts += 1;
        book.tell(["state"]);
        throw refusal("wrong_passphrase");
      }
      Object.assign(book.state, { phase: "open", failedAttempts: 0, retryAt: null });
      return { ...book.state };
    }),
    lock: () => run(["state"], () => {
      if (book.state.protection === "passphrase") book.state.phase = "locked";
    }),
    hideWindow: () => run([], () => undefined),
    quit: () => run([], () => undefined),
    closeAnswer: () => run([], () => undefined),

    today: () => run([], () => todayView(book)),
    ...planCommands(book, run),
    ...checkInCommands(book, run),
    ...ideaCommands(book, run),
    ...calendarCommands(book, run),
    ...peopleCommands(book, run),
    ...progressCommands(book, run, mark),
    ...weekCommands(book, run),

    activities: () => run([], () => book.activities.filter((one) => !one.removed).map((one) => activityView(book, one))),
    addActivity: ({ input }) => run(["activities", "today", "inbox"], () => {
      checkActivity(input);
      const kept = { id: (nextId += 1), input: copy(input), removed: false };
      book.activities.push(kept);
      return activityView(book, kept);
    }),
    saveActivity: ({ id, input }) => run(["activities", "today", "inbox"], () => {
      checkActivity(input);
      const kept = activity(id);
      kept.input = copy(input);
      return activityView(book, kept);
    }),
    removeActivity: ({ id }) => run(["activities", "today", "inbox"], () => { activity(id).removed = true; }),
    restoreActivity: ({ id }) => run(["activities", "today", "inbox"], () => {
      const kept = activity(id);
      kept.removed = false;
      return activityView(book, kept);
    }),

    inbox: () => run([], () => inboxView(book)),
    ahead: () => run([], () => aheadView(book)),
    closeOccurrence: ({ key, how }) => run(["today", "inbox"], () => mark([key], { state: how, until: null })),
    snooze: ({ key, input }) => run(["today", "inbox"], () =>
      mark([key], { state: "snoozed", until: laterThan(book.now(), input) })),
    closeEarlier: () => run(["today", "inbox"], () =>
      mark(inboxView(book).earlier.map(({ key }) => key), { state: "skipped", until: null })),
    undo: ({ id }) => run(["today", "inbox", "week", "activities"], () => {
      const act = book.acts[id];
      if (typeof act === "function") {
        act();
        return;
      }
      if (!act || act.size === 0) throw refusal("too_late");
      for (const [key, before] of act) {
        if (before) book.marks.set(key, before);
        else book.marks.delete(key);
      }
      act.clear();
    }),

    settings: () => run([], () => ({
      quiet: book.quiet, silence: silenceOf(book), quietUntil: quietUntil(book), doNotDisturb: false,
      followsDesktop: false, leads: { ...book.leads }, topics: book.topics, sound: book.sound, protection: book.state.protection ?? "device", autostart: book.autostart,
      theme: book.theme, tray: "present", notifications: "present", dataFolder: book.state.dataFolder,
      version: book.state.version, zone: "Europe/Berlin",
    })),
    saveQuiet: ({ input }) => run(["settings", "today"], () => {
      const found = new Findings();
      if (input) {
        found.add("from", timeProblem(input.from));
        found.add("to", timeProblem(input.to));
        if (found.fields.length === 0 && tidyTime(input.from) === tidyTime(input.to)) found.add("to", "equal");
      }
      found.throwAny();
      book.quiet = input && { from: tidyTime(input.from), to: tidyTime(input.to) };
    }),
    silence: ({ input }) => run(["settings", "today", "inbox"], () => {
      book.silence = { since: book.now(), until: endOf(book.now(), input), checkIns: input.checkIns };
    }),
    silenceCovers: ({ input }) => run([], () => {
      const until = endOf(book.now(), input);
      const covered = ahead(book, 60).filter(({ rule, local }) => rule.kind === "check_in" && local < until);
      return covered.map(({ key, rule, local }) => ({ key, kind: rule.kind, title: "", need: null, at: when(local), theirs: null }));
    }),
    saveLeads: ({ input }) => run(["settings", "today", "inbox"], () => { book.leads = { ...input }; }),
    setTopics: ({ topics, passphrase }) => run(["settings"], () => {
      const asks = topics === "shown" && book.state.protection === "passphrase";
      if (asks && passphrase !== book.passphrase) throw refusal("wrong_passphrase");
      book.topics = topics;
    }),
    setSound: ({ sound }) => run(["settings"], () => { book.sound = sound; }),
    endSilence: () => run(["settings", "today"], () => { book.silence = null; }),
    setTheme: ({ theme }) => run(["settings"], () => { book.theme = theme; }),
    setAutostart: ({ starts }) => run(["settings"], () => { book.autostart = starts === "yes"; }),
    changeProtection: ({ current, passphrase, again }) => run(["settings", "state"], () => {
      if (book.state.protection === "passphrase" && current !== book.passphrase) throw refusal("wrong_passphrase");
      checkPassphrase(passphrase, again);
      book.passphrase = passphrase ?? "";
      book.state.protection = passphrase === null ? "device" : "passphrase";
      return { ...book.state };
    }),
    testNotification: () => run([], () => undefined),
    helpLines: () => run([], () => HELP_LINES),
  };
}
