// The parts of the plan's form, to jump by.
import { t } from "$ui/lib/i18n";
import { showField } from "$ui/lib/forms/wrong_fields";

export const PLAN_PARTS = {
  templates: t("plan-templates"),
  basics: t("plan-section-basics"),
  time: t("plan-section-time"),
  check_ins: t("plan-check-ins"),
  contact: t("plan-contact-heading"),
  missed: t("plan-missed-heading"),
  reconnect: t("plan-reconnect"),
  purposes: t("plan-purposes"),
  terms: t("plan-terms-heading"),
  texts: t("plan-texts-heading"),
  change: t("plan-change-heading"),
  preview: t("plan-preview"),
} as const;
export type PlanPartName = keyof typeof PLAN_PARTS;

const barOf = (form: Element | null | undefined): HTMLElement | null => form?.querySelector<HTMLElement>("[data-save-bar]") ?? null;

/** Shows a part of the form with its heading at the top, which takes the focus. */
export function showPart(form: Element, part: PlanPartName): void {
  const box = form.querySelector<HTMLElement>(`[data-part="${part}"]`);
  const control = box?.querySelector<HTMLElement>("h2");
  if (!box || !control) return;
  control.focus({ preventScroll: true });
  box.scrollIntoView({ block: "start" });
}

/** Shows the field with this hook; one of several choices is the chosen one, or the first. */
export function showControl(control: HTMLElement): void {
  const within = control.querySelector<HTMLElement>("input:checked") ?? control.querySelector<HTMLElement>("input") ?? control;
  const box = control.closest<HTMLElement>(".field, fieldset, label") ?? control;
  showField({ control: within, box }, barOf(control.closest("form")));
}
