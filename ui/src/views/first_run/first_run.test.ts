import { beforeEach, expect, it } from "vitest";
import { connect, type Connection } from "$ui/lib/api";
import type { ActivityInput, PlanInput } from "$ui/lib/bindings";
import { addDays, todayHere } from "$ui/lib/time";
import { FirstRun } from "./first_run.svelte";
import { activityWithPerson } from "./tomorrow";

const TOMORROW = addDays(todayHere(), 1);

/** What the planner was asked, in order. */
let asked: [string, unknown][];

beforeEach(async () => {
  asked = [];
  const recording = new Proxy({} as Connection, {
    get: (_, name: string) => {
      // An awaited thing with a "then" would be taken for a promise.
      if (name === "then") return undefined;
      return (args: unknown) => {
        asked.push([name, args]);
        return Promise.resolve({ id: asked.length, protection: "passphrase" });
      };
    },
  });
  await connect(recording);
});

function lastAsked<Args>(): Args {
  return asked.at(-1)?.[1] as Args;
}

it("asks the planner nothing in the first three steps", () => {
  const run = new FirstRun();
  run.next();
  run.next();
  run.answers.afraid = "no";
  run.afterQuestions("plan");
  expect(run.page).toBe("protect");
  expect(asked).toEqual([]);
});

it("goes back the way it came, with everything that was typed", () => {
  const run = new FirstRun();
  run.go("questions");
  run.answers.watched = "yes";
  run.afterQuestions("not_made_for_that");
  run.go("lines");
  run.selfCare();
  expect([run.page, run.path]).toEqual(["protect", "self_care"]);
  run.back();
  run.back();
  run.back();
  expect([run.page, run.answers.watched]).toEqual(["questions", "yes"]);
  run.back();
  expect([run.page, run.canGoBack]).toEqual(["help", false]);
});

it("skipping the questions does not wave a yes away", () => {
  const run = new FirstRun();
  run.answers.toldNot = "yes";
  run.skipQuestions();
  expect([run.page, run.path]).toEqual(["told_not", "self_care"]);
});

it("a passphrase is sent once and forgotten", async () => {
  const run = new FirstRun();
  run.passphrase = run.again = "blue kettle on the roof";
  await run.protect("passphrase");
  expect(asked).toEqual([
    ["createVault", { passphrase: "blue kettle on the roof", again: "blue kettle on the roof" }],
  ]);
  expect([run.passphrase, run.again, run.made]).toEqual(["", "", "passphrase"]);
});

it("this computer's login sends no passphrase, whatever was typed before", async () => {
  const run = new FirstRun();
  run.passphrase = "half a thou";
  await run.protect("device");
  expect(asked).toEqual([["createVault", { passphrase: null, again: null }]]);
});

it("with nothing agreed only a day to look again is sent", async () => {
  const run = new FirstRun();
  run.plan.ends = "2027-01-01";
  run.plan.hasCadence = true;
  run.agreed = "nothing";
  run.suggestLookAgain();
  await run.savePlan();
  expect(lastAsked<{ input: PlanInput }>().input).toMatchObject({
    ends: "",
    cadence: null,
    lookAgain: addDays(todayHere(), 7),
  });
});

it("the thing for tomorrow is changed, not added twice, after going back", async () => {
  const run = new FirstRun();
  run.thing.title = "Walk";
  await run.saveThing();
  run.thing.title = "A long walk";
  await run.saveThing();
  expect(asked.map(([name]) => name)).toEqual(["addActivity", "saveActivity"]);
  expect(lastAsked<{ id: number; input: ActivityInput }>()).toMatchObject({
    id: 1,
    input: { title: "A long walk", date: TOMORROW, repeat: "once" },
  });
});

it("a person is put on the list, and becomes an activity that feeds connection", async () => {
  const run = new FirstRun();
  run.person.name = "Maren";
  await run.savePerson(activityWithPerson(run.person, "See Maren"));
  expect(asked[0]).toEqual(["keepPerson", { id: null, input: { name: "Maren", ideal: "", latest: "", invitation: "", note: "" } }]);
  expect(lastAsked<{ input: ActivityInput }>().input).toMatchObject({
    title: "See Maren",
    withWhom: "Maren",
    person: 1,
    need: "connection",
    date: TOMORROW,
    time: "17:00",
  });
});

it("what was left empty is not sent", async () => {
  const run = new FirstRun();
  await run.saveThing();
  await run.savePerson(activityWithPerson(run.person, ""));
  expect(asked).toEqual([]);
});
