import { expect, it } from "vitest";
import { hasWords, negotiate, t } from ".";

it.each([
  [["de-AT", "en"], "de"], [["fr"], "en"], [["pt-BR", "pt"], "pt-BR"], [["PT-pt"], "pt-BR"], [[], "en"],
])("of %j chooses %s", (wanted, chosen) => {
  expect(negotiate(wanted, ["en", "de", "pt-BR"])).toBe(chosen);
});

it("fills in numbers and texts without isolation marks", () => {
  expect(t("today-open", { count: 1 })).toBe("1 reminder is open.");
  expect(t("today-open", { count: 3 })).toBe("3 reminders are open.");
  expect(t("item-with", { who: "Maren" })).toBe("with Maren");
});

it("shows a key that has no words", () => {
  expect(t("nobody-wrote-this")).toBe("nobody-wrote-this");
  expect(hasWords("nobody-wrote-this")).toBe(false);
});
