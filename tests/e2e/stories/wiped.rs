//! Wiped: five seconds after *Lock* no word of the person's is left in memory.
//!
//! What a window showed ends with its process. The keeper lives on, and has read and written every word: its heap is
//! wiped as it is freed. Everything here is typed in the real window, and looked for in every page of the keeper that can
//! be read, as one byte a letter and as two. With the wiping switched off words are found, or this could not fail.

use std::time::Duration;

use chrono::TimeDelta;

use super::long_form;
use super::memory::{self, Found};
use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::due::now;
use crate::first_run;
use crate::hand::named;
use crate::processes::{descendants, wait_for};
use crate::program::program;
use crate::stubs::tray::TrayStub;

const PASSPHRASE: &str = "quorvexamblish tandrupolint";

/// What is typed, each into a field of its own.
const WORDS: [&str; 14] = [
    "Zelquorimbath",
    "Vuldrapentosk",
    "Krimbolathune",
    "Ostrevandulik",
    "Phaldruminexo",
    "Trovenskilbar",
    "Whemblatorquis",
    "Yandrukolspet",
    "Jorvimethalux",
    "Glastropundek",
    "Brunquesilvat",
    "Drimholtavesk",
    "Nuvelstrakomb",
    "Ximbledorvant",
];
/// As long as the promise gives it (docs/RELIABILITY.md §2).
const AFTER: Duration = Duration::from_secs(5);

#[test]
fn no_word_is_left_five_seconds_after_lock() {
    let runs = long_form::rounds(2, 20);
    let found: Vec<Found> = (0..runs).flat_map(|_| found_after_lock(&[])).collect();
    long_form::found("words after lock", &format!("{} found in {runs} runs", found.len()));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn with_the_wiping_off_words_are_left() {
    let found = found_after_lock(&[("INTERLUDE_E2E_KEEPS_HEAP", "1")]);
    eprintln!("with the wiping off: {} found", found.len());
    assert!(!found.is_empty(), "the search finds nothing where something must be");
}

/// Fills a vault by typing, looks at everything, locks, and searches.
fn found_after_lock(environment: &[(&str, &str)]) -> Vec<Found> {
    let mut found = Vec::new();
    on_a_desk(|desk| {
        let tray = TrayStub::start(&desk.bus);
        let mut command = desk.command(program());
        command.envs(environment.iter().copied());
        let run = App::begin(desk, command);
        tray.wait_for_icon();
        with_a_passphrase(&run);
        type_everything(&run);
        look_at_everything(&run);
        lock(desk, &run, &tray);
        std::thread::sleep(AFTER);
        assert_eq!(descendants(run.process()), [], "no other process is left");
        let wanted: Vec<&str> = WORDS.into_iter().chain([PASSPHRASE]).collect();
        found = memory::search(run.process(), &wanted);
    });
    found
}

fn with_a_passphrase(run: &App) {
    let page = &run.page;
    first_run::to_passphrase(page);
    page.fill("passphrase", PASSPHRASE);
    page.fill("passphrase-again", PASSPHRASE);
    first_run::skip_the_rest(page);
}

fn type_everything(run: &App) {
    type_a_plan(run);
    type_a_check_in(run);
    let page = &run.page;
    page.go_to("activities");
    page.press("add-activity");
    page.fill("activity-title", WORDS[6]);
    page.click(&format!("{} summary", named("activity-more")));
    page.fill("activity-place", WORDS[7]);
    page.fill("activity-note", WORDS[8]);
    page.press("save-activity");
    page.says("activities", WORDS[6]);
    page.press("activities-part-people");
    page.press("new-person");
    page.fill("person-name", WORDS[9]);
    page.fill("person-invitation", WORDS[10]);
    page.fill("person-note", WORDS[11]);
    page.press("save-person");
    page.says("people", WORDS[9]);
    page.press("activities-part-ideas");
    page.press("new-idea");
    page.fill("idea-text", WORDS[12]);
    page.press("save-idea");
    page.says("ideas-list", WORDS[12]);
    page.go_to("week");
    page.press("week-part-dates");
    page.press("new-hard-date");
    page.fill("hard-date-title", WORDS[13]);
    page.fill("hard-date-date", &(now() + TimeDelta::days(2)).format("%Y-%m-%d").to_string());
    page.press("save-hard-date");
    page.says("hard-dates", WORDS[13]);
}

fn type_a_plan(run: &App) {
    let page = &run.page;
    page.go_to("plan");
    page.press("make-plan");
    page.press("questions-go-on");
    page.fill("plan-name", WORDS[0]);
    page.choose("plan-has-cadence");
    page.choose("cadence-repeat-daily");
    page.fill("cadence-time", "23:58");
    page.press("term-add");
    page.fill("term-0", WORDS[1]);
    page.fill("purpose-mine", WORDS[2]);
    page.fill("purpose-theirs", WORDS[3]);
    // A click brings it out from under the bar at the lower edge.
    page.click(&named("open-door"));
    page.fill("open-door", WORDS[4]);
    wait_for("the preview", || page.has("[data-testid=\"plan-preview\"][aria-busy=\"false\"]"));
    page.press("save-plan");
    page.says("plan-page", WORDS[2]);
}

fn type_a_check_in(run: &App) {
    let page = &run.page;
    page.press("plan-part-check_ins");
    page.press("open-check-in");
    page.shows("around-before");
    page.choose("answer-did_not_happen");
    page.fill("check-in-note", WORDS[5]);
    page.press("save-check-in");
    page.says("check-in-saved", "Saved");
    page.press("check-in-back");
    page.shows("month-list");
}

fn look_at_everything(run: &App) {
    let page = &run.page;
    let parts = [
        ("plan", ["plan", "check_ins", "versions", "page"].as_slice()),
        ("week", &["week", "list", "dates", "calendars", "choices"]),
        ("activities", &["mine", "people", "ideas"]),
        ("inbox", &["ahead"]),
        ("settings", &[]),
        ("help", &[]),
        ("today", &[]),
    ];
    for (screen, parts) in parts {
        page.go_to(screen);
        for part in parts {
            page.press(&format!("{screen}-part-{part}"));
        }
    }
    page.shows("today");
}

fn lock(desk: &Desk, run: &App, tray: &TrayStub) {
    tray.choose("Lock");
    wait_for("window and page to be gone", || !app::has_window(desk) && !run.has_page_process());
    run.page.forget();
}
