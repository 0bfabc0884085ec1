//! Without a plan it is the same for everyone: whoever was told not to contact the other, and whoever was not, sees the same
//! screens letter by letter, and of the answer nothing is stored (PRODUCT.md §3.1; MOMENTS.md §3, point 5).

use std::collections::BTreeSet;
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;

use crate::app::App;
use crate::desk::{Desk, on_a_desk};
use crate::hand::named;
use crate::processes::wait_for;
use crate::small;
use crate::stubs::tray::TrayStub;
use crate::vault;

/// The five lines, each behind its key, with what stands there once the line was opened.
const LINES: [(&str, &str); 5] = [
    ("1", "pause-say-page"),
    ("2", "pause-look-page"),
    ("3", "pause-write-down"),
    ("4", "help"),
    ("5", "pause-offers"),
];
/// The screens of the main window that a person without a plan has.
const SCREENS: [&str; 4] = ["today", "plan", "drafts", "inbox"];
/// What is asked for the screen has come by then.
const STAYS: Duration = Duration::from_millis(250);
/// What the window is told of itself, and of the time of day, which goes on between two stories.
const TIMES: &str = "[0-2]?[0-9]:[0-5][0-9]";

#[test]
fn whoever_was_told_not_to_contact_them_sees_the_same_and_nothing_of_it_is_stored() {
    let (mut told, mut not_told, mut without) = (None, None, None);
    on_a_desk(|desk| told = Some(seen(desk, Some("yes"))));
    on_a_desk(|desk| not_told = Some(seen(desk, Some("no"))));
    on_a_desk(|desk| without = Some(seen(desk, None)));
    let [told, not_told, without] = [told, not_told, without].map(|seen| seen.expect("a story"));
    for (other, who) in [(&not_told, "who said no"), (&without, "who left it out")] {
        for (one, another) in told.screens.iter().zip(&other.screens) {
            assert_eq!(one, another, "told not to, and {who}");
        }
    }
    let mut differs = differences(&[&told.stored], &[&not_told.stored, &without.stored]);
    let (again, other);
    if !differs.is_empty() {
        // Letters that stand in random bytes by chance are not there a second time; what is stored of an answer is.
        let stored = |answer| {
            let mut again = None;
            on_a_desk(|desk| again = Some(seen(desk, answer).stored));
            again.expect("a story")
        };
        (again, other) = (stored(Some("yes")), stored(Some("no")));
        differs = differences(&[&told.stored, &again], &[&not_told.stored, &without.stored, &other]);
    }
    assert_eq!(differs, [""; 0], "stored of whoever was told not to, or of the others, only");
}

/// The words that each vault of one side has and none of the other's, and the other way.
fn differences<'a>(told: &[&'a BTreeSet<String>], others: &[&'a BTreeSet<String>]) -> Vec<&'a str> {
    let only_in = |these: &[&'a BTreeSet<String>], those: &[&'a BTreeSet<String>]| {
        let known: Vec<_> =
            these[0].iter().filter(|word| these.iter().all(|words| is_known(word, words))).collect();
        known
            .into_iter()
            .filter(|word| !those.iter().any(|words| is_known(word, words)))
            .map(String::as_str)
            .collect()
    };
    let mut differs: Vec<&str> = only_in(told, others);
    differs.extend(only_in(others, told));
    differs
}

/// What stood on every screen, and what the vault has of it.
struct Seen {
    screens: Vec<(String, String)>,
    stored: BTreeSet<String>,
}

/// Whether a vault has a word; the letters at its ends may belong to the bytes beside them. Behind the last word of a page stand
/// random ones, of which more than two may be letters.
fn is_known(word: &str, words: &BTreeSet<String>) -> bool {
    let ends = (word.len().saturating_sub(5)).max(6)..=word.len() - 2;
    ends.rev().any(|end| words.iter().any(|other| other.contains(&word[2..end])))
}

fn seen(desk: &Desk, told: Option<&str>) -> Seen {
    let tray = TrayStub::start(&desk.bus);
    let run = App::open(desk, &[]);
    tray.wait_for_icon();
    first_run(&run, told);
    let mut screens = Vec::new();
    for screen in SCREENS {
        run.page.go_to(screen);
        screens.push((screen.to_owned(), words(&run, "main")));
    }
    run.page.go_to("today");
    small::close_main(desk, &run);
    small::open_by_tray(&run, &tray);
    wait_for("the plan to be known", || run.page.has(&named("pause-until")));
    run.page.shows("pause-card");
    screens.push(("pause".to_owned(), words(&run, "body")));
    for (key, stands) in LINES {
        run.page.keys(key);
        run.page.shows(stands);
        screens.push((format!("line {key}"), words(&run, "body")));
        run.page.press(if key == "4" { "help-back" } else { "pause-lines-back" });
        run.page.shows("pause-say");
    }
    small::escape(desk, &run);
    let stored = vault::words(desk);
    Seen { screens, stored }
}

/// The same steps for everyone: nobody makes a plan here.
fn first_run(run: &App, told: Option<&str>) {
    run.page.press("first-run-make-plan");
    run.page.shows("questions");
    if let Some(told) = told {
        run.page.choose(&format!("question-told-not-{told}"));
    }
    run.page.press("questions-go-on");
    wait_for("the next step", || !run.page.has(&named("questions")));
    while !run.page.has(&named("today")) {
        if run.page.has(&named("protect-who")) {
            run.page.choose("protect-who-own");
            run.page.press("first-run-go-on");
            wait_for("the next step", || !run.page.has(&named("protect-who")));
        } else if run.page.has(&named("plan-agreed")) {
            run.page.press("first-run-skip");
            wait_for("the next step", || !run.page.has(&named("plan-agreed")));
        } else if run.page.has(&named("thing-title")) {
            run.page.press("first-run-skip");
            wait_for("Today", || run.page.has(&named("today")));
        } else if run.page.has(&named("safety-self-care")) {
            run.page.press("safety-self-care");
            wait_for("the next step", || !run.page.has(&named("safety-self-care")));
        }
    }
}

/// What a person reads there, with every time of day as the same.
fn words(run: &App, css: &str) -> String {
    let script = format!("return document.querySelector('{css}').innerText.replace(/{TIMES}/g, '00:00')");
    let mut before = Value::Null;
    wait_for("nothing more to come", || {
        let now = run.page.js(&script);
        let stays = now == before;
        before = now;
        sleep(STAYS);
        stays
    });
    before.as_str().expect("words").to_owned()
}
