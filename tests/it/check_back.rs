//! Check-backs: what a pause asks at its end, once, and what becomes of it when nobody answers.

use crate::trial::{Trial, bare_plan, daily, problems, silent};
use interlude_domain::moments::hard_minute::MinuteLine;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::reminding::check_back::{CheckBackAnswer, CheckBackUntil};
use interlude_domain::reminding::schedule::Disturbing;
use interlude_engine::view::{
    CheckBackInput, CheckBackView, MinuteInput, MinuteTaps, MomentInput, SilenceFor,
};
use interlude_engine::{EngineError, NoticeOpens};

const FIRST: CheckBackInput = CheckBackInput { until: CheckBackUntil::Minutes, moment: None, after: None };

fn berlin(now: &str) -> Trial {
    Trial::open_at("Europe/Berlin", now)
}

fn begin(trial: &Trial, until: CheckBackUntil) -> i64 {
    trial.planner().begin_check_back(&CheckBackInput { until, ..FIRST }).unwrap().id
}

fn follow(trial: &Trial, former: i64) -> Result<CheckBackView, EngineError> {
    trial.planner().begin_check_back(&CheckBackInput { after: Some(former), ..FIRST })
}

fn answer(trial: &Trial, id: i64, answer: CheckBackAnswer) -> CheckBackView {
    trial.planner().answer_check_back(id, answer).unwrap()
}

fn state(trial: &Trial, id: i64) -> &'static str {
    trial.planner().check_back(id).unwrap().state.name()
}

/// What an open window would ask now, each by when it was due.
fn asked(trial: &Trial) -> Vec<String> {
    trial.planner().check_backs().unwrap().into_iter().map(|view| view.due.local).collect()
}

/// The same of the inbox, which Today counts.
fn in_inbox(trial: &Trial) -> Vec<String> {
    let lines: Vec<String> =
        trial.planner().inbox().unwrap().check_backs.into_iter().map(|view| view.due.local).collect();
    assert_eq!(trial.planner().today().unwrap().open_count, lines.len());
    assert_eq!(trial.planner().outlook().open, lines.len());
    lines
}

#[test]
fn by_day_one_notice_comes_and_is_withdrawn_after_a_quarter_of_an_hour() {
    let mut trial = berlin("2026-12-01T15:00:00");
    let ends = trial.planner().pause_ends().unwrap();
    assert_eq!([ends.minutes.local, ends.morning.local], ["2026-12-01T15:20", "2026-12-02T09:00"]);
    let id = begin(&trial, CheckBackUntil::Minutes);
    assert_eq!(state(&trial, id), "ahead");
    assert_eq!(trial.run_until("2026-12-01T15:34:00"), ["2026-12-01 15:20 a pause has ended [open]"]);
    assert_eq!(trial.planner().notice_opens(trial.last_notice().id), NoticeOpens::Pause);
    assert!(trial.last_notice().topics.is_empty());
    assert_eq!((state(&trial, id), asked(&trial)), ("asked", vec!["2026-12-01T15:20".to_owned()]));
    assert_eq!(trial.withdrawn(), 0);
    assert_eq!(trial.run_until("2026-12-02T15:00:00"), [""; 0]);
    assert_eq!((state(&trial, id), trial.withdrawn()), ("left_open", 1));
    assert_eq!((asked(&trial), in_inbox(&trial)), (Vec::new(), Vec::new()));
}

#[test]
fn it_comes_after_the_reminder_of_the_same_instant_with_a_notice_of_its_own() {
    let mut trial = berlin("2026-12-01T15:00:00");
    trial.add(daily("Walk", "15:20"));
    begin(&trial, CheckBackUntil::Minutes);
    assert_eq!(
        trial.run_until("2026-12-01T16:00:00"),
        ["2026-12-01 15:20 one 15:20 [done later open]", "2026-12-01 15:20 a pause has ended [open]"]
    );
}

#[test]
fn an_open_window_asks_and_no_notice_comes() {
    let mut trial = berlin("2026-12-01T15:00:00");
    begin(&trial, CheckBackUntil::Minutes);
    trial.planner().page_ready();
    assert_eq!(trial.run_until("2026-12-01T15:20:00"), [""; 0]);
    assert_eq!(asked(&trial), ["2026-12-01T15:20"]);
}

#[test]
fn at_night_nothing_comes_and_it_is_left_open() {
    let mut trial = berlin("2026-12-01T23:40:00");
    let id = begin(&trial, CheckBackUntil::Minutes);
    assert_eq!(trial.run_until("2026-12-02T00:05:00"), [""; 0]);
    assert_eq!(asked(&trial), ["2026-12-02T00:00"]);
    assert_eq!(trial.run_until("2026-12-02T12:00:00"), [""; 0]);
    assert_eq!((state(&trial, id), in_inbox(&trial)), ("left_open", Vec::new()));
}

#[test]
fn what_was_slept_through_is_left_open_and_what_was_not_is_asked_late() {
    let mut trial = berlin("2026-12-02T13:00:00");
    let id = begin(&trial, CheckBackUntil::Minutes);
    trial.jump_to("2026-12-02T13:35:00");
    assert_eq!(trial.turn(), [""; 0]);
    assert_eq!(state(&trial, id), "left_open");
    let id = begin(&trial, CheckBackUntil::Minutes);
    trial.jump_to("2026-12-02T14:09:59");
    assert_eq!(trial.turn(), ["2026-12-02 14:09 a pause has ended [open]"]);
    assert_eq!(state(&trial, id), "asked");
}

#[test]
fn until_morning_is_asked_once_at_nine_and_stands_in_the_inbox_until_it_is_answered() {
    for begun in ["2026-12-01T23:45:00", "2026-12-02T00:30:00"] {
        let mut trial = berlin(begun);
        let id = begin(&trial, CheckBackUntil::Morning);
        assert_eq!(in_inbox(&trial), [""; 0]);
        let told = trial.run_until("2026-12-03T12:00:00");
        assert_eq!(told, ["2026-12-02 09:00 a pause has ended [open]"]);
        trial.crash_and_start();
        assert_eq!(trial.turn(), [""; 0]);
        assert_eq!(in_inbox(&trial), ["2026-12-02T09:00"]);
        answer(&trial, id, CheckBackAnswer::LeftOpen);
        assert_eq!((state(&trial, id), in_inbox(&trial)), ("answered", Vec::new()));
    }
}

#[test]
fn an_answer_counts_at_any_time_and_takes_the_notice_away() {
    let mut trial = berlin("2026-12-01T15:00:00");
    let early = begin(&trial, CheckBackUntil::Minutes);
    answer(&trial, early, CheckBackAnswer::Passed);
    assert_eq!(trial.run_until("2026-12-01T16:00:00"), [""; 0]);
    let at_its_time = begin(&trial, CheckBackUntil::Minutes);
    assert_eq!(trial.run_until("2026-12-01T16:25:00").len(), 1);
    answer(&trial, at_its_time, CheckBackAnswer::Passed);
    assert_eq!((asked(&trial), trial.withdrawn()), (Vec::new(), 1));
    let late = begin(&trial, CheckBackUntil::Minutes);
    assert_eq!(trial.run_until("2026-12-01T17:00:00").len(), 1);
    assert_eq!(state(&trial, late), "left_open");
    let view = answer(&trial, late, CheckBackAnswer::SomethingElse);
    assert_eq!((state(&trial, late), view.answer), ("answered", Some(CheckBackAnswer::SomethingElse)));
    assert!(matches!(
        trial.planner().answer_check_back(99, CheckBackAnswer::Passed),
        Err(EngineError::NotFound)
    ));
}

#[test]
fn it_survives_a_restart_before_and_while_it_is_asked() {
    let mut trial = berlin("2026-12-01T15:00:00");
    let id = begin(&trial, CheckBackUntil::Minutes);
    trial.crash_and_start();
    assert_eq!(trial.run_until("2026-12-01T15:25:00"), ["2026-12-01 15:20 a pause has ended [open]"]);
    trial.crash_and_start();
    assert_eq!(trial.run_until("2026-12-01T15:30:00"), [""; 0]);
    assert_eq!(state(&trial, id), "asked");
    assert_eq!(trial.run_until("2026-12-01T15:35:00"), [""; 0]);
    assert_eq!(state(&trial, id), "left_open");
}

#[test]
fn a_silence_and_a_desktop_that_is_not_to_be_disturbed_send_nothing() {
    let mut trial = berlin("2026-12-01T15:00:00");
    trial.planner().silence(&silent(SilenceFor::OneHour, "", "")).unwrap();
    let silent = begin(&trial, CheckBackUntil::Minutes);
    assert_eq!(trial.run_until("2026-12-01T15:20:00"), [""; 0]);
    assert_eq!(asked(&trial), ["2026-12-01T15:20"]);
    assert_eq!(trial.run_until("2026-12-01T16:30:00"), [""; 0]);
    trial.desktop_says(Disturbing::Unwanted);
    let undisturbed = begin(&trial, CheckBackUntil::Minutes);
    let morning = begin(&trial, CheckBackUntil::Morning);
    assert_eq!(trial.run_until("2026-12-01T16:50:00"), [""; 0]);
    assert_eq!(asked(&trial), ["2026-12-01T16:50"]);
    assert_eq!(trial.run_until("2026-12-02T10:00:00"), [""; 0]);
    trial.desktop_says(Disturbing::Allowed);
    assert_eq!(trial.run_until("2026-12-02T11:00:00"), [""; 0]);
    for id in [silent, undisturbed, morning] {
        assert_eq!(state(&trial, id), "left_open");
    }
}

#[test]
fn a_clock_that_ran_ahead_for_three_days_leaves_nothing_that_asks() {
    let mut trial = berlin("2026-12-01T15:00:00");
    let before = begin(&trial, CheckBackUntil::Minutes);
    trial.jump_to("2026-12-04T15:00:00");
    assert_eq!(trial.turn(), [""; 0]);
    let ahead = begin(&trial, CheckBackUntil::Minutes);
    trial.jump_to("2026-12-01T15:05:00");
    assert_eq!(trial.turn(), [""; 0]);
    assert_eq!((state(&trial, before), state(&trial, ahead)), ("left_open", "left_open"));
    assert_eq!(trial.run_until("2026-12-05T12:00:00"), [""; 0]);
}

#[test]
fn still_there_waits_once_more_twice_at_most_until_morning() {
    let mut trial = berlin("2026-12-01T21:00:00");
    let mut id = begin(&trial, CheckBackUntil::Minutes);
    for _ in 0..2 {
        assert!(answer(&trial, id, CheckBackAnswer::StillThere).may_wait_again);
        id = follow(&trial, id).unwrap().id;
    }
    assert!(!answer(&trial, id, CheckBackAnswer::StillThere).may_wait_again);
    assert!(matches!(follow(&trial, id), Err(EngineError::TooLate)));
    trial.run_until("2026-12-02T09:00:00");
    assert!(trial.planner().check_back(id).unwrap().may_wait_again);
    follow(&trial, id).unwrap();
}

#[test]
fn a_new_one_takes_the_place_of_that_of_the_same_hard_minute() {
    let mut trial = berlin("2026-12-01T15:00:00");
    let other = begin(&trial, CheckBackUntil::Minutes);
    trial.jump_to("2026-12-01T15:01:00");
    let hard = MomentInput {
        kind: MomentKind::Urge,
        date: String::new(),
        time: String::new(),
        step: None,
        text: "loud".to_owned(),
        tags: Vec::new(),
        showing: Showing::Open,
    };
    let moment = trial.planner().keep_moment(None, &hard).unwrap().id;
    let of_it = CheckBackInput { moment: Some(moment), ..FIRST };
    let first = trial.planner().begin_check_back(&of_it).unwrap().id;
    let second = trial.planner().begin_check_back(&of_it).unwrap().id;
    let morning = CheckBackInput { until: CheckBackUntil::Morning, moment: None, after: Some(second) };
    let third = trial.planner().begin_check_back(&morning).unwrap();
    assert_eq!(third.due.local, "2026-12-02T09:00");
    for gone in [first, second] {
        assert!(matches!(trial.planner().check_back(gone), Err(EngineError::NotFound)));
    }
    assert_eq!(state(&trial, other), "ahead");
    // What is erased takes its own with it.
    trial.planner().bin_moment(moment).unwrap();
    trial.planner().erase_moment(moment).unwrap();
    assert!(matches!(trial.planner().check_back(third.id), Err(EngineError::NotFound)));
    assert_eq!(trial.run_until("2026-12-02T12:00:00"), ["2026-12-01 15:20 a pause has ended [open]"]);
}

#[test]
fn only_in_an_open_plan_an_answer_speaks_of_what_was_agreed() {
    let trial = berlin("2026-12-01T15:00:00");
    let id = begin(&trial, CheckBackUntil::Minutes);
    let offered = || trial.planner().check_back(id).unwrap().answers.len();
    assert_eq!(offered(), 3);
    trial.planner().save_plan(&bare_plan("2026-12-01"), None).unwrap();
    assert_eq!(offered(), 5);
}

#[test]
fn while_locked_one_that_was_begun_before_is_asked_by_a_notice_and_stored_at_the_unlock() {
    let mut trial = Trial::at("Europe/Berlin", "2026-12-01T15:00:00");
    let words = || Some("quiet river stone".to_owned());
    trial.planner().create_vault(words(), words()).unwrap();
    trial.plan_no_weeks();
    let id = begin(&trial, CheckBackUntil::Minutes);
    let morning = begin(&trial, CheckBackUntil::Morning);
    assert!(trial.planner().lock_vault().unwrap());
    assert_eq!(trial.run_until("2026-12-01T15:40:00"), ["2026-12-01 15:20 a pause has ended [open]"]);
    assert_eq!(trial.withdrawn(), 1);
    assert_eq!(trial.run_until("2026-12-02T12:00:00"), ["2026-12-02 09:00 a pause has ended [open]"]);
    trial.planner().unlock("quiet river stone".to_owned()).unwrap();
    assert_eq!(trial.turn(), [""; 0]);
    assert_eq!((state(&trial, id), state(&trial, morning)), ("left_open", "asked"));
}

#[test]
fn how_strong_it_is_can_be_told_beside_the_answers_and_nobody_has_to() {
    let mut trial = berlin("2026-12-01T15:00:00");
    let planner = trial.planner();
    let opened = planner.open_minute().unwrap().opened.at;
    let taps = MinuteTaps { opened, line: Some(MinuteLine::Look), purpose: None, look: None };
    let tapped = MinuteInput {
        taps,
        strength: Some(8),
        strength_after: None,
        set_off: None,
        offer: None,
        draft: None,
    };
    let minute = planner.keep_minute(None, &tapped).unwrap();
    let id = planner.begin_check_back(&CheckBackInput { moment: minute, ..FIRST }).unwrap().id;
    trial.run_until("2026-12-01T15:20:00");
    let told = || trial.planner().check_back(id).unwrap().strength.unwrap().told;
    assert_eq!(told(), None);
    for strength in [Some(4), Some(0), None, Some(10)] {
        trial.planner().keep_strength_after(id, strength).unwrap();
        assert_eq!((told(), state(&trial, id)), (strength, "asked"));
    }
    let refused = trial.planner().keep_strength_after(id, Some(11));
    assert_eq!((problems(refused), told()), (vec!["strength not_a_choice".to_owned()], Some(10)));
    let bare = begin(&trial, CheckBackUntil::Minutes);
    assert_eq!(trial.planner().check_back(bare).unwrap().strength, None, "nothing was kept of it");
    assert!(matches!(trial.planner().keep_strength_after(bare, Some(1)), Err(EngineError::NotFound)));
}
