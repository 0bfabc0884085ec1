// A hard minute in its small window: what is said first, and what each of the five lines does at the first tap.

import { render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { hook, press, type } from "../../../../tests/open";
import { begin, type Beginning } from "../../../../tests/rehearsal";
import { small } from "../../../../tests/small_window";
import SmallWindow from "./SmallWindow.svelte";

/** Long after the window stood, by the clock that nobody sets. */
const LATER = 61_000;
const NIGHT = "2026-11-24T23:40";

const key = (name: string): boolean => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
const said = async (): Promise<string> => (await hook("pause-sentence")).textContent;
const shown = (): string => (screen.getByTestId("small").textContent).replace(/\s+/g, " ").trim();

beforeEach(() => vi.restoreAllMocks());
afterEach(() => vi.restoreAllMocks());

it("it says first what is agreed, by day and time", async () => {
  await small("open");
  await waitFor(async () => expect(await said()).toMatch(/Next check-in Thursday, 19:00\. It can stay here until then\./));
  await small("nothing_agreed");
  await waitFor(async () => expect(await said()).toBe("Nothing is agreed about writing. It can wait until morning."));
  await small("locked");
  await waitFor(async () => expect(await said()).toMatch(/^Locked\./));
});

it("one key, and the cursor writes; what is written is held until the check-in, and nothing was asked before", async () => {
  const rehearsal = await small("open", NIGHT);
  const held = async (): Promise<number> => (await rehearsal.planner.drafts({ before: null })).held.length;
  const before = await held();
  key("1");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("pause-text")));
  await type("pause-text", "Please say something.");
  await waitFor(async () => expect(await held()).toBe(before + 1), { timeout: 3000 });
  expect(screen.queryByTestId("pause-offers")).toBeNull();
  expect(screen.queryByTestId("copy-draft")).toBeNull();
});

it("what is written in one field stands there again, and takes the place of nothing that was written in another", async () => {
  const rehearsal = await small("open", NIGHT);
  const texts = async (): Promise<string[]> => {
    const { held, own } = await rehearsal.planner.drafts({ before: null });
    return Promise.all([...held, ...own].map(async ({ id }) => (await rehearsal.planner.draft({ id })).input.text));
  };
  key("1");
  await type("pause-text", "Please say something.");
  await press("pause-lines-back");
  await press("pause-arrange");
  await type("arrange-matter", "The keys");
  await press("pause-lines-back");
  await waitFor(async () => expect(await texts()).toEqual(expect.arrayContaining(["Please say something.", "The keys"])), { timeout: 3000 });
  await press("pause-say");
  expect(((await hook("pause-text")) as HTMLTextAreaElement).value).toBe("Please say something.");
});

it("while locked what is written is sealed, and stands among the drafts after the unlock", async () => {
  const rehearsal = await small("locked");
  key("1");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("pause-text")));
  await type("pause-text", "Please say something.");
  await waitFor(() => expect(rehearsal.askedFor("sealText")).toHaveLength(1), { timeout: 3000 });
  await type("pause-text", "Please say something, tonight.");
  await waitFor(() => expect(rehearsal.askedFor("sealText")).toHaveLength(2), { timeout: 3000 });
  await rehearsal.answered();
  expect(screen.queryByTestId("pause-text-error")).toBeNull();
  await rehearsal.planner.unlock({ passphrase: "correct horse" });
  const { own } = await rehearsal.planner.drafts({ before: null });
  const texts = await Promise.all(own.map(async ({ id }) => (await rehearsal.planner.draft({ id })).input.text));
  expect(texts.filter((text) => text.startsWith("Please"))).toEqual(["Please say something, tonight."]);
});

it("after a minute and a rest it says that it is kept, with three offers, below the field", async () => {
  const rehearsal = await small("open", NIGHT);
  const clock = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => clock() + LATER);
  key("1");
  await type("pause-text", "Please say something.");
  await waitFor(() => expect(screen.getByTestId("pause-kept").textContent).toBe("Kept. It can stay here."), { timeout: 4000 });
  const offers = await hook("pause-offers");
  const field = await hook("pause-text");
  expect(field.compareDocumentPosition(offers) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect([...offers.querySelectorAll('[data-testid^="offer-"][data-testid]')].filter((one) => one.tagName === "BUTTON").length).toBeGreaterThanOrEqual(3);
  await press("offer-until_morning");
  await waitFor(async () => expect(rehearsal.askedFor("beginCheckBack")).toHaveLength(1));
  expect((await hook("offer-said")).textContent).toContain("09:00");
});

it("without a plan, after a no and where I am not safe every line says the same, letter by letter", async () => {
  const words = async (as: Beginning): Promise<string[]> => {
    const all: string[] = [];
    const rehearsal = await small(as, NIGHT);
    all.push(shown());
    for (const line of ["say", "look", "arrange", "already"]) {
      await press(`pause-${line}`);
      await waitFor(() => expect(screen.getByTestId("pause-line").dataset["line"]).toBe(line));
      await rehearsal.answered();
      await new Promise((done) => setTimeout(done));
      all.push(shown());
      await press("pause-lines-back");
    }
    return all;
  };
  const without = await words("empty");
  const own = /(?:Maren|Pottery|Swim|Ilse|Walk by the river|Call Maren|[A-Z]\w+, )+/g;
  for (const as of ["their_no", "my_no", "not_safe"] as const) {
    const with_ = await words(as);
    // The one difference is what of my own there is.
    expect(with_.map((text) => text.replace(own, "").includes("check-in"))).toEqual(with_.map(() => false));
    expect(with_[0]?.replace(/My card.*/, "")).toBe(without[0]?.replace(/My card.*/, ""));
  }
});

it("what has to be arranged is three lines and a copy, and one tap says that it was written", async () => {
  const rehearsal = await small("open");
  await press("pause-arrange");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("arrange-matter")));
  await type("arrange-matter", "The keys");
  await type("arrange-proposal", "I leave them with the neighbour");
  await type("arrange-time", "Friday, 18:00");
  await press("arrange-copy");
  await waitFor(() => expect(rehearsal.desktop).toContain("copy The keys\nI leave them with the neighbour\nFriday, 18:00"));
  await press("arrange-wrote");
  await waitFor(() => expect(rehearsal.askedFor("wroteToArrange")).toHaveLength(1));
});

it("in an emergency help stands there at once, and that it need not be me who answers", async () => {
  await small("open", NIGHT);
  await press("pause-emergency");
  await hook("help");
  await press("offer-their_life");
  expect((await hook("offer-said")).textContent).toContain("It needn't be you who answers.");
});

it("what I already did is answered with one sentence and no question", async () => {
  await small("open", NIGHT);
  await press("pause-already");
  await waitFor(async () => expect(await said()).toBe("It's sent. It needs no second message tonight. The rest of your plan stands."));
  expect(screen.queryByRole("textbox")).toBeNull();
});

it("while locked, and where no vault is open, what I already did is answered by the hour and without the plan", async () => {
  for (const as of ["locked", "damaged"] as const) {
    await small(as, NIGHT);
    await press("pause-already");
    await waitFor(async () => expect(await said()).toBe("It's sent. It needs no second message tonight."));
    await small(as, "2026-11-24T12:00");
    await press("pause-already");
    await waitFor(async () => expect(await said()).toBe("It's sent. It needs no second message today."));
    expect(screen.queryByRole("textbox")).toBeNull();
  }
});

it("a note is just for me, and is no hard minute: nothing is offered, asked or held for the other", async () => {
  const rehearsal = await small("open", NIGHT);
  const drafts = () => rehearsal.planner.drafts({ before: null });
  const { held, own } = await drafts();
  rehearsal.tell("open-page", { page: "note" });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("pause-text")));
  await type("pause-text", "Buy bread.");
  await waitFor(async () => expect((await drafts()).own).toHaveLength(own.length + 1), { timeout: 3000 });
  expect((await drafts()).held).toHaveLength(held.length);
  expect(rehearsal.askedFor("keepMinute")).toEqual([]);
  expect(screen.queryByTestId("pause-until")).toBeNull();
  expect(screen.queryByTestId("pause-held")).toBeNull();
});

it("my card is kept while it is typed", async () => {
  const rehearsal = await small("open");
  await press("edit-card");
  await type("card-text", "Water, light, my sister.");
  await waitFor(() => expect(rehearsal.askedFor("saveCard")).toHaveLength(1), { timeout: 3000 });
  rehearsal.window = "pause";
  await press("save-card");
  expect((await hook("card")).textContent).toBe("Water, light, my sister.");
});

it("while locked what was sent has its sentence and a way out, and asks nothing", async () => {
  const rehearsal = await small("locked");
  await press("pause-already");
  await waitFor(async () => expect(await said()).toMatch(/^It's sent\./));
  await press("offer-close");
  await waitFor(() => expect(rehearsal.desktop).toContain("close_small"));
});

it("while locked there is a way for somebody's life, too", async () => {
  await small("locked");
  await press("pause-emergency");
  await waitFor(async () => expect(await said()).toMatch(/^Nothing here keeps you waiting\./));
  await press("offer-their_life");
  expect((await hook("offer-said")).textContent).toContain("It needn't be you who answers.");
});

it("a key that is quicker than the planner has its own words, and stays", async () => {
  const rehearsal = await begin("their_no");
  rehearsal.window = "pause";
  render(SmallWindow, { props: { first: "pause" } });
  await press("pause-emergency");
  await hook("offer-their_life");
  expect((await hook("pause-sentence")).textContent).toMatch(/^Nothing here keeps you waiting\./);
  await waitFor(() => expect(rehearsal.askedFor("checkBacks")).toHaveLength(1));
  await rehearsal.answered();
  expect((await hook("pause-sentence")).textContent).toMatch(/^Nothing here keeps you waiting\./);
  expect(screen.getByTestId("offer-their_life")).toBeTruthy();
});

it("what I said is just for me stays so, also when I come back to it and write on", async () => {
  const rehearsal = await small("open");
  await press("pause-say");
  await type("pause-text", "Why");
  await press("hold-me");
  const until = (): unknown[] => rehearsal.askedFor("keepDraft").map(({ input }) => (input as { until: string }).until);
  await waitFor(() => expect(until().at(-1)).toBe("me"), { timeout: 3000 });
  await press("pause-lines-back");
  await press("pause-say");
  expect((await hook("hold-me")).getAttribute("aria-pressed")).toBe("true");
  const before = until().length;
  await type("pause-text", "Why not");
  await waitFor(() => expect(until().length).toBeGreaterThan(before), { timeout: 3000 });
  expect(until().at(-1)).toBe("me");
});

it("before anything is set up there is no place for words, and that is said before they are written", async () => {
  const rehearsal = await small("first_run");
  await press("pause-say");
  expect((await hook("pause-no-place")).textContent).toMatch(/^There is no place to keep it yet/);
  await type("pause-text", "Why");
  await rehearsal.answered();
  expect(rehearsal.askedFor("keepDraft")).toHaveLength(0);
  expect((await hook("pause-kept")).textContent).toBe("");
});
