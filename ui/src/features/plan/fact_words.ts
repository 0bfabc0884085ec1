// What an earlier plan was, in words: counted, and without a verdict.

import type { PlanFacts } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

/** A line each; what there was none of has none. */
export function factLines({ days, happened, didNotHappen, moved, unsaid, between }: PlanFacts): string[] {
  const counted: [number, (count: number) => string][] = [
    [days, (count) => t("facts-days", { count })],
    [happened, (count) => t("facts-happened", { count })],
    [didNotHappen, (count) => t("facts-did-not", { count })],
    [moved, (count) => t("facts-moved", { count })],
    [unsaid, (count) => t("facts-unsaid", { count })],
    [between, (count) => t("facts-between", { count })],
  ];
  return counted.filter(([count]) => count > 0).map(([count, words]) => words(count));
}
