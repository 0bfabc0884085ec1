import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { hook, open, press, type } from "../../../tests/open";
import type { Rehearsal } from "../../../tests/rehearsal";

const quiet = async ({ planner }: Rehearsal) => (await planner.settings()).quiet;

async function settings(): Promise<Rehearsal> {
  const rehearsal = await open("open");
  await press("nav-settings");
  await hook("quiet");
  return rehearsal;
}

it("a time of quiet hours is stored when it is left, as everything around it, and what makes no sense is said", async () => {
  const rehearsal = await settings();
  if (!((await hook("quiet-on")) as HTMLInputElement).checked) await press("quiet-on");
  await type("quiet-from", "21:15");
  await fireEvent.focusOut(screen.getByTestId("quiet-from"));
  await waitFor(async () => expect(await quiet(rehearsal)).toMatchObject({ from: "21:15" }));
  await type("quiet-to", "27:00");
  await fireEvent.focusOut(screen.getByTestId("quiet-to"));
  await waitFor(() => expect(screen.getByTestId("quiet-to").getAttribute("aria-invalid")).toBe("true"));
  expect(await quiet(rehearsal)).toMatchObject({ from: "21:15" });
});

it("a time that is being typed is stored with the page that is left", async () => {
  const rehearsal = await settings();
  if (!((await hook("quiet-on")) as HTMLInputElement).checked) await press("quiet-on");
  await type("quiet-to", "06:45");
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "1", ctrlKey: true }));
  await hook("today");
  await waitFor(async () => expect(await quiet(rehearsal)).toMatchObject({ to: "06:45" }));
});

it("names what falls within them, each with its time and when it comes", async () => {
  const rehearsal = await settings();
  if (!((await hook("quiet-on")) as HTMLInputElement).checked) await press("quiet-on");
  expect(screen.queryByTestId("quiet-covers")?.textContent ?? "").not.toContain("Check-in");
  const { checkIns } = (await rehearsal.planner.plan())!;
  const time = checkIns[0]!.at.local.slice(11, 16);
  await type("quiet-from", `${time.slice(0, 2)}:00`);
  await fireEvent.focusOut(screen.getByTestId("quiet-from"));
  const said = (await hook("quiet-covers")).textContent;
  const { to } = (await quiet(rehearsal))!;
  expect(said).toContain(`Check-in, ${time}: comes at ${to}`);
});

it("naming the topic stands on once it was confirmed, not before", async () => {
  await settings();
  await press("topics");
  await hook("topics-warning");
  await waitFor(() => expect((screen.getByTestId("topics") as HTMLInputElement).checked).toBe(false));
  await press("topics-confirm");
  await waitFor(() => expect((screen.getByTestId("topics") as HTMLInputElement).checked).toBe(true));
});
