// The geometry of a picture: the planner says where everything stands as parts of a side, and here they become units of a drawing.
// A unit is a pixel where text has its usual size, and grows with it.

/** The whole of a side, as the planner counts. */
const WHOLE = 10_000;
/** How wide a letter is on the average, of its size. */
const LETTER = 0.54;
/** The size of text in a picture. */
export const TEXT = 13;
/** How near a pointer has to come to a point: the target is at least 24 wide. */
const NEAR = 20;

/** A drawing, and how much of it at each side is no part of the picture. */
export interface Plot {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A point that one can go to, with what is said there. */
export interface Stop {
  x: number;
  y: number;
  words: string;
}

export function acrossOf(plot: Plot, part: number): number {
  return plot.left + ((plot.width - plot.left - plot.right) * part) / WHOLE;
}

export function downOf(plot: Plot, part: number): number {
  return plot.top + ((plot.height - plot.top - plot.bottom) * part) / WHOLE;
}

/** Where a key leads from a point, of so many, which may stand in rows of so many columns; nothing for another key. */
export function moved(key: string, at: number | null, count: number, columns: number): number | null {
  const from = at ?? -1;
  const to: Record<string, number> = {
    ArrowRight: from + 1, ArrowDown: at === null ? 0 : from + columns, ArrowLeft: at === null ? count - 1 : from - 1,
    ArrowUp: at === null ? count - 1 : from - columns, Home: 0, End: count - 1,
  };
  const found = to[key];
  if (found === undefined || count === 0) return null;
  return found < 0 || found >= count ? at : found;
}

/** The point that a pointer means: the nearest one, where one is near. */
export function nearest(stops: readonly Stop[], x: number, y: number): number | null {
  let best: number | null = null;
  let least = NEAR;
  stops.forEach((stop, index) => {
    const away = Math.hypot(stop.x - x, stop.y - y);
    if (away < least) [best, least] = [index, away];
  });
  return best;
}

/** A text in so much room; what is too long ends in an ellipsis. */
export function fitted(text: string, room: number): string {
  const letters = [...text];
  const most = Math.max(1, Math.floor(room / (TEXT * LETTER)));
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("").trimEnd()}…`;
}

/** How much room a text takes, about. */
export function roomOf(text: string): number {
  return [...text].length * TEXT * LETTER;
}

/** How much room names at the left take: as much as the longest, and never so much that no picture is left. */
export function gutter(names: readonly string[], width: number): number {
  return Math.min(Math.max(0, ...names.map(roomOf)) + 10, width * 0.38);
}

/** Names along a side, of which those that would touch the one before are left out. */
export function apart<Name extends { x: number; words: string }>(plot: Plot, names: readonly Name[]): Name[] {
  let end = -Infinity;
  return names.filter(({ x, words }) => {
    const anchor = anchorOf(plot, x, words);
    const room = roomOf(words);
    const from = anchor === "start" ? x : anchor === "end" ? x - room : x - room / 2;
    if (from < end + TEXT) return false;
    end = from + room;
    return true;
  });
}

/** At which side of its place a text stands, so that it does not reach over the edge. */
export function anchorOf(plot: Plot, x: number, text: string): "start" | "middle" | "end" {
  const half = roomOf(text) / 2;
  if (x - half < 0) return "start";
  return x + half > plot.width ? "end" : "middle";
}
