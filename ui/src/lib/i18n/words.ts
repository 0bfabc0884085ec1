// The message catalogue. Every string a person sees comes from locales/<language>/*.ftl,
// which the tray and the notifications read as well. English is built in and is the
// fallback; another language is a folder beside it and needs no code.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Args = Record<string, FluentVariable>;

const FALLBACK = "en";

const english = import.meta.glob<string>(
  ["../../../../locales/en/*.ftl", "!../../../../locales/en/shell.ftl"],
  { query: "?raw", import: "default", eager: true },
);
const others = import.meta.glob<string>(
  ["../../../../locales/*/*.ftl", "!../../../../locales/en/*.ftl", "!../../../../locales/*/shell.ftl"],
  { query: "?raw", import: "default" },
);

function bundleOf(language: string, sources: Iterable<string>): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

const fallback = bundleOf(FALLBACK, Object.values(english));
let chosen: FluentBundle | null = null;
let language = FALLBACK;

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
  chosen = bundleOf(language, await Promise.all(mine.map(([, load]) => load())));
  return language;
}

/** The language that the words are in now. */
export function wordsLanguage(): string {
  return language;
}

/** The text of a key; a key that is nowhere shows itself, so that it is noticed. */
export function t(key: string, args?: Args): string {
  for (const bundle of [chosen, fallback]) {
    const message = bundle?.getMessage(key);
    if (bundle && message?.value) return bundle.formatPattern(message.value, args ?? null, []);
  }
  return key;
}

/** Whether a key has words, for keys that arrive as data. */
export function hasWords(key: string): boolean {
  return Boolean(chosen?.hasMessage(key) || fallback.hasMessage(key));
}
