// The activity that is being written. It lives as long as the window, so that leaving the form
// loses nothing: opening the same one again finds what was typed.
import type { ActivityView } from "$ui/lib/bindings";
import { t } from "$ui/lib/i18n";
import { blankActivity, formOf, type ActivityForm } from "./activity_form";
import type { Suggestion } from "./suggestions";

/** Which activity a draft is of; "new" for one that isn't saved yet. */
export type DraftOf = number | "new";

class ActivityDraft {
  /** The open form, or null when only the list is shown. */
  open = $state<DraftOf | null>(null);
  forms = $state<Record<string, ActivityForm>>({});

  add(today: string): void {
    this.forms["new"] ??= blankActivity(today);
    this.open = "new";
  }

  /** Fills a new form with a suggestion; a day and a time stand there to be changed. */
  take(suggestion: Suggestion, today: string): void {
    const { key, need, minutes } = suggestion;
    this.forms["new"] = { ...blankActivity(today), title: t(key), need, minutes };
    this.open = "new";
  }

  edit(activity: ActivityView, today: string): void {
    this.forms[activity.id] ??= formOf(activity.input, today);
    this.open = activity.id;
  }

  /** Back to the list; what was typed stays. */
  leave(): void {
    this.open = null;
  }

  /** After a save or a removal there is nothing left to keep. */
  drop(of: DraftOf): void {
    delete this.forms[of];
    if (this.open === of) this.open = null;
  }
}

export const activityDraft = new ActivityDraft();
