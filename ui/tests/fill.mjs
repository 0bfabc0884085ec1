// Writes one text into every field that a person can write in, through the planner's own calls, over the beginning `open`.

import { readFileSync } from "node:fs";

/** What these fields hold is shorter than a line: the names of steps, words for how it is, tags. */
const [STEP, FEELING, TAG, LINE] = [24, 40, 60, 200];
/** Where those lie that are asked for here; what comes after is on another day. */
const [MONTH, HAPPENED, AHEAD] = ["2026-11", "2026-11-19", "2026-11-26"];

/** Calls that take words and keep none of a person's: names, dates, numbers, and what is only tried. */
const KEEP_NO_WORDS = new Set([
  "screen_shown", "create_vault", "unlock", "close_answer", "drop_typed", "try_out", "preview_plan", "guide_plan", "both_clocks", "earlier_plan",
  "take_up_plan", "turn_plan", "check_ins", "check_in", "clear_check_in", "around_check_in", "close_question", "open_question", "nudge_taken",
  "remove_activity", "restore_activity", "activity_history", "activity_entry", "remove_person", "restore_person", "add_meeting", "remove_meeting",
  "remove_idea", "restore_idea", "minute_offers", "fold_line", "open_line", "remove_line", "restore_line", "begin_check_back", "answer_check_back", "keep_strength_after", "show_while_locked", "hide_while_locked",
  "drafts", "draft", "copy_draft", "text_before", "bin_moment", "restore_moment", "erase_moment", "copy", "week", "slots", "place_activity",
  "move_activity", "take_off_activity", "save_week_choices", "remove_hard_date", "restore_hard_date", "read_calendar_again", "remove_calendar",
  "restore_calendar", "mood", "save_thinking_time", "thought_matters", "thought_asks", "observation", "observation_said", "observation_not_said", "reflection", "formatted_entry", "timeline", "find_moments", "entry", "minute_entry", "remove_tag", "patterns", "export_pattern", "export_picture", "earlier", "earlier_of", "close_occurrence", "snooze", "close_earlier_of", "undo", "save_quiet", "silence",
  "message", "preview_message", "print_message", "unwave_hint", "no_rules_told", "place_talk", "stop_talk", "talk_not_ready", "reopen_talk", "remove_talk", "restore_talk", "former_sheets", "sheet_holds", "remove_version", "restore_version", "wave_sheet", "unwave_sheet", "remove_point", "restore_point", "remove_weekly", "restore_weekly", "set_weekly_beside", "keep_answer", "remove_answer", "restore_answer", "beside_answer", "remove_decision", "shelve_plan", "bin_plan", "restore_plan", "erase_plan", "remove_put_off", "restore_put_off",
  "silence_covers", "save_leads", "show_topics", "set_sound", "set_theme", "set_autostart", "change_protection",
]);
/** Kept outside of the vault while it is locked; tests/it/sealed_texts.rs writes into it. */
const ELSEWHERE = new Set(["seal_text"]);

/** Those of which other screens than the plan's speak, too. */
const TOPICS = ["not_counted", "talk", "answers", "kind_line", "sign", "telling", "through_whom", "other"];

const closed = (name) => [...readFileSync(new URL(`../src/lib/bindings/${name}.ts`, import.meta.url), "utf8").matchAll(/^export type .*$/gm)]
  .flatMap(([line]) => [...line.matchAll(/"(\w+)"/g)].map(([, one]) => one));

/** Every call with arguments that is asked by no line below and is not said to keep no words. */
export function notFilled(asked) {
  const api = readFileSync(new URL("../src/lib/bindings/Api.ts", import.meta.url), "utf8");
  const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const calls = [...api.matchAll(/^ {2}(\w+)\(args:/gm)].map(([, name]) => snake(name));
  return calls.filter((call) => !asked.has(call) && !KEEP_NO_WORDS.has(call) && !ELSEWHERE.has(call));
}

async function fillPlan({ ask, text }) {
  const plan = (await ask("plan", {})).input;
  const standing = plan.endsStanding;
  const known = plan.terms.map((term) => ({ ...term, text }));
  const input = {
    ...plan, name: text, purposeMine: text, purposeTheirs: text, openDoor: text, askScript: text,
    cadence: { ...plan.cadence, tone: text, confirmation: { time: "10:00", text } },
    reconnect: { ...plan.reconnect, place: text, purpose: text },
    missed: { waitHours: "12", nudge: text },
    terms: [...known, ...TOPICS.map((topic) => ({ id: null, topic, text, standing }))],
  };
  await ask("save_plan", { input, change: { kind: "renegotiation", reason: text } });
  await ask("add_review", { text });
}

async function fillOwnLife({ ask, text, choose }) {
  for (const { id, input } of await ask("people", {})) await ask("keep_person", { id, input: { ...input, name: text, invitation: text, note: text } });
  const [person] = await ask("people", {});
  for (const { id, input } of await ask("activities", {})) {
    await ask("save_activity", { id, input: { ...input, title: text, withWhom: text, place: text, note: text } });
    for (const { key } of (await ask("activity_history", { id })).entries) await ask("log_activity", { input: { key, outcome: "done", before: 2, after: 4, note: text } });
  }
  const blank = {
    title: text, need: "fun", kind: null, minutes: "20", company: null, withWhom: "", person: person.id, place: text, note: text, repeat: "once",
    date: "2026-11-24", time: "19:30", lead: "", goal: "", every: "", monthDay: "", weekdays: [], until: "",
  };
  await ask("add_activity", { input: blank });
  for (const { id, input } of await ask("ideas", {})) await ask("keep_idea", { id, input: { ...input, text } });
  for (const { id, input } of await ask("hard_dates", {})) await ask("keep_hard_date", { id, input: { ...input, title: text } });
  const calendar = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:9\nDTSTART:20261125T090000Z\nDTEND:20261125T100000Z\n";
  await choose({ path: `/you/${text.replaceAll("/", "∕")}`, text: `${calendar}SUMMARY:${text}\nLOCATION:${text}\nEND:VEVENT\nEND:VCALENDAR\n` });
  await ask("import_calendar", { replaces: null });
}

async function fillCheckIns({ ask, text }) {
  const { items } = await ask("check_ins", { month: MONTH });
  const key = (date) => items.find((item) => item.key !== null && item.at.local.startsWith(date)).key;
  for (const item of items.filter(({ id }) => id !== null)) {
    const happened = { key: item.key, id: item.id, answer: "happened", date: item.at.local.slice(0, 10), time: item.at.local.slice(11, 16) };
    await ask("log_check_in", { input: { ...happened, began: "me", channel: "call", before: 2, after: 4, why: null, note: text } });
  }
  await ask("save_before", { key: key(AHEAD), input: { topic: null, question: null, ask: text, leaveOut: text, ending: text } });
  for (const came of closed("Came")) await ask("keep_came", { key: key(HAPPENED), input: { came, text, certainty: "agreed" } });
}

async function fillMoments({ ask, text }) {
  const letters = [...text].length;
  const own = letters > FEELING ? [] : [text];
  const tags = letters > TAG ? [] : [text];
  for (const step of [1, null]) {
    const input = { kind: "mood", date: "", time: "", step, text, tags, showing: "open" };
    await ask("keep_mood", { id: null, input, feelings: { known: ["calm"], own } });
  }
  const entry = (kind) => ({ kind, date: "2026-11-24", time: "12:00", step: null, text, tags, showing: "open" });
  const beside = { kind: "plans", of: "both", exact: text, story: text, others: text, wouldDo: text, unknown: text };
  await ask("keep_observation", { id: null, input: entry("observation"), beside });
  if (letters <= LINE) await ask("put_aside", { text });
  await ask("keep_reflection", { id: null, input: entry("reflection"), prompt: "body_now" });
  if (letters <= STEP) await ask("save_step_names", { input: [1, 2, 3, 4, 5].map(() => text) });
  const { held, own: mine } = await ask("drafts", { before: null });
  for (const { id } of [...held, ...mine]) {
    const { input } = await ask("draft", { id });
    await ask("keep_draft", { id, input: { ...input, text } });
  }
  const draft = (until, date = "") => ask("keep_draft", { id: null, input: { text, until, date } });
  await draft("date", "2026-12-20");
  await draft("reconnect");
  const asked = await draft("me");
  await ask("make_question", { id: asked.id, text });
  const binned = await draft("me");
  await ask("bin_moment", { id: binned.id });
  await ask("keep_typed", { typed: { form: "idea", thing: "", content: JSON.stringify({ text, need: "", minutes: "", company: "", cost: "", place: "", effort: "" }), screen: "activities", field: "idea-text", caretFrom: 0, caretTo: 1, stands: "left" } });
}

async function fillTalking({ ask, text }) {
  const letters = [...text].length;
  const noticed = (await ask("facts_to_tell", {}))[0];
  const message = (form, parts) => ask("keep_message", {
    id: null, input: { form, layout: "message", parts: parts.map((part) => ({ part, text })), facts: [{ source: noticed.id, told: "exact", text }], template: null, until: "check_in", date: "", language: "en" },
  });
  const whole = await message("plain", ["whole"]);
  await message("short", ["matter", "proposal", "time"]);
  await message("parts", closed("MessagePart").filter((part) => !["whole", "matter", "proposal", "time"].includes(part)));
  if (letters <= 4000 && text.trim() !== "") await ask("wave_hint", { id: whole.draft.id, hint: "absolute", sentence: text, language: "en" });
  const line = letters <= LINE ? text : "";
  const input = {
    title: line, place: line, date: "2026-11-28", time: "15:00", minutes: "45", listening: closed("Listening"), exit: text, backDate: "2026-11-29", backTime: "11:00",
    after: line, knows: line, invitation: text, first: line, canWait: line,
  };
  await ask("keep_talk", { id: null, input });
  // A line has no line end: what it cannot be is not written into it.
  const written = line.trim() === "" ? "Tea" : line;
  const sheetLine = (thenDo) => ({ text: written, thenDo });
  for (const sheet of closed("Sheet")) await ask("keep_sheet", { sheet, lines: [sheetLine(sheet === "outcomes" ? written : "")] });
  await ask("keep_sheet", { sheet: "needs", lines: [sheetLine(""), { text: "Tea", thenDo: "" }] });
  await ask("seen_told", { text: written.trim() });
  await ask("seen_not_told", { text: written.trim() });
  await ask("seen_asks", { text: written.trim(), question: written.trim() });
  const long = letters <= 4000 ? text : "Tea";
  for (const kind of closed("PointKind")) {
    await ask("keep_point", { id: null, input: { kind, date: "2019", text: long, theirs: letters <= 4000 ? text : "", triedBy: "both", came: line } });
  }
  const answer = letters <= 4000 && text.trim() !== "" ? text : "Tea";
  for (const question of closed("LookBackQuestion")) await ask("answer_look_back", { question, text: answer });
  await ask("put_off", { input: { why: "not_today", until: "2026-11-30", different: answer } });
  await ask("decide", { input: { outcome: "get_help", by: "both", form: null, help: "both", ends: "", parts: closed("OutcomePart").map((name) => ({ part: name, text: answer })) } });
  await ask("keep_weekly", { input: { answers: closed("WeeklyLine").map((name) => ({ line: name, step: 2 })), thing: line } });
  const part = letters <= 400 ? text : "";
  await ask("keep_bad_hour", { input: { signs: part, alone: part, places: part, people: part, professionals: part, safe: part } });
}

async function fillMinute({ ask, text }) {
  const small = (call, args) => ask(call, args, "pause");
  await small("save_card", { text });
  await small("save_harder", { text });
  await small("ask_later", { text });
  const { id } = await small("keep_draft", { id: null, input: { text, until: "me", date: "" } });
  const taps = { opened: Date.parse("2026-11-24T18:09:00Z") / 1000, line: "say", purpose: "share", look: null };
  const minute = await small("keep_minute", { id: null, input: { taps, strength: 5, strengthAfter: null, setOff: "other", offer: "person", draft: id } });
  await ask("keep_line", { id: minute, text });
  await ask("mark_moment", { id: minute, tags: [...text].length <= TAG ? [text] : ["sea"], showing: "open" });
  for (const tag of await ask("tags", {})) if ([...text].length <= TAG) await ask("rename_tag", { id: tag.id, name: text });
}

/** Writes `text` everywhere. `ask(call, arguments, window)` asks the planner; `choose(file)` is what the next dialog answers. */
export async function fill(hands) {
  await fillPlan(hands);
  await fillOwnLife(hands);
  await fillCheckIns(hands);
  await fillMoments(hands);
  await fillTalking(hands);
  await fillMinute(hands);
}
