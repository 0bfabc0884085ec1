import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import type { TalkInput } from "$ui/lib/bindings";
import { draftsPart } from "$ui/state/drafts_part.svelte";
import { messagePart } from "$ui/state/message_part.svelte";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import Talk from "$ui/views/talking/talk/Talk.svelte";
import { hook, openView, press, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

const NIGHT = "2026-11-24T23:40";

async function show(as: Beginning = "open", now?: string): Promise<Rehearsal> {
  router.screen = "talk";
  const rehearsal = await openView(Talk, {}, as, now);
  await hook("talk");
  return rehearsal;
}

const SATURDAY: TalkInput = {
  title: "A talk", place: "The canal", date: "2026-11-28", time: "15:00", minutes: "45", listening: ["may_i_say"], exit: "I want to stop here for now.",
  backDate: "2026-11-29", backTime: "11:00", after: "A walk", knows: "", invitation: "Would Saturday suit you?", first: "", canWait: "",
};

afterEach(() => toast.clear());

it("three stand first, the others are behind a press, and one opens its message", async () => {
  await show();
  await hook("template-how_are_you");
  const first = screen.getAllByTestId(/^template-/).filter((one) => !one.closest("details"));
  expect(first.map((one) => one.textContent)).toHaveLength(3);
  await press("template-noticed_distance");
  expect(router.screen).toBe("message");
  expect(messagePart.open).toEqual({ template: "noticed_distance", form: null, fact: null });
});

it("by night it is to write down, and templates are folded", async () => {
  await show("open", NIGHT);
  expect((await hook("new-message")).textContent).toBe("Write it down");
  await hook("talk-night");
  expect(screen.getAllByTestId(/^template-/).every((one) => one.closest("details") !== null)).toBe(true);
});

it.each(["their_no", "my_no", "not_safe"] as const)("after %s there is only what is written for me", async (as) => {
  await show(as);
  await hook("talk-write-down");
  expect(screen.queryByTestId("talks-before")).toBeNull();
  for (const gone of ["new-message", "new-talk", "new-short", "template-how_are_you"]) expect(screen.queryByTestId(gone)).toBeNull();
  await press("talk-write-down");
  expect(router.screen).toBe("drafts");
  draftsPart.open = null;
});

it("a talk is planned, the invitation names its time, and the hour after goes into the week", async () => {
  const rehearsal = await show();
  await press("new-talk");
  await type("talk-place", "The canal");
  await type("talk-date", "2026-11-28");
  await type("talk-time", "15:00");
  await press("talk-listening-may_i_say");
  await type("talk-after", "A walk");
  await press("save-talk");
  await hook("talk-card");
  const { input } = rehearsal.askedFor("keepTalk").at(-1) as { input: { invitation: string; exit: string } };
  expect(input.invitation).toBe("");
  await press("talk-invite");
  await waitFor(() => expect(String(rehearsal.askedFor("copy")[0]?.["text"])).toContain("on Saturday 28 November, 15:00"));
  expect(input.exit).toBe("I want to stop here for now, and come back to it.");
  await press("talk-place-after");
  await waitFor(() => expect(screen.queryByTestId("talk-place-after")).toBeNull());
  await press("talk-place");
  await hook("talk-placed");
});

it("where something cannot be, it is said beside the field and the rest is kept", async () => {
  await show();
  await press("new-talk");
  await type("talk-place", "The canal");
  await type("talk-minutes", "many");
  await press("save-talk");
  await hook("talk-minutes-error");
  expect(((await hook("talk-place")) as HTMLInputElement).value).toBe("The canal");
});

it("not ready rests until its date, and is taken back in one step", async () => {
  const rehearsal = await show();
  await rehearsal.planner.keepTalk({ id: null, input: SATURDAY });
  await press("talk-not-ready");
  await type("not-ready-date", "2026-12-02");
  await press("save-not-ready");
  expect((await hook("talk-rests")).textContent).toContain("2 December");
  expect(screen.queryByTestId("talk-invite")).toBeNull();
  await takeBack();
  await hook("talk-invite");
});

it("a talk that is on can be stopped, and its time to come back goes into the week", async () => {
  const rehearsal = await show();
  await rehearsal.planner.keepTalk({ id: null, input: { ...SATURDAY, date: "2026-11-24", time: "17:30" } });
  await press("talk-stop");
  await hook("talk-stopped");
  await press("talk-place-back");
  await hook("talk-placed");
});

it("the invitation is copied as it stands", async () => {
  const rehearsal = await show();
  await rehearsal.planner.keepTalk({ id: null, input: SATURDAY });
  await press("talk-invite");
  await waitFor(() => expect(rehearsal.askedFor("copy")).toEqual([{ text: "Would Saturday suit you?" }]));
});
