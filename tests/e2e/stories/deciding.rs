//! Deciding, from the notice of the look back to an outcome: each does in the real window what it showed before it was chosen, line by
//! line. By keyboard (PRODUCT.md §3.7).

use crate::app::App;
use crate::desk::on_a_desk;
use crate::hand::named;
use crate::processes::wait_for;
use crate::stubs::login::LoginStub;
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;
use crate::thursdays::{go, instant};
use crate::{seed, small};

/// A Sunday; the plan ends on its second Thursday, after it are the meeting and my own date.
const BEGAN: &str = "2027-02-28T12:00:00Z";
const ENDS: [&str; 3] = ["2027-03-11", "2027-03-14", "2027-03-20"];
/// The last day, before the look back's hour, and at it.
const MORNING: &str = "2027-03-11T09:58:00Z";
const AT_TEN: &str = "2027-03-11T10:00:30Z";
const NEW_END: &str = "2027-03-25";

#[test]
fn go_on_together() {
    does_what_it_showed("go_on", Some("both"), |run| {
        run.page.pick("outcome-form-choice", "slower");
        run.page.write("outcome-part-different", "Mornings are mine.");
    });
}

#[test]
fn more_time_once() {
    does_what_it_showed("more_time", Some("both"), |run| {
        run.page.write("outcome-new-end", NEW_END);
        run.page.write("outcome-part-reason", "Exams until then.");
    });
}

#[test]
fn get_help() {
    does_what_it_showed("get_help", Some("nobody"), |run| run.page.pick("outcome-help", "me"));
}

#[test]
fn part_as_i_decided() {
    does_what_it_showed("part", Some("me"), |run| run.page.write("outcome-part-keys", "By post."));
}

#[test]
fn part_as_they_decided() {
    does_what_it_showed("part", Some("they"), |run| run.page.write("outcome-part-first", "Call Ada."));
}

#[test]
fn not_safe() {
    does_what_it_showed("not_safe", None, |_| {});
}

fn does_what_it_showed(outcome: &str, by: Option<&str>, write: impl Fn(&App)) {
    on_a_desk(|desk| {
        seed::with_an_end(desk, instant(BEGAN), ENDS);
        desk.turn_clock(instant(MORNING));
        let (tray, desktop) = (TrayStub::start(&desk.bus), NotificationStub::start(&desk.bus));
        let login = LoginStub::start(&desk.bus);
        let run = App::begin(desk, LoginStub::command(desk));
        tray.wait_for_icon();
        everything_stands(&run);
        small::close_main(desk, &run);
        assert!(desktop.shown().is_empty(), "nothing came before its hour");
        desk.turn_clock(instant(AT_TEN));
        login.wakes();
        let said = desktop.wait_shown(1);
        assert_eq!(said.body, "A reminder for 10:00 is due.");
        run.open_again(|| desktop.press(said.number, "default"));
        look_back(&run);
        let showed = choose(&run, outcome, by, write);
        for line in &showed {
            holds(&run, line);
        }
        assert_eq!(desktop.shown().len(), 1, "and nothing came of it");
    });
}

/// One question of the look back is answered, and it leads on.
fn look_back(run: &App) {
    let page = &run.page;
    page.shows("look-back");
    page.enter("look-back-open-better");
    page.write("look-back-text", "The mornings.");
    page.enter("save-look-back");
    page.says("look-back-better", "The mornings.");
    page.enter("look-back-to-outcomes");
    page.shows("outcomes");
}

/// Chooses one; what it showed of itself before.
fn choose(run: &App, outcome: &str, by: Option<&str>, write: impl Fn(&App)) -> Vec<String> {
    let page = &run.page;
    page.enter(&format!("open-outcome-{outcome}"));
    page.shows("outcome-does");
    if let Some(by) = by {
        page.pick("outcome-by", by);
    }
    write(run);
    let lines = "return [...document.querySelectorAll('[data-testid=outcome-does] li')].map((line) => line.textContent)";
    let showed: Vec<String> = serde_json::from_value(page.js(lines)).expect("its lines");
    page.enter("save-outcome");
    wait_for("it to be decided", || !page.has(&named("outcome-form")));
    showed
}

/// What stands while nothing is decided: else an end of it would say nothing.
fn everything_stands(run: &App) {
    for line in [
        "The plan goes on as it is.",
        "What you agreed stays, with its reminders.",
        "Your date to look again stays.",
        "Texts that are held stay held.",
        "What a message can begin with stays.",
        "What reminds you to plan a week stays.",
        "What is yours stays: activities, people, and all that you wrote.",
    ] {
        holds(run, line);
    }
}

/// Whether a line that was shown is so, as a person would find it.
#[track_caller]
fn holds(run: &App, line: &str) {
    let page = &run.page;
    let is_in = |css: &str, wanted: bool| wait_for(line, || page.has(css) == wanted);
    let reminds =
        |of: &str, wanted: bool| wait_for(line, || page.text(&named("ahead")).contains(of) == wanted);
    match line {
        "The plan goes on as it is." => plan_says(run, "11 March"),
        "The plan goes on until the new end." => plan_says(run, "25 March"),
        "The plan is closed. It stands among the earlier ones, and can be taken up again for 30 days." => {
            go(run, "plan");
            page.shows("make-plan");
            page.shows("earlier-take-up");
        }
        "The plan stands as after a clear no of theirs." => {
            go(run, "plan");
            is_in("[data-testid=plan-turned][data-turn=their_no]", true);
        }
        "Nothing here leads to them any more." => {
            go(run, "plan");
            is_in("[data-testid=plan-turned][data-turn=not_safe]", true);
        }
        "What you agreed stays, with its reminders." | "What you agreed ends, with its reminders." => {
            let stays = line.contains("stays");
            ahead(run);
            reminds("Check-in", stays);
            reminds("Meeting again", stays);
            go(run, "today");
            page.shows("next-reminder");
            is_in(&named("next-check-in"), stays);
        }
        "Your date to look again stays." | "Your date to look again ends." => {
            ahead(run);
            reminds("Look at the plan again", line.contains("stays"));
        }
        "Texts that are held stay held." | "Texts that are held are just for you." => {
            let held = line.contains("stay held");
            go(run, "drafts");
            page.shows(if held { "drafts-held" } else { "drafts-own" });
            is_in(&named("drafts-held"), held);
        }
        "What a message can begin with stays." | "No message is offered to begin with." => {
            go(run, "talk");
            page.shows("talk");
            wait_for("a screen that was read", || {
                page.has(&named("new-message")) || page.has(&named("talk-write-down"))
            });
            is_in("[data-testid^=template-]", line.contains("stays"));
        }
        "What reminds you to plan a week stays."
        | "What reminds you to plan a week becomes less: two at most in the first week, one in the second, then none." =>
        {
            // Ahead shows two weeks, in which it comes once each either way. How it ends is counted in `it`.
            ahead(run);
            reminds("Plan your week", true);
        }
        "What is yours stays: activities, people, and all that you wrote." => {
            ahead(run);
            reminds(seed::TITLE, true);
            go(run, "today");
            page.says("today-item", seed::TITLE);
        }
        other => panic!("nothing looks whether this is so: {other}"),
    }
}

fn plan_says(run: &App, day: &str) {
    go(run, "plan");
    run.page.says("plan-page", day);
}

/// What reminds within the next two weeks.
fn ahead(run: &App) {
    go(run, "inbox");
    run.page.shows("inbox-part-ahead");
    run.page.press("inbox-part-ahead");
    run.page.says("ahead", seed::TITLE);
}
