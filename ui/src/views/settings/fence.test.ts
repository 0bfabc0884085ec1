import { screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import type { FencePresence } from "$ui/lib/bindings";
import { hook, open, openView, press } from "../../../tests/open";
import ProtectionPart from "./ProtectionPart.svelte";

it.each<[FencePresence, RegExp]>([["partly", /only a part of the file fence/], ["absent", /has no file fence/]])(
  "a fence that is %s is told, with what remains", async (fence, text) => {
    await openView(ProtectionPart, { protection: "device" as const, fence, released: [] }, "open");
    expect((await hook("protect-fence")).textContent).toMatch(text);
    expect((await hook("protect-fence")).textContent).toMatch(/Interlude's own care/);
  },
);

it.each<FencePresence>(["up", "not_here"])("a fence that is %s is not talked about", async (fence) => {
  await openView(ProtectionPart, { protection: "device" as const, fence, released: [] }, "open");
  await hook("protect-mode");
  expect(screen.queryByTestId("protect-fence")).toBeNull();
});

it("the settings hand on what the desktop says of it", async () => {
  const { planner } = await open("open");
  await press("nav-settings");
  await hook("protect-mode");
  expect((await planner.settings()).fence).toBe("up");
  expect(screen.queryByTestId("protect-fence")).toBeNull();
});

it("a line for a shortcut of the desktop is copied as it stands", async () => {
  const rehearsal = await open("open");
  await press("nav-settings");
  await press("desktop-pause");
  await waitFor(() => expect(rehearsal.desktop).toContain("copy interlude --pause"));
  await waitFor(() => expect(screen.getByTestId("desktop-pause-said").textContent).not.toBe(""));
});
