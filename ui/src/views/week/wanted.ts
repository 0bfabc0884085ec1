// What a week that was opened by a reminder looks for room for.
import type { PromptView, WeekView } from "$ui/lib/bindings";
import type { Wanted } from "$ui/state/week_part.svelte";

/** What a nudge asks for; nothing for the reminder to plan, which asks for the whole week. */
export function wantedBy(prompt: PromptView): Wanted | null {
  const { key } = prompt;
  switch (prompt.about) {
    case "person": return { person: { id: prompt.person ?? 0, name: prompt.title }, prompt: key };
    case "need": return { need: prompt.need ?? "comfort", prompt: key };
    case "friends": return { need: "connection", prompt: key };
    case "hard_date": return { need: "connection", prompt: key, date: prompt.date ?? "" };
    case null: return null;
  }
}

/** What is shown first: what a nudge asks for, else what waits for a time, else a need that nothing feeds. */
export function wantedFirst(view: WeekView): Wanted | null {
  for (const prompt of view.prompts) {
    const wanted = wantedBy(prompt);
    if (wanted) return wanted;
  }
  const [waiting] = view.unplaced;
  if (waiting) return { activity: waiting.id };
  const [need] = view.uncovered;
  return need ? { need } : null;
}
