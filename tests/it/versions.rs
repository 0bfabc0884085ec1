//! Former terms are kept with date and reason; a later end needs both, and after the first one a look at all of it.

use crate::handover::more_terms;
use crate::plan::full_plan;
use crate::trial::{Trial, agreed, bare_plan, line, problems, renegotiated};
use interlude_domain::plan::term::{Certainty, SaidBy};
use interlude_engine::EngineError;
use interlude_engine::view::{ChangeInput, ChangeKind, PlanInput, StandingInput};

const HOME: &str = "Europe/London";

fn versions(trial: &Trial) -> Vec<String> {
    let versions = trial.planner().plan_versions().unwrap();
    versions
        .iter()
        .map(|version| {
            let (kind, from) = (version.kind.name(), &version.from.local);
            format!("{} {kind} {from} {:?} until {}", version.number, version.reason, version.input.ends)
        })
        .collect()
}

fn until(ends: &str) -> PlanInput {
    PlanInput { ends: ends.to_owned(), ends_standing: agreed(), ..bare_plan("2026-11-24") }
}

#[test]
fn new_terms_keep_the_former_ones_and_a_correction_does_not() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial.planner().save_plan(&full_plan(), None).unwrap();
    trial.jump_to("2026-11-25T12:00:00");
    let mut input = trial.planner().plan().unwrap().unwrap().input;
    input.terms[0].text = "No calls before noon".to_owned();
    let corrects = ChangeInput { kind: ChangeKind::Correction, reason: String::new() };
    trial.planner().save_plan(&input, Some(&corrects)).unwrap();
    input = trial.planner().plan().unwrap().unwrap().input;
    input.terms.push(line("Sundays are free", Certainty::Agreed));
    let view = trial.planner().save_plan(&input, Some(&renegotiated("We talked on Sunday"))).unwrap();
    assert_eq!(view.version, 2);
    trial.crash_and_start();
    assert_eq!(
        versions(&trial),
        [
            "2 renegotiation 2026-11-25T12:00 \"We talked on Sunday\" until 2026-12-08",
            "1 first 2026-11-24T12:00 \"\" until 2026-12-08"
        ]
    );
    let kept = trial.planner().plan_versions().unwrap();
    assert_eq!(kept[0].input, trial.planner().plan().unwrap().unwrap().input);
    assert_eq!(kept[1].input.terms[0].text, "No calls before noon", "the correction is part of the first");
    assert_eq!(kept[1].input.terms.len(), 2);
}

#[test]
fn what_is_private_makes_no_version() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial.planner().save_plan(&full_plan(), None).unwrap();
    let mut input = trial.planner().plan().unwrap().unwrap().input;
    input.purpose_mine = "Something else".to_owned();
    input.missed = None;
    input.cadence.as_mut().unwrap().confirmation = None;
    assert_eq!(trial.planner().save_plan(&input, Some(&renegotiated(""))).unwrap().version, 1);
    assert_eq!(trial.planner().plan_versions().unwrap().len(), 1);
}

#[test]
fn an_extension_needs_a_reason_and_a_new_end_and_a_second_one_a_look_at_all_of_it() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial.planner().save_plan(&until("2026-12-08"), None).unwrap();
    for change in [None, Some(&renegotiated(" "))] {
        assert_eq!(problems(trial.planner().save_plan(&until("2026-12-15"), change)), ["reason required"]);
    }
    assert_eq!(
        problems(trial.planner().save_plan(&until(""), Some(&renegotiated("open")))),
        ["ends required"]
    );
    let longer = trial.planner().save_plan(&until("2026-12-15"), Some(&renegotiated("Exams")));
    assert_eq!(longer.unwrap().version, 2);
    trial.jump_to("2026-12-10T12:00:00");
    let again = trial.planner().save_plan(&until("2026-12-20"), Some(&renegotiated("Again")));
    assert_eq!(problems(again), ["ends review_first"]);
    assert_eq!(problems(trial.planner().add_review("  ")), ["text required"]);
    let view = trial.planner().add_review("It helped.\nI miss talking.").unwrap();
    assert_eq!(view.reviewed.unwrap().text, "It helped.\nI miss talking.");
    trial.jump_to("2026-12-10T12:05:00");
    trial.planner().save_plan(&until("2026-12-20"), Some(&renegotiated("Again"))).unwrap();
    assert_eq!(
        versions(&trial),
        [
            "3 extension 2026-12-10T12:05 \"Again\" until 2026-12-20",
            "2 extension 2026-11-24T12:00 \"Exams\" until 2026-12-15",
            "1 first 2026-11-24T12:00 \"\" until 2026-12-08"
        ]
    );
    let once_more = trial.planner().save_plan(&until("2026-12-30"), Some(&renegotiated("Again")));
    assert_eq!(problems(once_more), ["ends review_first"], "each time anew");
}

#[test]
fn another_end_is_not_agreed_until_that_is_said_and_what_was_not_touched_stays() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let since = StandingInput { since: "2026-11-20".to_owned(), ..agreed() };
    let first = PlanInput { ends_standing: since, ..full_plan() };
    let first = trial.planner().save_plan(&first, None).unwrap().input;
    trial.jump_to("2026-11-26T12:00:00");
    for ends in ["2026-12-15", "2026-12-05"] {
        let moved = PlanInput { ends: ends.to_owned(), ..first.clone() };
        let written = ChangeInput { kind: ChangeKind::Correction, reason: String::new() };
        let corrected = trial.planner().save_plan(&moved, Some(&written)).unwrap().input;
        assert_eq!(corrected.ends_standing, first.ends_standing, "only what stood there was wrong");
        trial.planner().save_plan(&first, Some(&written)).unwrap();
        let told = trial.planner().save_plan(&moved, Some(&renegotiated("Exams"))).unwrap().input;
        let nobody_said = StandingInput {
            certainty: Certainty::Assumed,
            said_by: SaidBy::Nobody,
            since: "2026-11-26".to_owned(),
        };
        assert_eq!(told.ends_standing, nobody_said);
        assert_eq!((told.cadence, told.reconnect), (first.cadence.clone(), first.reconnect.clone()));
        trial.planner().save_plan(&first, Some(&written)).unwrap();
    }
    let anew = StandingInput { since: String::new(), ..first.ends_standing.clone() };
    let moved = PlanInput { ends: "2026-12-05".to_owned(), ends_standing: anew, ..first.clone() };
    let said = trial.planner().save_plan(&moved, Some(&renegotiated("Sooner"))).unwrap().input;
    let agreed_today = StandingInput { since: "2026-11-26".to_owned(), ..first.ends_standing };
    assert_eq!(said.ends_standing, agreed_today);
}

#[test]
fn an_earlier_end_is_new_terms_and_no_extension() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial.planner().save_plan(&until("2026-12-08"), None).unwrap();
    let view = trial.planner().save_plan(&until("2026-11-28"), Some(&renegotiated(""))).unwrap();
    assert_eq!((view.version, view.input.ends.as_str()), (2, "2026-11-28"));
    assert_eq!(trial.planner().plan_versions().unwrap()[0].kind.name(), "renegotiation");
}

#[test]
fn near_the_end_one_renewal_is_proposed_and_then_a_look_at_all_of_it_first() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial.planner().save_plan(&until("2026-12-08"), None).unwrap();
    let renewal = |at: &str| {
        trial.jump_to(at);
        trial.planner().plan().unwrap().unwrap().renewal.name()
    };
    assert_eq!(renewal("2026-12-04T12:00:00"), "not_yet");
    assert_eq!(renewal("2026-12-05T12:00:00"), "proposed");
    assert_eq!(renewal("2026-12-05T21:00:00"), "not_yet", "not in the evening");
    trial.planner().save_plan(&until("2026-12-15"), Some(&renegotiated("Exams"))).unwrap();
    assert_eq!(renewal("2026-12-06T12:00:00"), "not_yet");
    assert_eq!(renewal("2026-12-13T12:00:00"), "review_first");
}

#[test]
fn the_note_that_leaves_the_door_open_is_taken_once() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial.planner().save_plan(&bare_plan("2026-11-24"), None).unwrap();
    assert!(matches!(trial.planner().open_door_taken(), Err(EngineError::NotFound)));
    let input = PlanInput { open_door: "The door is open.".to_owned(), ..bare_plan("2026-11-24") };
    trial.planner().save_plan(&input, None).unwrap();
    trial.planner().open_door_taken().unwrap();
    trial.jump_to("2026-11-25T12:00:00");
    let view = trial.planner().open_door_taken().unwrap();
    assert_eq!(view.open_door_copied.unwrap().local, "2026-11-24T12:00");
}

#[test]
fn the_more_terms_are_kept_in_versions_like_the_others() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let first = PlanInput { terms: more_terms(), ..bare_plan("2026-11-24") };
    let mut input = trial.planner().save_plan(&first, None).unwrap().input;
    for term in &mut input.terms {
        term.text.push_str(", anew");
    }
    trial.planner().save_plan(&input, Some(&renegotiated("We talked"))).unwrap();
    let lines: Vec<Vec<String>> = trial
        .planner()
        .plan_versions()
        .unwrap()
        .into_iter()
        .map(|version| version.input.terms.into_iter().map(|term| term.text).collect())
        .collect();
    let before: Vec<String> = more_terms().into_iter().map(|term| term.text).collect();
    let after: Vec<String> = before.iter().map(|text| format!("{text}, anew")).collect();
    assert_eq!(lines, [after, before]);
}
