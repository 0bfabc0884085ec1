import { screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { router } from "$ui/state/router.svelte";
import { sheetPart } from "$ui/state/sheet_part.svelte";
import { toast } from "$ui/state/toast.svelte";
import Sheets from "$ui/views/talking/sheets/Sheets.svelte";
import { hook, openView, press, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

async function show(as: Beginning = "open", now?: string): Promise<Rehearsal> {
  router.screen = "sheets";
  const rehearsal = await openView(Sheets, {}, as, now);
  await hook("sheets");
  return rehearsal;
}

const words = async (testid: string): Promise<string> => (await hook(testid)).textContent ?? "";

afterEach(() => {
  toast.clear();
  sheetPart.show(null);
});

it("they stand in their order, and each says what it is for until it is written", async () => {
  await show();
  await hook("sheet-needs");
  expect(screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent)).toEqual([
    "What I need", "What I can offer, and do otherwise", "What I must have", "What I cannot live with", "What I would need to see", "Ready for each outcome",
  ]);
  expect(await words("sheet-must_haves")).toContain("Five at most");
});

it("one is written line by line, has as many lines as it may, and saving is taken back in one step", async () => {
  const rehearsal = await show();
  await press("write-deal_breakers");
  await type("sheet-line-0", "Shouting");
  expect(screen.queryByTestId("sheet-line-3")).toBeNull();
  expect(screen.queryByTestId("sheet-more")).toBeNull();
  await press("save-sheet");
  expect(rehearsal.askedFor("keepSheet")[0]).toEqual({
    sheet: "deal_breakers", lines: [{ text: "Shouting", thenDo: "" }, { text: "", thenDo: "" }, { text: "", thenDo: "" }],
  });
  await waitFor(async () => expect(await words("sheet-deal_breakers")).toContain("Shouting"));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("write-deal_breakers")));
  await takeBack();
  await waitFor(async () => expect(await words("sheet-deal_breakers")).not.toContain("Shouting"));
});

it("what I do then stands behind what may come, and is not said without it", async () => {
  await show();
  await press("write-outcomes");
  await type("sheet-then-0", "go to my sister");
  await press("save-sheet");
  expect((await hook("sheet-line-0-error")).textContent).not.toBe("");
  await type("sheet-line-0", "it ends");
  await press("save-sheet");
  await waitFor(async () => expect(await words("sheet-outcomes")).toContain("If it ends, then I go to my sister"));
});

it("what I would need to see asks each line whether they were told, and makes a question of it", async () => {
  const rehearsal = await show("talked");
  const sheet = within(await hook("sheet-would_see"));
  expect(await words("sheet-would_see")).toContain("Have I told them?");
  expect(sheet.getAllByTestId("line-told")).toHaveLength(1);
  await press("ask-2");
  await waitFor(() => expect(sheet.getAllByTestId("line-asked")).toHaveLength(2));
  await press("tell-2");
  await waitFor(() => expect(sheet.getAllByTestId("line-told")).toHaveLength(2));
  expect(rehearsal.askedFor("seenTold")).toEqual([{ text: "You tell me when you are late" }]);
  await takeBack();
  await waitFor(() => expect(sheet.getAllByTestId("line-told")).toHaveLength(1));
});

it("what is from the first 48 hours is marked, with that of day three beside it, and neither can be changed", async () => {
  await show("talked");
  await press("former-needs");
  const versions = await screen.findAllByTestId("former-version");
  expect(versions.map((one) => one.textContent)).toEqual([
    expect.stringContaining("In the first 48 hours"), expect.stringContaining("From day three on"),
  ]);
  expect(versions[0]?.parentElement).toBe(versions[1]?.parentElement);
  expect(versions[0]?.textContent).toContain("An answer, today");
  expect(versions[1]?.textContent).toContain("A calm tone");
  expect(within(versions[0] as HTMLElement).queryByRole("textbox")).toBeNull();
});

it("a version is taken away and brought back", async () => {
  await show("talked");
  await press("former-needs");
  await screen.findAllByTestId("former-version");
  screen.getAllByTestId("remove-version")[0]?.click();
  await waitFor(() => expect(screen.getAllByTestId("former-version")).toHaveLength(1));
  await takeBack();
  await waitFor(() => expect(screen.getAllByTestId("former-version")).toHaveLength(2));
});

it.each(["their_no", "my_no", "not_safe"] as const)("after %s only what is mine is written, and nobody is to be told anything", async (as) => {
  const rehearsal = await show(as);
  await hook("write-needs");
  for (const gone of ["sheet-offers", "sheet-would_see"]) expect(screen.queryByTestId(gone)).toBeNull();
  await rehearsal.answered();
  expect(screen.queryByText(/told/i)).toBeNull();
});

it("what was being written for them when the no came is kept for me", async () => {
  const rehearsal = await show("talked");
  await press("write-offers");
  await type("sheet-line-0", "I wait until Sunday");
  await rehearsal.planner.turnPlan({ turn: "their_no" });
  await rehearsal.answered();
  await press("save-sheet");
  await waitFor(async () => expect(await words("sheet-offers")).toContain("I wait until Sunday"));
  expect(screen.queryByTestId("line-told")).toBeNull();
});

it("without a plan there are none", async () => {
  await show("empty");
  await hook("sheets-none");
  expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
});

it("the one that was offered stands open", async () => {
  sheetPart.show("needs");
  await show();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("sheet-line-0")));
});

it("words of not wanting to live lead to help", async () => {
  const rehearsal = await show();
  await rehearsal.planner.keepSheet({ sheet: "outcomes", lines: [{ text: "it ends", thenDo: "don't want to live any more" }] });
  await hook("hints-harm");
});
