// The setting of a talk as its form has it, and the words of what is asked while listening.

import type { Listening, SayingView, TalkInput, TalkView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { dayAndClock } from "$ui/lib/time";

const QUESTIONS: Record<Listening, () => string> = {
  what_was_it_like: () => t("talk-what-was-it-like"),
  what_do_you_need: () => t("talk-what-do-you-need"),
  what_did_i_miss: () => t("talk-what-did-i-miss"),
  may_i_say: () => t("talk-may-i-say"),
};

export const listeningWords = (one: Listening): string => QUESTIONS[one]();
export const listeningOptions = (): { value: Listening; label: string }[] =>
  (Object.keys(QUESTIONS) as Listening[]).map((value) => ({ value, label: listeningWords(value) }));

/** What the form of a talk begins with. */
export function talkForm(talk: TalkView | null): TalkInput {
  if (talk) return { ...talk.input, listening: [...talk.input.listening] };
  return {
    title: t("talk-name-preset"), place: "", date: "", time: "", minutes: "60", listening: [], exit: t("talk-exit-preset"),
    backDate: "", backTime: "", after: "", knows: "", invitation: t("talk-invitation-preset"), first: "", canWait: "",
  };
}

/** What is typed, with how I ask for it in the words of its time, as long as those were not changed. */
export function withTime(form: TalkInput, now: string): TalkInput {
  const isPreset = form.invitation === t("talk-invitation-preset");
  const isTimed = /^\d{4}-\d{2}-\d{2}$/.test(form.date) && /^\d{2}:\d{2}$/.test(form.time);
  if (!isPreset || !isTimed) return form;
  return { ...form, invitation: t("talk-invitation-when", { when: dayAndClock(`${form.date}T${form.time}`, now) }) };
}

/** Whether a meeting stands in the plan: then there is a first half hour. */
export const hasMeeting = ({ meeting }: SayingView): boolean => meeting !== null;
