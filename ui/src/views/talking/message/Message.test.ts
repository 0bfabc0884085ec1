import { screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import type { Api } from "$ui/lib/bindings";
import { draftsPart } from "$ui/state/drafts_part.svelte";
import { messagePart } from "$ui/state/message_part.svelte";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import Message from "$ui/views/talking/message/Message.svelte";
import { hook, openView, press, pressFirst, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

const NIGHT = "2026-11-24T23:40";

async function show(what: typeof messagePart.open = { template: null, form: null, fact: null }, as: Beginning = "open", now?: string): Promise<Rehearsal> {
  router.screen = "message";
  messagePart.open = what;
  const rehearsal = await openView(Message, {}, as, now);
  await hook("message");
  return rehearsal;
}

const reads = (): string => screen.getByTestId("message-preview").textContent ?? "";
const hints = (): string[] => screen.queryAllByTestId("hint").map((one) => one.dataset["hint"] ?? "");
async function kept(text: string): Promise<void> {
  await waitFor(() => expect(reads()).toContain(text), { timeout: 3000 });
}

const NOTICED: Parameters<Api["keepObservation"]>[0] = {
  id: null, beside: { kind: "plans", of: "both", exact: "I need until Friday.", story: "They forgot me", others: "", wouldDo: "", unknown: "" },
  input: { kind: "observation", date: "2026-11-23", time: "19:30", step: null, text: "They moved our call.", tags: [], showing: "open" },
};

afterEach(() => toast.clear());

it("by day it opens in its parts, is kept as it is typed, and reads as one message", async () => {
  await show();
  await type("message-empathy", "You had a full week.");
  await type("message-wish", "I would like to talk on Sunday.");
  await kept("You had a full week.\n\nI would like to talk on Sunday.");
  await press("message-layout-points");
  await kept("- You had a full week.\n- I would like to talk on Sunday.");
});

it("by night it is written down, and parts and hints are one press away", async () => {
  await show(undefined, "open", NIGHT);
  await hook("message-whole");
  expect(screen.queryByTestId("message-form")).toBeNull();
  await type("message-whole", "You never listen.");
  await waitFor(() => expect(screen.getByTestId("message-kept").textContent).toContain("Kept"), { timeout: 3000 });
  expect(hints()).toEqual([]);
  await press("message-unfold");
  await hook("message-form");
  await waitFor(() => expect(hints()).toEqual(["absolute"]));
});

it("two hints stand there, the others behind a press, and one that is fine stays away and comes back by undo", async () => {
  await show();
  await type("message-feeling", "I feel ignored. You never call first.");
  await type("message-wish", "You have to answer me by tonight.");
  await waitFor(() => expect(hints()).toHaveLength(2), { timeout: 3000 });
  await waitFor(() => expect(screen.queryByTestId("hints-more")).not.toBeNull(), { timeout: 3000 });
  await press("hints-more");
  expect(hints()).toEqual(["verdict", "absolute", "demand"]);
  await pressFirst("hint-fine");
  await waitFor(() => expect(hints()).toEqual(["absolute", "demand"]));
  await takeBack();
  await waitFor(() => expect(hints()).toEqual(["verdict", "absolute", "demand"]));
});

it("nothing stands there where nothing is to be said: no tick, no praise", async () => {
  await show();
  await type("message-wish", "I would like to talk on Sunday.");
  await kept("I would like to talk on Sunday.");
  expect(screen.queryByTestId("hints")).toBeNull();
});

it("words of not wanting to live lead to help, and to no hint", async () => {
  await show();
  await type("message-feeling", "You never listen. I don't want to live any more.");
  await hook("hints-harm");
  expect(hints()).toEqual([]);
  await press("hints-help");
  expect(router.screen).toBe("help");
});

it("a fact is told with its day, exact words only where that is chosen, and what was made of it is not offered", async () => {
  const rehearsal = await show();
  await rehearsal.planner.keepObservation(NOTICED);
  await press("fact-add");
  const list = await hook("facts-to-tell");
  expect(list.textContent).toContain("They moved our call.");
  expect(list.textContent).not.toContain("forgot");
  await press("fact-exact");
  await kept("On Monday you said: “I need until Friday.”");
  await press("fact-remove-0");
  await waitFor(() => expect(reads()).not.toContain("Friday"), { timeout: 3000 });
  await takeBack();
  await kept("On Monday you said: “I need until Friday.”");
});

it("once what it came from is erased, the words stay and say so", async () => {
  const rehearsal = await show();
  const noticed = await rehearsal.planner.keepObservation(NOTICED);
  await press("fact-add");
  await pressFirst("fact-take");
  await kept("On Monday: They moved our call.");
  await rehearsal.planner.binMoment({ id: noticed.kept!.id });
  await rehearsal.planner.eraseMoment({ id: noticed.kept!.id });
  await waitFor(() => expect(within(screen.getByTestId("fact")).getByText("What it came from is not there any more. The words stay.")).toBeTruthy(), { timeout: 3000 });
  await kept("On Monday: They moved our call.");
});

it("a template fills its fields, and a place that is still open is named", async () => {
  await show({ template: "noticed_distance", form: null, fact: null });
  const empathy = (await hook("message-empathy")) as HTMLTextAreaElement;
  expect(empathy.value).toBe("I can imagine that the last weeks were a lot for you.");
  await kept("Then neither of us has to guess.");
  expect(screen.queryByTestId("message-gap")).toBeNull();
  await type("message-wish", "I would like to have until …");
  await hook("message-gap");
});

it("a clear no in the middle of it leaves the text for me alone", async () => {
  const rehearsal = await show();
  await type("message-wish", "I would like to talk on Sunday.");
  await kept("I would like to talk on Sunday.");
  await rehearsal.planner.turnPlan({ turn: "their_no" });
  await waitFor(() => expect(router.screen).toBe("drafts"), { timeout: 3000 });
  expect(draftsPart.open).toBeTypeOf("number");
  expect(toast.said?.text).toBe("It is just for you now.");
  draftsPart.open = null;
});

it("another form keeps what stood in the first one, in sight", async () => {
  await show();
  await type("message-wish", "I would like to talk on Sunday.");
  await kept("Sunday");
  await press("message-form-short");
  await type("message-matter", "The keys");
  await kept("The keys");
  expect(reads()).not.toContain("Sunday");
  expect((await hook("message-others")).closest("details")?.textContent).toContain("I would like to talk on Sunday.");
});

it("markup stands there as it was typed", async () => {
  await show();
  await type("message-wish", "<img src=x onerror=bad()>");
  await kept("<img src=x onerror=bad()>");
  expect(document.querySelector("img")).toBeNull();
});
