//! Talks: their setting, what of it stands in the week, a stop with a time to come back, and "not ready" (PRODUCT.md §3.7).

use crate::trial::{Trial, cadence, plan_with, problems};
use interlude_domain::plan::Turn;
use interlude_domain::talking::setting::{Listening, TalkAct};
use interlude_engine::view::{CadenceRepeat, TalkInput, TalkView};
use interlude_engine::{EngineError, Planner};

/// A plan since Friday; it is Tuesday, noon.
fn trial() -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let plan = plan_with("2026-11-20", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&plan, None).unwrap();
    trial
}

fn saturday() -> TalkInput {
    TalkInput {
        title: "A talk".to_owned(),
        place: "The canal".to_owned(),
        date: "2026-11-28".to_owned(),
        time: "15:00".to_owned(),
        minutes: "45".to_owned(),
        listening: vec![Listening::MayISay, Listening::WhatWasItLike, Listening::MayISay],
        exit: "I want to stop here for now.".to_owned(),
        back_date: "2026-11-29".to_owned(),
        back_time: "11:00".to_owned(),
        after: "A walk".to_owned(),
        knows: "my sister".to_owned(),
        invitation: "Would Saturday suit you?".to_owned(),
        first: String::new(),
        can_wait: "The flat".to_owned(),
    }
}

/// What stands in the week of a day.
fn week(planner: &Planner, first: &str) -> Vec<String> {
    let items = planner.week(first).unwrap().days.into_iter().flat_map(|day| day.items);
    items.map(|item| format!("{} {}", &item.at.local[11..], item.title)).collect()
}

fn only(planner: &Planner) -> TalkView {
    let mut talks = planner.saying().unwrap().talks;
    assert_eq!(talks.len(), 1);
    talks.remove(0)
}

#[test]
fn it_stays_as_it_was_typed_and_each_of_it_may_stay_open() {
    let mut trial = trial();
    trial.planner().keep_talk(None, &saturday()).unwrap();
    trial.crash_and_start();
    let read = only(trial.planner());
    let listening = vec![Listening::WhatWasItLike, Listening::MayISay];
    assert_eq!(read.input, TalkInput { listening, ..saturday() });
    let empty = trial.planner().keep_talk(None, &TalkInput::default()).unwrap();
    assert_eq!(empty.input, TalkInput::default());
    assert_eq!(empty.acts, [TalkAct::Invite, TalkAct::NotReady]);
}

#[test]
fn what_cannot_be_is_said_beside_its_field() {
    let trial = trial();
    let planner = trial.planner();
    let wrong = TalkInput {
        date: "2026-02-30".to_owned(),
        minutes: "0".to_owned(),
        back_date: String::new(),
        ..saturday()
    };
    assert_eq!(
        problems(planner.keep_talk(None, &wrong)),
        ["date no_such_day", "minutes too_small", "backDate required"]
    );
    let without_day = TalkInput { date: String::new(), ..saturday() };
    assert_eq!(problems(planner.keep_talk(None, &without_day)), ["date required"]);
}

#[test]
fn the_talk_and_the_hour_after_go_into_the_week_and_move_with_it() {
    let trial = trial();
    let planner = trial.planner();
    let id = planner.keep_talk(None, &saturday()).unwrap().id;
    planner.place_talk(id, TalkAct::Place).unwrap();
    let placed = planner.place_talk(id, TalkAct::PlaceAfter).unwrap();
    assert_eq!(placed.placed, [TalkAct::Place, TalkAct::PlaceAfter]);
    assert!(matches!(planner.place_talk(id, TalkAct::Place), Err(EngineError::NotFound)), "once is enough");
    let stands = |first| week(planner, first).join("\n");
    assert!(stands("2026-11-28").contains("15:00 A talk"), "{}", stands("2026-11-28"));
    assert!(stands("2026-11-28").contains("15:45 A walk"), "{}", stands("2026-11-28"));
    let later = TalkInput { time: "17:00".to_owned(), ..saturday() };
    planner.keep_talk(Some(id), &later).unwrap();
    assert!(stands("2026-11-28").contains("17:00 A talk"), "{}", stands("2026-11-28"));
    assert!(stands("2026-11-28").contains("17:45 A walk"), "{}", stands("2026-11-28"));
}

#[test]
fn a_stop_has_a_time_to_come_back_and_can_be_taken_back() {
    let trial = trial();
    let planner = trial.planner();
    let id = planner.keep_talk(None, &saturday()).unwrap().id;
    assert!(matches!(planner.stop_talk(id), Err(EngineError::NotFound)), "it has not begun");
    trial.jump_to("2026-11-28T15:20:00");
    let stopped = planner.stop_talk(id).unwrap();
    assert_eq!(stopped.acts, [TalkAct::PlaceAfter, TalkAct::PlaceBack]);
    planner.place_talk(id, TalkAct::PlaceBack).unwrap();
    assert!(week(planner, "2026-11-28").join("\n").contains("11:00 A talk"));
    let back = planner.reopen_talk(id).unwrap();
    assert!(back.stopped.is_none() && back.acts.contains(&TalkAct::Stop));
}

#[test]
fn not_ready_rests_until_its_date_and_then_it_may_be_asked_again() {
    let trial = trial();
    let planner = trial.planner();
    let id = planner.keep_talk(None, &saturday()).unwrap().id;
    assert_eq!(problems(planner.talk_not_ready(id, "2026-11-24")), ["date in_the_past"]);
    let rests = planner.talk_not_ready(id, "2026-12-02").unwrap();
    assert_eq!((rests.acts, rests.ask_again.as_deref()), (vec![], Some("2026-12-02")));
    trial.jump_to("2026-12-02T09:00:00");
    assert_eq!(only(planner).acts, [TalkAct::AskAgain]);
    assert!(planner.reopen_talk(id).unwrap().ask_again.is_none());
}

#[test]
fn after_a_no_nothing_may_be_done_with_it_and_without_a_plan_none_is_made() {
    let trial = trial();
    let planner = trial.planner();
    let id = planner.keep_talk(None, &saturday()).unwrap().id;
    for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
        planner.turn_plan(turn).unwrap();
        assert_eq!(only(planner).acts, [], "{turn:?}");
        assert!(matches!(planner.place_talk(id, TalkAct::Place), Err(EngineError::NotFound)), "{turn:?}");
        assert!(matches!(planner.keep_talk(None, &saturday()), Err(EngineError::NotFound)), "{turn:?}");
        planner.turn_plan(Turn::GoesOn).unwrap();
    }
    planner.close_plan().unwrap();
    assert!(planner.saying().unwrap().talks.is_empty());
}

#[test]
fn one_that_was_removed_comes_back_whole() {
    let trial = trial();
    let planner = trial.planner();
    let kept = planner.keep_talk(None, &saturday()).unwrap();
    planner.remove_talk(kept.id).unwrap();
    assert!(planner.saying().unwrap().talks.is_empty());
    assert!(matches!(planner.remove_talk(kept.id), Err(EngineError::NotFound)));
    assert_eq!(planner.restore_talk(kept.id).unwrap().input, kept.input);
}

/// A talk that stands in the week, with the hour after.
fn placed(planner: &Planner) -> i64 {
    let id = planner.keep_talk(None, &saturday()).unwrap().id;
    planner.place_talk(id, TalkAct::Place).unwrap();
    planner.place_talk(id, TalkAct::PlaceAfter).unwrap();
    id
}

/// What of it stands in the week of that day.
fn stands(planner: &Planner) -> Vec<&'static str> {
    let week = week(planner, "2026-11-28").join("\n");
    ["A talk", "A walk"].into_iter().filter(|title| week.contains(title)).collect()
}

#[test]
fn what_is_contact_leaves_the_week_with_a_no_and_the_hour_after_stays_mine() {
    let trial = trial();
    let planner = trial.planner();
    placed(planner);
    for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
        planner.turn_plan(turn).unwrap();
        assert_eq!(stands(planner), ["A walk"], "{turn:?}");
        planner.turn_plan(Turn::GoesOn).unwrap();
        assert_eq!(stands(planner), ["A talk", "A walk"], "{turn:?}");
    }
    planner.close_plan().unwrap();
    assert_eq!(stands(planner), ["A walk"]);
}

#[test]
fn so_it_is_with_not_ready_and_with_one_that_is_removed() {
    let trial = trial();
    let planner = trial.planner();
    let id = placed(planner);
    planner.talk_not_ready(id, "2026-12-02").unwrap();
    assert_eq!(stands(planner), ["A walk"]);
    planner.turn_plan(Turn::MyNo).unwrap();
    planner.turn_plan(Turn::GoesOn).unwrap();
    assert_eq!(stands(planner), ["A walk"], "what rests stays away");
    planner.reopen_talk(id).unwrap();
    assert_eq!(stands(planner), ["A talk", "A walk"]);
    trial.jump_to("2026-11-24T12:05:00");
    planner.remove_talk(id).unwrap();
    assert_eq!(stands(planner), ["A walk"]);
    planner.restore_talk(id).unwrap();
    assert_eq!(stands(planner), ["A talk", "A walk"]);
}

#[test]
fn what_was_changed_of_it_by_hand_stays_and_without_its_time_it_is_taken_out() {
    let trial = trial();
    let planner = trial.planner();
    let id = placed(planner);
    let walk = planner.activities().unwrap().into_iter().find(|one| one.input.title == "A walk").unwrap();
    let changed =
        interlude_engine::view::ActivityInput { note: "Along the canal".to_owned(), ..walk.input.clone() };
    planner.save_activity(walk.id, &changed).unwrap();
    planner.keep_talk(Some(id), &TalkInput { knows: "Ilse".to_owned(), ..saturday() }).unwrap();
    let later = TalkInput { time: "17:00".to_owned(), ..saturday() };
    planner.keep_talk(Some(id), &later).unwrap();
    let walk = planner.activities().unwrap().into_iter().find(|one| one.input.title == "A walk").unwrap();
    assert_eq!((walk.input.note.as_str(), walk.input.time.as_str()), ("Along the canal", "17:45"));
    planner
        .keep_talk(Some(id), &TalkInput { date: String::new(), time: String::new(), ..saturday() })
        .unwrap();
    assert_eq!(stands(planner), [""; 0]);
}
