//! Roles: for each of the four, from a template to the printed page, and through a plan that does not go as agreed.

use chrono::{Days, TimeDelta, Timelike};
use interlude_domain::plan::Role;
use interlude_domain::plan::contact::MayStart;

use crate::app::App;
use crate::desk::{Desk, on_a_desk};
use crate::due::now;
use crate::hand::named;
use crate::printing;
use crate::processes::wait_for;
use crate::seed::{self, Past};
use crate::stubs::tray::TrayStub;

/// Stands in a field of one's own, and must not be on the page for the other person.
const PRIVATE: &str = "Nobody else reads this";

/// What differs between the four.
struct Told {
    role: Role,
    template: &'static str,
    /// What the form says about it.
    about: &'static str,
    /// What the plan's page says.
    who: &'static str,
    /// A part of the page to hand over, and something that it says.
    page: (&'static str, &'static str),
    /// Who may write first between check-ins, where that was said; else whoever may begin a check-in, which is either.
    may_write: Option<MayStart>,
}

#[test]
fn they_asked() {
    check(&Told {
        role: Role::TheyAsked,
        template: "template-two-weeks",
        about: "They asked for room.",
        who: "They asked for space",
        page: ("handover-agreed", "Until when"),
        may_write: Some(MayStart::Either),
    });
}

#[test]
fn i_asked() {
    check(&Told {
        role: Role::IAsked,
        template: "template-ask-for-space",
        about: "You asked for room.",
        who: "You asked for space",
        page: ("handover-not-agreed", "I proposed"),
        may_write: Some(MayStart::Me),
    });
}

#[test]
fn both_decided() {
    check(&Told {
        role: Role::Both,
        template: "template-twice-a-week",
        about: "You both decided.",
        who: "You both decided",
        page: ("handover-not-agreed", "Wednesday"),
        may_write: Some(MayStart::Them),
    });
}

#[test]
fn unclear() {
    check(&Told {
        role: Role::Unclear,
        template: "template-nothing-agreed",
        about: "Nobody has said it clearly.",
        who: "Who asked is unclear",
        page: ("handover-nothing", "Nothing is agreed yet."),
        may_write: None,
    });
}

#[track_caller]
fn check(told: &Told) {
    on_a_desk(|desk| {
        seed::blank(desk);
        let tray = TrayStub::start(&desk.bus);
        // The fence around the window leaves this folder open, where it is there when the window begins.
        std::fs::create_dir_all(desk.home("Documents")).expect("a folder");
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        from_a_template(&run, told);
        to_the_printed_page(desk, &run, told);
    });
    on_a_desk(|desk| {
        let past = seed::plan_of_last_week(desk, told.role, told.may_write);
        let tray = TrayStub::start(&desk.bus);
        let run = App::open(desk, &[]);
        tray.wait_for_icon();
        two_check_ins_are_missed(&run, told, &past);
        new_terms(&run);
        a_later_end(&run, &past);
        an_earlier_meeting(&run);
    });
}

fn from_a_template(run: &App, told: &Told) {
    let page = &run.page;
    page.go_to("plan");
    page.press("make-plan");
    page.press("questions-go-on");
    page.choose(&format!("plan-role-{}", told.role.name()));
    page.press(told.template);
    page.shows("template-offer");
    // It says first what it would change; where that is nothing, there is nothing to use.
    page.press(if page.has(&named("template-use")) { "template-use" } else { "template-back" });
    page.wait_text(&named("plan-form"), told.about);
    page.fill("purpose-mine", PRIVATE);
    if page.has(&named("cadence-time")) {
        page.fill("cadence-time", "19:00");
    }
    if page.has(&named("reconnect-time")) {
        page.fill("reconnect-time", "11:00");
    }
    if told.role == Role::TheyAsked {
        page.take("plan-ends-certainty", "agreed");
    }
    save(run);
    page.says("plan-who", told.who);
    page.says("plan-page", PRIVATE);
    assert_eq!(
        page.has(&named("plan-promise")),
        told.role == Role::IAsked,
        "who asked promised to come back"
    );
}

fn to_the_printed_page(desk: &Desk, run: &App, told: &Told) {
    let page = &run.page;
    page.press("plan-part-page");
    page.says(told.page.0, told.page.1);
    page.says("handover-either", "Either of us may end this any time.");
    assert!(!page.text(&named("handover")).contains(PRIVATE));
    let printed = printing::to_file(desk, run, "handover-print").replace('\n', " ");
    assert!(printed.contains("What we agreed for this time") && printed.contains(told.page.1), "{printed}");
    assert!(
        printed.contains("Either of us may end this any time.") && !printed.contains(PRIVATE),
        "{printed}"
    );
    page.press("handover-as-text");
    page.says("handover-copy-text", "Either of us may end this any time.");
    assert!(!page.text(&named("handover-copy-text")).contains(PRIVATE));
}

fn two_check_ins_are_missed(run: &App, told: &Told, past: &Past) {
    let page = &run.page;
    page.go_to("plan");
    page.press("plan-part-check_ins");
    open_check_in(run, past, Days::new(1));
    page.choose("answer-did_not_happen");
    page.choose("why-theirs");
    page.press("save-check-in");
    page.says("check-in-saved", "Saved");
    page.press("check-in-back");
    open_check_in(run, past, Days::new(0));
    step(run, "ask");
    page.choose("answer-did_not_happen");
    page.press("save-check-in");
    if told.may_write != Some(MayStart::Them) {
        step(run, "nudge");
        page.says("nudge-copy-text", seed::NUDGE);
        page.press("nudge-copy");
        page.says("nudged", "Copied");
    }
    // In the evening and at night a look at the plan is not brought up.
    let by_day = (9..20).contains(&now().hour());
    step(run, if by_day { "review" } else { "care" });
    assert!(!page.has(&named("nudge-copy")), "once, and only where I may write first");
    if by_day {
        page.press("step-review");
        page.fill("review-text", "Two were left out, and I don't know why.");
        page.press("save-review");
    } else {
        page.press("plan-part-plan");
    }
    page.shows("plan-page");
}

fn new_terms(run: &App) {
    let page = &run.page;
    page.press("edit-plan");
    page.choose("cadence-repeat-every_n_days");
    page.fill("cadence-every", "3");
    page.fill("change-reason", "We talked on the phone");
    save(run);
    page.says("plan-cadence", "Every 3 days");
    page.press("plan-part-versions");
    page.says("versions", "We talked on the phone");
    page.says("versions", "Every day");
    page.press("plan-part-plan");
}

fn a_later_end(run: &App, past: &Past) {
    let page = &run.page;
    let later = |days: u64| past.ends.checked_add_days(Days::new(days)).expect("a date").to_string();
    page.press("edit-plan");
    page.fill("plan-ends", &later(7));
    save(run);
    page.says("change-reason-error", "This is needed.");
    page.fill("change-reason", "Exams");
    save(run);
    page.press("plan-part-versions");
    page.says("versions", "Exams");
    page.press("plan-part-plan");
    // A second time asks for a look at all of it first.
    page.press("edit-plan");
    page.fill("plan-ends", &later(14));
    page.fill("change-reason", "More exams");
    save(run);
    page.says("plan-ends-error", "Look at all of it first");
    page.press("review-first");
    page.fill("review-text", "It helps, and it is long.");
    page.press("save-review");
    save(run);
    page.press("plan-part-versions");
    page.says("versions", "More exams");
    page.press("plan-part-plan");
}

fn an_earlier_meeting(run: &App) {
    let page = &run.page;
    let tomorrow = (now() + TimeDelta::days(1)).format("%Y-%m-%d").to_string();
    page.press("edit-plan");
    page.fill("plan-ends", &tomorrow);
    page.fill("reconnect-date", &tomorrow);
    page.fill("reconnect-time", "23:58");
    page.fill("change-reason", "We are both ready");
    save(run);
    page.says("plan-reconnect", "23:58");
    page.go_to("inbox");
    page.press("inbox-part-ahead");
    page.says("ahead", "Meeting again");
    let last = page.js(
        "return [...document.querySelectorAll('[data-testid=ahead-item]')].map((item) => item.textContent)\
         .filter((text) => !text.includes('Plan your week')).at(-1)",
    );
    assert!(
        last.as_str().is_some_and(|last| last.contains("Meeting again")),
        "nothing comes after it: {last}"
    );
}

/// Saves the form once it shows what it will remind of: what appears while the button is pressed moves the page under the pointer.
#[track_caller]
fn save(run: &App) {
    wait_for("the preview", || run.page.has("[data-testid=\"plan-preview\"][aria-busy=\"false\"]"));
    run.page.press("save-plan");
}

/// Opens the check-in of so many days before the latest one by the month.
#[track_caller]
fn open_check_in(run: &App, past: &Past, before: Days) {
    let date = past.latest.checked_sub_days(before).expect("a date");
    run.page.shows("month-list");
    let day = format!("month-{date}");
    if !run.page.has(&named(&day)) {
        // On the first of a month yesterday lies in another one, and coming back from there so does today.
        let first = run.page.js("return document.querySelector('[data-testid^=month-20]').dataset.testid");
        let is_earlier = first.as_str().expect("a day of the month") > day.as_str();
        run.page.press(if is_earlier { "month-earlier" } else { "month-later" });
    }
    run.page.press(&day);
    run.page.shows("check-in");
}

#[track_caller]
fn step(run: &App, name: &str) {
    wait_for(&format!("the step {name}"), || run.page.has(&format!("[data-step=\"{name}\"]")));
}
