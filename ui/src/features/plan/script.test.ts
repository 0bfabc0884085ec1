// Words to copy that are made for a plan: its days stand in them, and nothing is left to be filled in.
import { expect, it } from "vitest";
import type { NamedView, Role } from "$ui/lib/bindings";
import { said } from "../../../tests/catalogue";
import { blankPlan } from "./plan_form";
import { QUESTION_KEYS, questionAbout, questionFor, GAP_KEYS } from "./questions_to_ask";
import { scriptExample, withoutBlanks } from "./script";

const ROLES: readonly Role[] = ["they_asked", "i_asked", "both", "unclear"];
const keysOf = <Key extends string>(record: Record<Key, unknown>): Key[] => Object.keys(record) as Key[];

it("names the days of the plan, or does without", () => {
  const form = blankPlan("2026-11-24");
  expect(scriptExample(form, "i_asked")).toBe(
    "I care about us, and I need this time for myself. I'd like to agree with you until when it is. We can agree how we stay in touch. "
    + "At the end of it I'd like us to meet and talk. Is there something you need in the meantime?",
  );
  Object.assign(form, { ends: "2026-12-08", hasCadence: true, hasReconnect: true });
  Object.assign(form.cadence, { repeat: "every_n_days", every: "2", channel: "text", starter: "me" });
  form.reconnect.date = "2026-12-08";
  const words = scriptExample(form, "unclear");
  expect(words).toContain("until Tuesday 8 December");
  expect(words).toContain("I'll write to you every 2 days.");
  expect(words).toMatch(/On Tuesday 8 December.* I'd like us to meet/);
});

const UNNAMED: NamedView = { ends: null, meets: null };
const NAMED: NamedView = { ends: "2026-12-08", meets: "2026-12-12T17:00" };

it.each(ROLES)("%s asks about what is named by its day, and about the rest as ever", (role) => {
  expect(questionFor("ends", role, NAMED)).toBe("Would it suit you if this time lasted until Tuesday 8 December?");
  expect(questionAbout("return", role, NAMED)).toBe("Would Saturday 12 December, 17:00 suit you for meeting and talking?");
  expect(questionAbout("meeting", role, UNNAMED)).toBe("When and where do we meet to talk about how it was?");
  expect(questionFor("cadence", role, NAMED)).toBe(questionFor("cadence", role));
});

it("whoever asked for space asks with other words than the other one, wherever words have a role", () => {
  for (const topic of keysOf(QUESTION_KEYS)) {
    expect(ROLES.map((role) => questionFor(topic, role))).toEqual(ROLES.map((role) => said(QUESTION_KEYS[topic], { role })));
  }
  for (const gap of ["time_frame", "reason"] as const) {
    expect(questionAbout(gap, "i_asked", UNNAMED)).not.toBe(questionAbout(gap, "they_asked", UNNAMED));
  }
  expect(questionFor("ends", "i_asked")).not.toBe(questionFor("ends", "they_asked"));
});

it("no words to copy have a blank", () => {
  const form = blankPlan("2026-11-24");
  const all = ROLES.flatMap((role) => [
    scriptExample(form, role),
    said("says-open-door-example", { role }),
    ...keysOf(QUESTION_KEYS).map((topic) => questionFor(topic, role)),
    ...keysOf(GAP_KEYS).flatMap((gap) => [UNNAMED, NAMED].map((named) => questionAbout(gap, role, named))),
  ]);
  expect(all.filter((words) => /[[\]{}]/.test(words))).toEqual([]);
});

it("what was kept with blanks is given without them", () => {
  expect(withoutBlanks("I care about us. I'd like it to be until [day]. Is that all right?")).toBe("I care about us. Is that all right?");
  expect(withoutBlanks("As we said [1].")).toBe("As we said [1].");
});
