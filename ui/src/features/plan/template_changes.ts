// What a template would change in the form, line by line, before it is used.
import { t } from "$ui/lib/i18n";
import { isDate, longDate } from "$ui/lib/time";
import { inputOf, type PlanForm } from "./plan_form";
import { differences, type Difference } from "./versions";
import { ROLE_SHORT_KEYS } from "./words";

const dayOf = (date: string): string => (isDate(date) ? longDate(date) : date);

/** What is mine, or about the two of us, and no term. */
function own(form: PlanForm): Difference[] {
  const line = (title: string, after: string): Difference => ({ title, before: "", after });
  return [
    line(t("plan-template-role"), form.role === "" ? "" : t(ROLE_SHORT_KEYS[form.role])),
    line(t("plan-same-home"), form.home === "" ? "" : form.home === "same" ? t("plan-home-same") : t("plan-home-apart")),
    line(t("plan-look-again"), dayOf(form.lookAgain)),
    line(t("plan-promise-title"), form.role === "i_asked" ? dayOf(form.promise) : ""),
    line(t("says-script", { role: form.role || "unclear" }), form.askScript),
  ];
}

/** Each change with what stands there now and what would; empty where nothing would change. */
export function templateChanges(before: PlanForm, after: PlanForm): Difference[] {
  const was = own(before);
  const mine = own(after)
    .map((line, index) => ({ ...line, before: was[index]?.after ?? "" }))
    .filter((line) => line.before !== line.after);
  return [...mine, ...differences(inputOf(before), inputOf(after))];
}
