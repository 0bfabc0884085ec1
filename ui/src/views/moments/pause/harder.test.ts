// What makes it harder for myself: a short list, filled, and mine to change with keys alone.

import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { hook, press, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";
import { small } from "../../../../tests/small_window";

const FILLED = ["Mute the chat", "Hide the chat", "The phone into the kitchen", "Tell somebody"];

async function list(as: Beginning = "open"): Promise<Rehearsal> {
  const rehearsal = await small(as);
  await press("pause-look");
  await press("look-profile");
  await press("offer-make_harder");
  await hook("harder");
  return rehearsal;
}

const items = (): string[] => screen.getAllByTestId("harder-item").map((item) => item.textContent);
const fields = (): HTMLInputElement[] => screen.queryAllByTestId("harder-line") as HTMLInputElement[];
const kept = async ({ planner }: Rehearsal): Promise<string[] | null> => (await planner.openMinute()).card.harder;

it("the filled list is changed, added to and kept, and the cursor goes on by Enter", async () => {
  const rehearsal = await list();
  expect(items()).toEqual(FILLED);
  await press("harder-edit");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("harder-more")));
  await type("harder-more", "<i>Shoes on</i>");
  await fireEvent.keyDown(screen.getByTestId("harder-more"), { key: "Enter" });
  await waitFor(() => expect(fields()).toHaveLength(5));
  expect(document.activeElement).toBe(screen.getByTestId("harder-more"));
  const [first] = fields();
  if (!first) throw new Error("a line");
  first.value = "Chat off";
  await fireEvent.input(first);
  await fireEvent.keyDown(first, { key: "Enter" });
  await waitFor(() => expect(document.activeElement).toBe(fields()[1]));
  await press("harder-done");
  await waitFor(() => expect(items()).toEqual(["Chat off", ...FILLED.slice(1), "<i>Shoes on</i>"]));
  expect(await kept(rehearsal)).toEqual(["Chat off", ...FILLED.slice(1), "<i>Shoes on</i>"]);
  expect(document.activeElement).toBe(screen.getByTestId("harder-edit"));
});

it("what is being typed is kept without a button", async () => {
  const rehearsal = await list();
  await press("harder-edit");
  await type("harder-more", "Tea");
  await waitFor(async () => expect(await kept(rehearsal)).toEqual([...FILLED, "Tea"]), { timeout: 3000 });
});

it("a removed line is brought back to its place, and an empty list is the filled one again", async () => {
  const rehearsal = await list();
  await press("harder-edit");
  (await screen.findAllByTestId("harder-remove"))[1]?.click();
  await waitFor(async () => expect(await kept(rehearsal)).toEqual([FILLED[0], FILLED[2], FILLED[3]]));
  expect(document.activeElement).toBe(fields()[1]);
  await takeBack();
  await waitFor(async () => expect(await kept(rehearsal)).toEqual(FILLED));
  for (let left = 4; left > 0; left -= 1) {
    screen.getAllByTestId("harder-remove")[0]?.click();
    await waitFor(() => expect(fields()).toHaveLength(left - 1));
  }
  expect((await hook("harder-said")).textContent).toContain("the first list comes back");
  await press("harder-done");
  await waitFor(() => expect(items()).toEqual(FILLED));
  expect(await kept(rehearsal)).toBeNull();
});

it("two lines that are the same stand there twice, and nothing but spaces is none", async () => {
  await list();
  await press("harder-edit");
  await type("harder-more", "   ");
  expect((screen.getByTestId("harder-add") as HTMLButtonElement).disabled).toBe(true);
  await type("harder-more", "Tell somebody");
  await press("harder-add");
  await press("harder-done");
  await waitFor(() => expect(items()).toEqual([...FILLED, "Tell somebody"]));
});

it("what is too long is said, stays where it is, and nothing is lost", async () => {
  const rehearsal = await list();
  await press("harder-edit");
  await type("harder-more", "x".repeat(200_001));
  await press("harder-done");
  await waitFor(() => expect(screen.getByTestId("harder-said").textContent).toMatch(/^At most 4,000 characters/));
  expect(fields().at(-1)?.value).toHaveLength(200_001);
  expect(await kept(rehearsal)).toBeNull();
});
