import { expect, it, vi } from "vitest";
import { hook, openView, type } from "../../tests/open";
import TimeField from "./TimeField.svelte";

it("shows what a time looks like in words that are no time, and only while it is empty", async () => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
  await openView(TimeField, { label: "At", value: "", testid: "at", name: "at" }, "open");
  const field = (await hook("at")) as HTMLInputElement;
  expect(field.placeholder).toBe("like 19:00");
  await type("at", "18:15");
  expect(field.matches(":placeholder-shown")).toBe(false);
});
