// Which activity is being written, and how its form begins. What is typed in it is kept by the form.
import type { ActivityView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { typed } from "$ui/state/typed.svelte";
import { blankActivity, formOf, type ActivityForm } from "./activity_form";
import type { Suggestion } from "./suggestions";

/** Which activity a form is of; "new" for one that isn't saved yet. */
export type DraftOf = number | "new";

class ActivityDraft {
  /** The open form, or null when only the list is shown. */
  open = $state<DraftOf | null>(null);
  start = $state<ActivityForm | null>(null);

  add(today: string): void {
    this.start = blankActivity(today);
    this.open = "new";
  }

  /** Fills a new form with a suggestion; a day and a time stand there to be changed. */
  take(suggestion: Suggestion, today: string): void {
    const { key, need, minutes } = suggestion;
    void typed.drop("activity", "");
    this.start = { ...blankActivity(today), title: t(key), need, minutes };
    this.open = "new";
  }

  edit(activity: ActivityView, today: string): void {
    this.start = formOf(activity.input, today);
    this.open = activity.id;
  }

  /** Back to the list; what was typed stays. */
  leave(): void {
    this.open = null;
  }
}

export const activityDraft = new ActivityDraft();
