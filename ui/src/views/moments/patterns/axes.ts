// The sides of a picture over time: how much room the names of the steps take, and where they and the dates stand.
import { gutter, type Plot } from "$ui/features/chart/chart";
import { stepName, STEPS } from "$ui/features/moments/steps";
import type { StepNames } from "$ui/lib/bindings";

const HEIGHT = 230;

/** Names of steps at the left, dates beneath, and so much room at the right. */
export function overTime(width: number, right: number, names: StepNames): Plot {
  return { width, height: HEIGHT, left: gutter(STEPS.map((step) => stepName(step, names)), width), right, top: 14, bottom: 26 };
}
