//! A hard minute, drafts, and what was logged.

use crate::calls::define::calls;
use crate::view::*;
use interlude_domain::moments::moment::Showing;
use interlude_domain::moments::prompt::Prompt;
use interlude_domain::reminding::check_back::CheckBackAnswer;

calls! {
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

    // A bad hour.
    bad_hour() -> BadHourView, [Main Pause], Open;
    keep_bad_hour(input: BadHourInput) -> BadHourView, [Main], Open;
    /// As for the page.
    print_bad_hour() -> (), [Main], Open;
}
