// What is offered to go on with.
import { expect, it } from "vitest";
import type { Typed } from "$ui/lib/bindings";
import { begin } from "../../tests/rehearsal";
import { typed } from "./typed.svelte";

const one: Typed = { form: "activity", thing: "", content: "{}", screen: "activities", field: "", caretFrom: 0, caretTo: 0, stands: "open" };

const person: Typed = { ...one, form: "person" };
const left: Typed = { ...one, form: "review", stands: "left" };

async function load(): Promise<void> {
  const { planner } = await begin("open");
  for (const each of [left, person, one]) await planner.keepTyped({ typed: each });
  await typed.load();
}

it("is each that stood open, until its form shows it", async () => {
  await load();
  expect([typed.going, typed.offered]).toEqual([one, [person]]);
  typed.shown({ ...one, form: "idea" });
  expect(typed.offered).toEqual([person]);
  typed.goOn(person);
  expect([typed.going, typed.offered]).toEqual([person, []]);
});
