import { screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { openView, press, pressFirst } from "../../../tests/open";
import HardDates from "./HardDates.svelte";

const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset["testid"];

it("its form has the focus, whether a date is new or changed, and leaving it leads back", async () => {
  await openView(HardDates, { onfind: () => {} }, "open");
  await screen.findByTestId("hard-date");
  await press("new-hard-date");
  await waitFor(() => expect(focused()).toBe("hard-date-title"));
  await press("hard-date-back");
  await waitFor(() => expect(focused()).toBe("new-hard-date"));
  await pressFirst("hard-date-edit");
  await waitFor(() => expect(focused()).toBe("hard-date-title"));
  expect(screen.getByTestId<HTMLInputElement>("hard-date-title").value).toBe("The day we met");
});
