// How to ask for space, as a beginning: with the days that stand in the plan, and without where none does. Nothing is left to
// be filled in, for the words are there to be copied.
import type { PlanInput, Role, VersionView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { longDate, readDate } from "$ui/lib/time";
import type { PlanForm } from "./plan_form";

/** Where nothing is said yet. */
const OPEN = "open";

/** The words for a plan as it stands in its form. */
export function scriptExample(form: PlanForm, role: Role | ""): string {
  const day = (typed: string): string => {
    const date = readDate(typed);
    return date ? longDate(date) : OPEN;
  };
  return t("says-script-example", {
    role,
    until: day(form.ends),
    days: form.hasCadence ? daysBetweenMine(form) : 0,
    meets: form.hasReconnect ? day(form.reconnect.date) : OPEN,
  });
}

/** After how many days I write; 0 where that isn't mine to say, or no number of days. */
function daysBetweenMine({ cadence }: PlanForm): number {
  if (cadence.channel !== "text" || cadence.starter === "them") return 0;
  if (cadence.repeat === "daily") return 1;
  const every = Number(cadence.every);
  return cadence.repeat === "every_n_days" && every > 0 ? every : 0;
}

/** Words that were kept with blanks in them, `[day]`, are given without the sentences that have one. */
export function withoutBlanks(words: string): string {
  if (!/\[(?:day|number)\]/.test(words)) return words;
  return words.split(/(?<=[.!?])\s+/).filter((sentence) => !/\[(?:day|number)\]/.test(sentence)).join(" ");
}

/** What the words speak of: until when, how one is in touch, and when one meets. */
const spokenOf = ({ ends, cadence, reconnect }: PlanInput): string =>
  JSON.stringify([ends, cadence && [cadence.repeat, cadence.every, cadence.channel, cadence.starter], reconnect && [reconnect.date, reconnect.time]]);

/** Whether the words were written, or looked at, for the terms as they are now: none of what they speak of changed since. */
export function isWrittenForThese(input: PlanInput, versions: readonly VersionView[]): boolean {
  const withThem = versions.filter((version) => version.input.askScript === input.askScript);
  const first = withThem.reduce<VersionView | null>((first, one) => (first && first.number < one.number ? first : one), null);
  return first === null || spokenOf(first.input) === spokenOf(input);
}
