// Ideas that come with the program: for each need more than ten, many of them free, short or easy. Their words stand in the
// catalogue. What is not said of one, such as where it is, never hides it.
import type { Company, Cost, Effort, Need, Place } from "$ui/lib/bindings";

export interface BuiltInIdea {
  key: string;
  need: Need;
  minutes: number;
  company: Company;
  cost: Cost;
  place: Place;
  effort: Effort;
}

type Row = readonly [key: string, need: Need, minutes: number, company: Company, cost: Cost, place: Place, effort: Effort];

const ROWS: readonly Row[] = [
  ["idea-of-walk-one-street", "body", 30, "either", "free", "outdoors", "low"],
  ["idea-of-walk-before-breakfast", "body", 20, "either", "free", "outdoors", "low"],
  ["idea-of-stretch-floor", "body", 15, "alone", "free", "indoors", "low"],
  ["idea-of-swim", "body", 60, "either", "little", "indoors", "some"],
  ["idea-of-bike-loop", "body", 60, "either", "free", "outdoors", "some"],
  ["idea-of-dance-kitchen", "body", 15, "either", "free", "indoors", "low"],
  ["idea-of-climb-hill", "body", 90, "either", "free", "outdoors", "more"],
  ["idea-of-yoga-class", "body", 75, "together", "little", "indoors", "some"],
  ["idea-of-table-tennis", "body", 45, "together", "free", "outdoors", "some"],
  ["idea-of-early-night", "body", 15, "alone", "free", "indoors", "low"],
  ["idea-of-cook-new", "growth", 90, "either", "little", "indoors", "some"],
  ["idea-of-bread", "comfort", 150, "either", "little", "indoors", "some"],
  ["idea-of-soup", "comfort", 60, "either", "little", "indoors", "low"],
  ["idea-of-tea-window", "comfort", 20, "alone", "free", "indoors", "low"],
  ["idea-of-bath", "comfort", 40, "alone", "free", "indoors", "low"],
  ["idea-of-fresh-sheets", "comfort", 20, "alone", "free", "indoors", "low"],
  ["idea-of-one-drawer", "comfort", 20, "alone", "free", "indoors", "low"],
  ["idea-of-plants", "comfort", 30, "either", "little", "indoors", "low"],
  ["idea-of-blanket-film", "comfort", 120, "either", "free", "indoors", "low"],
  ["idea-of-read-again", "comfort", 45, "alone", "free", "indoors", "low"],
  ["idea-of-sit-by-water", "comfort", 40, "either", "free", "outdoors", "low"],
  ["idea-of-nap", "comfort", 25, "alone", "free", "indoors", "low"],
  ["idea-of-sauna", "comfort", 150, "either", "more", "indoors", "low"],
  ["idea-of-read-chapter", "growth", 30, "alone", "free", "indoors", "low"],
  ["idea-of-language", "growth", 20, "alone", "free", "indoors", "low"],
  ["idea-of-museum", "growth", 60, "either", "little", "indoors", "low"],
  ["idea-of-library", "growth", 60, "alone", "free", "indoors", "low"],
  ["idea-of-lecture", "growth", 120, "either", "little", "indoors", "low"],
  ["idea-of-instrument", "growth", 30, "alone", "free", "indoors", "some"],
  ["idea-of-draw-object", "growth", 30, "alone", "free", "indoors", "low"],
  ["idea-of-course", "growth", 30, "alone", "free", "indoors", "low"],
  ["idea-of-repair", "growth", 60, "either", "little", "indoors", "some"],
  ["idea-of-write-page", "growth", 30, "alone", "free", "indoors", "low"],
  ["idea-of-photo-walk", "growth", 60, "alone", "free", "outdoors", "low"],
  ["idea-of-stars", "growth", 45, "either", "free", "outdoors", "low"],
  ["idea-of-recipe-from-home", "growth", 120, "either", "little", "indoors", "some"],
  ["idea-of-call-old-friend", "connection", 30, "together", "free", "indoors", "low"],
  ["idea-of-coffee-friend", "connection", 60, "together", "little", "outdoors", "low"],
  ["idea-of-walk-friend", "connection", 60, "together", "free", "outdoors", "low"],
  ["idea-of-letter", "connection", 40, "alone", "little", "indoors", "low"],
  ["idea-of-invite-soup", "connection", 150, "together", "little", "indoors", "some"],
  ["idea-of-visit-family", "connection", 180, "together", "little", "indoors", "some"],
  ["idea-of-neighbour", "connection", 20, "together", "little", "outdoors", "low"],
  ["idea-of-help-friend", "connection", 120, "together", "free", "outdoors", "more"],
  ["idea-of-voice-message", "connection", 10, "together", "free", "indoors", "low"],
  ["idea-of-lunch-colleague", "connection", 60, "together", "little", "outdoors", "low"],
  ["idea-of-club-evening", "connection", 120, "together", "little", "indoors", "some"],
  ["idea-of-volunteer", "connection", 60, "together", "free", "outdoors", "some"],
  ["idea-of-photo-friends", "connection", 60, "together", "free", "indoors", "low"],
  ["idea-of-playground-family", "connection", 90, "together", "free", "outdoors", "some"],
  ["idea-of-board-game", "fun", 120, "together", "free", "indoors", "low"],
  ["idea-of-quiz-night", "fun", 150, "together", "little", "indoors", "low"],
  ["idea-of-cinema", "fun", 150, "either", "little", "indoors", "low"],
  ["idea-of-concert", "fun", 150, "either", "more", "indoors", "some"],
  ["idea-of-flea-market", "fun", 90, "either", "little", "outdoors", "low"],
  ["idea-of-puzzle", "fun", 45, "either", "little", "indoors", "low"],
  ["idea-of-sing-car", "fun", 45, "alone", "free", "indoors", "low"],
  ["idea-of-comedy", "fun", 45, "either", "free", "indoors", "low"],
  ["idea-of-ice-cream", "fun", 60, "either", "little", "outdoors", "low"],
  ["idea-of-day-trip", "fun", 480, "either", "more", "outdoors", "more"],
  ["idea-of-picnic", "fun", 90, "either", "little", "outdoors", "low"],
  ["idea-of-video-game", "fun", 60, "either", "free", "indoors", "low"],
  ["idea-of-karaoke", "fun", 120, "together", "little", "indoors", "some"],
  ["idea-of-mini-golf", "fun", 75, "together", "little", "outdoors", "low"],
  ["idea-of-kite", "fun", 60, "either", "little", "outdoors", "low"],
  ["idea-of-bake-biscuits", "fun", 90, "either", "little", "indoors", "some"],
];

export const IDEAS: readonly BuiltInIdea[] = ROWS.map(([key, need, minutes, company, cost, place, effort]) => ({
  key, need, minutes, company, cost, place, effort,
}));
