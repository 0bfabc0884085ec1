//! A clear no, and *not safe*: every prompt for contact ends at once, and what was logged stays.

use crate::plan::full_plan;
use crate::trial::{Trial, daily};
use interlude_domain::check_ins::check_in::Answer;
use interlude_domain::plan::Turn;
use interlude_engine::EngineError;
use interlude_engine::view::{CadenceRepeat, CheckInInput, PersonInput, PlanInput};

const HOME: &str = "Europe/London";

fn trial() -> Trial {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let mut plan = full_plan();
    plan.cadence.as_mut().unwrap().zone = String::new();
    plan.cadence.as_mut().unwrap().repeat = CadenceRepeat::Daily;
    trial.planner().save_plan(&plan, None).unwrap();
    trial.add(daily("Walk", "18:00"));
    trial.run_until("2026-11-25T20:00:00");
    trial
}

#[test]
fn a_clear_no_ends_every_contact_reminder_at_once_and_keeps_what_is_my_own() {
    for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
        let mut trial = trial();
        let key = trial.planner().check_ins("2026-11").unwrap().items[0].key.clone();
        let happened = trial.planner().check_in(key.as_deref(), None).unwrap().input;
        trial.planner().log_check_in(&CheckInInput { answer: Answer::Happened, ..happened }).unwrap();
        let view = trial.planner().turn_plan(turn).unwrap();
        assert_eq!(view.turn, turn);
        assert!(trial.inbox().iter().all(|line| line.ends_with("Walk")), "{:?}", trial.inbox());
        let today: Vec<_> =
            trial.planner().today().unwrap().items.into_iter().map(|item| item.title).collect();
        assert_eq!(today, ["Walk"], "nothing of the plan stands there as skipped");
        assert!(trial.withdrawn() > 0, "what stands on the desktop is taken off it");
        let notices = trial.run_until("2026-12-20T12:00:00");
        let others: Vec<_> = notices.iter().filter(|line| !line.contains("18:00")).collect();
        // The date on which I look again is my own.
        assert_eq!(others, ["2026-12-01 11:00 one 11:00 [done later open]"]);
        let log = trial.planner().check_ins("2026-11").unwrap();
        assert_eq!(log.items[0].mark.name(), "happened");
        assert!(!log.plans_contact && log.items.iter().all(|item| item.mark.name() != "ahead"));
    }
}

#[test]
fn the_day_on_which_i_look_again_stands_on_today_after_a_no_and_nothing_of_a_plan_that_is_closed() {
    let kinds = |trial: &Trial| -> Vec<&'static str> {
        trial.planner().today().unwrap().items.iter().map(|item| item.kind.name()).collect()
    };
    for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
        let mut trial = trial();
        trial.run_until("2026-12-01T12:00:00");
        assert_eq!(kinds(&trial), ["confirmation", "look_again", "activity", "check_in"]);
        trial.planner().turn_plan(turn).unwrap();
        assert_eq!(kinds(&trial), ["look_again", "activity"], "{turn:?}");
        trial.planner().turn_plan(Turn::GoesOn).unwrap();
        trial.planner().close_plan().unwrap();
        assert_eq!(kinds(&trial), ["activity"]);
    }
}

#[test]
fn nudge_note_script_question_and_page_are_withdrawn() {
    let trial = trial();
    trial.jump_to("2026-11-26T12:00:00");
    let view = trial.planner().turn_plan(Turn::TheirNo).unwrap();
    let PlanInput { missed, open_door, ask_script, cadence, reconnect, contact, .. } = view.input;
    assert_eq!((missed, open_door.as_str(), ask_script.as_str()), (None, "", ""));
    assert_eq!((cadence, reconnect, contact), (None, None, None));
    assert!(view.ask.is_none() && view.gaps.is_empty() && view.check_ins.is_empty());
    let today = trial.planner().today().unwrap();
    assert_eq!((today.suggestion, today.next_check_in, today.turn), (None, None, Some(Turn::TheirNo)));
    assert!(matches!(trial.planner().handover(), Err(EngineError::NotFound)));
    assert!(matches!(trial.planner().save_plan(&full_plan(), None), Err(EngineError::TooLate)));
}

#[test]
fn a_click_that_was_a_mistake_is_taken_back_with_all_terms() {
    let mut trial = trial();
    let before = trial.planner().plan().unwrap().unwrap().input;
    trial.planner().turn_plan(Turn::NotSafe).unwrap();
    trial.crash_and_start();
    let after = trial.planner().turn_plan(Turn::GoesOn).unwrap();
    assert_eq!(after.input, before);
    let notices = trial.run_until("2026-11-26T19:00:00");
    assert!(notices.contains(&"2026-11-26 19:00 one 19:00 [done later open]".to_owned()), "{notices:?}");
}

/// Turns one after the other, and what stands each time the last one is taken back.
const TAKEN_BACK: &[(&str, &str)] = &[
    ("my_no not_safe", "my_no goes_on"),
    ("their_no not_safe", "their_no goes_on"),
    ("my_no their_no", "my_no goes_on"),
    ("my_no their_no not_safe", "their_no my_no goes_on"),
    ("not_safe their_no", "not_safe goes_on"),
    ("my_no my_no", "goes_on"),
    ("not_safe", "goes_on"),
];

#[test]
fn a_no_that_stood_before_stands_again_when_what_followed_was_a_mistake() {
    for (turns, expected) in TAKEN_BACK {
        let mut trial = trial();
        let before = trial.planner().plan().unwrap().unwrap().input;
        for turn in turns.split(' ') {
            trial.planner().turn_plan(Turn::from_name(turn).unwrap()).unwrap();
            trial.crash_and_start();
        }
        let mut stood = Vec::new();
        for _ in expected.split(' ') {
            let view = trial.planner().turn_plan(Turn::GoesOn).unwrap();
            stood.push(view.turn.name());
            assert_eq!(view.input == before, view.turn == Turn::GoesOn, "{turns}");
            assert_eq!(trial.planner().today().unwrap().next_check_in.is_some(), view.turn == Turn::GoesOn);
        }
        assert_eq!(stood.join(" "), *expected, "{turns}");
    }
}

#[test]
fn a_no_that_stands_again_is_still_there_in_a_plan_that_is_closed_and_taken_up() {
    let trial = trial();
    trial.planner().turn_plan(Turn::MyNo).unwrap();
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    trial.planner().close_plan().unwrap();
    let earlier = trial.planner().earlier_plans().unwrap()[0].id;
    assert_eq!(trial.planner().take_up_plan(earlier).unwrap().turn, Turn::TheirNo);
    assert_eq!(trial.planner().turn_plan(Turn::GoesOn).unwrap().turn, Turn::MyNo);
}

#[test]
fn a_no_says_whose_it_was_also_after_a_restart_and_each_leaves_its_own_ways_open() {
    for (turn, expected) in [
        (Turn::TheirNo, "log not_safe mistake end"),
        (Turn::MyNo, "log note reached_out told_not not_safe mistake end"),
        (Turn::NotSafe, "log note mistake"),
    ] {
        let mut trial = trial();
        trial.planner().turn_plan(turn).unwrap();
        trial.crash_and_start();
        let view = trial.planner().plan().unwrap().unwrap();
        let offers: Vec<_> = view.offers.iter().map(|offer| offer.name()).collect();
        assert_eq!((view.turn, offers.join(" ").as_str()), (turn, expected));
        assert!(view.guidance.says.is_empty() && view.guidance.calm.is_none());
    }
}

#[test]
fn somebody_of_the_plans_name_is_neither_invited_nor_brought_up_after_a_no_also_once_the_plan_is_closed() {
    let trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let mut plan = full_plan();
    plan.name = "M.".to_owned();
    trial.planner().save_plan(&plan, None).unwrap();
    for name in ["m", "Friend"] {
        let input = PersonInput { name: name.to_owned(), latest: "1".to_owned(), ..PersonInput::default() };
        trial.planner().keep_person(None, &input).unwrap();
    }
    let invited = |trial: &Trial| {
        let people = trial.planner().people().unwrap();
        people
            .into_iter()
            .filter(|person| person.may_invite)
            .map(|person| person.input.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(invited(&trial), ["m", "Friend"]);
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    assert_eq!(invited(&trial), ["Friend"]);
    trial.jump_to("2026-12-24T12:00:00");
    let people = trial.planner().people().unwrap();
    let due: Vec<_> = people.iter().map(|person| (person.input.name.as_str(), person.due.name())).collect();
    assert_eq!(due, [("Friend", "latest"), ("m", "never")]);
    trial.planner().close_plan().unwrap();
    assert_eq!(invited(&trial), ["Friend"]);
}
