import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { invitation } from "$ui/features/own_life/person/invitation";
import { toast } from "$ui/state/toast.svelte";
import Activities from "$ui/views/own_life/activities/Activities.svelte";
import { hook, openView, press, pressFirst, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

async function show(as: Beginning): Promise<Rehearsal> {
  const rehearsal = await openView(Activities, {}, as, "2026-11-24T10:00");
  await press("activities-part-people");
  await hook("people");
  return rehearsal;
}

const lines = (): string[] => screen.getAllByTestId("person").map((one) => `${one.querySelector(".name")?.textContent} ${one.dataset["due"]}`);

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
});

afterEach(() => toast.clear());

it("who is due stands first, with the days since the last meeting", async () => {
  await show("open");
  await waitFor(() => expect(lines()).toEqual(["Tom latest", "Maren not_yet"]));
  expect(screen.getAllByTestId("person")[0]?.textContent).toContain("34 days ago");
});

it("a meeting that nobody planned counts, and can be taken back", async () => {
  const { planner } = await show("open");
  const met = async (): Promise<string | null | undefined> => (await planner.people()).find(({ input }) => input.name === "Tom")?.last;
  await pressFirst("person-met");
  // Today stands there by itself, and it is the planner's today.
  expect((await screen.findByTestId<HTMLInputElement>("met-date")).value).toBe("2026-11-24");
  await type("met-date", "2026-11-23");
  await press("save-met");
  await waitFor(() => expect(lines()).toEqual(["Maren not_yet", "Tom not_yet"]));
  expect(await met()).toBe("2026-11-23");
  await takeBack();
  await waitFor(() => expect(lines()).toEqual(["Tom latest", "Maren not_yet"]));
  expect(await met()).toBe("2026-10-21");
});

it("an interval below a day is said beside its field, and nothing is kept", async () => {
  const { planner } = await show("empty");
  await press("new-person");
  await type("person-name", "Ada");
  await type("person-ideal", "0");
  await press("save-person");
  await waitFor(() => expect(screen.getByTestId("person-ideal").getAttribute("aria-invalid")).toBe("true"));
  expect(await planner.people()).toEqual([]);
  await type("person-ideal", "7");
  await press("save-person");
  await waitFor(async () => expect((await planner.people())[0]?.input).toMatchObject({ name: "Ada", ideal: "7", invitation: "" }));
});

it("two wrong fields are named beneath the form, one is not, and what is right is wrong no longer", async () => {
  await show("empty");
  await press("new-person");
  await type("person-ideal", "0");
  await press("save-person");
  const links = (): string[] => screen.queryAllByTestId("person-wrong-field").map((link) => link.textContent);
  await waitFor(() => expect(links()).toEqual(["Name", "About every … days"]));
  await type("person-name", "Ada");
  await waitFor(() => expect(screen.queryByTestId("person-name-error")).toBeNull());
  expect(screen.queryByTestId("person-ideal-error")).not.toBeNull();
  await waitFor(() => expect(links()).toEqual([]));
});

it("an invitation is filled with a free time, and never looks at its own words again", async () => {
  const { planner } = await show("open");
  await pressFirst("person-invite");
  // Friday evening is what this person called hard.
  await waitFor(() =>
    expect(screen.getByTestId("invite").textContent).toContain("Hi Tom, would you like to meet on Friday 27 November at 20:00 for a walk?"),
  );
  const [tom] = await planner.people();
  if (!tom) throw new Error("somebody is on the list");
  const odd = { ...tom, input: { ...tom.input, name: "{time}", invitation: "{name}, {day}, {what}" } };
  expect(invitation(odd, null, "{name}")).toBe("{time}, …, {name}");
});

it.each<[string, () => Promise<void>]>([
  ["Esc", async () => {
    await fireEvent.keyDown(screen.getByTestId("person-note"), { key: "Escape" });
  }],
  ["another part of the screen", async () => {
    await press("activities-part-ideas");
    await waitFor(() => expect(screen.queryByTestId("person-form")).toBeNull());
    await press("activities-part-people");
  }],
])("a note that was left by %s stands there again", async (_, leave) => {
  await show("open");
  await pressFirst("person-edit");
  await type("person-note", "Asked about the boat");
  await leave();
  await waitFor(() => expect(screen.queryByTestId("person-form")).toBeNull());
  await pressFirst("person-edit");
  expect((await screen.findByTestId<HTMLTextAreaElement>("person-note")).value).toBe("Asked about the boat");
  expect(screen.queryByTestId("person-kept")).not.toBeNull();
});
