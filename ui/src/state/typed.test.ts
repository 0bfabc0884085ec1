// What is offered to go on with.
import { expect, it } from "vitest";
import type { Typed } from "$ui/lib/bindings";
import { typed } from "./typed.svelte";

const one: Typed = { form: "plan", thing: "", content: "{}", screen: "plan", field: "", caretFrom: 0, caretTo: 0, stands: "open" };

it("is nothing once its form shows it, and stays where another form does", () => {
  typed.kept = [one];
  typed.returns = "offered";
  typed.shown({ ...one, form: "person" });
  expect(typed.returns).toBe("offered");
  typed.shown(one);
  expect(typed.returns).toBeNull();
});
