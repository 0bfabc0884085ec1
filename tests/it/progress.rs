//! Progress that forgives: what was done, skipped, excused or left unsaid, and how it felt.

use crate::trial::{Trial, activity, daily, problems};
use interlude_domain::own_life::activity::{ActivityKind, ActivityOutcome};
use interlude_domain::own_life::idea::Company;
use interlude_domain::reminding::occurrence::{Close, State};
use interlude_engine::EngineError;
use interlude_engine::view::{ActivityInput, ActivityLogInput, ActivityRepeat, Progress};

fn said(key: &str, outcome: ActivityOutcome) -> ActivityLogInput {
    ActivityLogInput {
        key: key.to_owned(),
        outcome,
        before: Some(2),
        after: Some(4),
        note: "quiet".to_owned(),
    }
}

fn key_on(trial: &Trial, date: &str) -> String {
    let inbox = trial.planner().inbox().unwrap();
    let all = [inbox.due, inbox.snoozed, inbox.earlier].concat();
    all.iter().find(|item| item.at.local.starts_with(date)).unwrap().key.clone()
}

#[test]
fn four_outcomes_are_counted_over_four_weeks_and_no_longer() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-02T07:00:00");
    let id = trial.add(daily("Walk", "08:00"));
    for (day, outcome) in [
        ("2026-11-02", ActivityOutcome::Done),
        ("2026-11-03", ActivityOutcome::Skipped),
        ("2026-11-04", ActivityOutcome::Excused),
    ] {
        trial.run_until(&format!("{day}T08:30:00"));
        let key = key_on(&trial, day);
        trial.planner().log_activity(&said(&key, outcome)).unwrap();
    }
    trial.run_until("2026-11-05T12:00:00");
    let progress = |trial: &Trial| trial.planner().activities().unwrap()[0].progress;
    assert_eq!(progress(&trial), Progress { done: 1, skipped: 1, excused: 1, unknown: 1 });
    let history = trial.planner().activity_history(id).unwrap();
    let lines: Vec<String> = history
        .entries
        .iter()
        .map(|entry| format!("{} {} {:?}", &entry.at.local[8..], entry.outcome.name(), entry.after))
        .collect();
    assert_eq!(
        lines,
        [
            "05T08:00 unknown None",
            "04T08:00 excused Some(4)",
            "03T08:00 skipped Some(4)",
            "02T08:00 done Some(4)"
        ]
    );
    trial.jump_to("2026-11-30T08:30:00");
    assert_eq!(progress(&trial), Progress { done: 0, skipped: 1, excused: 1, unknown: 1 });
}

#[test]
fn an_outcome_can_be_corrected_and_an_excuse_ends_with_another_answer() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-02T07:00:00");
    let id = trial.add(daily("Walk", "08:00"));
    trial.run_until("2026-11-02T08:30:00");
    let key = key_on(&trial, "2026-11-02");
    let outcome = |trial: &Trial| trial.planner().activity_history(id).unwrap().entries[0].outcome;
    trial.planner().log_activity(&said(&key, ActivityOutcome::Done)).unwrap();
    trial.planner().log_activity(&said(&key, ActivityOutcome::Excused)).unwrap();
    assert_eq!(outcome(&trial), ActivityOutcome::Excused);
    assert_eq!(trial.planner().today().unwrap().items[0].state, State::Skipped);
    trial.planner().log_activity(&said(&key, ActivityOutcome::Skipped)).unwrap();
    assert_eq!(outcome(&trial), ActivityOutcome::Skipped);
}

#[test]
fn what_was_felt_is_found_again_and_nothing_is_known_of_what_is_to_come() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-02T07:00:00");
    trial.add(daily("Walk", "08:00"));
    trial.run_until("2026-11-02T08:30:00");
    let key = key_on(&trial, "2026-11-02");
    trial.planner().log_activity(&said(&key, ActivityOutcome::Done)).unwrap();
    let entry = trial.planner().activity_entry(&key).unwrap();
    assert_eq!((entry.outcome, entry.before, entry.note.as_str()), (ActivityOutcome::Done, Some(2), "quiet"));
    let tomorrow = trial.planner().activity_entry(&key.replace("2026-11-02", "2026-11-03")).unwrap();
    assert_eq!((tomorrow.outcome, tomorrow.before), (ActivityOutcome::Unknown, None));
    assert!(matches!(trial.planner().activity_entry("99@2026-11-02"), Err(EngineError::NotFound)));
}

#[test]
fn taking_back_an_excuse_leaves_nothing_of_it_behind() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-02T07:00:00");
    let id = trial.add(daily("Walk", "08:00"));
    trial.run_until("2026-11-02T08:30:00");
    let key = key_on(&trial, "2026-11-02");
    let excused = trial.planner().log_activity(&said(&key, ActivityOutcome::Excused)).unwrap();
    trial.planner().undo(excused.undo.unwrap()).unwrap();
    trial.planner().close_occurrence(&key, Close::Skipped).unwrap();
    assert_eq!(trial.planner().activity_history(id).unwrap().entries[0].outcome, ActivityOutcome::Skipped);
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-02T07:00:00");
    let id = trial.add(daily("Walk", "08:00"));
    trial.run_until("2026-11-02T08:30:00");
    let key = key_on(&trial, "2026-11-02");
    let odd = ActivityLogInput { before: Some(6), ..said(&key, ActivityOutcome::Unknown) };
    assert_eq!(problems(trial.planner().log_activity(&odd)), ["outcome not_a_choice", "before not_a_choice"]);
    let other = said("99@2026-11-02", ActivityOutcome::Done);
    assert!(matches!(trial.planner().log_activity(&other), Err(EngineError::NotFound)));
    assert_eq!(trial.planner().activity_history(id).unwrap().entries[0].outcome, ActivityOutcome::Unknown);
}

#[test]
fn a_goal_has_no_dates_and_no_more_times_than_a_week_has_days() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-02T07:00:00");
    let swim = ActivityInput {
        goal: "3".to_owned(),
        kind: Some(ActivityKind::Hobby),
        company: Some(Company::Either),
        place: "The pool".to_owned(),
        lead: "30".to_owned(),
        ..activity("Swim", ActivityRepeat::PerWeek, "", "")
    };
    trial.add(swim.clone());
    trial.crash_and_start();
    let read = trial.planner().activities().unwrap();
    assert_eq!((&read[0].input, &read[0].next), (&swim, &None));
    for (goal, told) in [("8", "goal more_than_days"), ("0", "goal too_small"), ("", "goal required")] {
        let input = ActivityInput { goal: goal.to_owned(), ..swim.clone() };
        assert_eq!(problems(trial.planner().add_activity(&input)), [told]);
    }
    let no_length = ActivityInput { minutes: "0".to_owned(), ..swim };
    assert_eq!(problems(trial.planner().add_activity(&no_length)), ["minutes too_small"]);
}

#[test]
fn an_activity_has_its_own_time_ahead() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-02T07:00:00");
    trial.add(ActivityInput { lead: "30".to_owned(), ..daily("Walk", "09:00") });
    trial.add(daily("Read", "10:00"));
    assert_eq!(
        trial.run_until("2026-11-02T11:00:00"),
        [
            "2026-11-02 08:30 ahead of 09:00 [done later open]",
            "2026-11-02 09:00 one 09:00 [done later open]",
            "2026-11-02 10:00 one 10:00 [done later open]"
        ]
    );
}
