//! The inbox: done, skip, later, and what a notice's buttons do.

use crate::trial::{Trial, activity, daily, dates_of, later as later_by, problems};
use interlude_domain::reminding::occurrence::Close;
use interlude_engine::EngineError;
use interlude_engine::ports::{NoticeButton, NoticeEvent, NoticeId};
use interlude_engine::view::{ActivityRepeat, Later, LaterInput, LeadsInput};

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
        trial.planner().snooze(&key, &later_by(later)).unwrap();
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
    assert_eq!(trial.planner().close_earlier().unwrap().count, 4);
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

#[test]
fn later_until_a_moment_of_my_own() {
    let mut trial = trial_with_a_walk_shown();
    let key = trial.planner().inbox().unwrap().due[0].key.clone();
    let until = |date: &str, time: &str| LaterInput {
        later: Later::Until,
        date: date.to_owned(),
        time: time.to_owned(),
    };
    assert_eq!(
        problems(trial.planner().snooze(&key, &until("", "25:00"))),
        ["date required", "time not_a_time"]
    );
    assert_eq!(problems(trial.planner().snooze(&key, &until("2026-11-24", "18:05"))), ["time in_the_past"]);
    trial.planner().snooze(&key, &until("2026-11-24", "21:30")).unwrap();
    assert_eq!(trial.run_until("2026-11-24T23:00:00"), ["2026-11-24 21:30 one 18:00 [done later open]"]);
}

#[test]
fn done_and_later_can_be_taken_back() {
    let mut trial = trial_with_a_walk_shown();
    let key = trial.planner().inbox().unwrap().due[0].key.clone();
    let done = trial.planner().close_occurrence(&key, Close::Done).unwrap();
    assert_eq!(trial.inbox(), [""; 0]);
    trial.planner().undo(done.undo.unwrap()).unwrap();
    assert_eq!(trial.inbox(), ["shown 2026-11-24T18:00 Walk"]);
    let snoozed = trial.planner().snooze(&key, &later_by(Later::OneHour)).unwrap();
    trial.planner().undo(snoozed.undo.unwrap()).unwrap();
    assert_eq!(trial.run_until("2026-11-25T17:00:00"), [""; 0], "it does not ring an hour later");
    assert_eq!(trial.inbox(), ["shown 2026-11-24T18:00 Walk"]);
}

#[test]
fn what_was_done_ahead_and_taken_back_is_reminded_of() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    let key = trial.planner().today().unwrap().items[0].key.clone();
    let undo = trial.planner().close_occurrence(&key, Close::Done).unwrap().undo.unwrap();
    trial.jump_to("2026-11-24T15:00:00");
    trial.planner().undo(undo).unwrap();
    assert_eq!(trial.planner().today().unwrap().items[0].state.name(), "pending");
    assert_eq!(trial.run_until("2026-11-24T19:00:00"), ["2026-11-24 18:00 one 18:00 [done later open]"]);
}

#[test]
fn clearing_what_was_missed_can_be_taken_back_in_one_go() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.turn();
    trial.jump_to("2026-11-28T12:00:00");
    trial.turn();
    let before = trial.inbox();
    let undo = trial.planner().close_earlier().unwrap().undo.unwrap();
    trial.planner().undo(undo).unwrap();
    assert_eq!(trial.inbox(), before);
}

#[test]
fn what_has_changed_since_cannot_be_taken_back() {
    let mut trial = trial_with_a_walk_shown();
    let key = trial.planner().inbox().unwrap().due[0].key.clone();
    let snoozed = trial.planner().snooze(&key, &later_by(Later::TenMinutes)).unwrap();
    assert_eq!(trial.run_until("2026-11-24T18:15:00").len(), 1, "it rang");
    for id in [snoozed.undo.unwrap(), 999] {
        assert!(matches!(trial.planner().undo(id), Err(EngineError::TooLate)));
    }
    assert_eq!(trial.inbox(), ["shown 2026-11-24T18:00 Walk"]);
    let again = trial.planner().close_occurrence(&key, Close::Done).unwrap();
    let nothing = trial.planner().close_occurrence(&key, Close::Skipped).unwrap();
    assert_eq!(nothing.undo, None, "it was closed already");
    trial.planner().undo(again.undo.unwrap()).unwrap();
    assert!(matches!(trial.planner().undo(again.undo.unwrap()), Err(EngineError::TooLate)), "once only");
}

#[test]
fn an_act_is_forgotten_with_a_restart() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(activity("Swim", ActivityRepeat::Once, "2026-11-25", "18:00"));
    trial.run_until("2026-11-25T18:00:00");
    let key = trial.planner().inbox().unwrap().due[0].key.clone();
    let undo = trial.planner().close_occurrence(&key, Close::Done).unwrap().undo.unwrap();
    trial.crash_and_start();
    assert!(matches!(trial.planner().undo(undo), Err(EngineError::TooLate)));
}

#[test]
fn what_is_open_of_something_that_was_taken_away_can_still_be_closed() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let id = trial.add(daily("Walk", "18:00"));
    trial.run_until("2026-11-24T18:05:00");
    trial.planner().remove_activity(id).unwrap();
    let key = trial.planner().inbox().unwrap().due[0].key.clone();
    let undo = trial.planner().close_occurrence(&key, Close::Done).unwrap().undo.unwrap();
    assert_eq!(trial.inbox(), [""; 0]);
    trial.planner().undo(undo).unwrap();
    assert_eq!(trial.inbox(), ["shown 2026-11-24T18:00 Walk"]);
}

/// A walk a day, and the computer was off until noon of 23 January.
fn two_months_away() -> Trial {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.turn();
    trial.jump_to("2027-01-23T12:00:00");
    trial.turn();
    trial
}

/// The keys of everything that is earlier, page by page.
fn earlier(trial: &Trial) -> Vec<String> {
    let mut page = trial.planner().inbox().unwrap().earlier;
    let mut keys = Vec::new();
    while let Some(last) = page.last() {
        assert!(page.len() <= 20);
        let after = last.key.clone();
        keys.extend(page.into_iter().flat_map(|line| dates_of(trial.planner(), line)).map(|item| item.key));
        page = trial.planner().earlier(&after).unwrap();
    }
    keys
}

#[test]
fn what_is_earlier_comes_in_pages_the_newest_first_and_each_once() {
    let trial = two_months_away();
    let inbox = trial.planner().inbox().unwrap();
    assert_eq!((inbox.earlier.len(), inbox.earlier[0].times, inbox.earlier_count), (1, 60, 60));
    let keys = earlier(&trial);
    assert_eq!(keys.len(), 60);
    assert!(keys.is_sorted_by(|newer, older| newer > older), "{keys:?}");
    assert!(keys[0].ends_with("@2027-01-22") && keys[59].ends_with("@2026-11-24"));
}

#[test]
fn things_of_one_moment_are_parted_by_no_page() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    for number in 0..50 {
        trial.add(activity(&format!("Thing {number}"), ActivityRepeat::Once, "2026-11-24", "18:00"));
    }
    trial.turn();
    trial.jump_to("2026-11-26T12:00:00");
    trial.turn();
    let mut keys = earlier(&trial);
    assert_eq!((keys.len(), trial.planner().inbox().unwrap().earlier_count), (50, 50));
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 50);
}

#[test]
fn a_page_follows_on_one_that_was_closed_meanwhile_and_on_none_that_is_no_occurrence() {
    let trial = two_months_away();
    let keys = earlier(&trial);
    trial.planner().close_occurrence(&keys[19], Close::Skipped).unwrap();
    assert_eq!(trial.planner().earlier_of(&keys[19]).unwrap()[0].key, keys[20]);
    assert_eq!(trial.planner().earlier_of(&keys[59]).unwrap(), []);
    assert_eq!(trial.planner().earlier(&keys[19]).unwrap(), []);
    for key in ["", "1", "99@2026-11-24", "1@1999-01-01"] {
        assert!(matches!(trial.planner().earlier(key), Err(EngineError::NotFound)), "{key}");
        assert!(matches!(trial.planner().earlier_of(key), Err(EngineError::NotFound)), "{key}");
        assert!(matches!(trial.planner().close_earlier_of(key), Err(EngineError::NotFound)), "{key}");
    }
}

#[test]
fn a_reminder_ahead_of_what_came_due_itself_is_on_no_page_and_not_counted() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let none = String::new();
    let leads = LeadsInput { check_ins: none.clone(), reconnect: none, activities: "60".to_owned() };
    trial.planner().save_leads(&leads).unwrap();
    trial.add(daily("Walk", "18:00"));
    trial.turn();
    trial.jump_to("2027-01-23T17:30:00");
    trial.turn();
    let keys = earlier(&trial);
    assert_eq!((keys.len(), trial.planner().inbox().unwrap().earlier_count), (60, 60));
    assert_eq!(trial.planner().close_earlier().unwrap().count, 60);
    assert_eq!(trial.planner().inbox().unwrap().earlier_count, 0);
}

#[test]
fn thousands_are_closed_and_taken_back_in_one_go() {
    let mut trial = Trial::open_in_memory("Europe/London", "2016-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.turn();
    trial.jump_to("2026-11-24T12:00:00");
    trial.turn();
    let acted = trial.planner().close_earlier().unwrap();
    assert_eq!((acted.count, trial.planner().inbox().unwrap().earlier_count), (3652, 0));
    trial.planner().undo(acted.undo.unwrap()).unwrap();
    assert_eq!(trial.planner().inbox().unwrap().earlier_count, 3652);
}
