//! What was agreed is not done before its time: a check-in that is ahead is opened or moved, never closed (PRODUCT.md §3.2).

use crate::trial::{Trial, activity, agreed, bare_plan, cadence, daily, plan_with, problems};
use interlude_domain::check_ins::check_in::Answer;
use interlude_domain::reminding::occurrence::Close;
use interlude_engine::EngineError;
use interlude_engine::ports::{NoticeButton, NoticeEvent};
use interlude_engine::view::{ActivityRepeat, CadenceRepeat, CheckInInput, LeadsInput, ReconnectInput};

const HOME: &str = "Europe/London";

fn trial() -> Trial {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let plan = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&plan, None).unwrap();
    trial
}

/// `title: offers` of everything of Today.
fn offered(trial: &Trial) -> Vec<String> {
    let today = trial.planner().today().unwrap();
    let line = |item: &interlude_engine::view::TodayItem| {
        let words: Vec<_> = item.offers.iter().map(|offer| offer.name()).collect();
        let title = if item.title.is_empty() { item.kind.name() } else { item.title.as_str() };
        format!("{title}: {}", words.join(" "))
    };
    today.items.iter().map(line).collect()
}

fn first_key(trial: &Trial) -> String {
    trial.planner().today().unwrap().items[0].key.clone()
}

#[test]
fn before_its_time_a_check_in_can_be_opened_and_moved_and_my_own_things_can_be_done() {
    let mut trial = trial();
    trial.add(daily("Walk", "20:00"));
    trial.run_until("2026-11-24T18:59:00");
    assert_eq!(offered(&trial), ["check_in: open move", "Walk: done skip more"]);
    let week = trial.planner().week("").unwrap();
    let names: Vec<_> = week.days[1].items[0].offers.iter().map(|offer| offer.name()).collect();
    assert_eq!(names, ["open", "move"]);
    trial.run_until("2026-11-24T19:00:00");
    assert_eq!(offered(&trial)[0], "check_in: log later skip");
}

#[test]
fn neither_done_nor_skip_takes_tonights_call_away() {
    let mut trial = trial();
    let before = format!("{:?}", (trial.planner().today().unwrap(), trial.planner().ahead().unwrap()));
    for how in [Close::Done, Close::Skipped] {
        let answer = trial.planner().close_occurrence(&first_key(&trial), how);
        assert!(matches!(answer, Err(EngineError::TooEarly)), "{how:?}");
    }
    let after = format!("{:?}", (trial.planner().today().unwrap(), trial.planner().ahead().unwrap()));
    assert_eq!(before, after);
    assert_eq!(trial.run_until("2026-11-24T19:00:00").len(), 1);
}

#[test]
fn a_reminder_ahead_of_a_check_in_is_only_read_also_from_its_notice() {
    let mut trial = trial();
    let leads =
        LeadsInput { check_ins: "60".to_owned(), reconnect: String::new(), activities: String::new() };
    trial.planner().save_leads(&leads).unwrap();
    assert_eq!(trial.run_until("2026-11-24T18:00:00"), ["2026-11-24 18:00 ahead of 19:00 [later open]"]);
    let item = &trial.planner().inbox().unwrap().due[0];
    let names: Vec<_> = item.offers.iter().map(|offer| offer.name()).collect();
    assert_eq!(names, ["open", "seen", "later"]);
    assert_eq!(item.opens, Some(first_key(&trial)));
    trial.planner().close_occurrence(&item.key, Close::Done).unwrap();
    assert_eq!(trial.inbox(), [""; 0]);
    assert_eq!(trial.planner().today().unwrap().next_check_in.unwrap().at.local, "2026-11-24T19:00");
    assert_eq!(trial.run_until("2026-11-24T19:00:00").len(), 1, "the check-in stands");
}

#[test]
fn a_notice_from_a_clock_that_ran_ahead_closes_no_check_in_that_is_still_to_come() {
    let mut trial = trial();
    trial.run_until("2026-11-24T19:00:00");
    let notice = trial.last_notice().id;
    trial.jump_to("2026-11-24T18:55:00");
    trial.planner().notice_event(notice, NoticeEvent::Pressed(NoticeButton::Done)).unwrap();
    assert_eq!(trial.planner().inbox().unwrap().due.len(), 1);
}

#[test]
fn the_meeting_is_not_done_before_its_time_either() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let reconnect = ReconnectInput {
        date: "2026-11-24".to_owned(),
        time: "15:00".to_owned(),
        standing: agreed(),
        ..ReconnectInput::default()
    };
    let plan = interlude_engine::view::PlanInput { reconnect: Some(reconnect), ..bare_plan("2026-11-24") };
    trial.planner().save_plan(&plan, None).unwrap();
    assert_eq!(offered(&trial), ["reconnect: plan"]);
    let answer = trial.planner().close_occurrence(&first_key(&trial), Close::Done);
    assert!(matches!(answer, Err(EngineError::TooEarly)));
    trial.run_until("2026-11-24T15:00:00");
    assert_eq!(offered(&trial), ["reconnect: done later skip"]);
}

#[test]
fn an_activity_may_be_done_early() {
    let trial = trial();
    trial.add(activity("Swim", ActivityRepeat::Once, "2026-11-24", "18:00"));
    let key = trial.planner().today().unwrap().items[0].key.clone();
    trial.planner().close_occurrence(&key, Close::Done).unwrap();
    assert_eq!(trial.planner().today().unwrap().items[0].state.name(), "done");
}

#[test]
fn what_is_still_to_come_has_not_happened_and_is_moved_within_a_year() {
    let trial = trial();
    let key = first_key(&trial);
    let input = trial.planner().check_in(Some(&key), None).unwrap().input;
    let said = |answer, date: &str, time: &str| CheckInInput {
        answer,
        date: date.to_owned(),
        time: time.to_owned(),
        ..input.clone()
    };
    let refused = |input| problems(trial.planner().log_check_in(&input));
    assert_eq!(refused(said(Answer::Happened, "2026-11-24", "11:00")), ["answer not_yet"]);
    assert_eq!(refused(said(Answer::Moved, "2026-11-24", "19:00")), ["time same_moment"]);
    assert_eq!(refused(said(Answer::Moved, "2027-12-24", "19:00")), ["date too_far"]);
    let kept = trial.planner().log_check_in(&said(Answer::Moved, "2027-06-01", "19:00")).unwrap();
    assert_eq!(kept.item.moved_to.unwrap().local, "2027-06-01T19:00");
}

#[test]
fn a_move_beyond_the_end_of_the_plan_is_kept_and_the_end_is_there_to_be_said() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let mut plan = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    plan.ends = "2026-12-01".to_owned();
    trial.planner().save_plan(&plan, None).unwrap();
    let input = trial.planner().check_in(Some(&first_key(&trial)), None).unwrap().input;
    let late = CheckInInput { answer: Answer::Moved, date: "2026-12-05".to_owned(), ..input };
    let view = trial.planner().log_check_in(&late).unwrap();
    assert_eq!(view.plan_ends.as_deref(), Some("2026-12-01"));
    assert_eq!(view.item.mark.name(), "moved");
}
