// Messages to begin with: the words of their fields.

import type { MessagePart, PartInput, Template } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

type Words = Partial<Record<MessagePart, (when: string) => string>>;

const WORDS: Record<Template, Words> = {
  noticed_distance: {
    empathy: () => t("template-noticed-distance-empathy"),
    feeling: () => t("template-noticed-distance-feeling"),
    wish: () => t("template-noticed-distance-wish"),
    good: () => t("template-noticed-distance-good"),
  },
  how_are_you: {
    empathy: () => t("template-how-are-you-empathy"),
    feeling: () => t("template-how-are-you-feeling"),
    wish: () => t("template-how-are-you-wish"),
    good: () => t("template-how-are-you-good"),
  },
  propose_check_ins: {
    empathy: () => t("template-propose-check-ins-empathy"),
    feeling: () => t("template-propose-check-ins-feeling"),
    wish: () => t("template-propose-check-ins-wish"),
    good: () => t("template-propose-check-ins-good"),
  },
  ask_for_space: {
    empathy: () => t("template-ask-for-space-empathy"),
    feeling: () => t("template-ask-for-space-feeling"),
    wish: () => t("template-ask-for-space-wish"),
    good: () => t("template-ask-for-space-good"),
  },
  couples_therapy: {
    empathy: () => t("template-couples-therapy-empathy"),
    feeling: () => t("template-couples-therapy-feeling"),
    wish: () => t("template-couples-therapy-wish"),
    good: () => t("template-couples-therapy-good"),
  },
  need_to_understand: {
    empathy: () => t("template-need-to-understand-empathy"),
    feeling: () => t("template-need-to-understand-feeling"),
    wish: () => t("template-need-to-understand-wish"),
    good: () => t("template-need-to-understand-good"),
  },
  welcome_back: {
    empathy: () => t("template-welcome-back-empathy"),
    feeling: () => t("template-welcome-back-feeling"),
    wish: () => t("template-welcome-back-wish"),
    good: () => t("template-welcome-back-good"),
  },
  i_am_back: {
    empathy: () => t("template-i-am-back-empathy"),
    feeling: () => t("template-i-am-back-feeling"),
    wish: () => t("template-i-am-back-wish"),
    good: () => t("template-i-am-back-good"),
  },
  move_it: {
    matter: (when) => t("template-move-it-matter", { when }),
    proposal: () => t("template-move-it-proposal"),
    time: () => t("template-move-it-time"),
  },
  more_than_agreed: {
    empathy: () => t("template-more-than-agreed-empathy"),
    facts: () => t("template-more-than-agreed-facts"),
    feeling: () => t("template-more-than-agreed-feeling"),
    wish: () => t("template-more-than-agreed-wish"),
    good: () => t("template-more-than-agreed-good"),
  },
  need_longer: {
    empathy: () => t("template-need-longer-empathy"),
    feeling: () => t("template-need-longer-feeling"),
    wish: () => t("template-need-longer-wish"),
    good: () => t("template-need-longer-good"),
  },
  ready_to_talk: {
    empathy: () => t("template-ready-to-talk-empathy"),
    feeling: () => t("template-ready-to-talk-feeling"),
    wish: () => t("template-ready-to-talk-wish"),
    good: () => t("template-ready-to-talk-good"),
  },
  kind_line: {
    whole: () => t("template-kind-line-whole"),
  },
  no_thanks: {
    whole: () => t("template-no-thanks-whole"),
  },
  tell_me_nothing: {
    whole: () => t("template-tell-me-nothing-whole"),
  },
};

/** The fields that it fills; `when` is what is ahead. */
export function templateParts(template: Template, when: string): PartInput[] {
  return Object.entries(WORDS[template]).map(([part, words]) => ({ part: part as MessagePart, text: words(when) }));
}
