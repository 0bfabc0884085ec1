//! A plan that was ended stays to be read, whole, and the last one can be taken up again for thirty days that were seen.

use crate::plan::full_plan;
use crate::trial::{Trial, bare_plan, renegotiated};
use interlude_domain::check_ins::around::Came;
use interlude_domain::check_ins::check_in::Answer;
use interlude_domain::plan::term::Certainty;
use interlude_engine::EngineError;
use interlude_engine::view::{BeforeInput, CadenceRepeat, CameInput, CheckInInput, EarlierBefore, PlanInput};

const HOME: &str = "Europe/London";

/// What was written before a check-in, with a question of my own that was closed since, and what came of it.
#[test]
fn what_stood_around_a_check_in_can_be_read_with_it() {
    let trial = lived();
    let key = trial.planner().check_ins("2026-11").unwrap().items[0].key.clone().unwrap();
    let before = BeforeInput {
        ask: "Shall we say until when?".to_owned(),
        leave_out: "The evening at your mother's.".to_owned(),
        ending: "I'll say good night first.".to_owned(),
        ..BeforeInput::default()
    };
    let kept = trial.planner().save_before(&key, &before).unwrap();
    trial.planner().close_question(kept.questions[0].id).unwrap();
    let line = |came, text: &str| CameInput { came, text: text.to_owned(), certainty: Certainty::Agreed };
    for (came, text) in [(Came::Agreed, "Calls on Sunday"), (Came::StillOpen, "Until when?")] {
        trial.planner().keep_came(&key, &line(came, text)).unwrap();
    }
    trial.planner().close_plan().unwrap();
    let id = trial.planner().earlier_plans().unwrap()[0].id;
    let read = trial.planner().earlier_plan(id).unwrap();
    let found = read.check_ins[0].before.as_ref().unwrap();
    let EarlierBefore { topic, ask, leave_out, ending } = found;
    assert_eq!((topic, ask, leave_out, ending), (&None, &before.ask, &before.leave_out, &before.ending));
    let came: Vec<_> = read.check_ins[0].came.iter().map(|line| (line.came, line.text.as_str())).collect();
    assert_eq!(came, [(Came::Agreed, "Calls on Sunday"), (Came::StillOpen, "Until when?")]);
    assert!(read.check_ins[1..].iter().all(|one| one.before.is_none() && one.came.is_empty()));
}

/// A plan of five days with two versions, a look at all of it and a check-in that was written about.
fn lived() -> Trial {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let mut plan = full_plan();
    let cadence = plan.cadence.as_mut().unwrap();
    (cadence.zone, cadence.repeat, cadence.confirmation) = (String::new(), CadenceRepeat::Daily, None);
    trial.planner().save_plan(&plan, None).unwrap();
    trial.run_until("2026-11-26T20:00:00");
    let key = trial.planner().check_ins("2026-11").unwrap().items[0].key.clone();
    let opened = trial.planner().check_in(key.as_deref(), None).unwrap().input;
    let note = "A short call.".to_owned();
    trial.planner().log_check_in(&CheckInInput { answer: Answer::Happened, note, ..opened }).unwrap();
    let mut input = trial.planner().plan().unwrap().unwrap().input;
    input.terms[0].text = "No calls before noon".to_owned();
    trial.planner().save_plan(&input, Some(&renegotiated("We talked"))).unwrap();
    trial.planner().add_review("It helped.").unwrap();
    trial.run_until("2026-11-28T12:00:00");
    trial
}

fn can_take_up(trial: &Trial) -> Vec<bool> {
    trial.planner().earlier_plans().unwrap().iter().map(|plan| plan.can_take_up).collect()
}

#[test]
fn everything_of_an_ended_plan_can_be_read_also_where_there_is_none_now() {
    let mut trial = lived();
    let before = trial.planner().plan().unwrap().unwrap();
    let (versions, month) =
        (trial.planner().plan_versions().unwrap(), trial.planner().check_ins("2026-11").unwrap().items);
    trial.planner().close_plan().unwrap();
    trial.crash_and_start();
    assert_eq!(trial.planner().plan().unwrap(), None);
    let listed = trial.planner().earlier_plans().unwrap();
    assert_eq!((listed.len(), listed[0].name.as_str()), (1, before.input.name.as_str()));
    let read = trial.planner().earlier_plan(listed[0].id).unwrap();
    assert_eq!((&read.input, &read.versions), (&before.input, &versions));
    assert_eq!(read.reviews.iter().map(|review| review.text.as_str()).collect::<Vec<_>>(), ["It helped."]);
    let past: Vec<_> = month.iter().filter(|item| item.mark.name() != "ahead").cloned().collect();
    assert_eq!(read.check_ins.iter().map(|one| one.item.clone()).collect::<Vec<_>>(), past);
    assert_eq!(read.check_ins[0].written.as_ref().unwrap().note, "A short call.");
    assert!(matches!(trial.planner().earlier_plan(99), Err(EngineError::NotFound)));
}

#[test]
fn ending_is_taken_back_with_everything_as_it_stood() {
    let mut trial = lived();
    let before = trial.planner().plan().unwrap().unwrap();
    let (inbox, month) = (trial.inbox(), trial.planner().check_ins("2026-12").unwrap().items);
    trial.planner().close_plan().unwrap();
    let id = trial.planner().earlier_plans().unwrap()[0].id;
    let after = trial.planner().take_up_plan(id).unwrap();
    assert_eq!(after, before);
    assert_eq!((trial.inbox(), trial.planner().check_ins("2026-12").unwrap().items), (inbox, month));
    assert_eq!(trial.planner().earlier_plans().unwrap(), []);
    let told = trial.run_until("2026-11-28T19:00:00");
    assert_eq!(told, ["2026-11-28 19:00 one 19:00 [done later open]"]);
}

#[test]
fn what_would_have_come_meanwhile_was_never_due() {
    let mut trial = lived();
    let inbox = trial.inbox();
    trial.planner().close_plan().unwrap();
    assert_eq!(trial.run_until("2026-12-01T12:00:00"), Vec::<String>::new());
    let id = trial.planner().earlier_plans().unwrap()[0].id;
    trial.planner().take_up_plan(id).unwrap();
    assert_eq!((trial.turn(), trial.inbox()), (Vec::new(), inbox));
    let told = trial.run_until("2026-12-01T19:00:00");
    assert_eq!(told, ["2026-12-01 19:00 one 19:00 [done later open]"]);
}

#[test]
fn only_the_last_one_can_be_taken_up_and_only_where_none_is_open() {
    let trial = lived();
    trial.planner().close_plan().unwrap();
    let first = trial.planner().earlier_plans().unwrap()[0].id;
    trial.planner().save_plan(&bare_plan("2026-11-28"), None).unwrap();
    assert_eq!(can_take_up(&trial), [false]);
    assert!(matches!(trial.planner().take_up_plan(first), Err(EngineError::TooLate)));
    trial.jump_to("2026-11-28T13:00:00");
    trial.planner().close_plan().unwrap();
    assert_eq!(can_take_up(&trial), [true, false]);
    assert!(matches!(trial.planner().take_up_plan(first), Err(EngineError::TooLate)));
}

#[test]
fn thirty_days_are_days_that_were_seen_so_that_a_wrong_clock_takes_nothing_away() {
    let mut trial = lived();
    trial.planner().close_plan().unwrap();
    trial.jump_to("2028-12-08T12:00:00");
    trial.turn();
    assert_eq!(can_take_up(&trial), [true], "two years later by one look at the clock");
    for day in 1..=29 {
        trial.jump_to(&format!("2028-12-{:02}T12:00:00", (8 + day - 1) % 28 + 1));
        trial.turn();
    }
    assert_eq!(can_take_up(&trial), [true], "thirty days were seen");
    trial.jump_to("2029-01-20T12:00:00");
    trial.turn();
    assert_eq!(can_take_up(&trial), [false]);
    let id = trial.planner().earlier_plans().unwrap()[0].id;
    assert!(matches!(trial.planner().take_up_plan(id), Err(EngineError::TooLate)));
    assert!(trial.planner().earlier_plan(id).is_ok(), "it stays to be read");
}

#[test]
fn after_a_no_nothing_stands_there_that_was_prepared_to_be_said() {
    let trial = lived();
    trial.planner().turn_plan(interlude_domain::plan::Turn::TheirNo).unwrap();
    trial.planner().close_plan().unwrap();
    let id = trial.planner().earlier_plans().unwrap()[0].id;
    let PlanInput { missed, open_door, ask_script, .. } = trial.planner().earlier_plan(id).unwrap().input;
    assert_eq!((missed, open_door.as_str(), ask_script.as_str()), (None, "", ""));
}
