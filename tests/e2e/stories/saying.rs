//! Saying it: from something that was noticed to a message that is held, copied and printed as it reads, and to a talk with its
//! setting, a stop and the hour after; in the evening it is written down. All by keyboard (PRODUCT.md §3.7, MOMENTS.md §4).

use crate::app::App;
use crate::desk::on_a_desk;
use crate::hand::named;
use crate::printing;
use crate::processes::wait_for;
use crate::thursdays::{begun, go, instant};

const DAY: &str = "2027-03-02T14:00:00Z";
const EVENING: &str = "2027-03-02T23:00:00Z";
/// Twenty minutes into the talk.
const TALKING: &str = "2027-03-06T15:20:30Z";
const NOTICED: &str = "Our call was moved two hours before it.";
const ENTER: &str = "\u{e007}";

/// Notices something, and begins a message with it.
fn from_what_was_noticed(run: &App) {
    let page = &run.page;
    go(run, "moments");
    page.enter("new-observation");
    page.write("observation-text", NOTICED);
    page.enter("save-observation");
    page.shows("moment-row");
    page.tab_to("moments-list");
    page.keys(ENTER);
    page.enter("moment-open");
    page.enter("observation-tell");
    page.shows("fact");
}

#[test]
fn what_was_noticed_becomes_a_message_that_is_held_copied_and_printed_as_it_reads() {
    on_a_desk(|desk| {
        let (_tray, run) = begun(desk, DAY);
        let page = &run.page;
        from_what_was_noticed(&run);
        page.write("message-empathy", "I can imagine that the week was full.");
        page.write("message-feeling", "I feel ignored.");
        wait_for("a hint", || page.has(&format!("{}[data-hint=\"verdict\"]", named("hint"))));
        page.write("message-wish", "Could we keep the time that we said?");
        let whole = format!(
            "I can imagine that the week was full.\n\nOn Tuesday: {NOTICED}\n\nI feel ignored.\n\n\
             Could we keep the time that we said?"
        );
        let preview =
            || page.js(&format!("return document.querySelector('{}').textContent", named("message-preview")));
        wait_for("how it reads", || preview() == whole.as_str());
        page.says("draft-until", "until the next check-in, Thursday");
        page.enter("copy-message");
        wait_for("the same on the clipboard", || {
            desk.screen().copied("UTF8_STRING").as_deref() == Some(&whole)
        });
        page.says("message-kept", "Copied today");
        let printed = printing::to_file(desk, &run, "print-message");
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&printed), words(&whole), "nothing else is printed, and nothing is left out");
        go(&run, "talk");
        page.says("messages", "copied today");
        go(&run, "drafts");
        page.says("drafts-held", "until the next check-in, Thursday");
    });
}

#[test]
fn in_the_evening_it_is_written_down_and_its_parts_are_one_press_away() {
    on_a_desk(|desk| {
        let (_tray, run) = begun(desk, EVENING);
        let page = &run.page;
        go(&run, "talk");
        page.enter("new-message");
        page.shows("message-late");
        page.write("message-whole", "You never listen.");
        page.says("message-kept", "Kept");
        assert!(!page.has(&named("hint")) && !page.has(&named("message-form")), "nothing but the text");
        page.shows("message-morning");
        page.enter("message-unfold");
        page.shows("hint");
        page.enter("message-morning");
        page.says("messages", "until the next check-in, Thursday");
        // A talk is planned as by day; only the asking waits.
        plan_talk(&run);
        page.says("talk-card", "The canal");
        assert!(!page.has(&named("talk-invite")), "nobody is asked at night");
    });
}

/// Plans a talk for Saturday, and puts it and the hour after it into the week.
fn plan_talk(run: &App) {
    let page = &run.page;
    page.enter("new-talk");
    page.write("talk-place", "The canal");
    page.write("talk-date", "2027-03-06");
    page.write("talk-time", "15:00");
    page.turn("talk-listening-may_i_say");
    page.write("talk-back-date", "2027-03-07");
    page.write("talk-back-time", "11:00");
    page.write("talk-after", "A walk");
    page.enter("save-talk");
    page.says("talk-card", "May I say what I heard?");
    page.says("talk-card", "I want to stop here for now");
    page.enter("talk-place");
    page.says("talk-placed", "It stands in your week.");
    page.enter("talk-place-after");
    wait_for("the hour after to stand there", || !page.has(&named("talk-place-after")));
}

#[test]
fn a_talk_has_its_setting_a_way_to_stop_with_a_time_to_come_back_and_the_hour_after() {
    on_a_desk(|desk| {
        let (_tray, run) = begun(desk, DAY);
        let page = &run.page;
        go(&run, "talk");
        plan_talk(&run);
        page.shows("talk-invite");
        desk.turn_clock(instant(TALKING));
        go(&run, "today");
        go(&run, "talk");
        page.enter("talk-stop");
        page.says("talk-stopped", "Stopped today, 15:2");
        page.enter("talk-place-back");
        wait_for("the time to come back to stand there", || !page.has(&named("talk-place-back")));
        go(&run, "today");
        page.says("today", "A walk");
    });
}
