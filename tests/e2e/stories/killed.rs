//! A program that is killed between sending a reminder and recording it.

use std::time::Duration;

use interlude_domain::reminding::occurrence::State;

use crate::app::{self, App};
use crate::desk::{Desk, on_a_desk};
use crate::due::Due;
use crate::hand::named;
use crate::processes::{Started, runs, signal, wait_for};
use crate::stubs::notifications::{Answers, NotificationStub};
use crate::{seed, vault};

#[test]
fn it_is_repeated_once_and_stands_in_the_inbox() {
    on_a_desk(|desk| {
        let due = seed::put_off(desk, Duration::from_secs(4));
        let desktop = NotificationStub::start(&desk.bus);
        desktop.answer(Answers::Withheld);
        let first = app::start(desk, &["--hidden"]);
        due.assert_is(&desktop.wait_shown(1));
        kill(&first);
        it_was_claimed_before_it_was_sent(desk);
        let second = app::start(desk, &["--hidden"]);
        assert_eq!(desktop.wait_shown(2).body, due.sentence());
        kill(&second);
        desktop.answer(Answers::AtOnce);
        let third = App::open(desk, &[]);
        the_inbox_has_it(&third, &due);
        no_third_one_was_sent(&third, &desktop);
        third.page.go_to("inbox");
        third.page.click(&format!("{} {}", named("inbox-due"), named("done")));
        third.page.says("inbox-empty", "Nothing is open.");
        assert_eq!(vault::wait_occurrence(desk, State::Done).due, due.nominal);
    });
}

fn kill(started: &Started) {
    signal("KILL", &started.id().to_string());
    wait_for("the killed program to be gone", || !runs(started.id()));
}

fn it_was_claimed_before_it_was_sent(desk: &Desk) {
    let attempts = vault::unsettled(desk);
    assert_eq!(attempts.len(), 1);
    assert_eq!((attempts[0].attempt, attempts[0].outcome), (1, None));
    vault::wait_occurrence(desk, State::Shown);
}

fn the_inbox_has_it(run: &App, due: &Due) {
    run.page.says("today-open", "1 reminder is open.");
    run.page.go_to("inbox");
    run.page.says("inbox-due", seed::TITLE);
    run.page.says("inbox-due", &due.clock());
}

/// What is sent later comes later: a test of the settings would stand behind a third reminder.
fn no_third_one_was_sent(run: &App, desktop: &NotificationStub) {
    run.page.go_to("settings");
    run.page.press("test-notification");
    assert_eq!(desktop.wait_shown(3).body, "This is a test.");
}
