import { render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { app } from "$ui/state/app.svelte";
import { toast } from "$ui/state/toast.svelte";
import Help from "$ui/views/moments/help/Help.svelte";
import { hook, openView, press, takeBack, type } from "../../../../tests/open";
import { begin, type Beginning, type Rehearsal } from "../../../../tests/rehearsal";

afterEach(() => toast.clear());

async function show(as: Beginning): Promise<Rehearsal> {
  const rehearsal = await openView(Help, {}, as);
  await app.refresh();
  return rehearsal;
}

it("it is offered behind the lines where there is none, and stands before them once it is written", async () => {
  await show("open");
  const first = (await screen.findAllByTestId("help-line"))[0] as HTMLElement;
  const behind = (): number => first.compareDocumentPosition(screen.getByTestId("write-bad-hour")) & Node.DOCUMENT_POSITION_FOLLOWING;
  await hook("write-bad-hour");
  expect(behind()).toBeTruthy();
  await press("write-bad-hour");
  await type("bad-hour-people-field", "Ada, also at night\n\nMy brother");
  await press("save-bad-hour");
  const people = await hook("bad-hour-people");
  expect([...people.querySelectorAll("h3, li")].map((one) => one.textContent)).toEqual(["People I can ask for help", "Ada, also at night", "My brother"]);
  expect(screen.queryByTestId("bad-hour-signs")).toBeNull();
  await waitFor(() => expect(behind()).toBeFalsy());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("write-bad-hour")));
  await takeBack();
  await waitFor(() => expect(screen.queryByTestId("bad-hour")).toBeNull());
});

it("a part that is too long for one page says its number, and nothing is lost", async () => {
  await show("open");
  await press("write-bad-hour");
  await type("bad-hour-signs-field", "x".repeat(401));
  await press("save-bad-hour");
  expect((await hook("bad-hour-signs-field-error")).textContent).toContain("400");
  expect(((await hook("bad-hour-signs-field")) as HTMLTextAreaElement).value).toHaveLength(401);
});

it("it is printed", async () => {
  const rehearsal = await show("talked");
  await press("print-bad-hour");
  await waitFor(() => expect(rehearsal.desktop).toContain("print"));
});

it("while locked it is there only where it was released", async () => {
  document.body.replaceChildren();
  const rehearsal = await begin("locked");
  const { planner } = rehearsal;
  await planner.unlock({ passphrase: "correct horse" });
  await planner.keepBadHour({ input: { signs: "", alone: "", places: "", people: "Ada", professionals: "", safe: "" } });
  await planner.lock();
  await app.refresh();
  const { unmount } = render(Help, {});
  await screen.findAllByTestId("help-line");
  await rehearsal.answered();
  expect(screen.queryByTestId("bad-hour")).toBeNull();
  unmount();
  await planner.unlock({ passphrase: "correct horse" });
  await planner.showWhileLocked({ what: "bad_hour", current: "correct horse" });
  await planner.lock();
  await app.refresh();
  render(Help, {});
  expect((await hook("bad-hour")).textContent).toContain("Ada");
  expect(screen.queryByTestId("write-bad-hour")).toBeNull();
});
