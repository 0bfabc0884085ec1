// The fields of a message, by what it is written in.

import type { MessageForm, MessagePart } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

export interface PartWords { part: MessagePart; label: string; help?: string; rows: number }

/** In their order; those that may stay away are of the end. */
export function partsOf(form: MessageForm): PartWords[] {
  if (form === "plain") return [{ part: "whole", label: t("message-whole"), rows: 6 }];
  if (form === "short") {
    return [
      { part: "matter", label: t("message-matter"), rows: 1 },
      { part: "proposal", label: t("message-proposal"), rows: 1 },
      { part: "time", label: t("message-time"), rows: 1 },
    ];
  }
  return [
    { part: "empathy", label: t("message-empathy"), rows: 2 },
    { part: "facts", label: t("message-facts"), help: t("message-facts-help"), rows: 2 },
    { part: "feeling", label: t("message-feeling"), help: t("message-feeling-help"), rows: 2 },
    { part: "wish", label: t("message-wish"), help: t("message-wish-help"), rows: 2 },
    { part: "good", label: t("message-good"), rows: 2 },
    { part: "offer", label: t("message-offer"), rows: 2 },
    { part: "end", label: t("message-end"), rows: 2 },
  ];
}

export const formOptions = (): { value: MessageForm; label: string }[] => [
  { value: "parts", label: t("message-form-parts") },
  { value: "short", label: t("message-form-short") },
  { value: "plain", label: t("message-form-plain") },
];
