import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { everything, momentsPart } from "$ui/state/moments_part.svelte";
import { toast } from "$ui/state/toast.svelte";
import Moments from "$ui/views/moments/timeline/Moments.svelte";
import { hook, openView, press, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

async function show(as: Beginning, now?: string): Promise<Rehearsal> {
  const rehearsal = await openView(Moments, {}, as, now);
  await hook("moments");
  return rehearsal;
}

const rows = (): string[] => screen.queryAllByTestId("moment-row").map((row) => row.textContent.replace(/\s+/g, " ").trim());
const row = (words: string): HTMLElement => {
  const found = screen.getAllByTestId("moment-row").find((one) => one.textContent.includes(words));
  if (!found) throw new Error(`no row with ${words}: ${rows().join(" | ")}`);
  return found;
};
beforeEach(() => {
  momentsPart.filter = everything();
  momentsPart.query = "";
  momentsPart.row = 0;
  momentsPart.open = null;
});
afterEach(() => toast.clear());

it("without an entry it says what will stand here", async () => {
  await show("empty");
  expect((await hook("moments-none")).textContent).toContain("What you write down");
});

it("the newest stands first, each day is said once, and of a held text nothing is shown", async () => {
  await show("open");
  await waitFor(() => expect(rows().length).toBeGreaterThan(1));
  const held = rows().filter((one) => one.includes("Held, not sent"));
  expect(held.length).toBeGreaterThan(0);
  for (const one of held) expect(one).toMatch(/Folded away$/);
  expect(document.body.textContent).not.toContain("house by the sea");
});

it("what is searched is found and marked, and an entry opens beside it", async () => {
  const { planner } = await show("open");
  await planner.keepMood({
    id: null, input: { kind: "mood", date: "", time: "", step: 2, text: "a walk along the harbour", tags: [], showing: "open" },
    feelings: { known: ["tired"], own: [] },
  });
  await type("moments-query", "HARBOUR");
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(row("harbour").querySelector("mark")?.textContent).toBe("harbour");
  row("harbour").click();
  await hook("moment-entry");
  expect(((await hook("mood-text")) as HTMLTextAreaElement).value).toBe("a walk along the harbour");
  await press("moment-close");
  await type("moments-query", "no such word");
  await hook("moments-none");
});
