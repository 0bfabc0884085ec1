// The sides of a picture over time: how much room the names of the steps take, and where they and the dates stand.
import type { Plot } from "$ui/features/chart/chart";

const HEIGHT = 230;

/** Names of steps at the left, dates beneath, and so much room at the right. */
export function overTime(width: number, right: number): Plot {
  return { width, height: HEIGHT, left: Math.min(112, Math.max(58, width * 0.19)), right, top: 14, bottom: 26 };
}
