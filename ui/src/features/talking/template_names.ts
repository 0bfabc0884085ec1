// Messages to begin with, by name.

import type { Template } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";

const NAMES: Record<Template, () => string> = {
  noticed_distance: () => t("template-noticed-distance"),
  how_are_you: () => t("template-how-are-you"),
  propose_check_ins: () => t("template-propose-check-ins"),
  ask_for_space: () => t("template-ask-for-space"),
  couples_therapy: () => t("template-couples-therapy"),
  need_to_understand: () => t("template-need-to-understand"),
  welcome_back: () => t("template-welcome-back"),
  i_am_back: () => t("template-i-am-back"),
  move_it: () => t("template-move-it"),
  more_than_agreed: () => t("template-more-than-agreed"),
  need_longer: () => t("template-need-longer"),
  ready_to_talk: () => t("template-ready-to-talk"),
  kind_line: () => t("template-kind-line"),
  no_thanks: () => t("template-no-thanks"),
  tell_me_nothing: () => t("template-tell-me-nothing"),
};

/** What it is called. */
export const templateName = (template: Template): string => NAMES[template]();
