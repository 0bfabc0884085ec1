import { screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { router } from "$ui/state/router.svelte";
import { toast } from "$ui/state/toast.svelte";
import LookBack from "$ui/views/deciding/look_back/LookBack.svelte";
import { hook, openView, press, takeBack, type } from "../../../../tests/open";
import type { Beginning, Rehearsal } from "../../../../tests/rehearsal";

async function show(as: Beginning = "talked"): Promise<Rehearsal> {
  router.screen = "look_back";
  const rehearsal = await openView(LookBack, {}, as);
  await hook("look-back-about");
  return rehearsal;
}

const questions = (): string[] => screen.queryAllByRole("heading", { level: 2 }).map((one) => one.textContent ?? "");
const card = (question: string) => within(screen.getByTestId(`look-back-${question}`));

async function answer(question: string, text: string): Promise<void> {
  await press(`look-back-open-${question}`);
  await type("look-back-text", text);
  await press("save-look-back");
  await hook("look-back-beside");
}

afterEach(() => toast.clear());

it("asks seven questions, and what was written stands beside an answer and not before it", async () => {
  await show();
  expect(questions()).toEqual([
    "What of what we agreed was kept, by me, by them?", "What got better?", "What got harder?", "Is what I must have there?",
    "Could I say what I think, without fear?", "What did we try, and who?", "What would I tell a friend?",
  ]);
  await press("look-back-open-must_haves");
  expect(screen.queryByTestId("look-back-beside")).toBeNull();
  await type("look-back-text", "Half of it.");
  await press("save-look-back");
  await waitFor(() => expect(screen.getByTestId("must-have-lines").textContent).toBe("We say when we need roomNo shouting"));
  expect(screen.getByTestId("look-back-never-said").textContent).toBe("You tell me when you are late");
});

it("shows the same number of the begin, the middle and the end, with how many there are", async () => {
  await show("charted");
  await answer("harder", "The evenings.");
  await hook("look-back-end");
  const parts = ["begin", "middle", "end"].map((third) => screen.getByTestId(`look-back-${third}`));
  const shown = parts.map((part) => within(part).queryAllByRole("listitem").length).filter((count) => count > 0);
  expect(new Set(shown).size).toBe(1);
  expect(parts.map((part) => part.querySelector("h4")?.textContent)).toEqual([
    expect.stringMatching(/^The begin (\d of \d+|Nothing)$/), expect.stringMatching(/^The middle (\d of \d+|Nothing)$/), expect.stringMatching(/^The end (\d of \d+|Nothing)$/),
  ]);
});

it("an answer is kept or changed, and what stood there stays with its date", async () => {
  const rehearsal = await show();
  await answer("better", "I sleep.");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("look-back-keep")));
  await press("look-back-keep");
  await waitFor(() => expect(card("better").getByText(/^Kept today/)).toBeTruthy());
  await press("look-back-change");
  await type("look-back-text", "I sleep, and I sing.");
  await press("save-look-back");
  await waitFor(() => expect(card("better").getByTestId("look-back-stands").textContent).toBe("I sleep, and I sing."));
  const { lines } = await rehearsal.planner.lookBack();
  expect(lines.find(({ question }) => question === "better")?.answers.map(({ answered, text }) => `${answered} ${text}`)).toEqual([
    "first I sleep.", "kept I sleep.", "changed I sleep, and I sing.",
  ]);
  await takeBack();
  await waitFor(() => expect(card("better").getByTestId("look-back-stands").textContent).toBe("I sleep."));
});

it("saved without a change, it stands as it is", async () => {
  const rehearsal = await show();
  await answer("better", "I sleep.");
  await press("look-back-change");
  await press("save-look-back");
  await waitFor(() => expect(rehearsal.askedFor("answerLookBack")).toHaveLength(2));
  await waitFor(() => expect(card("better").getByText(/^Kept today/)).toBeTruthy());
});

it("closed, its button has the focus again, and the answer stays in sight", async () => {
  await show();
  await answer("friend", "That it is a lot.");
  await press("look-back-close-friend");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("look-back-open-friend")));
  expect(card("friend").getByTestId("look-back-stands").textContent).toBe("That it is a lot.");
});

it.each(["my_no", "their_no", "not_safe"] as const)("after %s nothing is begun", async (as) => {
  await show(as);
  expect(questions()).toEqual([]);
  expect(screen.getByTestId("look-back-about").textContent).toBe("Nothing was written here.");
});

it("after a no what was answered is there, and nothing else is asked", async () => {
  const rehearsal = await show();
  await answer("better", "I sleep.");
  await rehearsal.planner.turnPlan({ turn: "my_no" });
  await waitFor(() => expect(questions()).toEqual(["What got better?"]));
});

it("words of not wanting to live lead to help", async () => {
  await show();
  await answer("harder", "I don't want to live any more.");
  await hook("hints-harm");
});
