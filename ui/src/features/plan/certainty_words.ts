// How certain a term is, and by what one checks in: Today says these of the next check-in.
import type { Certainty, Channel } from "$ui/lib/bindings";

export const CERTAINTIES: readonly Certainty[] = ["agreed", "proposed", "assumed", "unknown", "own_choice"];

export const CERTAINTY_KEYS: Record<Certainty, string> = {
  agreed: "plan-certainty-agreed",
  proposed: "plan-certainty-proposed",
  assumed: "plan-certainty-assumed",
  unknown: "plan-certainty-unknown",
  own_choice: "plan-certainty-own-choice",
};

export const CHANNEL_KEYS: Record<Channel, string> = {
  text: "plan-channel-text",
  call: "plan-channel-call",
  video: "plan-channel-video",
  in_person: "plan-channel-in-person",
  other: "plan-channel-other",
};
