import { beforeEach, expect, it } from "vitest";
import { begin, type Rehearsal } from "../../../../tests/rehearsal";
import { FirstRun } from "./first_run.svelte";
import { activityWithPerson } from "./tomorrow";

const TODAY = "2026-11-24";
const TOMORROW = "2026-11-25";

let rehearsal: Rehearsal;

beforeEach(async () => {
  rehearsal = await begin("first_run", `${TODAY}T18:10`);
});

/** Step 4 is done; what follows can be stored. */
async function withVault(): Promise<FirstRun> {
  const run = new FirstRun();
  await run.protect("device");
  return run;
}

it("asks the planner nothing in the first three steps", () => {
  const run = new FirstRun();
  run.next();
  run.next();
  run.answers.afraid = "no";
  run.afterQuestions("plan");
  expect(run.page).toBe("protect");
  expect(rehearsal.asked).toEqual([]);
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
  expect(rehearsal.askedFor("createVault")).toEqual([{ passphrase: "blue kettle on the roof", again: "blue kettle on the roof" }]);
  expect([run.passphrase, run.again, run.made]).toEqual(["", "", "passphrase"]);
  expect((await rehearsal.planner.appState()).protection).toBe("passphrase");
});

it("this computer's login sends no passphrase, whatever was typed before", async () => {
  const run = new FirstRun();
  run.passphrase = "half a thou";
  await run.protect("device");
  expect(rehearsal.askedFor("createVault")).toEqual([{ passphrase: null, again: null }]);
  expect((await rehearsal.planner.appState()).protection).toBe("device");
});

it("what is refused keeps the passphrase to be corrected", async () => {
  const run = new FirstRun();
  run.passphrase = "blue kettle on the roof";
  run.again = "blue kettle";
  await expect(run.protect("passphrase")).rejects.toMatchObject({ code: "invalid", fields: [{ field: "again" }] });
  expect([run.passphrase, run.again, run.made]).toEqual(["blue kettle on the roof", "blue kettle", null]);
});

it("counts days from the planner's date, also where midnight has passed meanwhile", async () => {
  const run = new FirstRun();
  await rehearsal.clock("2026-11-25T00:10");
  await run.protect("device");
  expect([run.plan.starts, run.person.date]).toEqual(["2026-11-25", "2026-11-26"]);
});

it("counts as protected only once the steps that follow know their day", async () => {
  const run = new FirstRun();
  const done = run.protect("device");
  while (run.made === null) await new Promise(setImmediate);
  expect(run.plan.starts).toBe(TODAY);
  await done;
});

it("with nothing agreed only a day to look again is sent", async () => {
  const run = await withVault();
  run.plan.ends = "2027-01-01";
  run.plan.hasCadence = true;
  run.agreed = "nothing";
  run.suggestLookAgain();
  await run.planQuestion().ask();
  expect((await rehearsal.planner.plan())?.input).toMatchObject({ starts: TODAY, ends: "", cadence: null, lookAgain: "2026-12-01" });
});

it("the thing for tomorrow is changed, not added twice, after going back", async () => {
  const run = await withVault();
  run.thing.title = "Walk";
  await run.saveThing();
  run.thing.title = "A long walk";
  await run.saveThing();
  const stored = await rehearsal.planner.activities();
  expect(stored).toHaveLength(1);
  expect(stored[0]?.input).toMatchObject({ title: "A long walk", date: TOMORROW, repeat: "once" });
});

it("a person is put on the list, and becomes an activity that feeds connection", async () => {
  const run = await withVault();
  run.person.name = "Maren";
  await run.savePerson(activityWithPerson(run.person, "See Maren"));
  const [maren, ...others] = await rehearsal.planner.people();
  expect(others).toEqual([]);
  expect(maren?.input).toEqual({ name: "Maren", ideal: "", latest: "", invitation: "", note: "" });
  const stored = await rehearsal.planner.activities();
  expect(stored).toHaveLength(1);
  expect(stored[0]?.input).toMatchObject({
    title: "See Maren",
    withWhom: "Maren",
    person: maren?.id,
    need: "connection",
    date: TOMORROW,
    time: "17:00",
  });
});

it("what was left empty is not sent", async () => {
  const run = await withVault();
  await run.saveThing();
  await run.savePerson(activityWithPerson(run.person, ""));
  for (const call of ["addActivity", "saveActivity", "keepPerson"] as const) expect(rehearsal.askedFor(call)).toEqual([]);
  expect([await rehearsal.planner.activities(), await rehearsal.planner.people()]).toEqual([[], []]);
});
