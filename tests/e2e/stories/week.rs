//! The week: a calendar is imported, a hobby and a friend get free times, both are reminded of, and the reminder to plan
//! opens the week.

use std::time::Duration;

use chrono::{Days, NaiveDate, TimeDelta};

use crate::app::App;
use crate::desk::{Desk, on_a_desk};
use crate::due::{Due, now};
use crate::hand::named;
use crate::processes::{wait_at_most, wait_for};
use crate::seed;
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;

/// Moving two things by typing has to fit into this.
const ROOM: Duration = Duration::from_secs(25);

/// Busy tomorrow and the day after, from seven to half past seven in the evening, as a calendar program writes it.
fn calendar() -> String {
    let tomorrow = tomorrow().format("%Y%m%d");
    format!(
        "BEGIN:VCALENDAR\r\nPRODID:-//Example//Calendar 1.0//EN\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n\
         UID:1@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{tomorrow}T070000Z\r\nDTEND:{tomorrow}T193000Z\r\n\
         RRULE:FREQ=DAILY;COUNT=2\r\nSUMMARY:Nobody's business\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

fn tomorrow() -> NaiveDate {
    now().date_naive().checked_add_days(Days::new(1)).expect("tomorrow")
}

#[test]
fn free_times_become_a_hobby_and_a_friend_and_both_are_reminded_of() {
    on_a_desk(|desk| {
        seed::blank(desk);
        let tray = TrayStub::start(&desk.bus);
        let desktop = NotificationStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        a_calendar_is_imported(desk, &run);
        let hobby = a_hobby_gets_a_free_time(&run);
        let friend = a_friend_gets_a_free_time(&run);
        assert_ne!(hobby, friend);
        let due = both_are_moved_to_the_next_minute(&run, [&hobby, &friend]);
        let shown = wait_shown(&desktop, &due);
        assert_eq!(shown, "2 reminders are waiting.");
        one_is_done_and_one_is_excused(&run);
    });
}

/// Through the system's own dialog, by its keyboard.
fn a_calendar_is_imported(desk: &Desk, run: &App) {
    let page = &run.page;
    let file = desk.home("calendar.ics");
    std::fs::write(&file, calendar()).expect("a calendar");
    page.go_to("week");
    page.press("week-part-calendars");
    page.shows("calendars-empty");
    let has_dialog = || desk.screen().titles().iter().any(|title| title == "Choose a calendar file");
    page.press("import-calendar");
    wait_for("the system's file dialog", has_dialog);
    // The dialog fills its list and completes what is typed; it says to nobody when it is done with either.
    let path = file.display().to_string();
    let find = [
        "search",
        "--name",
        "^Choose a calendar file$",
        "windowfocus",
        "--sync",
        "sleep",
        "0.7",
        "key",
        "ctrl+l",
        "sleep",
        "0.5",
    ];
    let write = ["type", "--delay", "20", "--args", "1", &path, "sleep", "0.7", "key", "Return"];
    desk.command("xdotool").args(find).args(write).stderr(desk.log()).status().expect("xdotool");
    wait_for("the file dialog to close", || !has_dialog());
    page.says("calendars", "calendar.ics");
    assert!(!page.text(&named("calendars")).contains("Nobody's business"));
    page.press("week-part-list");
    page.says("week-list", "Busy: 07:00–19:30");
}

/// The start of the first slot that is offered, which is then taken.
fn take_first_slot(run: &App) -> String {
    let page = &run.page;
    page.shows("slot");
    let first = format!("{}:first-child", named("slot"));
    let start = page.js(&format!("return document.querySelector('{first}').dataset.start"));
    let start = start.as_str().expect("a start").to_owned();
    let busy = [tomorrow(), tomorrow().succ_opt().expect("a day")];
    let is_busy = busy
        .iter()
        .any(|day| start.starts_with(&day.to_string()) && start.as_str() < &format!("{day}T19:45") as &str);
    assert!(!is_busy, "{start} lies where the calendar says busy");
    page.click(&format!("{first} {}", named("take-slot")));
    wait_for("the slot to be taken", || !page.has(&named("slots")));
    page.press("week-part-list");
    page.says("week-list", &start[11..]);
    start
}

fn a_hobby_gets_a_free_time(run: &App) -> String {
    let page = &run.page;
    page.go_to("activities");
    page.press("add-activity");
    page.fill("activity-title", "Pottery");
    page.take("activity-need", "growth");
    page.choose("activity-repeat-per_week");
    page.fill("activity-goal", "8");
    page.press("save-activity");
    page.says("activity-goal-error", "A week has seven days.");
    page.fill("activity-goal", "1");
    page.press("save-activity");
    page.says("activities", "Once a week");
    page.press("find-time");
    let start = take_first_slot(run);
    assert!(!page.has(&named("unplaced")), "the goal of one time is reached");
    start
}

fn a_friend_gets_a_free_time(run: &App) -> String {
    let page = &run.page;
    page.go_to("activities");
    page.press("activities-part-people");
    page.press("new-person");
    page.fill("person-name", "Ilse");
    page.fill("person-ideal", "0");
    page.press("save-person");
    page.says("person-ideal-error", "At least 1.");
    page.fill("person-ideal", "7");
    page.press("save-person");
    page.press("person-find");
    take_first_slot(run)
}

/// What was accepted is moved by typing: a test cannot wait for the evening.
fn both_are_moved_to_the_next_minute(run: &App, starts: [&str; 2]) -> Due {
    let page = &run.page;
    let due = Due::next_minute(ROOM);
    let (date, time) = (due.date(), due.clock());
    for start in starts {
        page.click(&format!("[data-start=\"{start}\"] {}", named("week-move")));
        page.fill("place-date", &date);
        page.fill("place-time", &time);
        page.press("save-place");
        wait_for("it to be moved", || !page.has(&named("place-form")));
    }
    assert!(now() < due.at, "there was time to move both");
    due
}

fn wait_shown(desktop: &NotificationStub, due: &Due) -> String {
    wait_at_most(due.patience(), "the reminder", || !desktop.shown().is_empty());
    desktop.shown()[0].body.clone()
}

fn one_is_done_and_one_is_excused(run: &App) {
    let page = &run.page;
    page.go_to("today");
    let line = |title: &str| -> String {
        let script = format!(
            "return [...document.querySelectorAll('{}')].find((one) => one.textContent.includes('{title}')).dataset.key",
            named("today-item")
        );
        let key = page.js(&script);
        format!("[data-key=\"{}\"]", key.as_str().expect("a key"))
    };
    wait_for("both on today", || {
        page.js(&format!("return document.querySelectorAll('{}').length", named("today-item"))) == 2
    });
    page.click(&format!("{} {}", line("Pottery"), named("done")));
    page.wait_text(&line("Pottery"), "done");
    page.click(&format!("{} {}", line("See Ilse"), named("log-more")));
    page.choose("felt-outcome-excused");
    page.press("save-felt");
    wait_for("it to be closed", || !page.has(&named("log-activity")));
    page.go_to("activities");
    page.says("activities", "Done once in 4 weeks");
    let all = format!("{}:has({})", named("activity"), named("activity-history"));
    wait_for("both have a history", || {
        page.js(&format!("return document.querySelectorAll('{all}').length")) == 2
    });
    let ilse = "[...document.querySelectorAll('[data-testid=\"activity\"]')].find((one) => one.textContent.includes('See Ilse'))";
    page.js(&format!("{ilse}.querySelector('{}').click()", named("activity-history")));
    page.says("history", "excused 1");
}

#[test]
fn the_weekly_reminder_to_plan_opens_the_week() {
    on_a_desk(|desk| {
        seed::untouched(desk);
        let tray = TrayStub::start(&desk.bus);
        let desktop = NotificationStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        let page = &run.page;
        page.go_to("week");
        page.press("week-part-choices");
        let due = Due::next_minute(Duration::from_secs(12));
        let weekday = due.nominal.format("%a").to_string().to_lowercase();
        page.take("planning-day", &weekday);
        page.fill("planning-time", &due.clock());
        page.press("save-choices");
        page.go_to("settings");
        run.close_window(desk);
        wait_at_most(due.patience(), "the reminder", || !desktop.shown().is_empty());
        let shown = desktop.shown()[0].clone();
        due.assert_is(&shown);
        run.open_again(|| desktop.press(1, "default"));
        page.shows("week-grid");
        page.says("week-prompt", "Time to plan your week");
        page.shows("slot");
        page.press("prompt-done");
        wait_for("the prompt to go", || !page.has(&named("week-prompt")));
        assert!(now() - due.at < TimeDelta::minutes(2));
    });
}
