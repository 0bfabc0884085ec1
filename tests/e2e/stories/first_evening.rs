//! A first evening: first run, a closed window, a reminder at its minute, and *Done*.

use std::time::Duration;

use interlude_domain::reminding::occurrence::State;

use crate::app::App;
use crate::desk::{Desk, on_a_desk};
use crate::due::{Due, now};
use crate::hand::named;
use crate::processes::{wait_at_most, wait_for};
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;
use crate::vault;

/// What is said to nobody but the person.
const OWN_WORDS: [&str; 3] = ["Walk by the river", "Maren", "river"];
/// The rest of first run, closing the window and reading the tray have to fit into this.
const ROOM: Duration = Duration::from_secs(25);

#[test]
fn a_check_in_of_the_first_evening_is_reminded_of_and_done() {
    on_a_desk(|desk| {
        let tray = TrayStub::start(&desk.bus);
        let desktop = NotificationStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        let due = first_run_by_keyboard(&run);
        today_shows_what_is_next(&run, &due);
        the_tray_says_when_after_the_window_closed(desk, &run, (&tray, &due));
        done_is_stored(desk, &desktop, &due);
        the_window_shows_it_done(&run, &tray);
        assert_eq!(desktop.calls(), ["Get", "GetCapabilities", "Notify", "CloseNotification"]);
        nothing_of_it_lies_open(desk);
    });
}

/// Six steps without touching the mouse.
fn first_run_by_keyboard(run: &App) -> Due {
    let page = &run.page;
    on_page(run, "help");
    page.enter("first-run-quiet-minute");
    on_page(run, "minute");
    page.enter("first-run-go-on");
    on_page(run, "questions");
    page.enter("questions-go-on");
    on_page(run, "protect");
    page.pick("protect-who", "own");
    page.says("device-limits", "There is no lock then");
    page.enter("first-run-go-on");
    on_page(run, "plan");
    page.write("plan-name", "Maren");
    page.pick("plan-agreed", "some");
    page.turn("plan-has-cadence");
    page.pick("cadence-repeat", "daily");
    let due = Due::next_minute(ROOM);
    page.write("cadence-time", &due.clock());
    page.enter("save-plan");
    on_page(run, "tomorrow");
    page.write("thing-title", "Walk by the river");
    page.write("person-name", "Maren");
    page.enter("first-run-finish");
    page.shows("today");
    due
}

#[track_caller]
fn on_page(run: &App, name: &str) {
    wait_for(&format!("the page {name}"), || run.page.has(&format!("[data-page=\"{name}\"]")));
}

fn today_shows_what_is_next(run: &App, due: &Due) {
    let page = &run.page;
    page.says("next-check-in", &due.clock());
    page.says("next-reminder", &due.clock());
    page.go_to("activities");
    page.says("activities", "Walk by the river");
    page.says("activities", "See Maren");
    page.go_to("today");
    page.shows("today");
}

fn the_tray_says_when_after_the_window_closed(desk: &Desk, run: &App, (tray, due): (&TrayStub, &Due)) {
    run.close_window(desk);
    assert!(!run.has_page_process() && run.runs());
    tray.wait_line(&due.in_the_tray());
    assert!(now() < due.at, "the first evening took longer than there was room for");
    for line in tray.menu() {
        assert!(!OWN_WORDS.iter().any(|word| line.label.contains(word)), "{line:?}");
    }
}

fn done_is_stored(desk: &Desk, desktop: &NotificationStub, due: &Due) {
    wait_at_most(due.patience(), "the reminder", || !desktop.shown().is_empty());
    let shown = desktop.wait_shown(1);
    due.assert_is(&shown);
    assert_eq!(shown.actions, ["default", "Open", "done", "Done", "later", "Later", "open", "Open"]);
    assert!(vault::unsettled(desk).len() <= 1);
    desktop.press(shown.number, "done");
    let row = vault::wait_occurrence(desk, State::Done);
    assert_eq!((row.due, row.time), (due.at, due.at.time()));
    assert!(row.closed_at.is_some_and(|closed| closed >= due.at && closed <= now()));
    assert_eq!(vault::unsettled(desk), [], "it is known that it was shown");
}

fn the_window_shows_it_done(run: &App, tray: &TrayStub) {
    let page = &run.page;
    run.open_again(|| tray.choose("Open"));
    page.shows("today");
    let line = format!("{}[data-kind=\"check_in\"]", named("today-item"));
    page.wait_text(&line, "Check-in");
    page.wait_text(&line, "done");
    assert!(!page.has(&format!("{line} {}", named("done"))), "it cannot be done twice");
    assert!(!page.has(&named("today-open")), "nothing is open");
    page.go_to("inbox");
    page.says("inbox-empty", "Nothing is open.");
}

/// The file is encrypted, and nothing else has the person's words.
fn nothing_of_it_lies_open(desk: &Desk) {
    for (name, bytes) in vault::files(&desk.data()) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("SQLite") && !OWN_WORDS.iter().any(|word| text.contains(word)), "{name}");
    }
    assert!(!OWN_WORDS.iter().any(|word| desk.printed().contains(word)));
}
