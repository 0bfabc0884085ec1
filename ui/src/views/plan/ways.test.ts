// The ways to one field of the plan, and through its long form.
import { screen, waitFor, within } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { hook, open, press, type } from "../../../tests/open";

const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset["testid"];

it("without a check-in, one click on Today leads to where it is written down", async () => {
  await open("nothing_agreed");
  await press("write-down");
  await hook("plan-form");
  await waitFor(() => expect(focused()).toBe("plan-has-cadence"));
});

it("a date of my own is asked for at its field", async () => {
  await open("nothing_agreed");
  await press("nav-plan");
  await press("limbo-own-date");
  await waitFor(() => expect(focused()).toBe("plan-look-again"));
});

it("plan something opens the form of something new", async () => {
  await open("empty");
  await press("plan-something");
  await waitFor(() => expect(focused()).toBe("activity-title"));
});

it("every part of the form is reached from its list and from the menu at the foot", async () => {
  await open("open");
  await press("nav-plan");
  await press("edit-plan");
  const list = within(await hook("plan-jump")).getAllByRole("button");
  const headings = [...(await hook("plan-form")).querySelectorAll("[data-part] > h2")].map((one) => one.textContent);
  expect(list.map((one) => one.textContent)).toEqual(headings);
  await press("jump-terms");
  expect(document.activeElement?.textContent).toBe("What holds meanwhile");
  await press("plan-parts-menu");
  await press("part-preview");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("The next 14 days"));
});

it("how sure a term is says who said it, unless that was said by itself", async () => {
  await open("nothing_agreed");
  await press("write-down");
  await press("plan-has-cadence");
  const sure = await screen.findByTestId<HTMLSelectElement>("cadence-certainty");
  const said = await screen.findByTestId<HTMLSelectElement>("cadence-said-by");
  const choose = (of: HTMLSelectElement, value: string): void => {
    of.value = value;
    of.dispatchEvent(new Event("change", { bubbles: true }));
  };
  choose(sure, "agreed");
  await waitFor(() => expect(said.value).toBe("both"));
  choose(sure, "proposed");
  await waitFor(() => expect(said.value).toBe("me"));
  choose(said, "them");
  choose(sure, "agreed");
  await waitFor(() => expect(sure.value).toBe("agreed"));
  expect(said.value).toBe("them");
});

it("words that were written for other terms are read again before they are copied", async () => {
  const { planner } = await open("open");
  const { input } = (await planner.plan())!;
  const asked = { ...input, role: "i_asked" as const, askScript: "I need some time, until Sunday 6 December." };
  await planner.savePlan({ input: asked, change: { kind: "correction", reason: "" } });
  await press("nav-plan");
  expect((await hook("ask-script-copy-text")).textContent).toBe(asked.askScript);
  const ends = { ...asked, ends: "2026-12-04" };
  await planner.savePlan({ input: ends, change: { kind: "renegotiation", reason: "Exams" } });
  expect((await hook("ask-script-former")).textContent).toContain("The terms changed since this was written.");
  expect(screen.queryByTestId("ask-script-copy")).toBeNull();
  await press("ask-script-fits");
  await hook("ask-script-copy-text");
  await press("nav-today");
  await press("nav-plan");
  await press("ask-script-edit");
  await waitFor(() => expect(focused()).toBe("ask-script"));
});

it("a form with two wrong fields names both at its foot, and what is right is wrong no longer", async () => {
  await open("open");
  await press("nav-plan");
  await press("edit-plan");
  await type("plan-starts", "soon");
  await type("plan-ends", "later");
  await press("save-plan");
  const links = (): HTMLElement[] => screen.queryAllByTestId("plan-wrong-field");
  await waitFor(() => expect(links().map((link) => link.textContent)).toEqual(["From", "Until"]));
  links()[1]?.click();
  expect(focused()).toBe("plan-ends");
  await type("plan-ends", "2026-12-05");
  await waitFor(() => expect(screen.queryByTestId("plan-ends-error")).toBeNull());
  expect(screen.queryByTestId("plan-starts-error")).not.toBeNull();
  await waitFor(() => expect(links().map((link) => link.textContent)).toEqual(["From"]));
});

it("what will be reminded of names what it lacks, and leads there", async () => {
  await open("open");
  await press("nav-plan");
  await press("edit-plan");
  await type("plan-ends", "later");
  const lacks = await hook("preview-lacks");
  expect(lacks.textContent).toBe("How long: Until");
  lacks.click();
  expect(focused()).toBe("plan-ends");
  await type("plan-ends", "2026-12-05");
  await waitFor(() => expect(screen.queryByTestId("preview-lacks")).toBeNull());
});
