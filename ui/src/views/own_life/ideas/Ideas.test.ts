import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { IDEAS } from "$ui/features/own_life/idea/ideas";
import { toast } from "$ui/state/toast.svelte";
import Activities from "$ui/views/own_life/activities/Activities.svelte";
import { hook, openView, press, takeBack, type } from "../../../../tests/open";
import { MONDAY_MORNING, type Beginning, type Rehearsal } from "../../../../tests/rehearsal";

async function show(as: Beginning): Promise<Rehearsal> {
  const rehearsal = await openView(Activities, {}, as, MONDAY_MORNING);
  await press("activities-part-ideas");
  await hook("ideas");
  return rehearsal;
}

async function choose(testid: string, value: string): Promise<void> {
  await fireEvent.change(await hook(testid), { target: { value } });
}

const names = (): (string | undefined)[] => screen.queryAllByTestId("idea").map((line) => line.dataset["name"]);
/** One's own ideas, by the name that their line has. */
const own = async ({ planner }: Rehearsal): Promise<string[]> => (await planner.ideas()).map(({ id }) => String(id));

afterEach(() => toast.clear());

it("shows every idea, one's own first", async () => {
  const rehearsal = await show("open");
  const [mine] = await own(rehearsal);
  expect(mine).toBeDefined();
  await waitFor(() => expect(names()[0]).toBe(mine));
  expect(screen.getAllByTestId("idea")[0]?.textContent).toContain("The little swimming lake");
  expect(names()).toHaveLength(IDEAS.length + 1);
  expect(screen.getByTestId("ideas-count").textContent).toBe(`${IDEAS.length + 1} ideas`);
});

it("puts one on the list in one click, and takes it back", async () => {
  const { planner } = await show("empty");
  await fireEvent.click(screen.getByLabelText("Put on my list: A walk before breakfast"));
  await waitFor(() => expect(toast.said?.undo).toBeTruthy());
  const [taken, ...others] = await planner.activities();
  expect(others).toEqual([]);
  expect(taken?.input).toMatchObject({ title: "A walk before breakfast", need: "body", minutes: "20", repeat: "someday", date: "" });
  await takeBack();
  await waitFor(async () => expect(await planner.activities()).toEqual([]));
});

it("looks through the list, and says so where nothing is left", async () => {
  await show("empty");
  await choose("filter-need", "body");
  await choose("filter-minutes", "15");
  expect(names()).toEqual(["idea-of-stretch-floor", "idea-of-dance-kitchen", "idea-of-early-night"]);
  await choose("filter-place", "outdoors");
  expect((await hook("ideas-none")).textContent).toContain("Leave one of these open.");
  await press("filter-clear");
  expect(names()).toHaveLength(IDEAS.length);
});

it("keeps an idea of one's own, changes it, and brings it back after it was removed", async () => {
  const rehearsal = await show("empty");
  const { planner } = rehearsal;
  await press("new-idea");
  expect(document.activeElement).toBe(screen.getByTestId("idea-text"));
  await type("idea-minutes", "an hour");
  await press("save-idea");
  expect((await hook("idea-text-error")).textContent).toBe("This is needed.");
  await type("idea-text", "The lake");
  await type("idea-minutes", "60");
  await press("save-idea");
  await waitFor(() => expect(names()).toHaveLength(IDEAS.length + 1));
  const [mine] = await own(rehearsal);
  expect(names()[0]).toBe(mine);
  await press("edit-idea");
  await choose("idea-place", "outdoors");
  await press("save-idea");
  await waitFor(async () => expect((await planner.ideas())[0]?.input).toMatchObject({ text: "The lake", minutes: "60", place: "outdoors" }));
  await waitFor(() => expect(screen.queryByTestId("idea-form")).toBeNull());
  await press("remove-idea");
  await waitFor(() => expect(names()).toHaveLength(IDEAS.length));
  expect(await own(rehearsal)).toEqual([]);
  await takeBack();
  await waitFor(() => expect(names()[0]).toBe(mine));
  expect(await own(rehearsal)).toEqual([mine]);
});

it("what stands on the list is not put there twice", async () => {
  const { planner } = await show("empty");
  await fireEvent.click(screen.getByLabelText("Put on my list: A walk before breakfast"));
  await waitFor(() => expect(screen.queryByLabelText("Put on my list: A walk before breakfast")).toBeNull());
  expect((await hook("idea-there")).textContent).toBe("On your list");
  expect(await planner.activities()).toHaveLength(1);
});

it("an own idea is in sight once it is written, whatever was looked for", async () => {
  const rehearsal = await show("empty");
  await choose("filter-need", "body");
  await press("new-idea");
  await type("idea-text", "Count the trains");
  await choose("idea-need", "fun");
  await press("save-idea");
  await waitFor(async () => expect(names()).toContain((await own(rehearsal))[0]));
});
