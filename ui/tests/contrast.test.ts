// Measures the tokens: text 4.5:1, icons and lines of controls 3:1, in both themes.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");

type Theme = "light" | "dark";

function coloursOf(part: string): Record<Theme, Map<string, string>> {
  const found = { light: new Map<string, string>(), dark: new Map<string, string>() };
  for (const [, name = "", light = "", dark = ""] of part.matchAll(/--([\w-]+):\s*light-dark\((#\w{6,8}),\s*(#\w{6,8})\)/g)) {
    found.light.set(name, light);
    found.dark.set(name, dark);
  }
  return found;
}

function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const [usual = "", high = ""] = css.split("@media (prefers-contrast: more)");
const base = coloursOf(usual);
const more = coloursOf(high);
const TEXT: [string, string][] = [
  ...["ink", "ink-2", "ink-3", "accent", "care"].flatMap((name): [string, string][] => [[name, "paper"], [name, "paper-2"]]),
  ["accent-ink", "accent"], ["care-ink", "care"], ["accent", "accent-soft"], ["care", "care-soft"], ["ink", "care-soft"], ["ink", "accent-soft"],
];
const SHAPES = ["line-strong", "focus", "need-connection", "need-fun", "need-comfort", "need-growth", "need-body"];

describe.each<Theme>(["light", "dark"])("%s", (theme) => {
  describe.each([["usual", base], ["high contrast", more]] as const)("%s", (name, set) => {
    const colour = (role: string) => (name === "high contrast" ? set[theme].get(role) : undefined) ?? base[theme].get(role) ?? "#000000";

    it.each(TEXT)("text %s on %s has 4.5:1", (role, ground) => {
      expect(contrast(colour(role), colour(ground))).toBeGreaterThanOrEqual(4.5);
    });

    it.each(SHAPES)("%s has 3:1 on both papers", (role) => {
      expect(contrast(colour(role), colour("paper"))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour(role), colour("paper-2"))).toBeGreaterThanOrEqual(3);
    });
  });
});

it("the needs are equally light within a theme", () => {
  for (const theme of ["light", "dark"] as const) {
    const light = [...base[theme]].filter(([name]) => name.startsWith("need-")).map(([, value]) => luminance(value));
    expect(light).toHaveLength(5);
    expect((Math.max(...light) + 0.05) / (Math.min(...light) + 0.05)).toBeLessThan(1.35);
  }
});

it("the fallback without light-dark() is the light theme", () => {
  for (const [name, value] of base.light) expect(css).toMatch(new RegExp(`--${name}: ${value};`));
});
