//! A plan that had begun before it was written down: its check-ins since then can be written about, and were never due.

use crate::trial::{Trial, agreed, cadence, plan_with, renegotiated};
use interlude_domain::check_ins::check_in::Answer;
use interlude_engine::view::{
    CadenceInput, CadenceRepeat, ChangeInput, ChangeKind, CheckInInput, MissedInput, PlanInput, Weekday,
};

const HOME: &str = "Europe/London";

/// Wednesdays and Sundays from `starts` on; the protocol would ask about a missed one at once.
fn twice_a_week(starts: &str) -> PlanInput {
    let weekdays = vec![Weekday::Wed, Weekday::Sun];
    let missed = Some(MissedInput { wait_hours: "0".to_owned(), nudge: Some("Another time?".to_owned()) });
    let cadence = CadenceInput { weekdays, standing: agreed(), ..cadence(CadenceRepeat::Weekdays, "19:00") };
    PlanInput { missed, ..plan_with(starts, cadence) }
}

/// `day mark` of every check-in of November.
fn month(trial: &Trial) -> Vec<String> {
    let items = trial.planner().check_ins("2026-11").unwrap().items;
    items.iter().map(|item| format!("{} {}", &item.at.local[8..10], item.mark.name())).collect()
}

/// The check-in that Today speaks of, if it speaks of one.
fn protocol(trial: &Trial) -> Option<String> {
    trial.planner().today().unwrap().suggestion.and_then(|suggestion| suggestion.key)
}

fn correct(trial: &Trial, change: fn(&mut PlanInput)) {
    let mut input = trial.planner().plan().unwrap().unwrap().input;
    change(&mut input);
    let corrects = ChangeInput { kind: ChangeKind::Correction, reason: String::new() };
    trial.planner().save_plan(&input, Some(&corrects)).unwrap();
}

#[test]
fn check_ins_since_a_past_start_are_listed_as_never_due_and_nothing_tells_of_them() {
    let mut trial = Trial::open_at(HOME, "2026-11-28T12:00:00");
    let view = trial.planner().save_plan(&twice_a_week("2026-11-18"), None).unwrap();
    assert_eq!(view.day, 11);
    assert_eq!(month(&trial), ["18 earlier", "22 earlier", "25 earlier", "29 ahead"]);
    assert_eq!(trial.turn(), Vec::<String>::new());
    assert_eq!((trial.inbox(), protocol(&trial)), (Vec::new(), None));
    let told = trial.run_until("2026-11-29T19:00:00");
    assert_eq!(told, ["2026-11-29 19:00 one 19:00 [done later open]"]);
}

#[test]
fn each_of_them_can_be_written_about() {
    let trial = Trial::open_at(HOME, "2026-11-28T12:00:00");
    trial.planner().save_plan(&twice_a_week("2026-11-18"), None).unwrap();
    let key = trial.planner().check_ins("2026-11").unwrap().items[2].key.clone();
    let opened = trial.planner().check_in(key.as_deref(), None).unwrap();
    assert_eq!((opened.step, opened.input.date.as_str(), opened.version), (None, "2026-11-25", Some(1)));
    trial.planner().log_check_in(&CheckInInput { answer: Answer::Happened, ..opened.input }).unwrap();
    assert_eq!(month(&trial), ["18 earlier", "22 earlier", "25 happened", "29 ahead"]);
    let other = trial.planner().check_ins("2026-11").unwrap().items[1].key.clone();
    let opened = trial.planner().check_in(other.as_deref(), None).unwrap();
    trial.planner().log_check_in(&CheckInInput { answer: Answer::DidNotHappen, ..opened.input }).unwrap();
    assert_eq!(month(&trial)[1], "22 not_unknown");
    assert_eq!(protocol(&trial), None, "no protocol begins by it");
}

#[test]
fn a_beginning_that_is_corrected_later_brings_them_too_and_what_was_written_stays() {
    let trial = Trial::open_at(HOME, "2026-11-28T12:00:00");
    trial.planner().save_plan(&twice_a_week("2026-11-28"), None).unwrap();
    assert_eq!(month(&trial), ["29 ahead"]);
    correct(&trial, |input| {
        input.starts = "2026-11-25".to_owned();
        input.cadence.as_mut().unwrap().starts = "2026-11-25".to_owned();
    });
    assert_eq!(month(&trial), ["25 earlier", "29 ahead"]);
    assert_eq!(trial.inbox(), Vec::<String>::new());
    let key = trial.planner().check_ins("2026-11").unwrap().items[0].key.clone();
    let opened = trial.planner().check_in(key.as_deref(), None).unwrap();
    trial.planner().log_check_in(&CheckInInput { answer: Answer::Happened, ..opened.input }).unwrap();
    correct(&trial, |input| input.cadence.as_mut().unwrap().weekdays = vec![Weekday::Sun]);
    assert_eq!(month(&trial), ["25 happened", "29 ahead"]);
}

#[test]
fn what_is_agreed_anew_gives_no_check_ins_to_days_before_it() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial
        .planner()
        .save_plan(&PlanInput { cadence: None, missed: None, ..twice_a_week("2026-11-18") }, None)
        .unwrap();
    trial.run_until("2026-11-26T12:00:00");
    trial.planner().save_plan(&twice_a_week("2026-11-18"), Some(&renegotiated("We talked"))).unwrap();
    assert_eq!(month(&trial), ["29 ahead"]);
}
