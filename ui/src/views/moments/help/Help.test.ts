import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { router } from "$ui/state/router.svelte";
import { hook, open, press } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";
import { country } from "./country.svelte";

beforeEach(() => { country.chosen = null; });

/** How one comes to help from each beginning. */
const WAYS: [Beginning, string][] = [["first_run", "first-run-not-safe"], ["open", "nav-help"], ["locked", "unlock-help"]];

async function help(as: Beginning, way: string): Promise<Rehearsal> {
  const rehearsal = await open(as);
  await press(way);
  await screen.findAllByTestId("help-line");
  return rehearsal;
}

it.each(WAYS)("%s: Back and Hide stand before every number, and a country beside each", async (as, way) => {
  await help(as, way);
  const order = [...document.querySelectorAll('[data-testid="help-back"], [data-testid="hide-window"], [data-testid="help-line"]')];
  expect(order.slice(0, 3).map((one) => (one as HTMLElement).dataset["testid"])).toEqual(["help-back", "hide-window", "help-line"]);
  const lines = screen.getAllByTestId("help-line");
  expect(screen.getAllByTestId("help-line-country").map((one) => one.textContent)).toEqual(lines.map(() => "United States"));
  await fireEvent.change(await hook("help-country"), { target: { value: "all" } });
  const all = screen.getAllByTestId("help-line");
  expect(all.length).toBeGreaterThan(50);
  expect(all.slice(0, lines.length).map((one) => one.dataset["country"])).toEqual(lines.map(() => "US"));
  await fireEvent.keyDown(window, { key: "Escape" });
  await waitFor(() => expect(screen.queryByTestId("help")).toBeNull());
});

it("my own people stand before the numbers, where the planner is open", async () => {
  const { planner } = await help("open", "nav-help");
  const names = (await screen.findAllByTestId("help-person")).map((one) => one.textContent);
  expect(names).toEqual((await planner.people()).map(({ input }) => input.name));
  await press("help-people-add");
  expect(router.screen).toBe("activities");
});

it.each<[Beginning, string]>([["first_run", "first-run-not-safe"], ["locked", "unlock-help"]])("%s: nobody's name stands on it", async (as, way) => {
  await help(as, way);
  expect(screen.queryByTestId("help-people")).toBeNull();
});

it("with a passphrase Hide locks, and says so before", async () => {
  const rehearsal = await help("open", "nav-help");
  expect((await hook("hide-window")).textContent).toBe("Hide this window");
  await press("hide-window");
  await waitFor(() => expect(rehearsal.desktop).toContain("hide_window"));
  expect((await rehearsal.planner.appState()).phase).toBe("open");
  await rehearsal.planner.changeProtection({ passphrase: "four words in row", again: "four words in row", current: null });
  await waitFor(async () => expect((await hook("hide-window")).textContent).toBe("Hide and lock"));
  await press("hide-window");
  await hook("unlock");
  expect((await rehearsal.planner.appState()).phase).toBe("locked");
});

// The web view says en-US here, as it does where the locale of the person is not installed.
it.each([["en_GB.UTF-8", "GB"], ["de_DE", "DE"], ["C.UTF-8", "US"]])("where the system says %s the lines of %s come first", async (locale, country) => {
  await open("open", undefined, locale);
  await press("nav-help");
  await screen.findAllByTestId("help-line");
  expect(navigator.languages[0]).toBe("en-US");
  expect(screen.getByTestId<HTMLSelectElement>("help-country").value).toBe(country);
});
