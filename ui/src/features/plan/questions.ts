// The five questions before a plan. They are not scored and not stored: the answers live as long
// as the screen, and all that comes out of them is which way leads on.

export type Answer = "yes" | "no" | "";

export interface Answers {
  afraid: Answer;
  watched: Answer;
  pressured: Answer;
  afterNo: Answer;
  toldNot: Answer;
}

/** `plan`: on to the plan. `not_made_for_that`: help first. `told_not`: the self-care part only. */
export type Way = "plan" | "not_made_for_that" | "told_not";

export function blankAnswers(): Answers {
  return { afraid: "", watched: "", pressured: "", afterNo: "", toldNot: "" };
}

/** A question left out counts as not answered, which is no yes. Being told not to contact them outweighs the rest. */
export function wayAfter(answers: Answers): Way {
  if (answers.toldNot === "yes") return "told_not";
  const others = [answers.afraid, answers.watched, answers.pressured, answers.afterNo];
  return others.includes("yes") ? "not_made_for_that" : "plan";
}
