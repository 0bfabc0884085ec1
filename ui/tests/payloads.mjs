// Bad input: sixty texts that would be markup, scripts, statements or formulas elsewhere, each in every field of a vault of its own.
// Whatever the text, every view shows what it shows of a plain word, letter for letter: no element more, no attribute more; nothing
// runs, nothing is fetched, the policy has nothing to refuse. What a field does not take is refused beside it, and nothing changes.
// Part of the stage `page`; alone: `node tests/page.mjs payloads [NAME…]`.

import { readdirSync, readFileSync } from "node:fs";
import { fill, notFilled } from "./fill.mjs";
import { CLOSED, FORMATTED, loadAll, MAIN, SMALL, walk, WORDLESS } from "./payload_views.mjs";
import { pretends, stage } from "./preview.mjs";

const { shown: SHOWN, refused: REFUSED } = JSON.parse(readFileSync(new URL("../../tests/fixtures/bad_input.json", import.meta.url), "utf8"));
const FILES = readdirSync(new URL("../dist/assets", import.meta.url)).map((name) => `/assets/${name}`).filter((file) => /\.(?:css|js)$/.test(file));
const NOW = "2026-11-24T18:10";
/** A plain word stands for all texts that fit where it fits: up to so many letters. */
const FITS = [24, 40, 60, 200];
/** Stands in the lines of a view where the text stood. */
const MARK = "\u25c6";
const AT_ONCE = 2;
/** Each of so many is looked at in every run. */
const BY_DAY = 12;

const plain = (text) => {
  const most = FITS.find((one) => [...text].length <= one);
  return most === 200 ? "word".repeat(40) : "word".repeat(4) + "s".repeat(most - 20);
};

/** A page that tells what ran in it. */
async function watched(browser) {
  const context = await browser.newContext({ viewport: { width: 1040, height: 720 }, locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce" });
  await context.clock.setFixedTime(`${NOW}:00Z`);
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`an error: ${error.message}`));
  page.on("console", (line) => { if (line.type() === "error" && !line.location().url.endsWith("/favicon.ico")) wrong.push(`the console: ${line.text()}`); });
  page.on("dialog", (dialog) => { wrong.push(`a dialog: ${dialog.message()}`); void dialog.dismiss(); });
  page.on("framenavigated", (frame) => { if (frame.parentFrame()) wrong.push(`a frame: ${frame.url()}`); });
  await context.exposeFunction("toldWrong", (what) => void wrong.push(what));
  await context.addInitScript(() => {
    for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = () => void window.toldWrong(`${name} was called`);
    document.addEventListener("securitypolicyviolation", (event) => void window.toldWrong(`the policy: ${event.violatedDirective} ${event.sample}`));
  });
  return { context, page, wrong };
}

/** One payload after the other on one page. */
async function looker(browser, address) {
  const { context, page, wrong } = await watched(browser);
  page.on("request", (request) => { if (new URL(request.url()).origin !== address) wrong.push(`a request: ${request.url()}`); });
  const program = stage();
  let rehearsal;
  const say = (line) => program.say({ rehearsal, ...line });
  await pretends(context, (call, args, window) => say({ window, call, arguments: args }));

  /** The planner anew, with the text in every field; answers the calls that were asked, and what was refused. */
  async function begin(text) {
    if (rehearsal) await say({ end: true });
    ({ answer: rehearsal } = await program.say({ begin: "open", now: NOW, locale: "C" }));
    const asked = new Set();
    const refused = [];
    const ask = async (call, args, window = "main") => {
      asked.add(call);
      const { answer, error } = await say({ window, call, arguments: args });
      if (!error) return answer;
      if (error.fields?.length > 0 && error.fields.every(({ problem }) => problem === "control_characters")) return refused.push(call);
      throw Object.assign(new Error(`${call}: ${JSON.stringify(error)}`), { asked });
    };
    return { ask, asked, refused, choose: (file) => say({ choose: file }), text };
  }

  /** What every view shows of a vault that holds the text everywhere. */
  async function look(text, usual) {
    const known = usual && Object.fromEntries(Object.entries(usual).map(([name, lines]) => [name, lines.length]));
    const open = (views) => page.evaluate(walk, { views, known });
    const hands = await begin(text);
    await fill(hands);
    wrong.length = 0;
    await page.goto(address);
    await page.getByTestId("today").waitFor();
    await page.evaluate(loadAll, FILES);
    const shown = await open(MAIN);
    await hands.ask("close_plan", {});
    Object.assign(shown, await open(CLOSED));
    await page.goto(`${address}/pause.html`);
    await page.getByTestId("pause-card").waitFor();
    await page.evaluate(loadAll, FILES);
    Object.assign(shown, await open(SMALL));
    return { shown: Object.fromEntries(Object.entries(shown).map(([name, lines]) => [name, lines.map((line) => marked(line, text))])), wrong: [...wrong], asked: hands.asked };
  }

  return { begin, look, end: () => context.close() };
}

/** Without what begins and ends a direction: in a sentence a text has one of its own, and the catalogue adds what that takes. */
const bare = (text) => text.replaceAll(/[\u2066-\u2069]/g, "");

/** With a mark where the text stands; a file's name has no slash. */
function marked(line, text) {
  const wanted = bare(text);
  return bare(line).replaceAll(wanted, MARK).replaceAll(wanted.replaceAll("/", "∕"), MARK);
}

/** How often each line is there. */
function counted(lines) {
  const counts = new Map();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** What one view shows more or less of than of a plain word. Some put in order what they show, so the order is not looked at. */
function others(shown, usual) {
  return Object.entries(usual).filter(([name]) => !FORMATTED.has(name)).flatMap(([name, lines]) => {
    const [here, there] = [counted(shown[name]), counted(lines)];
    const other = [...new Set([...here.keys(), ...there.keys()])].filter((line) => here.get(line) !== there.get(line));
    return other.map((line) => `${name}: ${JSON.stringify(line.slice(0, 300))} ${here.get(line) ?? 0} times for ${there.get(line) ?? 0}`);
  });
}

/** Refused beside every field that it stood in; what was there is there as before. */
async function isRefused({ begin }, name, text, check) {
  const hands = await begin(text);
  const before = JSON.stringify([await hands.ask("plan", {}), await hands.ask("drafts", { before: null }), await hands.ask("people", {}), await hands.ask("moods", {})]);
  const tried = [
    ["save_card", { text }, "pause"], ["ask_later", { text }, "pause"], ["keep_draft", { id: null, input: { text, until: "me", date: "" } }], ["add_review", { text }],
    ["keep_person", { id: null, input: { name: text, ideal: "", latest: "", invitation: text, note: text } }],
    ["keep_mood", { id: null, input: { kind: "mood", date: "", time: "", step: 2, text, tags: [text], showing: "open" }, feelings: { known: [], own: [text] } }],
    ["save_step_names", { input: [text, "", "", "", ""] }],
  ];
  for (const [call, args, window] of tried) await hands.ask(call, args, window);
  check(`${name}: every field refuses it`, hands.refused.join() === tried.map(([call]) => call).join(), hands.refused);
  const after = JSON.stringify([await hands.ask("plan", {}), await hands.ask("drafts", { before: null }), await hands.ask("people", {}), await hands.ask("moods", {})]);
  check(`${name}: nothing has changed`, before === after, after);
}

export async function payloads(browser, address, check, names) {
  const wanted = (all) => Object.entries(all).filter(([name]) => names.length === 0 || names.includes(name));
  check("there are sixty texts", Object.keys(SHOWN).length >= 60, Object.keys(SHOWN).length);
  // By day each twelfth, of every length; all of them in the long form.
  const waiting = wanted(SHOWN).filter((_, at) => names.length > 0 || process.env.INTERLUDE_NIGHTLY || at % BY_DAY === 7);
  const usual = new Map();
  const filled = new Set();
  const lookers = await Promise.all(Array.from({ length: AT_ONCE }, () => looker(browser, address)));
  const usualOf = (one, word) => {
    if (!usual.has(word)) {
      usual.set(word, one.look(word).then(({ shown, wrong, asked }) => {
        for (const call of asked) filled.add(call);
        for (const [name, lines] of Object.entries(shown)) check(`${name}: shows it`, WORDLESS.has(name) || lines.some((line) => line.includes(MARK)), lines.length);
        check("a plain word does nothing", wrong.length === 0, wrong);
        return shown;
      }));
    }
    return usual.get(word);
  };
  const worker = async (one) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, text] = next;
      try {
        const expected = await usualOf(one, plain(text));
        const { shown, wrong } = await one.look(text, expected);
        check(`${name}: nothing runs and nothing is fetched`, wrong.length === 0, wrong);
        let other = others(shown, expected);
        // What differs because of its words differs again; what was drawn late does not.
        if (other.length > 0) other = others((await one.look(text, expected)).shown, expected);
        check(`${name}: every view shows it letter for letter, and nothing else`, other.length === 0, other.slice(0, 8));
      } catch (error) {
        check(`${name}: every view opens`, false, error.message);
      }
    }
  };
  await Promise.all(lookers.map(worker));
  if (names.length === 0) check("every call that keeps words is asked", notFilled(filled).length === 0, notFilled(filled));
  for (const [name, text] of wanted(REFUSED)) await isRefused(lookers[0], name, text, check);
  await Promise.all(lookers.map((one) => one.end()));
}
