//! Saying something to the other one, and where; sheets and points.

use crate::calls::define::calls;
use crate::view::*;
use interlude_domain::talking::hints::Hint;
use interlude_domain::talking::setting::TalkAct;
use interlude_domain::talking::sheet::Sheet;
use interlude_domain::talking::template::Template;

calls! {
    // Saying something, and where.
    saying() -> SayingView, [Main], Open;
    /// Without a name what a new one begins with: a template, or nothing. The language is that of the words around it.
    message(id: Option<i64>, template: Option<Template>, language: String) -> MessageView, [Main], Open;
    keep_message(id: Option<i64>, input: MessageInput) -> MessageView, [Main], Open;
    /// How it would read, and what may be said of it; stores nothing.
    preview_message(input: MessageInput) -> MessageView, [Main], Open;
    /// What was noticed since the plan began, the latest first.
    facts_to_tell() -> Vec<FactToTell>, [Main], Open;
    /// As for the page.
    print_message(id: i64) -> (), [Main], Open;
    /// It is fine as it is.
    wave_hint(id: i64, hint: Hint, sentence: String, language: String) -> MessageView, [Main], Open;
    unwave_hint(id: i64, hint: Hint, sentence: String, language: String) -> MessageView, [Main], Open;
    /// That there are no hints in it.
    no_rules_told(language: String) -> (), [Main], Open;
    keep_talk(id: Option<i64>, input: TalkInput) -> TalkView, [Main], Open;
    /// Into my week: the talk, the hour after, or the time to come back.
    place_talk(id: i64, act: TalkAct) -> TalkView, [Main], Open;
    stop_talk(id: i64) -> TalkView, [Main], Open;
    /// From that date on it may be asked again.
    talk_not_ready(id: i64, date: String) -> TalkView, [Main], Open;
    /// As it was planned.
    reopen_talk(id: i64) -> TalkView, [Main], Open;
    remove_talk(id: i64) -> (), [Main], Open;
    restore_talk(id: i64) -> TalkView, [Main], Open;

    // Sheets and points.
    sheets() -> SheetsView, [Main], Open;
    /// At the end of each day on which it was written, the latest first.
    former_sheets(sheet: Sheet) -> Vec<FormerSheet>, [Main], Open;
    /// As a version of its own.
    keep_sheet(sheet: Sheet, lines: Vec<SheetLineInput>) -> SheetView, [Main], Open;
    /// From the first forty-eight hours, and from day three on, too.
    sheet_holds(sheet: Sheet) -> SheetView, [Main], Open;
    remove_version(version: i64) -> (), [Main], Open;
    restore_version(version: i64) -> (), [Main], Open;
    /// It is not offered again.
    wave_sheet(sheet: Sheet) -> (), [Main], Open;
    unwave_sheet(sheet: Sheet) -> (), [Main], Open;
    /// They were told this line of what I would need to see.
    seen_told(text: String) -> SheetView, [Main], Open;
    seen_not_told(text: String) -> SheetView, [Main], Open;
    /// For when the two talk.
    seen_asks(text: String, question: String) -> OwnQuestion, [Main], Open;
    points() -> PointsView, [Main], Open;
    keep_point(id: Option<i64>, input: PointInput) -> PointView, [Main], Open;
    remove_point(id: i64) -> (), [Main], Open;
    restore_point(id: i64) -> (), [Main], Open;
}
