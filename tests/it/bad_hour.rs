//! The list for a bad hour: kept, read while locked only where it was released, and gone with that (PRODUCT.md §3.7,
//! RELIABILITY.md §2).

use crate::in_the_file::words_in_the_file;
use crate::shown_while_locked::{files_with, here, lock, unlock};
use crate::trial::{Trial, limits};
use interlude_domain::moments::bad_hour::BadHourPart;
use interlude_engine::view::{BadHourInput, BadHourLines, Releasable};
use interlude_engine::{EngineError, Planner};

/// A word that stands in the list and nowhere else.
const CANARY: &str = "nightingale-7b1f";

fn list() -> BadHourInput {
    BadHourInput {
        signs: "I stop eating".to_owned(),
        people: format!("Ada\n\n {CANARY} \n"),
        ..BadHourInput::default()
    }
}

/// Each part as `part: its lines`.
fn said(parts: &[BadHourLines]) -> Vec<String> {
    parts.iter().map(|one| format!("{}: {}", one.part.name(), one.lines.join(" / "))).collect()
}

fn stands(planner: &Planner) -> Vec<String> {
    said(&planner.bad_hour().unwrap().parts)
}

/// What is shown of it while locked.
fn shown(trial: &Trial) -> Vec<String> {
    said(&trial.planner().shown_while_locked().bad_hour)
}

fn people() -> String {
    format!("people: Ada / {CANARY}")
}

#[test]
fn it_stays_as_it_was_typed_and_only_the_parts_with_something_in_them_are_shown() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    assert_eq!(
        (stands(trial.planner()), trial.planner().bad_hour().unwrap().input),
        (vec![], BadHourInput::default())
    );
    trial.planner().keep_bad_hour(&list()).unwrap();
    trial.crash_and_start();
    let planner = trial.planner();
    assert_eq!(stands(planner), ["signs: I stop eating".to_owned(), people()]);
    let kept = BadHourInput { signs: String::new(), safe: "The keys are with Ada".to_owned(), ..list() };
    planner.keep_bad_hour(&kept).unwrap();
    assert_eq!(stands(planner), [people(), "safe: The keys are with Ada".to_owned()]);
    assert_eq!(planner.bad_hour().unwrap().input.people, format!("Ada\n\n {CANARY}"));
    planner.keep_bad_hour(&BadHourInput::default()).unwrap();
    assert_eq!(stands(planner), [""; 0]);
    assert_eq!(words_in_the_file(&mut trial, &[CANARY]), [""; 0], "nothing of it is left");
}

#[test]
fn its_parts_stand_in_their_order() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let x = || "x".to_owned();
    let input =
        BadHourInput { signs: x(), alone: x(), places: x(), people: x(), professionals: x(), safe: x() };
    let parts = trial.planner().keep_bad_hour(&input).unwrap().parts;
    let named: Vec<BadHourPart> = parts.into_iter().map(|one| one.part).collect();
    assert_eq!(named, BadHourPart::ALL);
}

#[test]
fn what_does_not_fit_on_its_page_is_refused_with_how_much_there_may_be() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let planner = trial.planner();
    planner.keep_bad_hour(&list()).unwrap();
    let eight = "tea\n\n".repeat(8);
    let fits = BadHourInput { alone: eight.clone(), places: "x".repeat(400), ..list() };
    let view = planner.keep_bad_hour(&fits).unwrap();
    assert_eq!(view.parts[1].lines.len(), 8);
    let wrong = BadHourInput { alone: format!("{eight}bed"), safe: "x".repeat(401), ..list() };
    assert_eq!(limits(planner.keep_bad_hour(&wrong)), ["alone too_large 8", "safe too_long 400"]);
    assert_eq!(planner.bad_hour().unwrap(), view, "what stood there stays");
}

#[test]
fn while_locked_it_is_shown_only_once_it_was_released_and_until_that_is_taken_back() {
    let trial = here();
    trial.planner().keep_bad_hour(&list()).unwrap();
    trial.planner().save_card("Tea. Then bed.").unwrap();
    lock(&trial);
    assert_eq!((shown(&trial).len(), files_with(&trial, CANARY).len()), (0, 0));
    assert!(matches!(trial.planner().bad_hour(), Err(EngineError::Locked)));
    unlock(&trial);
    assert_eq!(files_with(&trial, CANARY).len(), 0);
    trial.planner().show_while_locked(Releasable::BadHour).unwrap();
    lock(&trial);
    assert_eq!(shown(&trial), ["signs: I stop eating".to_owned(), people()]);
    assert_eq!(files_with(&trial, CANARY).len(), 1);
    let others = trial.planner().shown_while_locked();
    assert_eq!(
        (others.card, others.filled, others.lines.len()),
        (None, None, 0),
        "the card was not released"
    );
    unlock(&trial);
    trial.planner().hide_while_locked(Releasable::BadHour).unwrap();
    lock(&trial);
    assert_eq!((shown(&trial).len(), files_with(&trial, CANARY).len()), (0, 0));
}

#[test]
fn what_is_changed_while_it_is_released_is_shown_as_it_is_now() {
    let mut trial = here();
    trial.planner().show_while_locked(Releasable::BadHour).unwrap();
    assert_eq!(shown(&trial), [""; 0]);
    trial.planner().keep_bad_hour(&list()).unwrap();
    assert_eq!(shown(&trial)[1], people());
    let other = BadHourInput { people: "Rin".to_owned(), ..list() };
    trial.planner().keep_bad_hour(&other).unwrap();
    trial.crash_and_start();
    assert_eq!(shown(&trial)[1], "people: Rin");
    assert_eq!(files_with(&trial, CANARY).len(), 0);
}

#[test]
fn an_empty_list_is_not_printed() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let planner = trial.planner();
    assert!(matches!(planner.print_bad_hour(), Err(EngineError::NotFound)));
    planner.keep_bad_hour(&list()).unwrap();
    planner.print_bad_hour().unwrap();
    planner.keep_bad_hour(&BadHourInput { people: " \n".to_owned(), ..BadHourInput::default() }).unwrap();
    assert!(matches!(planner.print_bad_hour(), Err(EngineError::NotFound)));
}
