// Ten beginnings for an empty list: two for each need, and none that costs much.
import type { Need } from "$ui/lib/bindings";

export interface Suggestion {
  key: string;
  need: Need;
  minutes: string;
}

export const SUGGESTIONS: readonly Suggestion[] = [
  { key: "suggestion-call", need: "connection", minutes: "20" },
  { key: "suggestion-coffee", need: "connection", minutes: "60" },
  { key: "suggestion-film", need: "fun", minutes: "120" },
  { key: "suggestion-game", need: "fun", minutes: "120" },
  { key: "suggestion-bath", need: "comfort", minutes: "30" },
  { key: "suggestion-cook", need: "comfort", minutes: "45" },
  { key: "suggestion-learn", need: "growth", minutes: "30" },
  { key: "suggestion-tidy", need: "growth", minutes: "20" },
  { key: "suggestion-walk", need: "body", minutes: "30" },
  { key: "suggestion-swim", need: "body", minutes: "45" },
];
