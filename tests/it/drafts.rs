//! Drafts: what is not sent is held until something, and is just for me when that ends (MOMENTS.md §4).

use crate::trial::{Trial, cadence, plan_with, problems};
use interlude_domain::moments::draft::{HeldTime, HeldUntil};
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::plan::Turn;
use interlude_engine::view::{CadenceRepeat, DraftInput, MomentInput, PlanInput};
use interlude_engine::{EngineError, Planner};

/// A plan with a daily check-in at 19:00; it is noon.
fn trial() -> Trial {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    trial.planner().save_plan(&daily_plan(), None).unwrap();
    trial
}

fn daily_plan() -> PlanInput {
    plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"))
}

fn until(until: HeldUntil) -> DraftInput {
    DraftInput { text: "I miss our evenings.".to_owned(), until, date: String::new() }
}

fn dated(date: &str) -> DraftInput {
    DraftInput { date: date.to_owned(), ..until(HeldUntil::Date) }
}

/// Keeps a draft and answers its name.
fn keep(planner: &Planner, input: &DraftInput) -> i64 {
    planner.keep_draft(None, input).unwrap().id
}

/// Until what each draft is held, as a list shows it.
fn held(planner: &Planner) -> Vec<String> {
    let view = planner.drafts(None).unwrap();
    let line = |item: interlude_engine::view::DraftItem| {
        format!("{} {}", item.until.name(), item.at.unwrap_or_default()).trim_end().to_owned()
    };
    view.held.into_iter().chain(view.own).map(line).collect()
}

/// What stands on the agenda of the next check-in.
fn agenda(planner: &Planner) -> Vec<i64> {
    let key = planner.today().unwrap().next_check_in.unwrap().key;
    planner.around_check_in(&key).unwrap().held
}

#[test]
fn a_new_draft_waits_for_what_is_next_and_without_a_plan_it_is_just_for_me() {
    let choices = |trial: &Trial| -> Vec<String> {
        let choices = trial.planner().drafts(None).unwrap().choices.into_iter();
        choices
            .map(|one| format!("{} {}", one.until.name(), one.at.map_or(String::new(), |at| at.local)))
            .collect()
    };
    let trial = trial();
    assert_eq!(choices(&trial), ["check_in 2026-11-24T19:00", "date ", "me "]);
    trial.planner().turn_plan(Turn::TheirNo).unwrap();
    assert_eq!(choices(&trial), ["me "]);
    let without = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    assert_eq!(choices(&without), ["me "]);
    // Chosen while there was a plan, and kept after it: no word is lost over it.
    for wanted in [until(HeldUntil::CheckIn), until(HeldUntil::Reconnect), dated("2026-11-30")] {
        assert_eq!(without.planner().keep_draft(None, &wanted).unwrap().input, until(HeldUntil::Me));
    }
}

#[test]
fn a_moved_check_in_and_one_that_passed_without_it_leave_a_draft_for_the_next_one() {
    let mut trial = trial();
    let id = keep(trial.planner(), &until(HeldUntil::CheckIn));
    assert_eq!(held(trial.planner()), ["check_in 2026-11-24T19:00"]);
    trial.run_until("2026-11-24T21:00:00");
    assert_eq!(held(trial.planner()), ["check_in 2026-11-25T19:00"]);
    trial.run_until("2026-11-26T12:00:00");
    assert_eq!(
        (held(trial.planner()), agenda(trial.planner())),
        (vec!["check_in 2026-11-26T19:00".into()], vec![id])
    );
}

#[test]
fn the_end_of_the_check_ins_or_of_the_plan_makes_it_just_for_me_and_that_is_said_once() {
    for closes in ["the plan is closed", "nothing is agreed any more"] {
        let trial = trial();
        let planner = trial.planner();
        for input in [until(HeldUntil::CheckIn), dated("2026-12-01"), until(HeldUntil::Me)] {
            keep(planner, &input);
        }
        let (expected, told) = if closes == "the plan is closed" {
            planner.close_plan().unwrap();
            (vec!["me", "me", "me"], 2)
        } else {
            let change = interlude_engine::view::ChangeInput {
                kind: interlude_engine::view::ChangeKind::Renegotiation,
                reason: String::new(),
            };
            planner.save_plan(&PlanInput { cadence: None, ..daily_plan() }, Some(&change)).unwrap();
            (vec!["date 2026-12-01", "me", "me"], 1)
        };
        assert_eq!(
            (held(planner), planner.drafts(None).unwrap().to_tell),
            (expected.iter().map(ToString::to_string).collect(), told),
            "{closes}"
        );
        planner.drafts_told().unwrap();
        assert_eq!(planner.drafts(None).unwrap().to_tell, 0);
    }
}

#[test]
fn when_the_last_check_in_is_over_a_draft_for_the_next_one_is_just_for_me_from_the_day_after() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    let plan = PlanInput { ends: "2026-11-25".to_owned(), ..daily_plan() };
    trial.planner().save_plan(&plan, None).unwrap();
    keep(trial.planner(), &until(HeldUntil::CheckIn));
    trial.run_until("2026-11-27T09:00:00");
    assert_eq!(
        (held(trial.planner()), trial.planner().drafts(None).unwrap().to_tell),
        (vec!["me".to_owned()], 1)
    );
}

#[test]
fn a_no_takes_every_draft_off_the_agendas_and_taking_it_back_holds_them_as_before() {
    for turn in [Turn::TheirNo, Turn::MyNo, Turn::NotSafe] {
        let trial = trial();
        let planner = trial.planner();
        let inputs = [until(HeldUntil::CheckIn), dated("2026-12-01"), until(HeldUntil::Me)];
        let ids: Vec<i64> = inputs.iter().map(|input| keep(planner, input)).collect();
        let before = held(planner);
        planner.turn_plan(turn).unwrap();
        assert_eq!(
            (held(planner), planner.drafts(None).unwrap().to_tell),
            (vec!["me".to_owned(); 3], 0),
            "{turn:?}"
        );
        assert!(!planner.draft(ids[0]).unwrap().may_ask);
        assert!(matches!(planner.make_question(ids[0], "May I ask?"), Err(EngineError::NotFound)));
        planner.turn_plan(Turn::GoesOn).unwrap();
        assert_eq!(held(planner), before, "{turn:?}");
        assert_eq!(agenda(planner), [ids[0]]);
    }
}

#[test]
fn a_draft_that_comes_out_of_the_bin_after_a_no_is_just_for_me() {
    let trial = trial();
    let planner = trial.planner();
    let id = keep(planner, &until(HeldUntil::CheckIn));
    planner.bin_moment(id).unwrap();
    assert_eq!((held(planner), agenda(planner)), (vec![], vec![]));
    assert_eq!(planner.drafts(None).unwrap().binned.len(), 1);
    planner.turn_plan(Turn::TheirNo).unwrap();
    planner.restore_moment(id).unwrap();
    assert_eq!(held(planner), ["me"]);
}

#[test]
fn in_the_evening_nothing_held_is_brought_up_but_around_a_check_in() {
    let mut trial = trial();
    let id = keep(trial.planner(), &until(HeldUntil::CheckIn));
    let today = trial.planner().today().unwrap().next_check_in.unwrap().key;
    let on = |trial: &Trial, key: &str| trial.planner().around_check_in(key).unwrap().held;
    for (now, on_todays, time) in [
        ("2026-11-24T16:00:00", true, HeldTime::Day),
        ("2026-11-24T19:30:00", true, HeldTime::Day),
        ("2026-11-24T20:00:00", true, HeldTime::Day),
        ("2026-11-24T20:01:00", false, HeldTime::Night),
        ("2026-11-25T08:59:00", false, HeldTime::Night),
    ] {
        trial.run_until(now);
        assert_eq!(on(&trial, &today), if on_todays { vec![id] } else { vec![] }, "{now}");
        assert_eq!(trial.planner().draft(id).unwrap().time, time, "{now}");
        let next = trial.planner().today().unwrap().next_check_in.unwrap().key;
        // In the hour itself it stands on the one that is running and on the next one.
        assert_eq!(on(&trial, &next), if time == HeldTime::Day { vec![id] } else { vec![] }, "{now}");
    }
    trial.run_until("2026-11-25T09:00:00");
    assert_eq!((on(&trial, &today), agenda(trial.planner())), (vec![], vec![id]));
}

#[test]
fn a_question_made_of_a_draft_stands_among_the_plans_and_the_draft_lies_in_the_bin() {
    let trial = trial();
    let planner = trial.planner();
    let id = keep(planner, &until(HeldUntil::CheckIn));
    assert_eq!(problems(planner.make_question(id, " ")), ["text required"]);
    let asked = planner.make_question(id, "Could we cook together once?").unwrap();
    let key = planner.today().unwrap().next_check_in.unwrap().key;
    let around = planner.around_check_in(&key).unwrap();
    assert_eq!((around.held, around.questions), (vec![], vec![asked.clone()]));
    // And back.
    planner.restore_moment(id).unwrap();
    planner.close_question(asked.id).unwrap();
    let around = planner.around_check_in(&key).unwrap();
    assert_eq!((around.held, around.questions), (vec![id], vec![]));
}

#[test]
fn copying_says_when_and_what_was_copied_is_the_text_as_it_was_typed() {
    let trial = trial();
    let text = "  two spaces\r\nand <b>this</b>  ";
    let id = keep(trial.planner(), &DraftInput { text: text.to_owned(), ..until(HeldUntil::Me) });
    let view = trial.planner().copy_draft(id).unwrap();
    assert_eq!(view.copied_at.unwrap().local, "2026-11-24T12:00");
    assert_eq!(view.input.text, text);
}

#[test]
fn the_text_of_a_draft_is_in_no_list_and_is_found_without_being_shown() {
    let trial = trial();
    let planner = trial.planner();
    keep(planner, &until(HeldUntil::CheckIn));
    let listed = serde_json::to_string(&planner.drafts(None).unwrap()).unwrap();
    assert!(!listed.contains("evenings"), "{listed}");
    let found = planner.find_moments("evening", None).unwrap().items;
    assert_eq!((found.len(), found[0].kind, &found[0].excerpt), (1, MomentKind::Draft, &None));
}

#[test]
fn a_former_text_can_be_read_again_and_a_draft_is_no_other_kind_of_entry() {
    let mut trial = trial();
    let id = keep(trial.planner(), &until(HeldUntil::CheckIn));
    trial.run_until("2026-11-24T12:10:00");
    let next = DraftInput { text: "It can wait.".to_owned(), ..until(HeldUntil::CheckIn) };
    let view = trial.planner().keep_draft(Some(id), &next).unwrap();
    assert_eq!((view.texts_before.len(), view.written_at.local.as_str()), (1, "2026-11-24T12:00"));
    let former = trial.planner().text_before(id, view.texts_before[0].at).unwrap();
    assert_eq!(former, "I miss our evenings.");
    let moment = |kind| MomentInput {
        kind,
        date: String::new(),
        time: String::new(),
        step: None,
        text: "x".to_owned(),
        tags: Vec::new(),
        showing: Showing::Open,
    };
    assert!(trial.planner().keep_moment(Some(id), &moment(MomentKind::Reflection)).is_err());
    assert_eq!(
        problems(trial.planner().keep_moment(None, &moment(MomentKind::Draft))),
        ["kind not_a_choice"]
    );
}

#[test]
fn many_that_are_just_for_me_come_in_pages() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-24T12:00:00");
    for _ in 0..60 {
        keep(trial.planner(), &until(HeldUntil::Me));
    }
    let first = trial.planner().drafts(None).unwrap();
    let second = trial.planner().drafts(first.next).unwrap();
    assert_eq!((first.own.len(), second.own.len(), second.next), (50, 10, None));
    assert!(first.own.last().unwrap().id > second.own[0].id);
}
