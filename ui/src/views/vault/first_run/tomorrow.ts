// The last step's two small things, as the activities that they become.
import { blankActivity, inputOf } from "$ui/features/own_life/activity/activity_form";
import type { ActivityInput, Need } from "$ui/lib/bindings";

export interface Thing {
  title: string;
  time: string;
  need: Need | "";
}

export interface Person {
  name: string;
  date: string;
  time: string;
}

export function activityTomorrow(thing: Thing, tomorrow: string): ActivityInput {
  return inputOf({ ...blankActivity(tomorrow), title: thing.title, time: thing.time, need: thing.need });
}

/** `title` is the sentence that names the person, "See Maren". */
export function activityWithPerson(person: Person, title: string): ActivityInput {
  return inputOf({
    ...blankActivity(person.date),
    title,
    time: person.time,
    need: "connection",
    withWhom: person.name,
  });
}
