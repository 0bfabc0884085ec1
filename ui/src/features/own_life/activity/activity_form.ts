// The activity as the form holds it, and what of it crosses to the planner.
import type { ActivityInput, Need } from "$ui/lib/bindings";

/** A choice group cannot hold null, so "no need named" is the empty text here. */
export type ActivityForm = Omit<ActivityInput, "need"> & { need: Need | "" };

export function blankActivity(today: string): ActivityForm {
  return {
    title: "",
    need: "",
    kind: null,
    minutes: "",
    company: null,
    withWhom: "",
    person: null,
    place: "",
    note: "",
    lead: "",
    goal: "2",
    repeat: "once",
    date: today,
    time: "18:00",
    every: "2",
    monthDay: today.slice(8).replace(/^0/, ""),
    weekdays: [],
    until: "",
  };
}

/** What a saved activity looks like in the form; fields its repeat does not use get a beginning. */
export function formOf(input: ActivityInput, today: string): ActivityForm {
  const blank = blankActivity(today);
  return {
    ...input,
    need: input.need ?? "",
    date: input.date || blank.date,
    time: input.time || blank.time,
    goal: input.goal || blank.goal,
    every: input.every || blank.every,
    monthDay: input.monthDay || blank.monthDay,
    weekdays: [...input.weekdays],
  };
}

/** Sends only what the chosen repeat means, so that a hidden field can never be the problem. */
export function inputOf(form: ActivityForm): ActivityInput {
  const placed = form.repeat !== "someday" && form.repeat !== "per_week";
  const repeats = placed && form.repeat !== "once";
  return {
    title: form.title,
    need: form.need === "" ? null : form.need,
    kind: form.kind,
    minutes: form.minutes,
    company: form.company,
    withWhom: form.company === "alone" ? "" : form.withWhom,
    person: form.company === "alone" ? null : form.person,
    place: form.place,
    note: form.note,
    lead: form.repeat === "someday" ? "" : form.lead,
    goal: form.repeat === "per_week" ? form.goal : "",
    repeat: form.repeat,
    date: placed ? form.date : "",
    time: placed ? form.time : "",
    every: form.repeat === "every_n_days" || form.repeat === "after_done" ? form.every : "",
    monthDay: form.repeat === "monthly" ? form.monthDay : "",
    weekdays: form.repeat === "weekdays" ? [...form.weekdays] : [],
    until: repeats ? form.until : "",
  };
}
