//! A plan keeps what was typed, and refuses what makes no sense beside its field.

use crate::trial::{Trial, bare_plan, cadence, plan_with, problems};
use interlude_domain::plan::Role;
use interlude_domain::term::Certainty;
use interlude_engine::view::{CadenceInput, CadenceRepeat, PlanInput, ReconnectInput, TermInput};

fn full_plan() -> PlanInput {
    let term = |text: &str, certainty| TermInput { id: None, text: text.to_owned(), certainty };
    PlanInput {
        role: Role::IAsked,
        name: "Ö 🌿 \"quoted\"; DROP TABLE plan;--".to_owned(),
        ends: "2026-12-08".to_owned(),
        ends_certainty: Certainty::Proposed,
        look_again: "2026-12-01".to_owned(),
        look_again_time: "11:00".to_owned(),
        same_home: Some(true),
        purpose_mine: "Sleep.\nSee friends.".to_owned(),
        purpose_theirs: "<b>room</b>".to_owned(),
        reconnect: Some(ReconnectInput {
            date: "2026-12-08".to_owned(),
            time: "15:00".to_owned(),
            place: "The café".to_owned(),
            purpose: String::new(),
            certainty: Certainty::Unknown,
        }),
        terms: vec![term("No calls", Certainty::Assumed), term("Logistics only", Certainty::OwnChoice)],
        ..plan_with(
            "2026-11-24",
            CadenceInput {
                zone: "Asia/Tokyo".to_owned(),
                starts: "2026-11-24".to_owned(),
                every: String::new(),
                ..cadence(CadenceRepeat::Weekdays, "19:00")
            },
        )
    }
}

#[test]
fn everything_that_was_typed_is_read_back_after_a_restart() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().save_plan(&full_plan()).unwrap();
    trial.crash_and_start();
    let mut read = trial.planner().plan().unwrap().expect("a plan").input;
    assert!(read.terms.iter().all(|term| term.id.is_some()));
    read.terms.iter_mut().for_each(|term| term.id = None);
    assert_eq!(read, full_plan());
}

#[test]
fn what_is_not_agreed_is_counted() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let view = trial.planner().save_plan(&full_plan()).unwrap();
    // The end is proposed, the reconnect unknown and one line assumed; the cadence is agreed, one line my own choice.
    assert_eq!((view.not_agreed, view.term_count), (3, 5));
    assert_eq!((view.day, view.days), (1, Some(15)));
}

#[test]
fn nothing_agreed_is_a_whole_plan() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let view = trial.planner().save_plan(&bare_plan("2026-11-24")).unwrap();
    assert_eq!((view.not_agreed, view.term_count, view.days), (0, 0, None));
    assert!(trial.planner().today().unwrap().has_plan);
}

#[test]
fn every_field_that_makes_no_sense_is_named_and_nothing_is_stored() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let mut input = full_plan();
    input.ends = "2026-11-23".to_owned();
    input.name = "x".repeat(201);
    input.look_again_time = "25:00".to_owned();
    input.terms[0].text = "  ".to_owned();
    let typed = input.cadence.as_mut().unwrap();
    (typed.time, typed.zone) = ("seven".to_owned(), "Mars/Olympus".to_owned());
    typed.weekdays.clear();
    input.reconnect.as_mut().unwrap().date = "2027-02-30".to_owned();
    assert_eq!(
        problems(trial.planner().save_plan(&input)),
        [
            "name too_long",
            "ends before_start",
            "lookAgainTime not_a_time",
            "cadence.weekdays no_weekday",
            "cadence.time not_a_time",
            "cadence.zone unknown_zone",
            "cadence.starts after_end",
            "reconnect.date not_a_date",
            "terms.0.text required"
        ]
    );
    assert_eq!(trial.planner().plan().unwrap(), None);
}

#[test]
fn a_meeting_outside_of_the_plan_is_refused() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let mut input = full_plan();
    input.reconnect.as_mut().unwrap().date = "2026-12-09".to_owned();
    assert_eq!(problems(trial.planner().save_plan(&input)), ["reconnect.date after_end"]);
    input.cadence =
        Some(CadenceInput { every: "0".to_owned(), ..cadence(CadenceRepeat::EveryNDays, "19:00") });
    input.reconnect = None;
    assert_eq!(problems(trial.planner().save_plan(&input)), ["cadence.every too_small"]);
}

#[test]
fn a_term_keeps_since_when_it_holds_until_it_is_changed() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let first = trial.planner().save_plan(&full_plan()).unwrap();
    trial.jump_to("2026-11-25T12:00:00");
    let mut input = first.input.clone();
    input.terms[1].certainty = Certainty::Agreed;
    let second = trial.planner().save_plan(&input).unwrap();
    let since: Vec<&str> = second.terms.iter().map(|term| term.since.local.as_str()).collect();
    assert_eq!(since, ["2026-11-24T12:00", "2026-11-25T12:00"]);
    assert_eq!(second.terms[0].id, first.terms[0].id);
}
