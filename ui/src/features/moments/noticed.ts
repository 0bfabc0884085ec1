// What was noticed as it is typed, and as it crosses to the planner.
import type { MomentInput, NoticedInput, NoticedKind, NoticedOf, ObservationView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { tagsOf } from "./tags";

export interface NoticedForm {
  text: string;
  exact: string;
  kind: NoticedKind | "";
  of: NoticedOf | "";
  story: string;
  others: string;
  wouldDo: string;
  unknown: string;
  date: string;
  time: string;
  tags: string;
}

const KINDS: Readonly<Record<NoticedKind, string>> = {
  communication: "noticed-kind-communication",
  closeness: "noticed-kind-closeness",
  time_apart: "noticed-kind-time-apart",
  attitude: "noticed-kind-attitude",
  plans: "noticed-kind-plans",
  life_event: "noticed-kind-life-event",
  good_moment: "noticed-kind-good-moment",
};
const OF: Readonly<Record<NoticedOf, string>> = { me: "noticed-of-me", them: "noticed-of-them", both: "noticed-of-both" };

const options = <Value extends string>(keys: Readonly<Record<Value, string>>): { value: Value; label: string }[] =>
  (Object.keys(keys) as Value[]).map((value) => ({ value, label: t(keys[value]) }));

export const kindOptions = (): { value: NoticedKind; label: string }[] => options(KINDS);
export const ofOptions = (): { value: NoticedOf; label: string }[] => options(OF);

export function noticedForm({ input, beside, kept }: ObservationView): NoticedForm {
  const { kind, of, ...texts } = beside;
  const when = kept ? { date: input.date, time: input.time } : { date: "", time: "" };
  return { ...texts, ...when, text: input.text, kind: kind ?? "", of: of ?? "", tags: input.tags.join(", ") };
}

export function noticedInputs(form: NoticedForm, { input }: ObservationView): { input: MomentInput; beside: NoticedInput } {
  const { text, date, time, kind, of, exact, story, others, wouldDo, unknown } = form;
  const tags = tagsOf(form.tags);
  return {
    input: { kind: "observation", date, time, step: null, text, tags, showing: input.showing },
    beside: { kind: kind || null, of: of || null, exact, story, others, wouldDo, unknown },
  };
}

/** Whether anything stands beside the fact. */
export function hasBeside({ exact, kind, of, story, others, wouldDo, unknown }: NoticedForm): boolean {
  return [exact, kind, of, story, others, wouldDo, unknown].some((one) => one !== "");
}
