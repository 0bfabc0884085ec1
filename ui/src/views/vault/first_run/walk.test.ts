import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, it, vi } from "vitest";
import { hook, open, press, type } from "../../../../tests/open";
import { begin, type Rehearsal } from "../../../../tests/rehearsal";
import { typed } from "$ui/state/typed.svelte";
import { dayOfPlan } from "$ui/views/plan/page_words";
import FirstRun from "./FirstRun.svelte";

async function show(now = "2026-11-23T23:30"): Promise<{ rehearsal: Rehearsal; onfinish: ReturnType<typeof vi.fn<() => void>> }> {
  const rehearsal = await begin("first_run", now);
  typed.forget();
  const onfinish = vi.fn<() => void>();
  render(FirstRun, { onfinish });
  return { rehearsal, onfinish };
}

function page(): string | undefined {
  return screen.getByTestId("first-run").dataset["page"];
}

async function reach(wanted: string): Promise<void> {
  await waitFor(() => expect(page()).toBe(wanted));
}

it("walks from a quiet minute to Today with a check-in, a thing and a person", async () => {
  const { rehearsal, onfinish } = await show();
  await press("first-run-quiet-minute");
  expect(screen.getByTestId("first-run-progress").textContent).toBe("Step 1 of 5");
  await press("first-run-go-on");
  await press("questions-go-on");
  await press("protect-who-own");
  expect((await rehearsal.planner.appState()).phase).toBe("first_run");
  await press("first-run-go-on");
  await reach("plan");
  await press("plan-agreed-some");
  await press("plan-has-cadence");
  await press("cadence-repeat-daily");
  await type("cadence-time", "23:31");
  await press("save-plan");
  await reach("tomorrow");
  await type("thing-title", "Walk");
  await type("person-name", "Maren");
  await press("first-run-finish");
  await waitFor(() => expect(onfinish).toHaveBeenCalledOnce());
  expect((await rehearsal.planner.plan())?.input.cadence).toMatchObject({ repeat: "daily", time: "23:31" });
  expect((await rehearsal.planner.today()).nextCheckIn?.at.local).toBe("2026-11-23T23:31");
  const tomorrow = (await rehearsal.planner.activities()).map(({ input, next }) => [input.title, next?.local]);
  expect(tomorrow.sort()).toEqual([["See Maren", "2026-11-24T17:00"], ["Walk", "2026-11-24T18:00"]]);
});

it("can be skipped from the first step to the last", async () => {
  const { rehearsal, onfinish } = await show();
  await press("first-run-skip");
  await press("first-run-go-on");
  await press("first-run-skip");
  await press("first-run-skip");
  await reach("plan");
  await press("first-run-skip");
  await press("first-run-skip");
  expect(onfinish).toHaveBeenCalledOnce();
  expect((await rehearsal.planner.appState()).protection).toBe("device");
  expect([await rehearsal.planner.plan(), await rehearsal.planner.activities()]).toEqual([null, []]);
});

it("being told not to contact them leads past the plan", async () => {
  await show();
  await press("first-run-make-plan");
  await press("question-told-not-yes");
  await press("questions-go-on");
  expect(page()).toBe("told_not");
  await press("safety-self-care");
  await press("first-run-skip");
  await reach("tomorrow");
  await fireEvent.keyDown(window, { key: "Escape" });
  expect(page()).toBe("protect");
  expect(screen.getByTestId("first-run-protected").textContent).toContain("opens with this computer's login");
});

it("a yes to another question shows where help is", async () => {
  await show();
  await press("first-run-make-plan");
  await press("question-after-no-yes");
  await press("questions-go-on");
  expect(page()).toBe("not_made_for_that");
  await press("safety-help");
  expect(page()).toBe("lines");
});

it("says beside the passphrase what is wrong, and that forgotten means lost", async () => {
  const { rehearsal } = await show();
  await press("first-run-make-plan");
  await press("questions-go-on");
  await press("protect-who-shared");
  expect(screen.getByTestId("passphrase-lost").textContent).toContain("Forgotten means lost.");
  await type("passphrase", "blue kettle on the roof");
  await type("passphrase-again", "blue kettle");
  await press("first-run-go-on");
  expect((await screen.findByTestId("passphrase-again-error")).textContent).toBe("The two don't match.");
  expect((await rehearsal.planner.appState()).phase).toBe("first_run");
  await type("passphrase-again", "blue kettle on the roof");
  await press("first-run-go-on");
  await reach("plan");
  expect((await rehearsal.planner.appState()).protection).toBe("passphrase");
});

async function reachPlan(): Promise<void> {
  await press("first-run-make-plan");
  await press("questions-go-on");
  await press("protect-who-own");
  await press("first-run-go-on");
  await reach("plan");
}

it("a time that began three days ago is on its fourth day, and its check-ins until now were before it was written down", async () => {
  const { rehearsal } = await show("2026-11-24T18:10");
  await reachPlan();
  await type("plan-starts", "2026-11-21");
  await press("plan-agreed-some");
  await press("plan-has-cadence");
  await press("cadence-repeat-daily");
  await type("cadence-time", "10:00");
  await press("save-plan");
  await reach("tomorrow");
  const plan = (await rehearsal.planner.plan())!;
  expect([plan.input.starts, plan.day, dayOfPlan(plan)]).toEqual(["2026-11-21", 4, "Day 4"]);
  const { items } = await rehearsal.planner.checkIns({ month: "2026-11" });
  const marks = items.map(({ at, mark }) => `${at.local.slice(8, 10)} ${mark}`);
  expect(marks.slice(0, 5)).toEqual(["21 earlier", "22 earlier", "23 earlier", "24 earlier", "25 ahead"]);
});

it("what is agreed is saved as agreed by both, without being asked again", async () => {
  const { rehearsal } = await show("2026-11-24T18:10");
  await reachPlan();
  await press("plan-agreed-some");
  await type("plan-ends", "2026-12-08");
  await press("plan-has-cadence");
  await press("cadence-repeat-daily");
  await press("save-plan");
  await reach("tomorrow");
  const { input } = (await rehearsal.planner.plan())!;
  const agreed = { certainty: "agreed", saidBy: "both" };
  expect([input.ends, input.endsStanding, input.cadence?.standing]).toMatchObject(["2026-12-08", agreed, agreed]);
});

it("not feeling safe leads past the plan", async () => {
  await show();
  await press("first-run-not-safe");
  expect(page()).toBe("lines");
  await press("safety-self-care");
  expect(page()).toBe("protect");
  await press("protect-who-own");
  await press("first-run-go-on");
  await waitFor(() => expect(page()).not.toBe("protect"));
  expect(page()).toBe("tomorrow");
});

it("with nothing agreed it asks for neither an end nor check-ins", async () => {
  const { rehearsal } = await show();
  await press("first-run-make-plan");
  await press("questions-go-on");
  await press("protect-who-own");
  await press("first-run-go-on");
  await reach("plan");
  await press("plan-agreed-nothing");
  expect(screen.queryByTestId("plan-ends")).toBeNull();
  expect(screen.queryByTestId("plan-has-cadence")).toBeNull();
  await press("save-plan");
  await reach("tomorrow");
  expect((await rehearsal.planner.plan())?.input).toMatchObject({ ends: "", cadence: null, reconnect: null, lookAgain: "2026-11-30" });
});

it("hidden in a later step it goes on there, with a passphrase after the unlock, and is over after the last", async () => {
  const rehearsal = await open("first_run", "2026-11-23T23:30");
  await press("first-run-make-plan");
  await press("questions-go-on");
  await press("protect-who-shared");
  await type("passphrase", "blue kettle on the roof");
  await type("passphrase-again", "blue kettle on the roof");
  await press("first-run-go-on");
  await reach("plan");
  await waitFor(() => expect(screen.getByTestId("first-run-hide").textContent).toBe("Hide and lock"));
  await waitFor(async () => expect((await rehearsal.planner.typing()).kept.map(({ form }) => form)).toEqual(["first_run"]));
  await press("first-run-hide");
  await hook("unlock");
  await type("passphrase", "blue kettle on the roof");
  await press("unlock-open");
  await waitFor(() => expect(page()).toBe("plan"));
  expect(screen.getByTestId("first-run-progress").textContent).toBe("Step 4 of 5");
  await press("first-run-skip");
  await reach("tomorrow");
  await press("first-run-skip");
  await hook("today");
  await waitFor(async () => expect((await rehearsal.planner.typing()).kept).toEqual([]));
});

it("after going back, only me becomes a passphrase", async () => {
  const { rehearsal } = await show();
  await press("first-run-make-plan");
  await press("questions-go-on");
  await press("protect-who-own");
  await press("first-run-go-on");
  await reach("plan");
  await press("first-run-back");
  await press("protect-who-shared");
  await type("passphrase", "blue kettle on the roof");
  await type("passphrase-again", "blue kettle on the roof");
  await press("first-run-go-on");
  await reach("plan");
  expect((await rehearsal.planner.appState()).protection).toBe("passphrase");
});

it("help belongs to the step from which it was opened", async () => {
  await show();
  await press("first-run-make-plan");
  await press("question-after-no-yes");
  await press("questions-go-on");
  await press("safety-help");
  expect(screen.getByTestId("first-run-progress").textContent).toBe("Step 2 of 4");
});

it.each([["2026-11-23T14:30", "Enough for now"], ["2026-11-23T23:30", "Enough for tonight"]])("at %s it ends with *%s*, and says what a thing feeds", async (now, words) => {
  await show(now);
  await press("first-run-make-plan");
  await press("questions-go-on");
  await press("first-run-skip");
  await reach("plan");
  await press("first-run-skip");
  await waitFor(() => expect(screen.getByTestId("first-run-finish").textContent).toBe(words));
  const feeds = screen.getByTestId("thing-need");
  expect(document.getElementById(feeds.getAttribute("aria-describedby") ?? "")?.textContent).toContain("What it gives you.");
});
