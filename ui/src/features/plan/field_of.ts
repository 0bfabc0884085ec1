// The control of the plan's form that a path of the planner's answer speaks of, and how it is called there.
import { labelOf } from "$ui/lib/forms/wrong_fields";

/** Hooks that are not the path itself, in the spelling of hooks. */
const HOOKS: Readonly<Record<string, string>> = {
  role: "plan-role", name: "plan-name", starts: "plan-starts", ends: "plan-ends", sameHome: "plan-home", together: "plan-together",
  lookAgain: "plan-look-again", endsStanding: "plan-ends",
};

const spelt = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `cadence.time` is `cadence-time`, `terms.2.text` is `term-2`, `reconnect.standing.since` is `reconnect-since`. */
export function hookOf(path: string): string {
  const [first = "", ...rest] = path.split(".").filter((part) => part !== "standing" && part !== "text");
  if (first === "missed") return spelt(rest.join("-"));
  if (first === "cadence" && rest[0] === "absences") return `absence-${rest[1] ?? "0"}`;
  if (first === "cadence" && rest[0] === "confirmation") return rest.length > 1 ? `confirmation-${rest[1] ?? ""}` : "confirmation-text";
  const begin = first === "terms" ? "term" : (HOOKS[first] ?? spelt(first));
  return [begin, ...rest.map(spelt)].join("-");
}

export interface Missing {
  control: HTMLElement;
  label: string;
}

/** The controls in the form that these paths speak of, each once, with its part's name before it. */
export function missing(form: Element, paths: readonly string[]): Missing[] {
  const found: Missing[] = [];
  for (const path of paths) {
    const control = form.querySelector<HTMLElement>(`[data-testid="${hookOf(path)}"]`);
    if (!control || found.some((one) => one.control === control)) continue;
    found.push({ control, label: labelOf(control) });
  }
  return found;
}
