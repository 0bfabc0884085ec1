import { screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { app } from "$ui/state/app.svelte";
import { hook, open, press, type } from "./open";
import type { Rehearsal } from "./rehearsal";

async function shows(testid: string, text: string | RegExp): Promise<void> {
  await waitFor(async () => expect((await hook(testid)).textContent).toMatch(text));
}

/** What stands on Today, by its title. */
async function itemOf(rehearsal: Rehearsal, title: string) {
  const item = (await rehearsal.planner.today()).items.find((one) => one.title === title);
  if (!item) throw new Error(`${title} is not planned today`);
  return item;
}

/** Where the planner shows a reminder again later, and when. */
async function snoozedUntil({ planner }: Rehearsal, key: string): Promise<string | undefined> {
  return (await planner.inbox()).snoozed.find((one) => one.key === key)?.until?.local;
}

/** The line of Today with this key. */
async function lineOf(key: string): Promise<HTMLElement | undefined> {
  return (await screen.findAllByTestId("today-item")).find((line) => line.dataset["key"] === key);
}

it("Today names the date and what is planned, and says once that it is drawn", async () => {
  const rehearsal = await open("open");
  const ready = () => rehearsal.desktop.filter((what) => what === "page_ready");
  await shows("today-title", "Tuesday 24 November. What you planned.");
  const { items } = await rehearsal.planner.today();
  expect((await screen.findAllByTestId("today-item")).map((line) => line.dataset["key"])).toEqual(items.map(({ key }) => key));
  expect(screen.getAllByTestId("item-title").map((title) => title.textContent)).toEqual(["Walk by the river", "Pottery", "Call Maren"]);
  await shows("next-check-in", /Thursday/);
  await shows("open-pause", /^Pause$/);
  await waitFor(() => expect(ready()).toHaveLength(1));
  await press("nav-inbox");
  await hook("inbox");
  await press("nav-today");
  await hook("today");
  expect(ready()).toHaveLength(1);
});

it("Done on Today is stored and shown", async () => {
  const rehearsal = await open("open");
  const { key } = await itemOf(rehearsal, "Pottery");
  (await lineOf(key))?.querySelector<HTMLElement>('[data-testid="done"]')?.click();
  await waitFor(async () => expect((await itemOf(rehearsal, "Pottery")).state).toBe("done"));
  await waitFor(async () => expect((await lineOf(key))?.dataset["state"]).toBe("done"));
});

it("an empty planner offers one thing to do", async () => {
  await open("empty");
  await shows("today-empty", "Your days will stand here.");
  expect(screen.getAllByTestId("plan-something")).toHaveLength(1);
});

it("the inbox offers later and closes what is earlier", async () => {
  const rehearsal = await open("open");
  const { key } = await itemOf(rehearsal, "Pottery");
  await press("nav-inbox");
  await hook("inbox-due");
  (await screen.findAllByTestId("later"))[0]?.click();
  await press("later-one-hour");
  await waitFor(async () => expect(await snoozedUntil(rehearsal, key)).toBe("2026-11-24T19:10"));
  await press("close-earlier");
  await shows("toast", "2 reminders are closed.");
  expect((await rehearsal.planner.inbox()).earlier).toEqual([]);
});

it("the inbox keeps as much of what is earlier as was asked for when something of it is closed", async () => {
  const rehearsal = await open("open");
  const { input } = (await rehearsal.planner.plan())!;
  const daily = { ...input, ends: "2027-02-20", cadence: { ...input.cadence!, repeat: "daily" as const } };
  await rehearsal.planner.addReview({ text: "It helped." });
  await rehearsal.planner.savePlan({ input: daily, change: { kind: "renegotiation", reason: "Exams" } });
  await rehearsal.clock("2027-01-24T10:00");
  await press("nav-inbox");
  const lines = async () => [...(await hook("inbox-earlier")).querySelectorAll<HTMLElement>(":scope > ul > li")];
  await press("earlier-more");
  await waitFor(async () => expect(await lines()).toHaveLength(40));
  const { earlier } = await rehearsal.planner.inbox();
  await rehearsal.planner.closeOccurrence({ key: earlier[0]!.key, how: "skipped" });
  await waitFor(async () => expect((await lines())[0]?.dataset["key"]).toBe(earlier[1]!.key));
  expect(await lines()).toHaveLength(40);
});

it("what was done can be taken back for a while", async () => {
  const rehearsal = await open("open");
  const { key } = await itemOf(rehearsal, "Pottery");
  (await lineOf(key))?.querySelector<HTMLElement>('[data-testid="done"]')?.click();
  await press("toast-undo");
  await waitFor(async () => expect((await itemOf(rehearsal, "Pottery")).state).toBe("shown"));
  await waitFor(async () => expect((await lineOf(key))?.dataset["state"]).toBe("shown"));
  expect(rehearsal.askedFor("closeOccurrence")).toEqual([{ key, how: "done" }]);
});

it("later can be a moment of one's own, and what makes no sense is said beside it", async () => {
  const rehearsal = await open("open");
  const { key } = await itemOf(rehearsal, "Pottery");
  await press("nav-inbox");
  await hook("inbox-due");
  (await screen.findAllByTestId("later"))[0]?.click();
  await press("later-until");
  await type("later-form-time", "25:00");
  await press("save-until");
  await shows("later-form-time-error", /./);
  await type("later-form-time", "21:30");
  await press("save-until");
  await waitFor(async () => expect(await snoozedUntil(rehearsal, key)).toBe("2026-11-24T21:30"));
});

it("the next fourteen days stand beside the inbox, by keyboard too", async () => {
  await open("open");
  await press("nav-inbox");
  const tab = await hook("inbox-part-open");
  tab.focus();
  tab.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  await hook("ahead");
  expect(document.activeElement).toBe(await hook("inbox-part-ahead"));
  expect((await screen.findAllByTestId("ahead-item")).length).toBeGreaterThan(3);
});

it("a silence names the check-ins in it and lets them through unless told otherwise", async () => {
  const { planner } = await open("open");
  await press("nav-settings");
  await press("silence-until");
  await type("silence-form-date", "2026-11-28");
  await type("silence-form-time", "12:00");
  await press("save-until");
  await shows("silence-covers", /Check-in, Thursday/);
  expect((await planner.settings()).silence).toBeNull();
  await press("silence-confirm");
  await waitFor(async () => expect((await planner.settings()).silence?.checkIns).toBe("let_through"));
  await shows("now-reasons", /You silenced reminders until/);
});

it("topics are shown only after the warning", async () => {
  const { planner } = await open("open");
  await press("nav-settings");
  await press("topics");
  await shows("topics-warning", /Whoever looks at this screen/);
  expect((await planner.settings()).topics).toBe("hidden");
  await press("topics-cancel");
  expect(((await hook("topics")) as HTMLInputElement).checked).toBe(false);
  await press("topics");
  await press("topics-confirm");
  await waitFor(async () => expect((await planner.settings()).topics).toBe("shown"));
});

it("a test notification asks whether it was seen and says what to look at", async () => {
  const { desktop } = await open("open");
  await press("nav-settings");
  await press("test-notification");
  await press("test-not-seen");
  await shows("test-answer", /do not disturb/);
  expect(desktop).toContain("notice");
});

it("a reminder ahead of time is chosen by kind and kept at once", async () => {
  const { planner } = await open("open");
  await press("nav-settings");
  const select = (await hook("lead-check-ins")) as HTMLSelectElement;
  select.value = "60";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await waitFor(async () => expect((await planner.settings()).leads.checkIns).toBe("60"));
});

it("a silence stands over every screen and can be ended there", async () => {
  const { planner } = await open("open");
  await press("nav-settings");
  await press("silence-one-hour");
  await shows("silence-bar", /Reminders are silent until/);
  await press("end-silence");
  await waitFor(async () => expect((await planner.settings()).silence).toBeNull());
});

it("a silence in the past is refused beside its field, and what was typed stays", async () => {
  await open("open");
  await press("nav-settings");
  await press("silence-until");
  await type("silence-form-date", "2026-11-23");
  await type("silence-form-time", "8:00");
  await press("save-until");
  await shows("silence-form-date-error", "This is already past.");
  expect(((await hook("silence-form-date")) as HTMLInputElement).value).toBe("2026-11-23");
  expect(document.activeElement).toBe(await hook("silence-form-date"));
});

it("a passphrase is asked for twice and then locks", async () => {
  const { planner } = await open("open");
  await press("nav-settings");
  await press("protect-set");
  await type("protect-new", "four words in row");
  await type("protect-again", "four words in rows");
  await press("protect-save");
  await shows("protect-again-error", "The two don't match.");
  await type("protect-again", "four words in row");
  await press("protect-save");
  await hook("protect-change");
  expect((await planner.appState()).protection).toBe("passphrase");
  await press("lock");
  await hook("unlock");
});

it("a wrong passphrase says so at the field; the right one opens Today", async () => {
  await open("locked");
  await type("passphrase", "wrong");
  await press("unlock-open");
  await shows("passphrase-error", "That isn't the passphrase.");
  await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>("unlock-open").disabled).toBe(false));
  await type("passphrase", "correct horse");
  await press("unlock-open");
  await hook("today");
  await shows("toast", "There was 1 failed try before this, today, 18:10.");
});

it("help is one click away, also while locked", async () => {
  await open("locked");
  await press("unlock-help");
  expect((await screen.findAllByTestId("help-line")).length).toBeGreaterThan(0);
  await press("help-back");
  await hook("passphrase");
});

it.each([["damaged", "data-folder", /Interlude/], ["refused", "refused-reason", /may not write/]] as const)("%s says why and where", async (start, testid, text) => {
  await open(start);
  await shows(testid, text);
  await hook("quit");
});

it("the first run comes first, and is not cut short when the vault is made", async () => {
  const { planner } = await open("first_run");
  await hook("first-run");
  await planner.createVault({ passphrase: null, again: null });
  await waitFor(() => expect(app.state?.phase).toBe("open"));
  await hook("first-run");
});

it("closing asks once what it means where there is no tray", async () => {
  const rehearsal = await open("open");
  await hook("today");
  rehearsal.tell("close-asked", null);
  await press("close-keep");
  await waitFor(() => expect(rehearsal.askedFor("closeAnswer")).toEqual([{ answer: "keep_running" }]));
  await waitFor(() => expect(rehearsal.desktop).toContain("keep_running"));
});

it("the question of closing has the focus on what is filled, and whoever leaves it is asked again", async () => {
  const rehearsal = await open("open");
  await hook("today");
  for (const times of [1, 2]) {
    rehearsal.tell("close-asked", null);
    const keep = await hook("close-keep");
    await waitFor(() => expect(document.activeElement).toBe(keep));
    // As Escape does in a browser.
    (await hook("close-asked") as HTMLDialogElement).close();
    await waitFor(() => expect(rehearsal.askedFor("closeAnswer")).toEqual(Array(times).fill({ answer: "ask_again" })));
  }
});

it("the badge counts what the inbox shows", async () => {
  const rehearsal = await open("open");
  await press("nav-inbox");
  await hook("inbox");
  await rehearsal.clock("2026-11-28T15:22");
  const { due, snoozed, earlierCount } = await rehearsal.planner.inbox();
  expect(earlierCount).toBeGreaterThan(5);
  await waitFor(() => expect(screen.getByTestId("inbox-count").textContent).toBe(String(due.length + snoozed.length + earlierCount)));
  // A line of several dates says how many it stands for.
  const shown = (): number => screen.getAllByTestId("inbox-item").length + screen.getAllByTestId("inbox-several").reduce((sum, line) => sum + Number(line.dataset["times"]), 0);
  await waitFor(() => expect(shown()).toBe(due.length + snoozed.length + earlierCount));
});

it("a failed read says so and can be tried again", async () => {
  const rehearsal = await open("open");
  // What follows on the first screen was asked, too, and nothing else is asked any more: the failure meets Today.
  await waitFor(() => expect(rehearsal.desktop).toContain("screen_shown today"));
  for (const late of ["checkBacks", "moods"] as const) await waitFor(() => expect(rehearsal.askedFor(late)).toHaveLength(1));
  await rehearsal.failNext("storage");
  rehearsal.tell("changed", { areas: ["today"] });
  await press("today-again");
  await waitFor(() => expect(screen.getAllByTestId("today-item")).toHaveLength(3));
});

it("control and a number changes the screen", async () => {
  await open("open");
  await hook("today");
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "8", ctrlKey: true }));
  await hook("inbox");
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "1", ctrlKey: true }));
  await hook("today");
});
