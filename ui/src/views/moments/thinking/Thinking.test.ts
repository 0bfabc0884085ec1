import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { toast } from "$ui/state/toast.svelte";
import { typed } from "$ui/state/typed.svelte";
import { router } from "$ui/state/router.svelte";
import Thinking from "$ui/views/moments/thinking/Thinking.svelte";
import { hook, openView, press, pressFirst, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

async function show(as: Beginning = "open", now?: string): Promise<Rehearsal> {
  router.screen = "thinking";
  const rehearsal = await openView(Thinking, {}, as, now);
  await hook("thought-form");
  return rehearsal;
}

async function put(text: string): Promise<void> {
  await type("thought-text", text);
  await press("save-thought");
  await waitFor(() => expect(lines()).toContain(text));
}

const lines = (): string[] => screen.queryAllByTestId("thought").map((row) => row.querySelector(".line")?.textContent ?? "");

afterEach(() => toast.clear());

it("nothing is asked and no time is shown before it was used", async () => {
  await show("empty");
  expect((await hook("thinking-nothing")).textContent).toBe("Nothing waits.");
  expect(screen.queryByTestId("thinking-time-form")).toBeNull();
});

it("a line is put aside, the field is empty again, and the time is said", async () => {
  await show();
  await put("What did they mean?");
  expect(toast.said?.text).toMatch(/^It waits for /);
  expect(((await hook("thought-text")) as HTMLInputElement).value).toBe("");
  expect((await hook("thinking-waits")).textContent).toMatch(/^1 thing waits for /);
  await put("The keys");
  expect((await hook("thinking-waits")).textContent).toMatch(/^2 things wait for /);
});

it("all of it goes with one press, before anything has to be looked at, and comes back as it was", async () => {
  await show();
  await put("One");
  await put("Two");
  const first = screen.getByTestId("let-all-go");
  expect(first.compareDocumentPosition(screen.getAllByTestId("thought")[0]!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  await press("let-all-go");
  await hook("thinking-nothing");
  await takeBack();
  await waitFor(() => expect(lines()).toEqual(["One", "Two"]));
});

it("one is let go, and taken back", async () => {
  const rehearsal = await show();
  await put("One");
  await pressFirst("thought-let-go");
  await hook("thinking-nothing");
  expect(rehearsal.askedFor("binMoment")).toHaveLength(1);
  await takeBack();
  await waitFor(() => expect(lines()).toEqual(["One"]));
});

it("a question is made of one where there is a plan, and not where there is none", async () => {
  const rehearsal = await show();
  await put("When can I have the keys?");
  await pressFirst("thought-ask");
  await hook("thinking-nothing");
  expect(toast.said?.text).toBe("It stands among your questions for a check-in.");
  await takeBack();
  await waitFor(() => expect(lines()).toEqual(["When can I have the keys?"]));
  expect(rehearsal.askedFor("closeQuestion")).toHaveLength(1);
});

it("a time near the quiet hours is refused beside the field, and what was typed stays", async () => {
  await show();
  await put("One");
  await type("thinking-time", "23:00");
  await press("save-thinking-time");
  await waitFor(() => expect(screen.getByTestId("thinking-time-error").textContent).toMatch(/^This is too near your quiet hours/));
  expect(((await hook("thinking-time")) as HTMLInputElement).value).toBe("23:00");
  await type("thinking-time", "12:15");
  await press("save-thinking-time");
  await waitFor(() => expect(toast.said?.text).toBe("Saved"));
});

it("a line that was typed and not put aside is kept when the window goes", async () => {
  const rehearsal = await show();
  await type("thought-text", "What if they never");
  await typed.flush();
  const { kept } = await rehearsal.planner.typing();
  expect(kept.map(({ form, content }) => [form, content.includes("What if they never")])).toEqual([["thought", true]]);
});

it("at its time nothing is said to wait for tomorrow", async () => {
  const rehearsal = await show("open", "2026-11-23T16:00");
  await put("One");
  const said = (await hook("thinking-waits")).textContent;
  expect(said).toMatch(/17:30/);
  await rehearsal.clock("2026-11-23T17:31");
  await waitFor(() => expect(screen.getByTestId("thinking-waits").textContent).toBe("1 thing waits."));
  expect(screen.queryByTestId("thinking-no-day")).toBeNull();
});

it("where no day is left for a reminder that is said, and no time is promised", async () => {
  const rehearsal = await show("empty");
  for (let day = 20; day <= 30; day += 1) await rehearsal.planner.keepHardDate({ id: null, input: { title: "Hard", date: `2026-11-${day}`, comesBack: "yearly" } });
  for (let day = 1; day <= 9; day += 1) await rehearsal.planner.keepHardDate({ id: null, input: { title: "Hard", date: `2026-12-0${day}`, comesBack: "yearly" } });
  await put("One");
  expect(toast.said?.text).toBe("It waits.");
  expect((await hook("thinking-waits")).textContent).toBe("1 thing waits.");
  expect((await hook("thinking-no-day")).textContent).toMatch(/^Nothing reminds of it/);
});
