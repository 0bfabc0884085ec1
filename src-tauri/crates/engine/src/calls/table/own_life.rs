//! What I do for myself, its week, and what came due.

use crate::calls::define::calls;
use crate::view::*;
use interlude_domain::reminding::occurrence::Close;

calls! {
    // What I do for myself, and with whom.
    activities() -> Vec<ActivityView>, [Main], Open;
    add_activity(input: ActivityInput) -> ActivityView, [Main], Open;
    save_activity(id: i64, input: ActivityInput) -> ActivityView, [Main], Open;
    remove_activity(id: i64) -> (), [Main], Open;
    restore_activity(id: i64) -> ActivityView, [Main], Open;
    /// What became of one time, and how it felt.
    log_activity(input: ActivityLogInput) -> Acted, [Main], Open;
    activity_history(id: i64) -> ActivityHistory, [Main], Open;
    /// What was said of one time.
    activity_entry(key: String) -> ActivityEntry, [Main], Open;
    /// Who is due first.
    people() -> Vec<PersonView>, [Main Pause], Open;
    /// Without an id it is a new one, as for all that is kept.
    keep_person(id: Option<i64>, input: PersonInput) -> PersonView, [Main], Open;
    remove_person(id: i64) -> (), [Main], Open;
    restore_person(id: i64) -> PersonView, [Main], Open;
    /// Planned or not.
    add_meeting(id: i64, date: String) -> Met, [Main], Open;
    remove_meeting(meeting: i64) -> (), [Main], Open;
    /// My own, the latest first.
    ideas() -> Vec<IdeaView>, [Main], Open;
    keep_idea(id: Option<i64>, input: IdeaInput) -> IdeaView, [Main], Open;
    remove_idea(id: i64) -> (), [Main], Open;
    restore_idea(id: i64) -> IdeaView, [Main], Open;

    // The week.
    /// Seven days; the empty text is today.
    week(first: String) -> WeekView, [Main], Open;
    /// Up to three, the best first.
    slots(input: SlotsInput) -> Vec<SlotView>, [Main], Open;
    /// Gives it one time.
    place_activity(id: i64, input: PlaceInput) -> Acted, [Main], Open;
    /// One date of it, also longer or shorter.
    move_activity(key: String, input: PlaceInput) -> Acted, [Main], Open;
    /// One date of it; the activity stays.
    take_off_activity(key: String) -> Acted, [Main], Open;
    week_choices() -> WeekChoicesInput, [Main], Open;
    save_week_choices(input: WeekChoicesInput) -> (), [Main], Open;
    hard_dates() -> Vec<HardDateView>, [Main], Open;
    keep_hard_date(id: Option<i64>, input: HardDateInput) -> HardDateView, [Main], Open;
    remove_hard_date(id: i64) -> (), [Main], Open;
    restore_hard_date(id: i64) -> HardDateView, [Main], Open;
    calendars() -> Vec<CalendarView>, [Main], Open;
    /// Asks for a file; nothing where none was chosen.
    import_calendar(replaces: Option<i64>) -> Option<CalendarAnswer>, [Main], Open;
    read_calendar_again(id: i64) -> CalendarAnswer, [Main], Open;
    remove_calendar(id: i64) -> (), [Main], Open;
    restore_calendar(id: i64) -> CalendarView, [Main], Open;
    /// Asks where; nothing where nowhere was chosen.
    export_calendar() -> Option<Exported>, [Main], Open;

    // What came due, and what is ahead.
    inbox() -> InboxView, [Main], Open;
    /// The page of what is earlier that follows this one; none where it was the last.
    earlier(after: String) -> Vec<InboxItem>, [Main], Open;
    /// The page of the earlier dates of the same activity that follows this one.
    earlier_of(after: String) -> Vec<InboxItem>, [Main], Open;
    /// The next fourteen days.
    ahead() -> AheadView, [Main], Open;
    close_occurrence(key: String, how: Close) -> Acted, [Main], Open;
    snooze(key: String, input: LaterInput) -> Acted, [Main], Open;
    /// Closes everything under "earlier": it passed.
    close_earlier() -> Acted, [Main], Open;
    /// The same with every earlier date of the activity that this is a date of.
    close_earlier_of(key: String) -> Acted, [Main], Open;
    /// Takes back what answered with this id.
    undo(id: u32) -> (), [Main], Open;
}
