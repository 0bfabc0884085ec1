//! Typed words: killed, locked, closed or reloaded, each form stands again as it was (RELIABILITY.md §2 *Typed text*).

use std::time::Duration;

use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::driver::Driver;
use crate::first_run;
use crate::hand::named;
use crate::processes::wait_for;
use crate::room;
use crate::stubs::tray::TrayStub;
use interlude_domain::frame::typed::FormName;

/// A form keeps what was typed at most this long after the last letter.
const KEPT_AFTER: Duration = Duration::from_secs(1);
const SECRET: &str = "a long enough secret";
const WORDS: &str = "Nobody else's words";

/// What a hand does on the way to a form.
enum Step {
    Go(&'static str),
    Press(&'static str),
    Choose(&'static str),
    /// Puts this there instead of what stands in it.
    Fill(&'static str, &'static str),
    /// Puts the date of today there.
    Today(&'static str),
    /// Opens the first check-in with this mark, in this month or by the button for another one.
    CheckIn(&'static str, &'static str),
}
use Step::{CheckIn, Choose, Fill, Go, Press, Today};

/// Every form but the first run's and the names that its screens give its fields: how it is reached, and a field in it.
const FORMS: &[(&str, &[Step], &str)] = &[
    ("plan", &[Go("plan"), Press("edit-plan")], "purpose-mine"),
    (
        "review",
        &[
            Go("plan"),
            Press("edit-plan"),
            Fill("plan-ends", "2027-06-10"),
            Fill("change-reason", "Exams"),
            Press("save-plan"),
            Press("edit-plan"),
            Fill("plan-ends", "2027-06-20"),
            Fill("change-reason", "More exams"),
            Press("save-plan"),
            Press("review-first"),
        ],
        "review-text",
    ),
    ("check_in", &[Go("plan"), Press("plan-part-check_ins"), Press("note-contact")], "check-in-note"),
    ("before", &[Go("plan"), Press("plan-part-check_ins"), CheckIn("ahead", "month-later")], "before-ask"),
    (
        "came",
        &[
            Go("plan"),
            Press("plan-part-check_ins"),
            CheckIn("earlier", "month-earlier"),
            Choose("answer-happened"),
            Press("save-check-in"),
        ],
        "came-agreed",
    ),
    ("activity", &[Go("activities"), Press("activity-edit")], "activity-title"),
    (
        "felt",
        &[
            // In the evening nothing of the sample is still to come today.
            Go("activities"),
            Press("add-activity"),
            Fill("activity-title", "Stretch"),
            Choose("activity-repeat-once"),
            Today("activity-date"),
            Fill("activity-time", "23:59"),
            Press("save-activity"),
            Go("today"),
            Press("log-more"),
        ],
        "felt-note",
    ),
    ("person", &[Go("activities"), Press("activities-part-people"), Press("new-person")], "person-note"),
    ("met", &[Go("activities"), Press("activities-part-people"), Press("person-met")], "met-date"),
    ("idea", &[Go("activities"), Press("activities-part-ideas"), Press("new-idea")], "idea-text"),
    ("place", &[Go("week"), Press("week-part-list"), Press("week-move")], "place-time"),
    ("hard_date", &[Go("week"), Press("week-part-dates"), Press("new-hard-date")], "hard-date-title"),
    ("mood", &[Go("today"), Press("mood-in-words")], "mood-text"),
    ("observation", &[Go("moments"), Press("new-observation")], "observation-text"),
    ("thought", &[Go("moments"), Press("open-thinking")], "thought-text"),
    (
        "thinking_time",
        &[Go("moments"), Press("open-thinking"), Fill("thought-text", "The keys"), Press("save-thought")],
        "thinking-time",
    ),
    ("talk", &[Go("talk"), Press("new-talk")], "talk-exit"),
    ("not_ready", &[Go("talk"), Press("talk-not-ready")], "not-ready-date"),
    ("sheet", &[Go("talk"), Press("to-sheets"), Press("write-deal_breakers")], "sheet-line-0"),
    ("look_back", &[Go("talk"), Press("to-look-back"), Press("look-back-open-better")], "look-back-text"),
    ("outcome", &[Go("talk"), Press("to-outcomes"), Press("open-outcome-part")], "outcome-part-first"),
    ("put_off", &[Go("talk"), Press("to-outcomes"), Press("put-off-not_today")], "put-off-until"),
    ("weekly", &[Go("week"), Press("to-weekly")], "weekly-thing"),
    ("point", &[Go("talk"), Press("to-points"), Press("new-point")], "point-text"),
    ("bad_hour", &[Go("help"), Press("write-bad-hour")], "bad-hour-signs-field"),
    ("step_names", &[Go("settings")], "step-name-2"),
    ("week_choices", &[Go("week"), Press("week-part-choices")], "margin"),
    ("until", &[Go("settings"), Press("silence-until")], "silence-form-time"),
];

fn reach(page: &Driver, steps: &[Step]) {
    for step in steps {
        match step {
            Go(screen) => page.go_to(screen),
            Press(testid) => page.press(testid),
            Choose(testid) => page.choose(testid),
            Fill(testid, text) => page.fill(testid, text),
            Today(testid) => page.fill(testid, &room::now().date_naive().to_string()),
            CheckIn(mark, other) => {
                let open = format!("[data-mark=\"{mark}\"] [data-testid=\"open-check-in\"]");
                page.shows("month-name");
                wait_for("the month", || page.has("[data-testid^=\"month-\"]:is(ul, p)"));
                if !page.has(&open) {
                    page.press(other);
                }
                page.click(&open);
            }
        }
    }
}

/// Types, puts the caret after the sixth letter, and gives the form the time that it may take.
fn write(page: &Driver, field: &str) {
    page.fill(field, WORDS);
    page.js(&format!("document.querySelector('{}').setSelectionRange(6, 6)", named(field)));
    std::thread::sleep(KEPT_AFTER);
}

#[track_caller]
fn stands_again(page: &Driver, form: &str, field: &str) {
    wait_for(&format!("the words in {form}"), || page.value(field) == WORDS);
    wait_for(&format!("the caret in {form}"), || page.focused() == field);
    let caret = || page.js(&format!("return document.querySelector('{}').selectionStart", named(field)));
    wait_for(&format!("the caret in {form} at its letter"), || caret().as_u64() == Some(6));
}

fn saved_nothing(page: &Driver, form: &str) {
    assert!(
        page.has("[data-testid$=\"-discard\"]"),
        "{form} says that it was not saved, and can be thrown away"
    );
}

fn open(desk: &Desk) -> App {
    App::open(desk, &[])
}

#[test]
fn every_form_that_the_planner_knows_is_killed() {
    let mut known: Vec<&str> = FormName::ALL.iter().map(|form| form.name()).collect();
    let mut killed: Vec<&str> = FORMS.iter().map(|(form, ..)| *form).chain(["first_run"]).collect();
    known.sort_unstable();
    killed.sort_unstable();
    assert_eq!(killed, known);
}

#[test]
fn killed_in_any_form_it_stands_again_with_screen_field_text_and_caret() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let _tray = TrayStub::start(&desk.bus);
        for (form, steps, field) in FORMS {
            let run = open(desk);
            run.page.shows("today");
            reach(&run.page, steps);
            write(&run.page, field);
            run.kill();
            let run = open(desk);
            stands_again(&run.page, form, field);
            saved_nothing(&run.page, form);
            run.page.click("[data-testid$=\"-discard\"]");
            std::thread::sleep(KEPT_AFTER);
            run.kill();
        }
    });
}

#[test]
fn the_first_run_goes_on_where_it_was_killed() {
    on_a_desk(|desk| {
        let _tray = TrayStub::start(&desk.bus);
        let run = open(desk);
        run.page.press("first-run-make-plan");
        run.page.press("questions-go-on");
        run.page.choose("protect-who-own");
        run.page.press("first-run-go-on");
        write(&run.page, "plan-name");
        run.kill();
        let run = open(desk);
        stands_again(&run.page, "first_run", "plan-name");
    });
}

#[test]
fn locked_in_the_middle_of_a_sentence_it_stands_again_behind_the_passphrase_only() {
    on_a_desk(|desk| {
        let tray = TrayStub::start(&desk.bus);
        let run = open(desk);
        first_run::to_passphrase(&run.page);
        run.page.fill("passphrase", SECRET);
        run.page.fill("passphrase-again", SECRET);
        first_run::skip_the_rest(&run.page);
        run.page.go_to("activities");
        run.page.press("activities-part-people");
        run.page.press("new-person");
        // No time to rest: the lock itself asks for what was typed.
        run.page.fill("person-note", WORDS);
        run.page.js(&format!("document.querySelector('{}').setSelectionRange(6, 6)", named("person-note")));
        tray.choose("Lock");
        wait_for("the window to go", || !app::has_window(desk));
        run.open_again(|| tray.choose("Open"));
        run.page.shows("passphrase");
        assert!(!run.page.text("body").contains(WORDS));
        run.page.fill("passphrase", SECRET);
        run.page.press("unlock-open");
        stands_again(&run.page, "person", "person-note");
    });
}

#[test]
fn closed_it_stands_again_and_what_was_left_is_there_when_its_form_is_opened() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let tray = TrayStub::start(&desk.bus);
        let run = open(desk);
        reach(&run.page, &[Go("activities"), Press("activities-part-ideas"), Press("new-idea")]);
        run.page.fill("idea-text", WORDS);
        run.page.js(&format!("document.querySelector('{}').setSelectionRange(6, 6)", named("idea-text")));
        run.close_window(desk);
        run.open_again(|| tray.choose("Open"));
        stands_again(&run.page, "idea", "idea-text");
        // Elsewhere meanwhile, and back.
        run.page.go_to("today");
        run.page.go_to("activities");
        run.page.press("activities-part-ideas");
        run.page.press("new-idea");
        wait_for("the words that were left", || run.page.value("idea-text") == WORDS);
    });
}

#[test]
fn a_reload_of_the_page_costs_no_word() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let run = open(desk);
        reach(&run.page, &[Go("activities"), Press("activity-edit")]);
        write(&run.page, "activity-title");
        run.page.js("setTimeout(() => location.reload(), 50)");
        wait_for("the page to be another", || {
            run.page.js("return performance.getEntriesByType('navigation')[0]?.type") == "reload"
        });
        stands_again(&run.page, "activity", "activity-title");
    });
}

#[test]
fn the_page_has_a_menu_for_text_only() {
    on_a_desk(|desk| {
        app::fill_with_sample(desk);
        let run = open(desk);
        run.page.shows("today");
        let is_refused = |css: &str| {
            run.page.js(&format!(
                "return !document.querySelector('{css}').dispatchEvent(new MouseEvent('contextmenu', {{ bubbles: true, cancelable: true }}))"
            ))
        };
        assert_eq!(is_refused("main"), true);
        reach(&run.page, &[Go("activities"), Press("activity-edit")]);
        run.page.shows("activity-title");
        assert_eq!(is_refused("[data-testid=\"activity-title\"]"), false);
    });
}
