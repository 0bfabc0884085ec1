import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { invitation } from "$ui/features/person/invitation";
import { connect } from "$ui/lib/api";
import { memory, type Memory, type Start } from "$ui/lib/api/memory";
import type { PersonView } from "$ui/lib/bindings";
import { app } from "$ui/state/app.svelte";
import { toast } from "$ui/state/toast.svelte";
import Activities from "./Activities.svelte";

async function show(start: Start): Promise<Memory> {
  const planner = memory(start, () => "2026-11-24T10:00");
  await connect(planner);
  planner.onChanged((areas) => app.changed(areas));
  render(Activities);
  await press("activities-part-people");
  await screen.findByTestId("people");
  return planner;
}

async function press(testid: string): Promise<void> {
  const [first] = await screen.findAllByTestId(testid);
  if (first) await fireEvent.click(first);
}

async function type(testid: string, value: string): Promise<void> {
  await fireEvent.input(await screen.findByTestId(testid), { target: { value } });
}

const lines = (): string[] => screen.getAllByTestId("person").map((one) => `${one.querySelector(".name")?.textContent} ${one.dataset["due"]}`);

afterEach(() => toast.clear());

it("who is due stands first, with the days since the last meeting", async () => {
  await show("open");
  await waitFor(() => expect(lines()).toEqual(["Tom latest", "Maren not_yet"]));
  expect(screen.getAllByTestId("person")[0]?.textContent).toContain("34 days ago");
});

it("a meeting that nobody planned counts, and can be taken back", async () => {
  await show("open");
  await press("person-met");
  await type("met-date", "2026-11-23");
  await press("save-met");
  await waitFor(() => expect(lines()).toEqual(["Maren not_yet", "Tom not_yet"]));
  await toast.said?.undo?.();
  await waitFor(() => expect(lines()).toEqual(["Tom latest", "Maren not_yet"]));
});

it("an interval below a day is said beside its field, and nothing is kept", async () => {
  const planner = await show("empty");
  await press("new-person");
  await type("person-name", "Ada");
  await type("person-ideal", "0");
  await press("save-person");
  await waitFor(() => expect(screen.getByTestId("person-ideal").getAttribute("aria-invalid")).toBe("true"));
  expect(planner.book.people).toEqual([]);
  await type("person-ideal", "7");
  await press("save-person");
  await waitFor(() => expect(planner.book.people[0]?.input).toMatchObject({ name: "Ada", ideal: "7", invitation: "" }));
});

it("an invitation is filled with a free time, and never looks at its own words again", async () => {
  await show("open");
  await press("person-invite");
  expect((await screen.findByTestId("invite")).textContent).toContain("Hi Tom, would you like to meet on Wednesday 25 November at 5:30 PM for a walk?");
  const odd = { input: { name: "{time}", invitation: "{name}, {day}, {what}" } } as PersonView;
  expect(invitation(odd, null, "{name}")).toBe("{time}, …, {name}");
});
