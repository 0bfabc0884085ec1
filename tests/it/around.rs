//! Around a check-in: the one question before it, something of my own after it, and three lines of what came of it.

use crate::trial::{Trial, activity, cadence, daily, plan_with, problems};
use interlude_domain::check_ins::around::Came;
use interlude_domain::check_ins::check_in::Answer;
use interlude_domain::plan::Turn;
use interlude_domain::plan::term::{Certainty, Topic};
use interlude_engine::EngineError;
use interlude_engine::view::{ActivityRepeat, AroundView, BeforeInput, CadenceRepeat, CameInput};

fn trial() -> (Trial, String) {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let mut plan = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    plan.terms = vec![crate::trial::line("We don't call at work.", Certainty::Assumed)];
    trial.planner().save_plan(&plan, None).unwrap();
    let key = trial.planner().today().unwrap().next_check_in.unwrap().key;
    (trial, key)
}

fn came(came: Came, text: &str) -> CameInput {
    CameInput { came, text: text.to_owned(), certainty: Certainty::Agreed }
}

fn titles(view: &AroundView) -> Vec<&str> {
    view.after.iter().map(|item| item.title.as_str()).collect()
}

#[test]
fn before_it_one_question_is_chosen_and_the_others_wait() {
    let (mut trial, key) = trial();
    let view = trial.planner().around_check_in(&key).unwrap();
    assert_eq!((view.topics, view.questions.len()), (vec![Topic::Ends, Topic::Reconnect, Topic::Other], 0));
    let input = BeforeInput {
        ask: "Shall we say until when?".to_owned(),
        leave_out: "The evening at your mother's.".to_owned(),
        ending: "I'll say good night first.".to_owned(),
        ..BeforeInput::default()
    };
    let view = trial.planner().save_before(&key, &input).unwrap();
    assert_eq!((view.before.question, view.before.topic), (Some(view.questions[0].id), None));
    trial.crash_and_start();
    let topic = BeforeInput { topic: Some(Topic::Other), ask: String::new(), ..input };
    let view = trial.planner().save_before(&key, &topic).unwrap();
    assert_eq!((view.before.question, view.before.topic), (None, Some(Topic::Other)));
    assert_eq!(view.questions[0].text, "Shall we say until when?");
    let id = view.questions[0].id;
    trial.planner().close_question(id).unwrap();
    assert_eq!(trial.planner().around_check_in(&key).unwrap().questions, []);
    trial.planner().open_question(id).unwrap();
    assert_eq!(trial.planner().around_check_in(&key).unwrap().questions.len(), 1);
}

#[test]
fn in_the_evening_open_terms_are_not_brought_up_and_what_was_chosen_stays() {
    let (mut trial, key) = trial();
    let chosen = BeforeInput { topic: Some(Topic::Other), ..BeforeInput::default() };
    trial.planner().save_before(&key, &chosen).unwrap();
    trial.run_until("2026-11-24T20:30:00");
    let view = trial.planner().around_check_in(&key).unwrap();
    assert_eq!((view.topics, view.before.topic), (vec![], Some(Topic::Other)));
}

#[test]
fn a_check_in_without_anything_after_it_is_offered_something_also_when_the_week_is_planned() {
    let (trial, key) = trial();
    let walk = trial.add(activity("Walk", ActivityRepeat::Someday, "", ""));
    let view = trial.planner().around_check_in(&key).unwrap();
    assert_eq!((titles(&view), view.could[0].id), (vec![], walk));
    let unfollowed = trial.planner().week("").unwrap().unfollowed;
    assert_eq!((unfollowed.len(), unfollowed[0].key.as_str()), (7, key.as_str()));
    let at = &view.follows_at.local;
    let place = interlude_engine::view::PlaceInput {
        date: at[..10].to_owned(),
        time: at[11..].to_owned(),
        minutes: String::new(),
    };
    trial.planner().place_activity(walk, &place).unwrap();
    let view = trial.planner().around_check_in(&key).unwrap();
    assert_eq!((titles(&view), view.could.len()), (vec!["Walk"], 0));
    assert_eq!(trial.planner().week("").unwrap().unfollowed.len(), 6);
    let again = trial.planner().place_activity(walk, &place).unwrap();
    assert_eq!((again.undo, again.count), (None, 0), "it stands there already");
    assert_eq!(titles(&trial.planner().around_check_in(&key).unwrap()), ["Walk"]);
    trial.add(daily("Tea", "21:30"));
    assert_eq!(trial.planner().week("").unwrap().unfollowed.len(), 0);
}

#[test]
fn the_three_lines_become_a_term_a_question_and_an_activity() {
    let (mut trial, key) = trial();
    trial.run_until("2026-11-24T19:30:00");
    let planner = trial.planner();
    planner.keep_came(&key, &came(Came::Agreed, "We write on Sundays.")).unwrap();
    planner.keep_came(&key, &came(Came::StillOpen, "Who takes the cat?")).unwrap();
    let view = planner.keep_came(&key, &came(Came::Mine, "Call the landlord")).unwrap();
    let lines: Vec<_> = view.came.iter().map(|line| (line.came.name(), line.text.as_str())).collect();
    assert_eq!(
        lines,
        [
            ("agreed", "We write on Sundays."),
            ("still_open", "Who takes the cat?"),
            ("mine", "Call the landlord")
        ]
    );
    let terms = planner.plan().unwrap().unwrap().input.terms;
    let term = terms.iter().find(|term| term.text == "We write on Sundays.").unwrap();
    assert_eq!((term.standing.certainty, term.standing.since.as_str()), (Certainty::Agreed, "2026-11-24"));
    assert_eq!(planner.plan_versions().unwrap().len(), 2);
    assert_eq!(view.questions[0].text, "Who takes the cat?");
    assert_eq!(planner.activities().unwrap()[0].input.title, "Call the landlord");
}

#[test]
fn a_line_that_makes_no_sense_or_controls_is_refused_and_nothing_is_kept() {
    let (trial, key) = trial();
    let planner = trial.planner();
    assert_eq!(problems(planner.keep_came(&key, &came(Came::Mine, " "))), ["text required"]);
    let control = came(Came::Agreed, "We share our location at night.");
    assert_eq!(problems(planner.keep_came(&key, &control)), ["text controls"]);
    assert_eq!(planner.around_check_in(&key).unwrap().came, []);
}

#[test]
fn after_a_clear_no_nothing_stands_around_a_check_in() {
    let (trial, key) = trial();
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    assert!(matches!(trial.planner().around_check_in(&key), Err(EngineError::NotFound)));
    assert_eq!(trial.planner().week("").unwrap().unfollowed, []);
}

#[test]
fn what_stands_before_a_check_in_moves_along_and_comes_back_with_it() {
    let (trial, key) = trial();
    let planner = trial.planner();
    let ending = |key: &str| planner.around_check_in(key).unwrap().before.ending;
    planner
        .save_before(&key, &BeforeInput { ending: "Good night".to_owned(), ..BeforeInput::default() })
        .unwrap();
    let mut moves = planner.check_in(Some(&key), None).unwrap().input;
    (moves.answer, moves.date, moves.time) = (Answer::Moved, "2026-11-25".to_owned(), "20:15".to_owned());
    let moved = planner.log_check_in(&moves).unwrap().entry.unwrap();
    let month = planner.check_ins("2026-11").unwrap().items;
    let new = month.iter().find(|item| item.at.local == "2026-11-25T20:15").unwrap().key.clone().unwrap();
    assert_eq!(ending(&new), "Good night");
    planner
        .save_before(&new, &BeforeInput { ending: "Sleep well".to_owned(), ..BeforeInput::default() })
        .unwrap();
    planner.clear_check_in(moved.id).unwrap();
    assert_eq!(ending(&key), "Sleep well");
}
