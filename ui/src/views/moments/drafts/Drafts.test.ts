import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { api } from "$ui/lib/api";
import { draftsPart } from "$ui/state/drafts_part.svelte";
import { toast } from "$ui/state/toast.svelte";
import { typed } from "$ui/state/typed.svelte";
import CheckIns from "$ui/views/check_ins/CheckIns.svelte";
import Drafts from "$ui/views/moments/drafts/Drafts.svelte";
import { checkInOf, hook, open, openView, press, pressFirst, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

async function show(as: Beginning, now?: string): Promise<Rehearsal> {
  draftsPart.open = null;
  const rehearsal = await openView(Drafts, {}, as, now);
  await hook("new-draft");
  return rehearsal;
}

const rows = (): string[] => screen.queryAllByTestId("draft-row").map((row) => row.textContent.replace(/\s+/g, " ").trim());
const text = async (): Promise<string> => ((await hook("draft-text")) as HTMLTextAreaElement).value;

/** All texts that are kept, the latest written first. */
async function kept({ planner }: Rehearsal): Promise<string[]> {
  const { held, own } = await planner.drafts({ before: null });
  return Promise.all([...held, ...own].map(async ({ id }) => (await planner.draft({ id })).input.text));
}

afterEach(() => toast.clear());

it("the list says when and until when, and nothing of a text", async () => {
  await show("open");
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(rows()[0]).toMatch(/^Written yesterday, \d\d:\d\d until the next check-in, Thursday, 19:00 Open$/);
  expect(rows()[1]).toMatch(/just for me Open$/);
  expect(document.body.textContent).not.toContain("sea");
});

it("what is typed is kept by itself, for the next check-in, and nothing is asked before", async () => {
  const rehearsal = await show("open");
  await press("new-draft");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("draft-text")));
  await type("draft-text", "I thought of you at the lake.");
  await waitFor(async () => expect(await kept(rehearsal)).toContain("I thought of you at the lake."), { timeout: 3000 });
  await waitFor(() => expect(screen.getByTestId("draft-kept").textContent).toContain("Kept 18:10."));
  await press("draft-back");
  await waitFor(() => expect(rows()).toHaveLength(3));
  expect(rows()[1]).toContain("until the next check-in");
});

it("the window that goes takes what was typed with it, without waiting for a pause", async () => {
  const rehearsal = await show("open");
  await press("new-draft");
  await type("draft-text", "half a sen");
  await typed.flush();
  expect(await kept(rehearsal)).toContain("half a sen");
});

it("without a plan nothing is said of when; what is written stays", async () => {
  await show("empty");
  expect((await hook("drafts-none")).textContent).toBe("What you write here stays here.");
  await press("new-draft");
  await hook("draft-text");
  expect(screen.queryByTestId("draft-until")).toBeNull();
});

it("after a no the same stands there as without a plan", async () => {
  const words = async (as: Beginning): Promise<string> => {
    await show(as);
    await press("new-draft");
    await hook("draft-text");
    const said = (await hook("draft")).textContent;
    document.body.replaceChildren();
    return said;
  };
  const without = await words("empty");
  for (const as of ["their_no", "my_no", "not_safe"] as const) expect(await words(as)).toBe(without);
});

it("late in the evening copying comes with a line and with keeping it, and by day it is one press", async () => {
  const rehearsal = await show("open", "2026-11-24T23:40");
  await pressFirst("open-draft");
  await hook("draft-late");
  expect(screen.queryByTestId("draft-ask")).toBeNull();
  await press("copy-draft");
  await waitFor(() => expect(rehearsal.desktop.some((what) => what.startsWith("copy I keep thinking"))).toBe(true));
  await waitFor(() => expect(screen.getByTestId("draft-kept").textContent).toContain("copied today, 23:40"));
  await press("draft-morning");
  await hook("drafts");
  document.body.replaceChildren();
  await show("open", "2026-11-24T12:00");
  await pressFirst("open-draft");
  await hook("copy-draft");
  expect(screen.queryByTestId("draft-late")).toBeNull();
});

it("as it was when I opened it, in one step and back again", async () => {
  const rehearsal = await show("open");
  await pressFirst("open-draft");
  const before = await text();
  await type("draft-text", "Something else.");
  await press("draft-as-opened");
  expect(await text()).toBe(before);
  await takeBack();
  await waitFor(async () => expect(await text()).toBe("Something else."));
  await waitFor(async () => expect((await kept(rehearsal))[0]).toBe("Something else."), { timeout: 3000 });
});

it("a removed one comes back by undo and out of the bin, and what is left empty is removed", async () => {
  const rehearsal = await show("open");
  const all = await kept(rehearsal);
  await pressFirst("open-draft");
  await press("remove-draft");
  await waitFor(async () => expect(await kept(rehearsal)).toEqual(all.slice(1)));
  await takeBack();
  await waitFor(async () => expect(await kept(rehearsal)).toEqual(all));
  await waitFor(() => expect(rows()).toHaveLength(2));
  await pressFirst("open-draft");
  await type("draft-text", "");
  await press("draft-back");
  await waitFor(async () => expect(await kept(rehearsal)).toEqual(all.slice(1)));
  await press("draft-put-back");
  await waitFor(() => expect(rows()).toHaveLength(2));
});

it("a text of markup stands there as it was typed, and one that is too long is said beside the field and stays", async () => {
  const rehearsal = await show("empty");
  const typedText = "<img src=x onerror=\"document.title=1\">";
  await press("new-draft");
  await type("draft-text", typedText);
  await waitFor(async () => expect(await kept(rehearsal)).toEqual([typedText]), { timeout: 3000 });
  const long = "a".repeat(200_001);
  await type("draft-text", long);
  await waitFor(() => expect(screen.getByTestId("draft-text-error").textContent).toContain("1 too many"), { timeout: 5000 });
  expect(await text()).toBe(long);
  await press("draft-back");
  expect(await text()).toBe(long);
  expect(await kept(rehearsal)).toEqual([typedText]);
});

it("what became just for me is said once", async () => {
  const rehearsal = await show("open");
  await rehearsal.planner.closePlan();
  document.body.replaceChildren();
  draftsPart.open = null;
  (await import("@testing-library/svelte")).render(Drafts);
  expect((await hook("drafts-let-go")).textContent).toContain("One text waited");
  await waitFor(async () => expect((await rehearsal.planner.drafts({ before: null })).toTell).toBe(0));
});

it("what was written while it was locked is said once, and its words are behind a click", async () => {
  const { planner } = await open("locked");
  const id = await planner.sealText({ id: null, text: "Tides" });
  await planner.sealText({ id, text: "Tides and stones" });
  await planner.unlock({ passphrase: "correct horse" });
  draftsPart.open = null;
  document.body.replaceChildren();
  (await import("@testing-library/svelte")).render(Drafts);
  expect((await hook("drafts-came-sealed")).textContent).toContain("One text that you wrote");
  expect(screen.queryByTestId("drafts-sealed-aside")).toBeNull();
  expect(rows()[1]).toMatch(/^Written today, 18:10 just for me Open$/);
  expect(document.body.textContent).not.toContain("Tides");
  await waitFor(async () => expect((await planner.drafts({ before: null })).cameSealed).toBe(0));
  // Still said, for as long as the screen stands.
  expect(screen.getByTestId("drafts-came-sealed")).toBeTruthy();
});

it("on the agenda stands how much is held; one at a time, its first line first, and each answer has a way back", async () => {
  const rehearsal = await openView(CheckIns, { today: "2026-11-24" }, "open");
  const key = await checkInOf(rehearsal, "2026-11-26");
  await press("month-2026-11-26");
  expect((await hook("held-count")).textContent).toBe("1 held text");
  expect(document.body.textContent).not.toContain("sea");
  await press("held-look");
  expect((await hook("held-text")).textContent).toBe("I keep thinking of the house by the sea.");
  await press("held-rest");
  expect((await hook("held-text")).textContent).toContain("March");
  const around = () => api.aroundCheckIn({ key });
  const [id] = (await around()).held;
  await press("held-ask");
  await waitFor(async () => expect((await around()).questions.map((one) => one.text)).toContain("I keep thinking of the house by the sea. Do you still want to go there in March?"));
  expect((await around()).held).toEqual([]);
  await waitFor(() => expect(screen.getByTestId("held-seen").textContent).toMatch(/./));
  await takeBack();
  await waitFor(async () => expect((await around()).held).toEqual([id]));
  expect((await hook("held-count")).textContent).toBe("1 held text");
});
