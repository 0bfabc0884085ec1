// The English catalogue, read for tests: every message with all that it can say, and said as it is to a person.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { messages } from "../scripts/words.mjs";

const texts: Map<string, string> = messages();
const bundle = new FluentBundle("en", { useIsolating: false });
for (const text of texts.values()) bundle.addResource(new FluentResource(text));

export const KEYS: readonly string[] = [...texts.keys()];

/** What a message can say, without what is filled in: each piece of plain text, also of each variant. */
export function pieces(key: string): string[] {
  const found: string[] = [];
  const walk = (part: unknown): void => {
    if (typeof part === "string") found.push(part.replace(/\s+/g, " ").trim());
    else if (Array.isArray(part)) part.forEach(walk);
    else if (part && typeof part === "object" && "variants" in part) (part.variants as { value: unknown }[]).forEach(({ value }) => walk(value));
  };
  walk(bundle.getMessage(key)?.value);
  return found.filter((piece) => /\p{L}/u.test(piece));
}

/** A message as it is said. */
export function said(key: string, args: Record<string, string> = {}): string {
  const value = bundle.getMessage(key)?.value;
  if (!value) throw new Error(`${key} has no words`);
  return bundle.formatPattern(value, args, []);
}
