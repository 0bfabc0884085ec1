// My card and my lines while it is locked: a switch beside the lock, off at first, that asks before it shows anything.

import { render, screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { hook, open, press, type } from "../../../tests/open";
import { begin, type Rehearsal } from "../../../tests/rehearsal";
import SmallWindow from "../moments/pause/SmallWindow.svelte";
import ProtectionPart from "./ProtectionPart.svelte";

const PASSPHRASE = "correct horse";

async function settings(): Promise<Rehearsal> {
  document.body.replaceChildren();
  const rehearsal = await begin("locked");
  await rehearsal.planner.unlock({ passphrase: PASSPHRASE });
  const { protection, fence, released } = await rehearsal.planner.settings();
  render(ProtectionPart, { protection, fence, released });
  return rehearsal;
}

const isOn = (): boolean => (screen.getByTestId("released") as HTMLInputElement).checked;
const released = async ({ planner }: Rehearsal): Promise<string> => (await planner.settings()).released.join();

it("it is off, says what it means, and is on only with the passphrase", async () => {
  const rehearsal = await settings();
  expect(isOn()).toBe(false);
  expect((await hook("protect")).textContent).toContain("Anyone at this computer can read them then.");
  await press("released");
  expect((await hook("released-warning")).textContent).toContain("readable beside your encrypted planner");
  await waitFor(() => expect(isOn()).toBe(false));
  await press("released-confirm");
  await waitFor(() => expect(screen.getByTestId("released-passphrase").getAttribute("aria-invalid")).toBe("true"));
  await type("released-passphrase", "not this one");
  await press("released-confirm");
  await rehearsal.answered();
  expect(await released(rehearsal)).toBe("");
  await type("released-passphrase", PASSPHRASE);
  await press("released-confirm");
  await waitFor(() => expect(isOn()).toBe(true));
  expect(await released(rehearsal)).toBe("card");
  expect(screen.queryByTestId("released-warning")).toBeNull();
  await press("released");
  await waitFor(async () => expect(await released(rehearsal)).toBe(""));
  expect(isOn()).toBe(false);
});

it("going back leaves it off, and what was typed is gone", async () => {
  const rehearsal = await settings();
  await press("released");
  await type("released-passphrase", PASSPHRASE);
  await press("released-cancel");
  expect(isOn()).toBe(false);
  expect(await released(rehearsal)).toBe("");
  await press("released");
  expect(((await hook("released-passphrase")) as HTMLInputElement).value).toBe("");
});

it("without a passphrase there is no lock, and no such switch", async () => {
  await open("open");
  await press("nav-settings");
  await hook("protect-mode");
  expect(screen.queryByTestId("released")).toBeNull();
});

it("what was released stands in a pause while locked, as text", async () => {
  const rehearsal = await begin("locked");
  const { planner } = rehearsal;
  await planner.unlock({ passphrase: PASSPHRASE });
  rehearsal.window = "pause";
  await rehearsal.fromWindow("save_card", { text: "<b>Tea.</b> Then bed." });
  await planner.showWhileLocked({ what: "card", current: PASSPHRASE });
  await planner.lock();
  document.body.replaceChildren();
  render(SmallWindow, { props: { first: "pause" } });
  await waitFor(() => expect(screen.getAllByTestId("pause-released").map((one) => one.textContent)).toEqual(["<b>Tea.</b> Then bed."]));
  expect(screen.queryByTestId("pause-card")).toBeNull();
});

it("the card that comes with the program is shown by its words", async () => {
  const rehearsal = await begin("locked");
  await rehearsal.planner.unlock({ passphrase: PASSPHRASE });
  await rehearsal.planner.showWhileLocked({ what: "card", current: PASSPHRASE });
  await rehearsal.planner.lock();
  rehearsal.window = "pause";
  document.body.replaceChildren();
  render(SmallWindow, { props: { first: "pause" } });
  await waitFor(() => expect(screen.getByTestId("pause-released").textContent).toMatch(/^I want it to stop hurting\./));
});
