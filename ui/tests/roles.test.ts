// The sentences of each role, printed as one page, to be read by a person: tests/roles at the root of the repository.
import { expect, it } from "vitest";
import type { PlanInput, Role, Speech, Topic } from "$ui/lib/bindings";
import { QUESTION_KEYS } from "$ui/features/plan/questions_to_ask";
import { said } from "./catalogue";
import { begin, MONDAY_MORNING } from "./rehearsal";

const ROLES: readonly Role[] = ["they_asked", "i_asked", "both", "unclear"];

/** What is filled in, where that changes the words. */
const FILLED: Partial<Record<Speech, readonly Record<string, string>[]>> = {
  script_example: [{ until: "Tuesday 8 December", days: "2", meets: "Tuesday 8 December" }],
  limbo_lead: [{ first: "may" }, { first: "waits" }],
  heavy: [{ when: "check_in" }, { when: "later" }],
  calm: ["none", "emergencies", "logistics", "light", "check_ins"].map((what) => ({ what })),
};

/** Sentences that would be turned round, by who reads them. */
const TURNED: Record<Role, RegExp> = {
  they_asked: /ask for space|I asked|I told them|your promise|you will come back|this time for myself|They don't know/i,
  i_asked: /(room|space) you asked for|would you like this time|what you need the time|would you tell me|ask for space|what they told me|told no reason|they asked/i,
  both: /you asked for|I asked|ask for space|they told me|I told them|your promise|They don't know/i,
  unclear: /you asked for|I asked|I told them|your promise|They don't know/i,
};

/** What Today says of what is missing; it has no name of its own in the domain. */
const TODAY = ["both", "time-frame", "return", "meeting", "reason"] as const;

async function page(role: Role): Promise<string> {
  const { planner } = await begin("open", MONDAY_MORNING);
  const plan = await planner.plan();
  if (!plan) throw new Error("a plan");
  const input: PlanInput = { ...plan.input, role };
  const { says } = await planner.guidePlan({ input });
  const lines = says.flatMap((speech) =>
    (FILLED[speech] ?? [{}]).map((filled) => `${speech}: ${said(`says-${speech.replaceAll("_", "-")}`, { role, ...filled })}`));
  const today = TODAY.filter((gap) => gap !== "reason" || says.includes("limbo_reason")).map((gap) => `today, ${gap}: ${said(`says-today-${gap}`, { role })}`);
  const questions = (Object.keys(QUESTION_KEYS) as Topic[]).map((topic) => `${topic}: ${said(QUESTION_KEYS[topic], { role })}`);
  const reachedOut = ["reach-out-harm", "pause-their-life"].map((key) => `they reached out: ${said(key, { role })}`);
  return [`# ${role}`, "", "## What is said", ...lines, ...today, ...reachedOut, "", "## Questions", ...questions, ""].join("\n");
}

it.each(ROLES)("%s reads sentences of their own, and nothing is turned round", async (role) => {
  const text = await page(role);
  await expect(text).toMatchFileSnapshot(`../../tests/roles/${role}.txt`);
  expect(TURNED[role].exec(text)?.[0] ?? "").toBe("");
});
