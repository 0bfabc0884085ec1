import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, it } from "vitest";
import { messages, plainly } from "../../../scripts/words.mjs";
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

it.each([
  ["שלום", "with \u2068שלום\u2069"],
  ["a\u202eb", "with \u2068a\u202eb\u2069"],
  ["a\u2069b\u2067c", "with \u2068ab\u2067c\u2069\u2069"],
  ["\u2066a\u2069\u2068b", "with \u2068\u2066a\u2068b\u2069\u2069\u2069"],
])("lets %j turn round nothing beside it", (who, said) => {
  expect(t("item-with", { who })).toBe(said);
});

it("shows a key that has no words", () => {
  expect(t("nobody-wrote-this")).toBe("nobody-wrote-this");
  expect(hasWords("nobody-wrote-this")).toBe(false);
});

it("takes a message for plain only where reading it whole would say the same", () => {
  const all = [...messages()];
  const plain = all.filter(([, message]) => plainly(message) !== undefined);
  expect(plain.length).toBeGreaterThan(all.length / 2);
  expect(plain.length).toBeLessThan(all.length);
  for (const [key, message] of plain) {
    const whole = new FluentBundle("en");
    whole.addResource(new FluentResource(message));
    expect(plainly(message)).toBe(whole.formatPattern(whole.getMessage(key)?.value ?? "", null));
  }
});
