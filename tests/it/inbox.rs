//! The inbox: done, skip, later, and what a notice's buttons do.

use crate::trial::{Trial, daily};
use interlude_domain::occurrence::Close;
use interlude_engine::EngineError;
use interlude_engine::ports::{NoticeButton, NoticeEvent, NoticeId};
use interlude_engine::view::Later;

fn trial_with_a_walk_shown() -> Trial {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    assert_eq!(trial.run_until("2026-11-24T18:05:00").len(), 1);
    trial
}

#[test]
fn done_on_the_notice_closes_the_reminder_and_is_still_there_after_a_restart() {
    let mut trial = trial_with_a_walk_shown();
    let notice = trial.last_notice().id;
    trial.planner().notice_event(notice, NoticeEvent::Pressed(NoticeButton::Done)).unwrap();
    trial.crash_and_start();
    assert_eq!(trial.inbox(), [""; 0]);
    assert_eq!(trial.planner().today().unwrap().items[0].state.name(), "done");
    assert_eq!(trial.run_until("2026-11-24T23:00:00"), [""; 0]);
}

#[test]
fn later_on_the_notice_shows_it_again_after_ten_minutes() {
    let mut trial = trial_with_a_walk_shown();
    let notice = trial.last_notice().id;
    trial.planner().notice_event(notice, NoticeEvent::Pressed(NoticeButton::Later)).unwrap();
    assert_eq!(trial.inbox(), ["snoozed 2026-11-24T18:00 Walk"]);
    assert_eq!(trial.run_until("2026-11-24T19:00:00"), ["2026-11-24 18:15 one 18:00 [done later open]"]);
}

#[test]
fn later_has_four_choices() {
    for (later, again) in [
        (Later::TenMinutes, "2026-11-24T18:15"),
        (Later::OneHour, "2026-11-24T19:05"),
        (Later::ThisEvening, "2026-11-24T19:00"),
        (Later::Tomorrow, "2026-11-25T09:00"),
    ] {
        let trial = trial_with_a_walk_shown();
        let key = trial.planner().inbox().unwrap().due[0].key.clone();
        trial.planner().snooze(&key, later).unwrap();
        let snoozed = trial.planner().inbox().unwrap().snoozed;
        assert_eq!(snoozed[0].until.as_ref().unwrap().local, again);
        assert_eq!(trial.withdrawn(), 1, "the notice on the desktop is out of date");
    }
}

#[test]
fn a_notice_for_what_is_closed_or_unknown_does_nothing() {
    let trial = trial_with_a_walk_shown();
    let key = trial.planner().inbox().unwrap().due[0].key.clone();
    trial.planner().close_occurrence(&key, Close::Skipped).unwrap();
    for notice in [trial.last_notice().id, NoticeId(999)] {
        for button in [NoticeButton::Done, NoticeButton::Later, NoticeButton::Open] {
            trial.planner().notice_event(notice, NoticeEvent::Pressed(button)).unwrap();
        }
    }
    assert_eq!(trial.planner().today().unwrap().items[0].state.name(), "skipped");
}

#[test]
fn what_is_done_before_it_is_due_is_never_shown() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    let key = trial.planner().today().unwrap().items[0].key.clone();
    trial.planner().close_occurrence(&key, Close::Done).unwrap();
    assert_eq!(trial.run_until("2026-11-25T17:00:00"), [""; 0]);
    assert_eq!(trial.run_until("2026-11-25T18:00:00").len(), 1);
}

#[test]
fn what_was_missed_can_be_cleared_in_one_go() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.turn();
    trial.jump_to("2026-11-28T12:00:00");
    trial.turn();
    assert_eq!(trial.inbox().len(), 4);
    assert_eq!(trial.planner().close_earlier().unwrap(), 4);
    assert_eq!(trial.inbox(), [""; 0]);
}

#[test]
fn keys_that_are_none_are_not_found() {
    let trial = trial_with_a_walk_shown();
    for key in ["", "1", "1@", "1@2026-02-30", "99@2026-11-24", "1@1999-01-01", "x@2026-11-24"] {
        let answer = trial.planner().close_occurrence(key, Close::Done);
        assert!(matches!(answer, Err(EngineError::NotFound)), "{key}");
    }
}
