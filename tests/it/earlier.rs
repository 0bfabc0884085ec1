//! What is earlier: one line for all dates of an activity, and closing them says nothing of what became of them.

use crate::trial::{Trial, activity, cadence, daily, plan_with, silent};
use interlude_domain::own_life::activity::ActivityOutcome;
use interlude_engine::view::{
    ActivityLogInput, ActivityRepeat, CadenceRepeat, InboxItem, Progress, SilenceFor,
};

/// A walk and a check-in a day, one thing of the first day, and the computer was off until noon of the sixth.
fn five_days_away() -> Trial {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(daily("Walk", "18:00"));
    trial.add(activity("Letter", ActivityRepeat::Once, "2026-11-24", "19:00"));
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "20:00")), None)
        .unwrap();
    trial.turn();
    trial.jump_to("2026-11-29T12:00:00");
    trial.turn();
    trial
}

/// `day title times` of every line.
fn lines(trial: &Trial) -> Vec<String> {
    let inbox = trial.planner().inbox().unwrap();
    let line = |item: &InboxItem| {
        let title = if item.title.is_empty() { item.kind.name() } else { item.title.as_str() };
        format!("{} {title} {}", &item.at.local[8..10], item.times)
    };
    inbox.earlier.iter().map(line).collect()
}

#[test]
fn several_dates_of_one_activity_are_one_line_and_check_ins_stay_apart() {
    let trial = five_days_away();
    let check_ins = ["28", "27", "26", "25"].map(|day| format!("{day} check_in 1"));
    let mut expected = vec!["28 Walk 5".to_owned(), "24 check_in 1".to_owned(), "24 Letter 1".to_owned()];
    expected.extend(check_ins.clone());
    let mut found = lines(&trial);
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    let inbox = trial.planner().inbox().unwrap();
    let shown: usize = inbox.earlier.iter().map(|line| line.times).sum();
    assert_eq!((shown, trial.planner().today().unwrap().open_count), (inbox.earlier_count, 11));
}

#[test]
fn the_dates_of_one_activity_are_closed_together_and_come_back_together() {
    let trial = five_days_away();
    let before = trial.inbox();
    let inbox = trial.planner().inbox().unwrap();
    let walk = inbox.earlier.iter().find(|line| line.title == "Walk").unwrap();
    let acted = trial.planner().close_earlier_of(&walk.key).unwrap();
    assert_eq!((acted.count, trial.planner().inbox().unwrap().earlier_count), (5, 6));
    assert!(!lines(&trial).iter().any(|line| line.contains("Walk")), "{:?}", lines(&trial));
    trial.planner().undo(acted.undo.unwrap()).unwrap();
    assert_eq!(trial.inbox(), before);
}

#[test]
fn once_the_last_date_was_answered_the_line_stands_for_the_others() {
    let trial = five_days_away();
    let inbox = trial.planner().inbox().unwrap();
    let walk = inbox.earlier.iter().find(|line| line.title == "Walk").unwrap();
    let input = said(&walk.key, ActivityOutcome::Done);
    trial.planner().log_activity(&input).unwrap();
    assert!(lines(&trial).contains(&"27 Walk 4".to_owned()), "{:?}", lines(&trial));
}

fn said(key: &str, outcome: ActivityOutcome) -> ActivityLogInput {
    ActivityLogInput { key: key.to_owned(), outcome, before: None, after: None, note: String::new() }
}

fn walks(trial: &Trial) -> Vec<String> {
    let planner = trial.planner();
    let id = planner.activities().unwrap().iter().find(|one| one.input.title == "Walk").unwrap().id;
    let entries = planner.activity_history(id).unwrap().entries;
    entries.iter().map(|entry| format!("{} {}", &entry.at.local[8..10], entry.outcome.name())).collect()
}

#[test]
fn who_tidies_up_skipped_nothing() {
    let trial = five_days_away();
    trial.planner().close_earlier().unwrap();
    assert_eq!(walks(&trial), ["28", "27", "26", "25", "24"].map(|day| format!("{day} unknown")));
    let progress = trial.planner().activities().unwrap()[0].progress;
    assert_eq!(progress, Progress { unknown: 5, ..Progress::default() });
    let month = trial.planner().check_ins("2026-11").unwrap();
    let marks: Vec<&str> = month.items.iter().take(5).map(|item| item.mark.name()).collect();
    assert_eq!(marks, ["unsaid"; 5]);
    let week = trial.planner().week("2026-11-24").unwrap();
    let became = week.days.iter().flat_map(|day| &day.items).filter_map(|item| item.became);
    assert!(became.clone().count() >= 10 && became.clone().all(|became| became.name() == "passed"));
}

#[test]
fn what_passed_can_still_be_said_to_have_been_skipped_or_done() {
    let trial = five_days_away();
    let inbox = trial.planner().inbox().unwrap();
    let walk = inbox.earlier.iter().find(|line| line.title == "Walk").unwrap().clone();
    trial.planner().close_earlier().unwrap();
    for outcome in [ActivityOutcome::Skipped, ActivityOutcome::Done, ActivityOutcome::Excused] {
        trial.planner().log_activity(&said(&walk.key, outcome)).unwrap();
        assert_eq!(walks(&trial)[0], format!("28 {}", outcome.name()));
    }
}

#[test]
fn what_a_silence_left_out_was_skipped_by_nobody() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T17:30:00");
    trial.add(daily("Walk", "18:00"));
    trial.planner().silence(&silent(SilenceFor::OneHour, "", "")).unwrap();
    trial.run_until("2026-11-24T20:00:00");
    assert_eq!(walks(&trial), ["24 unknown"]);
    let row = trial.planner().today().unwrap().items.remove(0);
    assert_eq!((row.state.name(), row.became.map(|became| became.name())), ("skipped", Some("passed")));
}

#[test]
fn what_counts_from_the_last_time_goes_on_once_it_was_tidied_away() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let after = cadence(CadenceRepeat::AfterContact, "20:00");
    trial.planner().save_plan(&plan_with("2026-11-24", after), None).unwrap();
    trial.turn();
    trial.jump_to("2026-12-20T12:00:00");
    trial.turn();
    assert_eq!(trial.planner().today().unwrap().next_check_in.map(|next| next.at.local), None);
    trial.planner().close_earlier().unwrap();
    assert!(trial.planner().today().unwrap().next_check_in.is_some());
}
