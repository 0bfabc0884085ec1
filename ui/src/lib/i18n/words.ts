// The message catalogue. Every string a person sees comes from locales/<language>/*.ftl,
// which the tray and the notifications read as well. English is built in, each message in the
// modules that use it (scripts/words.mjs), and is the fallback; another language is a folder
// beside it and needs no code.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Args = Record<string, FluentVariable>;

const FALLBACK = "en";

const others = import.meta.glob<string>(
  ["../../../../locales/*/*.ftl", "!../../../../locales/en/*.ftl", "!../../../../locales/*/shell.ftl"],
  { query: "?raw", import: "default" },
);

/** What is written from right to left, or turns round what follows it. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802-\ud803\ud83a-\ud83b]/;

/** What a text begins is ended with it, and nothing that began before. */
const held = (text: string): string => `\u2068${text.replaceAll("\u2069", "")}${"\u2069".repeat(text.split(/[\u2066-\u2068]/).length)}`;

/** A word of the person's within a sentence has a direction of its own and turns round nothing beside it (UAX #9). */
function isolated(args: Args): Args {
  if (!Object.values(args).some((value) => typeof value === "string" && TURNS.test(value))) return args;
  const own = (value: FluentVariable): FluentVariable => (typeof value === "string" && TURNS.test(value) ? held(value) : value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, own(value)]));
}

/** The words of one language. A text is read when the first key is looked for that no text before it has. */
class Catalogue {
  #bundle: FluentBundle;
  #unread: string[] = [];
  #plain = new Map<string, string>();

  constructor(language: string) {
    this.#bundle = new FluentBundle(language, { useIsolating: false });
  }

  add(text: string): void {
    this.#unread.push(text);
  }

  addPlain(words: Readonly<Record<string, string>>): void {
    for (const key in words) this.#plain.set(key, words[key] ?? key);
  }

  has(key: string): boolean {
    if (this.#plain.has(key)) return true;
    while (!this.#bundle.hasMessage(key)) {
      const source = this.#unread.pop();
      if (source === undefined) return false;
      // Modules share messages; each is the same in all of them.
      this.#bundle.addResource(new FluentResource(source), { allowOverrides: true });
    }
    return true;
  }

  say(key: string, args?: Args): string | null {
    const plain = this.#plain.get(key);
    if (plain !== undefined) return plain;
    const pattern = this.has(key) ? this.#bundle.getMessage(key)?.value : null;
    return pattern ? this.#bundle.formatPattern(pattern, args ? isolated(args) : null, []) : null;
  }
}

const fallback = new Catalogue(FALLBACK);
let chosen: Catalogue | null = null;
let language = FALLBACK;

/** Takes English messages, plain ones by key and the others as text; every module that uses some begins with this. */
export function addWords(plain: Readonly<Record<string, string>>, text: string): void {
  fallback.addPlain(plain);
  if (text !== "") fallback.add(text);
}

/** The language of the folder that a path such as `…/locales/de/today.ftl` lies in. */
function languageOf(path: string): string {
  return path.split("/").at(-2) ?? FALLBACK;
}

/** The first wanted language that is there, exactly or by its first part; else English. */
export function negotiate(wanted: readonly string[], available: readonly string[]): string {
  for (const want of wanted) {
    const exact = available.find((one) => one.toLowerCase() === want.toLowerCase());
    if (exact) return exact;
    const base = want.toLowerCase().split("-")[0];
    const near = available.find((one) => one.toLowerCase().split("-")[0] === base);
    if (near) return near;
  }
  return FALLBACK;
}

/** Loads the words of the person's language. English needs no loading. */
export async function chooseLanguage(wanted: readonly string[]): Promise<string> {
  const available = [FALLBACK, ...new Set(Object.keys(others).map(languageOf))];
  language = negotiate(wanted, available);
  if (language === FALLBACK) {
    chosen = null;
    return language;
  }
  const mine = Object.entries(others).filter(([path]) => languageOf(path) === language);
  const words = new Catalogue(language);
  for (const text of await Promise.all(mine.map(([, load]) => load()))) words.add(text);
  chosen = words;
  return language;
}

/** The language that the words are in now. */
export function wordsLanguage(): string {
  return language;
}

/** The text of a key; a key that is nowhere shows itself, so that it is noticed. */
export function t(key: string, args?: Args): string {
  return chosen?.say(key, args) ?? fallback.say(key, args) ?? key;
}

/** Whether a key has words, for keys that arrive as data. */
export function hasWords(key: string): boolean {
  return Boolean(chosen?.has(key) || fallback.has(key));
}
