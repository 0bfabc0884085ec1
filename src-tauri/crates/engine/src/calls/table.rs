//! The table: one line for each use case that a window may ask.
//!
//! `name(arguments) -> answer, [windows that may ask it], whether it needs an open vault;` and `, Again` where the
//! passphrase is asked again. The comment is what the screens' types say of it.

use super::define::calls;
use super::lend::{Given, Lend};
use super::{Line, Passphrase, Vault, Window, arguments};
use crate::view::Sound;
use crate::view::*;
use crate::{EngineError, Planner};
use interlude_domain::form::{FieldProblem, Problem};
use interlude_domain::moments::moment::Showing;
use interlude_domain::moments::prompt::Prompt;
use interlude_domain::plan::Turn;
use interlude_domain::reminding::check_back::CheckBackAnswer;
use interlude_domain::reminding::occurrence::Close;
use serde_json::Value;

calls! {
    // The app as a whole.
    app_state() -> AppState, [Main Pause], Any;
    /// After the first screen was drawn.
    page_ready() -> (), [Main], Any;
    /// It shows another screen now. A window that ends by itself is opened there again.
    screen_shown(screen: Screen) -> (), [Main], Any;
    /// The answer to `hand-over`: what is being typed has been handed over, and the window may go.
    handed_over() -> (), [Main], Any;
    /// Without a passphrase this computer's login protects it.
    create_vault(passphrase: Option<String>, again: Option<String>) -> AppState, [Main], Any;
    unlock(passphrase: String) -> AppState, [Main], Any;
    /// Ends the window; another one asks for the passphrase. Without a passphrase there is nothing to lock.
    lock() -> (), [Main], Any;
    /// With a passphrase this locks.
    hide_window() -> (), [Main Pause], Any;
    quit() -> (), [Main], Any;
    /// The answer to what closing means where there is no tray.
    close_answer(answer: CloseAnswer) -> (), [Main], Any;
    /// What stands in a form; nothing reads anew because of it.
    keep_typed(typed: Typed) -> (), [Main Pause], Open;
    drop_typed(form: FormName, thing: String) -> (), [Main Pause], Open;
    /// All that is kept of forms, and where a window that opens goes.
    typing() -> Typing, [Main Pause], Open;
    /// What saving a form would say of its fields; saves nothing. The arguments are those of the call, as JSON.
    try_out(call: String, arguments: String) -> Vec<FieldProblem>, [Main Pause], Open;
    help_lines() -> Vec<HelpLine>, [Main Pause], Any;
    /// While locked only: what a text says now is kept for the unlock. Without a name it is a new one; its name comes back.
    seal_text(id: Option<String>, text: String) -> String, [Main Pause], Any;
    /// What was released to be shown without the passphrase.
    shown_while_locked() -> ShownView, [Main Pause], Any;

    // The small window.
    /// Opens it, or brings it to the front.
    open_pause() -> (), [Main], Any;
    /// Which page it is to show.
    small_page() -> SmallPage, [Pause], Any;
    /// After its page was drawn.
    small_ready() -> (), [Pause], Any;
    /// Its answer to `hand-over`.
    small_handed_over() -> (), [Pause], Any;
    /// Closes it, and nothing else.
    close_small() -> (), [Pause], Any;

    today() -> TodayView, [Main], Open;

    // The plan.
    plan() -> Option<PlanView>, [Main], Open;
    /// Without a change it is the first save.
    save_plan(input: PlanInput, change: Option<ChangeInput>) -> PlanView, [Main], Open;
    /// What it would remind of in fourteen days; saves nothing.
    preview_plan(input: PlanInput) -> AheadView, [Main], Open;
    /// Who may write first by it, and whose sentences are in it; saves nothing.
    guide_plan(input: PlanInput) -> Guidance, [Main], Open;
    /// What both clocks show then, as of today; nothing where either cannot be read.
    both_clocks(time: String, zone: String) -> Option<BothClocks>, [Main], Open;
    /// Ends it; it stays among the earlier ones.
    close_plan() -> (), [Main], Open;
    /// The last one first.
    earlier_plans() -> Vec<EarlierPlan>, [Main], Open;
    earlier_plan(id: i64) -> EarlierPlanView, [Main], Open;
    /// The last one only, and for thirty days that the program has seen.
    take_up_plan(id: i64) -> PlanView, [Main], Open;
    /// The latest first.
    plan_versions() -> Vec<VersionView>, [Main], Open;
    add_review(text: String) -> PlanView, [Main], Open;
    /// The note was copied, once.
    open_door_taken() -> PlanView, [Main], Open;
    /// A clear no, not safe, or back from there.
    turn_plan(turn: Turn) -> PlanView, [Main], Open;
    /// The page for the other person.
    handover() -> HandoverView, [Main], Open;
    /// The system's print dialog, where there is a page to hand over; its style says that nothing else is printed.
    print_page() -> (), [Main], Open;

    // Check-ins. A month is `2026-11`.
    check_ins(month: String) -> CheckInsView, [Main], Open;
    /// With neither: contact in between that is not written yet.
    check_in(key: Option<String>, id: Option<i64>) -> CheckInView, [Main], Open;
    log_check_in(input: CheckInInput) -> CheckInView, [Main], Open;
    /// What was there before it was written is there again.
    clear_check_in(id: i64) -> Acted, [Main], Open;
    /// What stands before it and after it, and what came of it.
    around_check_in(key: String) -> AroundView, [Main], Open;
    save_before(key: String, input: BeforeInput) -> AroundView, [Main], Open;
    /// One of the three lines; it becomes a term, a question or an activity.
    keep_came(key: String, input: CameInput) -> AroundView, [Main], Open;
    /// One of my own; it is asked no more.
    close_question(id: i64) -> (), [Main], Open;
    open_question(id: i64) -> (), [Main], Open;
    /// The prepared message was copied, once.
    nudge_taken(key: String) -> CheckInView, [Main], Open;

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

    // A hard minute.
    /// What stands at the door; stores nothing.
    open_minute() -> MinuteView, [Main Pause], Open;
    /// What is said and offered once something was tapped.
    minute_offers(taps: MinuteTaps) -> MinuteOffersView, [Main Pause], Open;
    /// Its name; nothing where nothing was tapped and nothing typed.
    keep_minute(id: Option<i64>, input: MinuteInput) -> Option<i64>, [Pause], Open;
    /// With an empty text it is the filled one again.
    save_card(text: String) -> MinuteCardView, [Pause], Open;
    /// One a line, as for the card.
    save_harder(text: String) -> MinuteCardView, [Pause], Open;
    fold_line(id: i64) -> Vec<MinuteLineView>, [Pause], Open;
    open_line(id: i64) -> Vec<MinuteLineView>, [Pause], Open;
    remove_line(id: i64) -> Vec<MinuteLineView>, [Pause], Open;
    restore_line(id: i64) -> Vec<MinuteLineView>, [Pause], Open;
    /// Something was written that had to be arranged.
    wrote_to_arrange() -> Arranged, [Pause], Open;
    /// One of my own, for when the two talk.
    ask_later(text: String) -> OwnQuestion, [Pause], Open;
    pause_ends() -> PauseEnds, [Main Pause], Open;
    begin_check_back(input: CheckBackInput) -> CheckBackView, [Main Pause], Open;
    /// What is asked now.
    check_backs() -> Vec<CheckBackView>, [Main Pause], Open;
    keep_strength_after(id: i64, strength: Option<u8>) -> CheckBackView, [Main Pause], Open;
    answer_check_back(id: i64, answer: CheckBackAnswer) -> CheckBackView, [Main Pause], Open;

    // Drafts.
    /// Of those that are just for me the page before one of them, or the first.
    drafts(before: Option<i64>) -> DraftsView, [Main], Open;
    draft(id: i64) -> DraftView, [Main], Open;
    keep_draft(id: Option<i64>, input: DraftInput) -> DraftView, [Main Pause], Open;
    /// The only way out; it says when.
    copy_draft(id: i64) -> DraftView, [Main], Open;
    /// One for a check-in; the draft goes into the bin.
    make_question(id: i64, text: String) -> OwnQuestion, [Main], Open;
    /// The text that one had; `at` is one of its `textsBefore`.
    text_before(id: i64, at: i64) -> String, [Main], Open;
    /// That some became just for me.
    drafts_told() -> (), [Main], Open;
    bin_moment(id: i64) -> (), [Main Pause], Open;
    restore_moment(id: i64) -> (), [Main Pause], Open;
    /// One that lies in the bin; nothing brings it back.
    erase_moment(id: i64) -> (), [Main], Open;
    /// What has lain there for its days; how much that was.
    empty_bin() -> usize, [Main], Open;
    /// Puts a text on the clipboard, marked so that no history keeps it.
    copy(text: String) -> (), [Main Pause], Any;

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

    // What was logged.
    /// The moods of the day that it is.
    moods() -> MoodsView, [Main Pause], Open;
    mood(id: i64) -> MoodView, [Main Pause], Open;
    keep_mood(id: Option<i64>, input: MomentInput, feelings: FeelingsInput) -> MoodView, [Main Pause], Open;
    /// Everything, the newest first: a page of rows.
    timeline(filter: TimelineFilter, at: TimelineAt, most: u32) -> TimelinePage, [Main], Open;
    /// What bears these words; the page that follows `after`, or the first.
    find_moments(query: String, after: Option<String>) -> FoundPage, [Main], Open;
    entry(id: i64) -> MomentView, [Main], Open;
    minute_entry(id: i64) -> MinuteEntryView, [Main], Open;
    /// For the next hard minute.
    keep_line(id: i64, text: String) -> Vec<MinuteLineView>, [Main], Open;
    /// Tags, and whether it is folded away.
    mark_moment(id: i64, tags: Vec<String>, showing: Showing) -> MomentView, [Main], Open;
    tags() -> Vec<TagView>, [Main], Open;
    /// Where another one bears the name, the two become one.
    rename_tag(id: i64, name: String) -> Acted, [Main], Open;
    remove_tag(id: i64) -> Acted, [Main], Open;
    /// What lies in the bin, the latest first.
    binned_moments() -> Vec<MomentItem>, [Main], Open;
    /// Empty names are those that come with the program.
    save_step_names(input: StepNames) -> (), [Main], Open;
    /// What was logged as pictures; where no plan was ever made, of the last ninety days.
    patterns(input: PatternsInput) -> PatternsView, [Main], Open;
    /// Asks where, and writes one's numbers there; nothing where nowhere was chosen.
    export_pattern(input: PatternsInput, chart: PatternsChart) -> Option<Exported>, [Main], Open;
    /// The same with a picture as it was drawn.
    export_picture(chart: PatternsChart, picture: String) -> Option<Exported>, [Main], Open;
    print_patterns() -> (), [Main], Open;
    /// One that was noticed; without a name what a new one begins with.
    observation(id: Option<i64>) -> ObservationView, [Main], Open;
    keep_observation(id: Option<i64>, input: MomentInput, beside: NoticedInput) -> ObservationView, [Main], Open;
    observation_said(id: i64) -> ObservationView, [Main], Open;
    observation_not_said(id: i64) -> ObservationView, [Main], Open;
    /// As for an observation.
    reflection(id: Option<i64>) -> ReflectionView, [Main], Open;
    keep_reflection(id: Option<i64>, input: MomentInput, prompt: Option<Prompt>) -> ReflectionView, [Main], Open;

    // Thinking time.
    thinking() -> ThinkingView, [Main], Open;
    /// A thought in one line; with the first one there is a time for it.
    put_aside(text: String) -> ThinkingView, [Main Pause], Open;
    save_thinking_time(time: String) -> ThinkingView, [Main], Open;
    thought_matters(id: i64) -> ThinkingView, [Main], Open;
    thought_asks(id: i64) -> OwnQuestion, [Main], Open;
    let_all_go() -> Vec<i64>, [Main], Open;
    /// Its text as it is drawn.
    formatted_entry(id: i64) -> FormattedView, [Main], Open;

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

    // Settings.
    settings() -> SettingsView, [Main], Open;
    save_quiet(input: Option<QuietInput>) -> (), [Main], Open;
    silence(input: SilenceInput) -> (), [Main], Open;
    /// The check-ins in it; sets nothing.
    silence_covers(input: SilenceInput) -> Vec<UpcomingItem>, [Main], Open;
    end_silence() -> (), [Main], Open;
    save_leads(input: LeadsInput) -> (), [Main], Open;
    /// Notifications name what they are for.
    show_topics() -> (), [Main], Open, Again;
    hide_topics() -> (), [Main], Open;
    /// My card and my lines for next time, to anyone at this computer.
    show_while_locked() -> (), [Main], Open, Again;
    hide_while_locked() -> (), [Main], Open;
    set_sound(sound: Sound) -> (), [Main], Open;
    set_theme(theme: Theme) -> (), [Main], Open;
    set_autostart(starts: StartsAtLogin) -> (), [Main], Open;
    /// Without a passphrase this computer's login protects it from now on.
    change_protection(passphrase: Option<String>, again: Option<String>) -> AppState, [Main], Open, Again;
    test_notification() -> (), [Main], Open;
}
