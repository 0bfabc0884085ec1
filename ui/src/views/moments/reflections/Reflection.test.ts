import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import type { MomentInput } from "$ui/lib/bindings";
import { entryPart } from "$ui/state/entry_part.svelte";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import { typed } from "$ui/state/typed.svelte";
import Reflection from "$ui/views/moments/reflections/Reflection.svelte";
import { hook, openView, press, pressFirst, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

const INPUT: MomentInput = { kind: "reflection", date: "", time: "", step: null, text: "The *lake*.\n\n- a heron", tags: [], showing: "open" };

async function show(as: Beginning = "open", now?: string): Promise<Rehearsal> {
  entryPart.reflection = "new";
  router.screen = "reflection";
  const rehearsal = await openView(Reflection, {}, as, now);
  await hook("reflection-text");
  return rehearsal;
}

/** A text that is kept, open to be written. */
async function showKept(): Promise<[Rehearsal, number]> {
  const rehearsal = await show();
  const { kept } = await rehearsal.planner.keepReflection({ id: null, input: INPUT, prompt: null });
  entryPart.reflect(kept!.id);
  await press("reflection-write");
  await hook("reflection-text");
  return [rehearsal, kept!.id];
}

const text = async (): Promise<string> => ((await hook("reflection-text")) as HTMLTextAreaElement).value;
const stored = async ({ planner }: Rehearsal, id: number): Promise<string> => (await planner.reflection({ id })).input.text;
const offered = (): (string | undefined)[] => screen.getAllByTestId("reflection-prompt-offer").map((one) => one.dataset["prompt"]);

afterEach(() => {
  toast.clear();
  entryPart.reflection = "new";
});

it("what is typed is kept by itself, and the window that goes takes it along", async () => {
  const rehearsal = await show();
  await type("reflection-text", "I walked home.");
  await waitFor(() => expect(screen.getByTestId("reflection-kept").textContent).toBe("Kept 18:10."), { timeout: 3000 });
  await type("reflection-text", "I walked home by the ri");
  await typed.flush();
  const [last] = rehearsal.askedFor("keepReflection").slice(-1);
  expect(await stored(rehearsal, Number(last?.["id"]))).toBe("I walked home by the ri");
});

it("three questions are offered, others on request, and one that was taken stays with the text", async () => {
  const rehearsal = await show();
  await hook("reflection-prompts");
  const first = offered();
  await press("reflection-more-prompts");
  const others = offered();
  expect([first.length, others.length, first.filter((one) => others.includes(one))]).toEqual([3, 3, []]);
  await pressFirst("reflection-prompt-offer");
  await hook("reflection-prompt");
  expect(screen.queryByTestId("reflection-prompts")).toBeNull();
  await type("reflection-text", "Two boats.");
  await typed.flush();
  expect(rehearsal.askedFor("keepReflection").at(-1)?.["prompt"]).toBe(others[0]);
});

it("late only questions about what is here are offered", async () => {
  await show("open", "2026-11-24T22:00");
  await hook("reflection-prompts");
  for (let turn = 0; turn < 12; turn += 1) {
    for (const one of offered()) expect(one).toMatch(/^(today|body|people|next)_/);
    await press("reflection-more-prompts");
  }
});

it("after twenty minutes of writing in the night one soft line stands there, and by day none", async () => {
  const rehearsal = await show("open", "2026-11-24T22:00");
  await type("reflection-text", "One.");
  await typed.flush();
  expect(screen.getByTestId("reflection-long").textContent).toBe("");
  await rehearsal.clock("2026-11-24T22:20");
  await type("reflection-text", "One, two.");
  await typed.flush();
  await waitFor(() => expect(screen.getByTestId("reflection-long").textContent).toMatch(/stop where you are/));
  document.body.replaceChildren();
  const other = await show("open", "2026-11-24T12:00");
  await other.clock("2026-11-24T12:40");
  await type("reflection-text", "One.");
  await typed.flush();
  expect(screen.getByTestId("reflection-long").textContent).toBe("");
});

it("one that is kept is read first, with lists and emphasis and without markup", async () => {
  const rehearsal = await show();
  const { kept } = await rehearsal.planner.keepReflection({ id: null, input: { ...INPUT, text: "The *lake* <img src=x>.\n\n- a heron" }, prompt: null });
  entryPart.reflect(kept!.id);
  const read = await hook("reflection-read");
  expect([read.querySelector("em")?.textContent, read.querySelector("li")?.textContent.trim()]).toEqual(["lake", "a heron"]);
  expect([read.querySelector("img"), read.querySelector("p")?.textContent]).toEqual([null, "The lake <img src=x>."]);
});

it("as it was when I opened it, in one step and back again", async () => {
  const [rehearsal, id] = await showKept();
  await type("reflection-text", "Something else.");
  await waitFor(async () => expect(await stored(rehearsal, id)).toBe("Something else."), { timeout: 3000 });
  await press("reflection-as-opened");
  expect(await text()).toBe(INPUT.text);
  await waitFor(async () => expect(await stored(rehearsal, id)).toBe(INPUT.text), { timeout: 3000 });
  await takeBack();
  await waitFor(async () => expect(await stored(rehearsal, id)).toBe("Something else."), { timeout: 3000 });
});

it("a text that is too long is said beside the field and stays, and one that was removed comes back", async () => {
  const [rehearsal, id] = await showKept();
  const long = "a".repeat(200_001);
  await type("reflection-text", long);
  await waitFor(() => expect(screen.getByTestId("reflection-text-error").textContent).toContain("1 too many"), { timeout: 5000 });
  expect([await text(), await stored(rehearsal, id)]).toEqual([long, INPUT.text]);
  await type("reflection-text", "Short.");
  await typed.flush();
  await press("remove-reflection");
  await waitFor(() => expect(toast.said?.text).toBe("Removed."));
  await takeBack();
  await waitFor(async () => expect(await stored(rehearsal, id)).toBe("Short."));
});
