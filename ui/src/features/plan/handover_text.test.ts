import { beforeEach, expect, it, vi } from "vitest";
import { begin } from "../../../tests/rehearsal";
import { handoverText, neverText } from "./handover_text";

beforeEach(() => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("en-GB");
});

it("says agreed terms first, the others apart, and always that either may end it", async () => {
  const { planner } = await begin("open");
  const text = handoverText(await planner.handover());
  const lines = text.split("\n");
  expect(lines[0]).toBe("What we agreed for this time");
  expect(lines.indexOf("Agreed")).toBeLessThan(lines.indexOf("Not agreed"));
  expect(text).toContain("- Check-ins: Thursday and Sunday at 19:00, by phone. The one who hands this over starts.");
  expect(text).toContain("- My limits: ".replace("My limits", "Limits of the one who hands this over"));
  expect(text).toContain("(I assume)");
  expect(text).toContain("Either of us may end this any time.");
});

it("holds nothing of what is private", async () => {
  const { planner } = await begin("canary");
  expect(JSON.stringify((await planner.plan())?.input)).toContain("canary");
  expect(handoverText(await planner.handover())).not.toContain("canary");
});

it("is a page also where nothing is agreed", async () => {
  const { planner } = await begin("nothing_agreed");
  const text = handoverText(await planner.handover());
  expect(text).toContain("Nothing is agreed yet.");
  expect(text).toContain("Either of us may end this any time.");
});

it("does not say of nights and visitors that nothing stands there of where someone is", async () => {
  const { planner } = await begin("open");
  expect(neverText(await planner.handover())).toContain("Terms about where someone is");
  const { input } = (await planner.plan())!;
  const nights = { id: null, topic: "nights" as const, text: "From Friday to Sunday at my sister's", standing: input.endsStanding };
  await planner.savePlan({ input: { ...input, terms: [...input.terms, nights] }, change: { kind: "renegotiation", reason: "" } });
  const view = await planner.handover();
  expect(handoverText(view)).toContain(nights.text);
  expect(neverText(view)).not.toContain("Terms about where someone is");
  expect(neverText(view)).toContain("Nobody has to report where they are");
});

it("leaves out what is said to whoever makes the page", async () => {
  const { planner } = await begin("open");
  const page = await planner.handover();
  for (const view of [page, { ...page, aboutHome: true }]) {
    expect(neverText(view)).toContain("access to money");
    expect(handoverText(view)).not.toContain("access to money");
    expect(handoverText(view).endsWith("Either of us may end this any time.")).toBe(true);
  }
});
