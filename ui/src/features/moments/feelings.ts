// Words for feelings that come with the program, each with a plain line, and one's own beside them.
import type { Feeling, FeelingsInput } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

/** Each message has the word, a colon, and the line. */
const FEELINGS: Readonly<Record<Feeling, string>> = {
  afraid: "feeling-afraid",
  angry: "feeling-angry",
  anxious: "feeling-anxious",
  ashamed: "feeling-ashamed",
  at_peace: "feeling-at-peace",
  bored: "feeling-bored",
  calm: "feeling-calm",
  close: "feeling-close",
  confused: "feeling-confused",
  curious: "feeling-curious",
  disappointed: "feeling-disappointed",
  empty: "feeling-empty",
  envious: "feeling-envious",
  glad: "feeling-glad",
  grateful: "feeling-grateful",
  guilty: "feeling-guilty",
  heavy: "feeling-heavy",
  helpless: "feeling-helpless",
  hopeful: "feeling-hopeful",
  hurt: "feeling-hurt",
  jealous: "feeling-jealous",
  lonely: "feeling-lonely",
  lost: "feeling-lost",
  loved: "feeling-loved",
  moved: "feeling-moved",
  numb: "feeling-numb",
  overwhelmed: "feeling-overwhelmed",
  playful: "feeling-playful",
  proud: "feeling-proud",
  relieved: "feeling-relieved",
  resentful: "feeling-resentful",
  restless: "feeling-restless",
  sad: "feeling-sad",
  safe: "feeling-safe",
  stuck: "feeling-stuck",
  tender: "feeling-tender",
  tense: "feeling-tense",
  tired: "feeling-tired",
  torn: "feeling-torn",
  wistful: "feeling-wistful",
};

export interface FeelingWord {
  /** The name of one that comes with the program; of one's own the word itself, after a colon. */
  value: string;
  word: string;
  /** What it says, plainly; empty for one's own. */
  line: string;
}

const KNOWN = Object.keys(FEELINGS) as Feeling[];
function known(name: Feeling): FeelingWord {
  const [word = "", ...line] = t(FEELINGS[name]).split(": ");
  return { value: name, word, line: line.join(": ") };
}
const own = (word: string): FeelingWord => ({ value: `:${word}`, word, line: "" });

/** What words are said as, those of the program before one's own. */
export function said(feelings: FeelingsInput): string[] {
  return [...feelings.known.map((name) => known(name).word), ...feelings.own];
}

/** Every word that can be chosen, in the order of its letters. */
export function words(mine: readonly string[]): FeelingWord[] {
  return [...KNOWN.map(known), ...mine.map(own)].sort((one, other) => one.word.localeCompare(other.word));
}

/** What is chosen in a form, and a word that is typed beside it. */
export function feelingsOf(chosen: readonly string[], typed: string): FeelingsInput {
  const mine = chosen.filter((value) => value.startsWith(":")).map((value) => value.slice(1));
  return {
    known: KNOWN.filter((name) => chosen.includes(name)),
    own: typed.trim() === "" ? mine : [...mine, typed],
  };
}

/** How the words of an entry stand in a form. */
export function chosenOf(feelings: FeelingsInput): string[] {
  return [...feelings.known, ...feelings.own.map((word) => `:${word}`)];
}
