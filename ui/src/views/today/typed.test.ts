// What was being written when the window went: each of it is offered, until it was gone on with or thrown away.
import { screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { hook, open, press } from "../../../tests/open";
import { typed } from "$ui/state/typed.svelte";
import type { Typed } from "$ui/lib/bindings";

const PLACE = { field: "", caretFrom: 0, caretTo: 0, stands: "open" } as const;
const idea: Typed = { form: "review", thing: "", content: "{\"text\":\"It helped.\"}", screen: "plan", ...PLACE };
const person: Typed = { form: "person", thing: "", content: "{}", screen: "activities", ...PLACE };

it("offers all of it, each by its screen, and goes on offering what was left", async () => {
  const rehearsal = await open("open");
  await rehearsal.planner.keepTyped({ typed: idea });
  await rehearsal.planner.keepTyped({ typed: person });
  await rehearsal.planner.hideWindow();
  await typed.load();
  await hook("today");
  await waitFor(() => expect(screen.getAllByTestId("today-typed").map((one) => one.querySelector(".words")?.textContent.trim())).toEqual([
    "You were writing something on Activities.", "You were writing something on Plan.",
  ]));
  screen.getAllByTestId("typed-discard")[0]?.click();
  await waitFor(() => expect(screen.getAllByTestId("today-typed").length).toBe(1));
  await press("toast-undo");
  await waitFor(() => expect(screen.getAllByTestId("today-typed").length).toBe(2));
  screen.getAllByTestId("typed-go-on")[1]?.click();
  await hook("review-text");
  await press("nav-today");
  await waitFor(() => expect(screen.getByTestId("today-typed").textContent).toContain("on Activities."));
});
