//! Ideas of one's own: kept, changed, taken away, and never reminded of.

use crate::trial::{Trial, problems};
use interlude_domain::own_life::idea::{Company, Cost, Effort, Place};
use interlude_domain::own_life::need::Need;
use interlude_engine::EngineError;
use interlude_engine::view::IdeaInput;

fn swim() -> IdeaInput {
    IdeaInput {
        text: "  A swim ".to_owned(),
        need: Some(Need::Body),
        minutes: "45".to_owned(),
        company: Some(Company::Either),
        cost: Some(Cost::Little),
        place: Some(Place::Indoors),
        effort: Some(Effort::Some),
    }
}

#[test]
fn an_idea_is_kept_as_it_was_typed_and_stands_first() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let bare = IdeaInput { text: "Nothing at all".to_owned(), ..IdeaInput::default() };
    trial.planner().keep_idea(None, &bare).unwrap();
    trial.planner().keep_idea(None, &swim()).unwrap();
    let kept = trial.planner().ideas().unwrap();
    let tidy = IdeaInput { text: "A swim".to_owned(), ..swim() };
    assert_eq!(kept.iter().map(|idea| &idea.input).collect::<Vec<_>>(), [&tidy, &bare]);
    assert_eq!(trial.planner().activities().unwrap(), []);
}

#[test]
fn an_idea_that_was_taken_away_comes_back_as_it_was() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let kept = trial.planner().keep_idea(None, &swim()).unwrap();
    trial.planner().remove_idea(kept.id).unwrap();
    assert_eq!(trial.planner().ideas().unwrap(), []);
    assert!(matches!(trial.planner().keep_idea(Some(kept.id), &swim()), Err(EngineError::NotFound)));
    assert!(matches!(trial.planner().remove_idea(kept.id), Err(EngineError::NotFound)));
    assert_eq!(trial.planner().restore_idea(kept.id).unwrap(), kept);
    assert!(matches!(trial.planner().restore_idea(kept.id), Err(EngineError::NotFound)));
    assert_eq!(trial.planner().ideas().unwrap(), [kept]);
}

#[test]
fn what_makes_no_sense_is_said_beside_its_field() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let input = IdeaInput { text: " ".to_owned(), minutes: "0".to_owned(), ..swim() };
    assert_eq!(problems(trial.planner().keep_idea(None, &input)), ["text required", "minutes too_small"]);
    assert_eq!(trial.planner().ideas().unwrap(), []);
}
