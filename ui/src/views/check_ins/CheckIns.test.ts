import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { CheckInInput } from "$ui/lib/bindings";
import { dateOf } from "$ui/lib/time";
import { planPart } from "$ui/state/plan_part.svelte";
import { router } from "$ui/state/router.svelte";
import { checkInOf, openView, press } from "../../../tests/open";
import { MONDAY_MORNING, TUESDAY_EVENING, type Beginning, type Rehearsal } from "../../../tests/rehearsal";
import CheckIns from "./CheckIns.svelte";

/** By default the Monday after a Sunday check-in at 19:00. */
async function show(as: Beginning, now = MONDAY_MORNING): Promise<Rehearsal> {
  const rehearsal = await openView(CheckIns, { today: dateOf(now) }, as, now);
  await screen.findByTestId("check-ins");
  return rehearsal;
}

/** Opens the check-in of a date, as Today and the inbox do; its key. */
async function openCheckIn(rehearsal: Rehearsal, date: string): Promise<string> {
  const key = await checkInOf(rehearsal, date);
  planPart.checkIn = key;
  return key;
}

/** What is stored about a check-in. */
async function written({ planner }: Rehearsal, key: string): Promise<CheckInInput> {
  return (await planner.checkIn({ key, id: null })).input;
}

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
  Object.assign(navigator, { clipboard: { writeText: vi.fn().mockResolvedValue(undefined) } });
});

afterEach(() => {
  planPart.checkIn = null;
  planPart.review = false;
  planPart.part = "plan";
  router.screen = "today";
});

it("shows the month as dots with words, and as a list", async () => {
  await show("open");
  const list = await screen.findByTestId("month-list");
  const marks = [...list.querySelectorAll("li")].map((line) => line.dataset["mark"]);
  expect(marks).toEqual(["unsaid", "happened", "in_between", "unsaid", "ahead", "ahead"]);
  expect(screen.getByTestId("month-2026-11-19").getAttribute("aria-label")).toContain("19:00, happened");
});

it("moves through the month by the keyboard and turns it at its end", async () => {
  await show("open");
  const day = await screen.findByTestId("month-2026-11-23");
  expect(day.tabIndex).toBe(0);
  await fireEvent.keyDown(day, { key: "End" });
  expect(document.activeElement).toBe(screen.getByTestId("month-2026-11-30"));
  await fireEvent.keyDown(document.activeElement!, { key: "ArrowRight" });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("month-2026-12-01")));
  expect(screen.getByTestId("month-name").textContent).toContain("December");
});

it("asks first whether it happened, and then only what fits", async () => {
  const rehearsal = await show("open");
  const key = await openCheckIn(rehearsal, "2026-11-22");
  expect((await screen.findByTestId("step")).textContent).toContain("If it didn't happen, the reason can stay open.");
  expect(screen.queryByTestId("check-in-note")).toBeNull();
  await press("answer-happened");
  expect(screen.getByTestId("before")).toBeTruthy();
  expect(screen.queryByTestId("why")).toBeNull();
  await press("answer-did_not_happen");
  expect(screen.queryByTestId("before")).toBeNull();
  await press("why-agreed");
  await press("save-check-in");
  expect((await screen.findByTestId("step-none")).textContent).toBe("Left out, as agreed. Nothing to do.");
  expect(await written(rehearsal, key)).toMatchObject({ answer: "did_not_happen", why: "agreed" });
  expect(screen.getByTestId("check-in-saved").textContent).toBe("Saved");
});

it("leads from a missed one to the message, once, and then to oneself", async () => {
  const rehearsal = await show("missed");
  const key = await openCheckIn(rehearsal, "2026-11-22");
  await press("answer-did_not_happen");
  await press("why-theirs");
  await press("save-check-in");
  expect((await screen.findByTestId("nudge-copy-text")).textContent).toContain("Would another time suit you better?");
  await press("nudge-copy");
  expect((await screen.findByTestId("nudged")).textContent).toContain("It needs no second message.");
  expect(screen.queryByTestId("nudge-copy")).toBeNull();
  expect((await rehearsal.planner.checkIn({ key, id: null })).nudged?.local).toBe(MONDAY_MORNING);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("step")));
  await press("step-care");
  expect(router.screen).toBe("activities");
});

it("says after two in a row that the plan may be looked at, and leads there", async () => {
  const rehearsal = await show("missed");
  for (const date of ["2026-11-19", "2026-11-22"]) {
    await openCheckIn(rehearsal, date);
    await waitFor(() => expect(screen.getByTestId("check-in").dataset["mark"]).toBe("unsaid"));
    await press("answer-did_not_happen");
    await press("why-unknown");
    await press("save-check-in");
    await screen.findByTestId("check-in-times");
  }
  expect(screen.getByTestId("step").dataset["step"]).toBe("nudge");
  await press("nudge-copy");
  await waitFor(() => expect(screen.getByTestId("step").dataset["step"]).toBe("review"));
  expect(screen.getByTestId("step").textContent).toContain("It may be time to look at the plan again.");
  planPart.part = "check_ins";
  await press("step-review");
  expect(planPart.part).toBe("plan");
});

it("waits as long as was decided, and says until when", async () => {
  const rehearsal = await show("missed", "2026-11-22T21:00");
  await openCheckIn(rehearsal, "2026-11-22");
  await press("answer-did_not_happen");
  await press("save-check-in");
  await waitFor(() => expect(screen.getByTestId("step").dataset["step"]).toBe("wait"));
  expect(screen.getByTestId("step").textContent).toContain("07:00");
});

it("puts a problem beside its field", async () => {
  const rehearsal = await show("open");
  await openCheckIn(rehearsal, "2026-11-22");
  await press("answer-moved");
  await fireEvent.input(screen.getByTestId("check-in-date"), { target: { value: "2026-11-20" } });
  await press("save-check-in");
  expect((await screen.findByTestId("check-in-time-error")).textContent).toBe("This is already past.");
});

it("notes contact in between, and keeps both times of what is corrected", async () => {
  const rehearsal = await show("open");
  await press("note-contact");
  expect(screen.queryByTestId("answer")).toBeNull();
  await press("began-them");
  await press("save-check-in");
  expect((await screen.findByTestId("check-in-times")).textContent).toMatch(/^\s*Written/);
  await fireEvent.input(screen.getByTestId("check-in-note"), { target: { value: "A photo of the cat." } });
  await rehearsal.clock("2026-11-23T10:05");
  await press("save-check-in");
  await waitFor(() => expect(screen.getByTestId("check-in-times").textContent).toContain("corrected"));
  const { items } = await rehearsal.planner.checkIns({ month: "2026-11" });
  const noted = items.find(({ key, at }) => key === null && at.local.startsWith("2026-11-23"));
  const { input } = await rehearsal.planner.checkIn({ key: null, id: noted!.id });
  expect(input).toMatchObject({ key: null, began: "them", note: "A photo of the cat." });
});

it("after a clear no keeps what was logged and asks nothing", async () => {
  await show("their_no");
  expect((await screen.findByTestId("check-ins-kept")).textContent).toContain("No contact is planned any more.");
  expect(screen.queryByTestId("note-contact")).toBeNull();
  expect(screen.getByTestId("month-list").querySelector('[data-mark="ahead"]')).toBeNull();
});

it("after a clear no asks nothing of a check-in that nobody wrote about, and lets it be written all the same", async () => {
  const rehearsal = await show("missed");
  await rehearsal.planner.turnPlan({ turn: "their_no" });
  await openCheckIn(rehearsal, "2026-11-22");
  await screen.findByTestId("check-in-rests");
  expect(screen.queryByTestId("answer")).toBeNull();
  expect(screen.queryByTestId("step")).toBeNull();
  await press("check-in-write-anyway");
  expect((await screen.findByTestId("answer")).textContent).not.toContain("We moved it");
});

it("keeps what was typed when the page is left by Esc, and the saved one once it is saved", async () => {
  const rehearsal = await show("open");
  await openCheckIn(rehearsal, "2026-11-22");
  await fireEvent.click(await screen.findByTestId("answer-happened"));
  await fireEvent.input(screen.getByTestId("check-in-note"), { target: { value: "Half a sentence" } });
  await fireEvent.keyDown(window, { key: "Escape" });
  await screen.findByTestId("month-list");
  await openCheckIn(rehearsal, "2026-11-22");
  expect((await screen.findByTestId<HTMLTextAreaElement>("check-in-note")).value).toBe("Half a sentence");
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  await press("check-in-back");
  await openCheckIn(rehearsal, "2026-11-22");
  expect((await screen.findByTestId<HTMLTextAreaElement>("check-in-note")).value).toBe("Half a sentence");
});

it("leads from a day with several entries to their lines in the list", async () => {
  const rehearsal = await show("open");
  const contact = await rehearsal.planner.checkIn({ key: null, id: null });
  await rehearsal.planner.logCheckIn({ input: { ...contact.input, date: "2026-11-22", time: "09:00" } });
  await waitFor(() => expect(screen.getByTestId("month-list").querySelectorAll('[data-date="2026-11-22"]')).toHaveLength(2));
  await press("month-2026-11-22");
  expect(document.activeElement?.closest("li")?.dataset["date"]).toBe("2026-11-22");
});

it("says that contact in between was saved, and stays on the same page", async () => {
  await show("open");
  await press("note-contact");
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  expect(screen.getByTestId("check-in-saved").textContent).toBe("Noted. The rest of your plan stands.");
  await fireEvent.input(screen.getByTestId("check-in-note"), { target: { value: "And a photo." } });
  expect(screen.getByTestId("check-in-saved").textContent).toBe("");
});

it("asks about the same topic once, even where two terms about it are open", async () => {
  const rehearsal = await show("open");
  const { input } = (await rehearsal.planner.plan())!;
  const limit = input.terms.find(({ topic }) => topic === "limits_mine")!;
  const between = { ...limit, id: null, topic: "visitors", text: "Each may have visitors." } as const;
  const terms = [...input.terms, between, { ...limit, id: null, text: "No surprise visits." }];
  await rehearsal.planner.savePlan({ input: { ...input, terms }, change: { kind: "renegotiation", reason: "" } });
  await openCheckIn(rehearsal, "2026-11-26");
  expect((await screen.findAllByTestId("around-choose-limits_mine")).length).toBe(1);
});

it("reaches every day of the month, and other months, by the keyboard", async () => {
  await show("open");
  const key = async (name: string): Promise<void> => void (await fireEvent.keyDown(document.activeElement!, { key: name }));
  const at = async (date: string): Promise<void> =>
    waitFor(() => expect(document.activeElement).toBe(screen.getByTestId(`month-${date}`)));
  (await screen.findByTestId("month-2026-11-23")).focus();
  for (const [name, date] of [
    ["ArrowUp", "2026-11-16"], ["ArrowDown", "2026-11-23"], ["ArrowLeft", "2026-11-22"], ["Home", "2026-11-01"],
    ["ArrowLeft", "2026-10-31"], ["PageDown", "2026-11-30"], ["PageUp", "2026-10-30"], ["End", "2026-10-31"],
  ] as const) {
    await key(name);
    await at(date);
  }
  const days = [...screen.getByRole("grid").querySelectorAll("button")];
  expect(days.filter((day) => day.tabIndex === 0).map((day) => day.dataset["testid"])).toEqual(["month-2026-10-31"]);
});

it("turns the month by its arrows, and says where nothing stands", async () => {
  await show("open");
  await press("month-earlier");
  await waitFor(() => expect(screen.getByTestId("month-name").textContent).toContain("October"));
  expect(screen.getByTestId("month-nothing").textContent).toBe("Nothing stands in this month.");
  await press("month-later");
  expect(await screen.findByTestId("month-list")).toBeTruthy();
});

it("draws every mark in the same ink, and says each in words", async () => {
  await show("logged", TUESDAY_EVENING);
  const lines = await screen.findAllByTestId("month-item");
  const marks = new Set(lines.map((line) => line.dataset["mark"]));
  for (const mark of ["not_theirs", "not_mine", "not_agreed", "not_unknown", "moved", "happened", "in_between", "unsaid", "ahead"]) expect([...marks]).toContain(mark);
  const inks = [...document.querySelectorAll(".dots [fill], .dots [stroke]")].flatMap((dot) => [dot.getAttribute("fill"), dot.getAttribute("stroke")]);
  expect(new Set(inks.filter((ink) => ink !== null && ink !== "none"))).toEqual(new Set(["currentColor"]));
  const moved = lines.find((line) => line.dataset["mark"] === "moved");
  expect(moved?.textContent).toMatch(/moved to .*10:00/);
});

it("says what was agreed by the terms of that day", async () => {
  const rehearsal = await show("open", TUESDAY_EVENING);
  await openCheckIn(rehearsal, "2026-11-19");
  expect((await screen.findByTestId("check-in-agreed")).textContent).toContain("What held then: version 1 of your terms");
  await openCheckIn(rehearsal, "2026-11-26");
  await waitFor(() => expect(screen.getByTestId("check-in-agreed").textContent).toContain("version 2 of your terms"));
  expect(planPart.checkIn).toBeNull();
  expect(await rehearsal.planner.planVersions()).toHaveLength(2);
});

it("lets an answer be left open again", async () => {
  const rehearsal = await show("open");
  const key = await openCheckIn(rehearsal, "2026-11-22");
  await press("answer-happened");
  expect(screen.queryByTestId("before-open")).toBeNull();
  await press("before-2");
  await press("before-open");
  expect(screen.queryByTestId("before-open")).toBeNull();
  expect(document.activeElement).toBe(screen.getByTestId("before-1"));
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  expect(await written(rehearsal, key)).toMatchObject({ answer: "happened", before: null });
});

it("takes a new moment for one that is moved", async () => {
  const rehearsal = await show("open");
  const key = await openCheckIn(rehearsal, "2026-11-26");
  await press("answer-moved");
  expect(screen.queryByTestId("answer-happened")).toBeNull();
  expect(screen.queryByTestId("before")).toBeNull();
  expect(screen.queryByTestId("why")).toBeNull();
  await fireEvent.input(screen.getByTestId("check-in-date"), { target: { value: "2026-11-27" } });
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  expect(await written(rehearsal, key)).toMatchObject({ answer: "moved", date: "2026-11-27", time: "19:00" });
  await press("check-in-back");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Check-ins"));
  expect(screen.getByTestId("month-list").textContent).toContain("moved to");
});

it("shows contact in between also where no check-in was ever planned", async () => {
  await show("nothing_agreed");
  expect(await screen.findByTestId("check-ins-empty")).toBeTruthy();
  await press("note-contact");
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  await press("check-in-back");
  await waitFor(() => expect(screen.queryByTestId("check-ins-empty")).toBeNull());
  expect(screen.getByTestId("month-item").dataset["mark"]).toBe("in_between");
});
