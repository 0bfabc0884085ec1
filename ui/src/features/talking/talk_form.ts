// The setting of a talk as its form has it, and the words of what is asked while listening.

import type { Listening, SayingView, TalkInput, TalkView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { dayWithDate } from "./day_words";

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
    backDate: "", backTime: "", after: "", knows: "", invitation: "", first: "", canWait: "",
  };
}

/** How I ask for it: my own words, else ours with the time and the length as they are now. */
export function invitationOf({ invitation, date, time, minutes }: TalkInput, now: string): string {
  if (invitation.trim() !== "") return invitation;
  const isTimed = /^\d{4}-\d{2}-\d{2}$/.test(date) && /^\d{2}:\d{2}$/.test(time);
  const isShort = /^\d+$/.test(minutes.trim());
  const when = isTimed ? dayWithDate(`${date}T${time}`, now) : "";
  if (isShort) return isTimed ? t("talk-invitation-when-for", { when, minutes: minutes.trim() }) : t("talk-invitation-for", { minutes: minutes.trim() });
  return isTimed ? t("talk-invitation-when", { when }) : t("talk-invitation-preset");
}

/** Whether a meeting stands in the plan: then there is a first half hour. */
export const hasMeeting = ({ meeting }: SayingView): boolean => meeting !== null;
