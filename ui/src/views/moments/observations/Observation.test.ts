import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import type { MomentInput, NoticedInput } from "$ui/lib/bindings";
import { entryPart } from "$ui/state/entry_part.svelte";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import { typed } from "$ui/state/typed.svelte";
import CheckIns from "$ui/views/check_ins/CheckIns.svelte";
import Observation from "$ui/views/moments/observations/Observation.svelte";
import { checkInOf, hook, openView, press, pressFirst, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

const FACT: MomentInput = { kind: "observation", date: "", time: "", step: null, text: "They called at seven.", tags: [], showing: "open" };
const BARE: NoticedInput = { kind: null, of: null, exact: "", story: "", others: "", wouldDo: "", unknown: "" };

async function show(as: Beginning = "open", now?: string): Promise<Rehearsal> {
  entryPart.observation = "new";
  router.screen = "observation";
  const rehearsal = await openView(Observation, {}, as, now);
  await hook("observation-form");
  return rehearsal;
}

const value = async (testid: string): Promise<string> => ((await hook(testid)) as HTMLTextAreaElement).value;
const asked = (rehearsal: Rehearsal): unknown[] => rehearsal.askedFor("keepObservation");

afterEach(() => {
  toast.clear();
  entryPart.observation = "new";
});

it("a fact alone is enough, and keeping it can be taken back", async () => {
  const rehearsal = await show();
  await type("observation-text", "They called at seven.");
  await press("save-observation");
  await waitFor(() => expect(toast.said?.text).toBe("Kept."));
  expect(asked(rehearsal)).toEqual([{ id: null, input: { ...FACT, text: "They called at seven." }, beside: BARE }]);
  await takeBack();
  await waitFor(() => expect(rehearsal.askedFor("binMoment")).toHaveLength(1));
});

it("what would be watching somebody is said beside the fact, and the words stay, also when the window goes", async () => {
  const rehearsal = await show();
  const text = "They were online at 23:40.";
  await type("observation-text", text);
  await press("save-observation");
  await waitFor(() => expect(screen.getByTestId("observation-text-error").textContent).toBe("This isn't kept here."));
  expect((await hook("observation-refused")).textContent).toMatch(/Your text stays/);
  expect(await value("observation-text")).toBe(text);
  await typed.flush();
  document.body.replaceChildren();
  const { kept } = await rehearsal.planner.typing();
  expect(kept.map(({ form, content }) => [form, content.includes(text)])).toEqual([["observation", true]]);
});

it("what was refused can be kept once that part is changed", async () => {
  await show();
  await type("observation-text", "They were online at 23:40.");
  await press("save-observation");
  await hook("observation-text-error");
  await type("observation-text", "They did not write on Sunday.");
  await waitFor(() => expect(screen.queryByTestId("observation-text-error")).toBeNull());
  await press("save-observation");
  await waitFor(() => expect(toast.said?.text).toBe("Kept."));
});

it("in the evening only the fact is asked, and what was written by day is a press away", async () => {
  const rehearsal = await show("open", "2026-11-24T20:00");
  await hook("observation-by-day");
  for (const testid of ["observation-exact", "observation-story", "observation-kind"]) expect(screen.queryByTestId(testid)).toBeNull();
  const stored = await rehearsal.planner.keepObservation({ id: null, input: { ...FACT, date: "2026-11-24", time: "19:00" }, beside: { ...BARE, story: "They forgot." } });
  entryPart.notice(stored.kept!.id);
  await hook("observation-made");
  expect(await value("observation-story")).toBe("They forgot.");
});

it("as it was when I opened it, in one step and back again", async () => {
  const rehearsal = await show();
  const stored = await rehearsal.planner.keepObservation({ id: null, input: { ...FACT, date: "2026-11-24", time: "12:00" }, beside: BARE });
  entryPart.notice(stored.kept!.id);
  await hook("remove-observation");
  await type("observation-text", "Something else.");
  await press("observation-as-opened");
  expect(await value("observation-text")).toBe("They called at seven.");
  await takeBack();
  await waitFor(async () => expect(await value("observation-text")).toBe("Something else."));
});

it("on the agenda it stands folded, and is off it once it was said", async () => {
  const rehearsal = await openView(CheckIns, { today: "2026-11-24" }, "open");
  const input = { ...FACT, date: "2026-11-23", time: "19:30" };
  await rehearsal.planner.keepObservation({ id: null, input, beside: { ...BARE, exact: "I need until Friday" } });
  await checkInOf(rehearsal, "2026-11-26");
  await press("month-2026-11-26");
  expect((await hook("noticed-count")).textContent).toBe("1 thing that you noticed");
  expect(document.body.textContent).not.toContain("called at seven");
  await press("noticed-look");
  expect(document.body.textContent).not.toContain("called at seven");
  await pressFirst("noticed-open");
  expect((await hook("noticed-text")).textContent).toBe("They called at seven.");
  expect((await hook("noticed-exact")).textContent).toBe("Exact words: I need until Friday");
  await press("noticed-say");
  await waitFor(() => expect(screen.getByTestId("noticed-all").textContent).toBe("That was all of them."));
  await takeBack();
  await waitFor(() => expect(screen.getAllByTestId("noticed-item")).toHaveLength(1));
});
