//! A hard minute from its door to its question, by day and in the night (MOMENTS.md §3, §4; REMINDERS.md §5).

use std::thread::sleep;
use std::time::Duration;

use chrono::{DateTime, Utc};
use interlude_domain::reminding::check_back::CheckBackState;

use crate::app::App;
use crate::desk::{Desk, on_a_desk};
use crate::hand::named;
use crate::processes::wait_for;
use crate::stubs::login::LoginStub;
use crate::stubs::notifications::NotificationStub;
use crate::stubs::tray::TrayStub;
use crate::{seed, small, vault};

/// The day on which the plan began: a Sunday, four days before its first check-in.
const BEGAN: &str = "2027-02-28T12:00:00Z";
const TEXT: &str = "Do you still want to come in May?";
const ENDED: &str = "A pause has ended.";
/// Longer than a notice takes that should not come.
const TOO_LATE_TO_COME: Duration = Duration::from_secs(2);

/// One evening with Interlude: its window closed, the clock in the story's hands.
struct Sitting<'a> {
    desk: &'a Desk,
    tray: TrayStub,
    desktop: NotificationStub,
    login: LoginStub,
    run: App,
}

impl<'a> Sitting<'a> {
    fn begun(desk: &'a Desk, at: &str) -> Sitting<'a> {
        seed::thursdays(desk, instant(BEGAN));
        desk.turn_clock(instant(at));
        let (tray, desktop) = (TrayStub::start(&desk.bus), NotificationStub::start(&desk.bus));
        let login = LoginStub::start(&desk.bus);
        let run = App::begin(desk, LoginStub::command(desk));
        tray.wait_for_icon();
        small::close_main(desk, &run);
        Sitting { desk, tray, desktop, login, run }
    }

    /// A pause from the tray, with words and with a time at which it ends.
    fn pauses(&self, until: &str) {
        let page = &self.run.page;
        small::open_by_tray(&self.run, &self.tray);
        page.says("pause-sentence", "Thursday");
        page.says("pause-sentence", "19:00");
        small::write(&self.run, TEXT);
        page.says("pause-held", "Thursday");
        page.press(until);
        wait_for("the time to be chosen", || page.has(&format!("{}[aria-pressed=true]", named(until))));
        small::escape(self.desk, &self.run);
    }

    /// The computer sleeps until `at`.
    fn sleeps_until(&self, at: &str) {
        self.desk.turn_clock(instant(at));
        self.login.wakes();
    }
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

#[test]
fn by_day_it_is_asked_once_and_once_in_the_morning_and_the_words_become_a_question() {
    on_a_desk(|desk| {
        let sitting = Sitting::begun(desk, "2027-03-02T14:00:00Z");
        let Sitting { desktop, run, .. } = &sitting;
        sitting.pauses("until-minutes");
        assert!(desktop.shown().is_empty(), "it was said before it was over");
        sitting.sleeps_until("2027-03-02T14:22:00Z");
        let said = desktop.wait_shown(1);
        assert_eq!(said.body, ENDED);
        run.open_again(|| desktop.press(said.number, "default"));
        run.page.press("back-still_there");
        run.page.press("back-morning");
        run.page.says("back-said", "09:00");
        run.page.press("back-close");
        wait_for("nothing to be asked", || !run.page.has(&named("asked-back")));
        small::close_main(desk, run);
        sitting.sleeps_until("2027-03-03T09:00:30Z");
        let said = desktop.wait_shown(2);
        assert_eq!(said.body, ENDED);
        run.open_again(|| desktop.press(said.number, "default"));
        run.page.press("back-passed");
        wait_for("nothing to be asked", || !run.page.has(&named("asked-back")));
        sitting.sleeps_until("2027-03-03T12:00:00Z");
        becomes_a_question(run);
        assert_eq!(desktop.shown().len(), 2, "asked once more");
    });
}

/// On the agenda of Thursday's check-in, looked at and turned.
fn becomes_a_question(run: &App) {
    run.page.go_to("plan");
    run.page.press("plan-part-check_ins");
    run.page.press("month-2027-03-04");
    run.page.says("held-count", "1 held text");
    assert!(!run.page.text("main").contains(TEXT), "it is folded until it is looked at");
    run.page.press("held-look");
    run.page.says("held-text", TEXT);
    run.page.press("held-ask");
    run.page.says("around-later", TEXT);
    run.page.go_to("drafts");
    wait_for("the drafts", || run.page.has(&named("drafts")));
    assert!(!run.page.has(&named("draft-row")), "it is a question now");
}

#[test]
fn an_open_window_asks_below_what_is_being_written_and_no_notice_comes() {
    on_a_desk(|desk| {
        let sitting = Sitting::begun(desk, "2027-03-02T14:00:00Z");
        let Sitting { desktop, run, tray, .. } = &sitting;
        small::open_by_tray(run, tray);
        small::write(run, TEXT);
        run.page.press("until-minutes");
        wait_for("the time to be chosen", || run.page.has("[data-testid=until-minutes][aria-pressed=true]"));
        run.page.click(&named("pause-text"));
        sitting.sleeps_until("2027-03-02T14:22:00Z");
        run.page.says("check-back", "20 minutes are over");
        assert_eq!(
            (run.page.focused(), run.page.value("pause-text")),
            ("pause-text".to_owned(), TEXT.to_owned())
        );
        run.page.press("back-still_there");
        run.page.says("back-again", "until 14:4");
        run.page.press("back-again");
        run.page.says("back-said", "Asked again today, 14:4");
        assert!(desktop.shown().is_empty(), "the window asks, and a notice came");
    });
}

#[test]
fn in_the_night_nothing_comes_it_is_left_open_and_nobody_asks_in_the_morning() {
    on_a_desk(|desk| {
        let sitting = Sitting::begun(desk, "2027-03-02T23:40:00Z");
        let Sitting { desktop, run, .. } = &sitting;
        sitting.pauses("until-minutes");
        let state = || vault::check_back(desk, 1);
        assert_eq!(state(), CheckBackState::Ahead);
        for (at, becomes) in [
            ("2027-03-03T00:02:00Z", CheckBackState::Asked),
            ("2027-03-03T00:17:00Z", CheckBackState::LeftOpen),
            ("2027-03-03T09:00:30Z", CheckBackState::LeftOpen),
        ] {
            sitting.sleeps_until(at);
            wait_for(&format!("it to be {} at {at}", becomes.name()), || state() == becomes);
        }
        // Only time tells that nothing comes.
        sleep(TOO_LATE_TO_COME);
        assert!(desktop.shown().is_empty(), "a notice came in the night, or after it");
        run.open_again(|| sitting.tray.choose("Open"));
        run.page.shows("today");
        assert!(!run.page.has(&named("asked-back")) && !run.page.has(&named("today-open")));
        run.page.go_to("drafts");
        run.page.click("[data-testid=drafts-held] [data-testid=open-draft]");
        wait_for("the words", || run.page.value("draft-text") == TEXT);
    });
}
