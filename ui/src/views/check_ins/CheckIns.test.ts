import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { connect } from "$ui/lib/api";
import { memory, type Memory, type Start } from "$ui/lib/api/memory";
import { app } from "$ui/state/app.svelte";
import { planPart } from "$ui/state/plan_part.svelte";
import { router } from "$ui/state/router.svelte";
import { dropLogs } from "$ui/features/check_in/log_draft";
import CheckIns from "./CheckIns.svelte";

/** The Monday after a Sunday check-in at 19:00. */
let now = "2026-11-23T10:00";

async function show(start: Start): Promise<Memory> {
  const planner = memory(start, () => now);
  await connect(planner);
  planner.onChanged((areas) => app.changed(areas));
  render(CheckIns);
  await screen.findByTestId("check-ins");
  return planner;
}

async function press(testid: string): Promise<void> {
  await fireEvent.click(await screen.findByTestId(testid));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${now}:00Z`) });
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
  Object.assign(navigator, { clipboard: { writeText: vi.fn().mockResolvedValue(undefined) } });
});

afterEach(() => {
  vi.useRealTimers();
  dropLogs();
  now = "2026-11-23T10:00";
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
  const planner = await show("open");
  planPart.checkIn = "1@2026-11-22";
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
  expect(planner.book.log.at(-1)?.input).toMatchObject({ answer: "did_not_happen", why: "agreed" });
  expect(screen.getByTestId("check-in-saved").textContent).toBe("Saved");
});

it("leads from a missed one to the message, once, and then to oneself", async () => {
  const planner = await show("missed");
  planPart.checkIn = "1@2026-11-22";
  await press("answer-did_not_happen");
  await press("why-theirs");
  await press("save-check-in");
  expect((await screen.findByTestId("nudge-copy-text")).textContent).toContain("Would another time suit you better?");
  await press("nudge-copy");
  expect((await screen.findByTestId("nudged")).textContent).toContain("It needs no second message tonight.");
  expect(screen.queryByTestId("nudge-copy")).toBeNull();
  expect(planner.book.log[0]?.nudged).toBe(now);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("step")));
  await press("step-care");
  expect(router.screen).toBe("activities");
});

it("says after two in a row that the plan may be looked at, and leads there", async () => {
  await show("missed");
  for (const key of ["1@2026-11-19", "1@2026-11-22"]) {
    planPart.checkIn = key;
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
  now = "2026-11-22T21:00";
  await show("missed");
  planPart.checkIn = "1@2026-11-22";
  await press("answer-did_not_happen");
  await press("save-check-in");
  await waitFor(() => expect(screen.getByTestId("step").dataset["step"]).toBe("wait"));
  expect(screen.getByTestId("step").textContent).toContain("07:00");
});

it("puts a problem beside its field", async () => {
  await show("open");
  planPart.checkIn = "1@2026-11-22";
  await press("answer-moved");
  await fireEvent.input(screen.getByTestId("check-in-date"), { target: { value: "2026-11-20" } });
  await press("save-check-in");
  expect((await screen.findByTestId("check-in-time-error")).textContent).toBe("This is already past.");
});

it("notes contact in between, and keeps both times of what is corrected", async () => {
  const planner = await show("open");
  await press("note-contact");
  expect(screen.queryByTestId("answer")).toBeNull();
  await press("began-them");
  await press("save-check-in");
  expect((await screen.findByTestId("check-in-times")).textContent).toMatch(/^\s*Written/);
  await fireEvent.input(screen.getByTestId("check-in-note"), { target: { value: "A photo of the cat." } });
  await press("save-check-in");
  await waitFor(() => expect(screen.getByTestId("check-in-times").textContent).toContain("corrected"));
  expect(planner.book.log.at(-1)?.input).toMatchObject({ key: null, began: "them", note: "A photo of the cat." });
});

it("after a clear no keeps what was logged and asks nothing", async () => {
  await show("clear_no");
  expect((await screen.findByTestId("check-ins-kept")).textContent).toContain("No contact is planned any more.");
  expect(screen.queryByTestId("note-contact")).toBeNull();
  expect(screen.getByTestId("month-list").querySelector('[data-mark="ahead"]')).toBeNull();
});

it("after a clear no asks nothing of a check-in that nobody wrote about, and lets it be written all the same", async () => {
  const planner = await show("missed");
  const of = planner.checkIns.bind(planner);
  const asked = (await of({ month: "2026-11" })).items.find((item) => item.mark === "unsaid");
  planner.book.turn = "clear_no";
  planPart.checkIn = asked!.key;
  await screen.findByTestId("check-in-rests");
  expect(screen.queryByTestId("answer")).toBeNull();
  expect(screen.queryByTestId("step")).toBeNull();
  await press("check-in-write-anyway");
  expect((await screen.findByTestId("answer")).textContent).not.toContain("We moved it");
});

it("keeps what was typed when the page is left by Esc, and the saved one once it is saved", async () => {
  await show("open");
  planPart.checkIn = "1@2026-11-22";
  await fireEvent.click(await screen.findByTestId("answer-happened"));
  await fireEvent.input(screen.getByTestId("check-in-note"), { target: { value: "Half a sentence" } });
  await fireEvent.keyDown(window, { key: "Escape" });
  await screen.findByTestId("month-list");
  planPart.checkIn = "1@2026-11-22";
  expect((await screen.findByTestId<HTMLTextAreaElement>("check-in-note")).value).toBe("Half a sentence");
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  await press("check-in-back");
  planPart.checkIn = "1@2026-11-22";
  expect((await screen.findByTestId<HTMLTextAreaElement>("check-in-note")).value).toBe("Half a sentence");
});

it("leads from a day with several entries to their lines in the list", async () => {
  const planner = await show("open");
  const at = { date: "2026-11-22", time: "09:00" };
  const contact = await planner.checkIn({ key: null, id: null });
  await planner.logCheckIn({ input: { ...contact.input, ...at } });
  await waitFor(() => expect(screen.getByTestId("month-list").querySelectorAll('[data-date="2026-11-22"]')).toHaveLength(2));
  await press("month-2026-11-22");
  expect(document.activeElement?.closest("li")?.dataset["date"]).toBe("2026-11-22");
});

it("says that contact in between was saved, and stays on the same page", async () => {
  await show("open");
  await press("note-contact");
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  expect(screen.getByTestId("check-in-saved").textContent).toBe("Saved");
  await fireEvent.input(screen.getByTestId("check-in-note"), { target: { value: "And a photo." } });
  expect(screen.getByTestId("check-in-saved").textContent).toBe("");
});

it("asks about the same topic once, even where the planner names it twice", async () => {
  const planner = await show("open");
  const checkIn = planner.checkIn.bind(planner);
  // The real planner leaves out only neighbours that are equal.
  planner.checkIn = async (of) => ({ ...(await checkIn(of)), questions: ["limits_mine", "home", "limits_mine"] });
  planPart.checkIn = "1@2026-11-26";
  expect((await screen.findAllByTestId("agenda-limits_mine")).length).toBe(1);
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
  now = "2026-11-24T18:10";
  await show("logged");
  const lines = await screen.findAllByTestId("month-item");
  const marks = new Set(lines.map((line) => line.dataset["mark"]));
  for (const mark of ["not_theirs", "not_mine", "not_agreed", "not_unknown", "moved", "happened", "in_between", "unsaid", "ahead"]) expect([...marks]).toContain(mark);
  const inks = [...document.querySelectorAll(".dots [fill], .dots [stroke]")].flatMap((dot) => [dot.getAttribute("fill"), dot.getAttribute("stroke")]);
  expect(new Set(inks.filter((ink) => ink !== null && ink !== "none"))).toEqual(new Set(["currentColor"]));
  const moved = lines.find((line) => line.dataset["mark"] === "moved");
  expect(moved?.textContent).toMatch(/moved to .*10:00/);
});

it("says what was agreed by the terms of that day", async () => {
  now = "2026-11-24T18:10";
  const planner = await show("open");
  planPart.checkIn = "1@2026-11-19";
  expect((await screen.findByTestId("check-in-agreed")).textContent).toContain("Version 1 of your terms.");
  planPart.checkIn = "1@2026-11-26";
  await waitFor(() => expect(screen.getByTestId("check-in-agreed").textContent).toContain("Version 2 of your terms."));
  expect(planPart.checkIn).toBeNull();
  expect(planner.book.versions.length).toBe(2);
});

it("lets an answer be left open again", async () => {
  const planner = await show("open");
  planPart.checkIn = "1@2026-11-22";
  await press("answer-happened");
  expect(screen.queryByTestId("before-open")).toBeNull();
  await press("before-2");
  await press("before-open");
  expect(screen.queryByTestId("before-open")).toBeNull();
  expect(document.activeElement).toBe(screen.getByTestId("before-1"));
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  expect(planner.book.log.at(-1)?.input).toMatchObject({ answer: "happened", before: null });
});

it("takes a new moment for one that is moved", async () => {
  const planner = await show("open");
  planPart.checkIn = "1@2026-11-26";
  await press("answer-moved");
  expect(screen.queryByTestId("before")).toBeNull();
  expect(screen.queryByTestId("why")).toBeNull();
  await fireEvent.input(screen.getByTestId("check-in-date"), { target: { value: "2026-11-27" } });
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  expect(planner.book.log.at(-1)?.input).toMatchObject({ answer: "moved", date: "2026-11-27", time: "19:00" });
  await press("check-in-back");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Check-ins"));
  expect(screen.getByTestId("month-list").textContent).toContain("moved to");
});

it("shows contact in between also where no check-in was ever planned", async () => {
  const planner = await show("nothing_agreed");
  planner.book.log = [];
  app.changed(["plan"]);
  expect(await screen.findByTestId("check-ins-empty")).toBeTruthy();
  await press("note-contact");
  await press("save-check-in");
  await screen.findByTestId("check-in-times");
  await press("check-in-back");
  await waitFor(() => expect(screen.queryByTestId("check-ins-empty")).toBeNull());
  expect(screen.getByTestId("month-item").dataset["mark"]).toBe("in_between");
});
