//! Today suggests at most one thing, with its reason, and nothing hard in the evening.

use crate::trial::{Trial, agreed, bare_plan, cadence, plan_with, renegotiated, standing};
use interlude_domain::check_ins::check_in::{Answer, Why};
use interlude_domain::plan::term::{Certainty, Topic};
use interlude_engine::view::{
    BeforeInput, CadenceRepeat, CheckInInput, MissedInput, PlanInput, ReconnectInput,
};

fn suggested(trial: &Trial) -> &'static str {
    trial.planner().today().unwrap().suggestion.map_or("nothing", |suggestion| suggestion.kind.name())
}

fn suggested_at(trial: &mut Trial, at: &str) -> &'static str {
    trial.run_until(at);
    suggested(trial)
}

/// Everything is agreed, with a meeting at the end and a message for a check-in that does not happen.
fn settled() -> PlanInput {
    PlanInput {
        purpose_theirs: "Room to think.".to_owned(),
        ends: "2026-12-08".to_owned(),
        ends_standing: agreed(),
        reconnect: Some(ReconnectInput {
            date: "2026-12-08".to_owned(),
            time: "15:00".to_owned(),
            standing: agreed(),
            ..ReconnectInput::default()
        }),
        missed: Some(MissedInput { wait_hours: "12".to_owned(), nudge: Some("Another time?".to_owned()) }),
        ..plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"))
    }
}

fn write(trial: &Trial, why: Why) {
    let key = trial.planner().today().unwrap().suggestion.unwrap().key;
    let input = trial.planner().check_in(key.as_deref(), None).unwrap().input;
    let input = CheckInInput { answer: Answer::DidNotHappen, why: Some(why), ..input };
    trial.planner().log_check_in(&input).unwrap();
}

#[test]
fn a_check_in_that_passed_is_asked_about_and_followed_through_to_a_look_at_the_plan() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().save_plan(&settled(), None).unwrap();
    assert_eq!(suggested_at(&mut trial, "2026-11-24T19:10:00"), "nothing");
    assert_eq!(suggested_at(&mut trial, "2026-11-24T19:30:00"), "still_time", "its hours go on");
    write(&trial, Why::Theirs);
    assert_eq!(suggested_at(&mut trial, "2026-11-25T06:59:00"), "nothing", "waiting needs no word");
    assert_eq!(suggested_at(&mut trial, "2026-11-25T07:00:00"), "nudge");
    let key = trial.planner().today().unwrap().suggestion.unwrap().key.unwrap();
    trial.planner().nudge_taken(&key).unwrap();
    assert_eq!(suggested(&trial), "care");
    assert_eq!(suggested_at(&mut trial, "2026-11-26T06:59:00"), "still_time");
    assert_eq!(suggested_at(&mut trial, "2026-11-26T07:00:00"), "did_it_happen");
    write(&trial, Why::Unknown);
    let key = trial.planner().today().unwrap().suggestion.unwrap().key.unwrap();
    trial.planner().nudge_taken(&key).unwrap();
    assert_eq!(suggested(&trial), "care", "a look is not proposed before nine");
    assert_eq!(suggested_at(&mut trial, "2026-11-26T09:00:00"), "review");
    trial.planner().add_review("We need another rhythm.").unwrap();
    assert_eq!(suggested(&trial), "care");
}

#[test]
fn limbo_is_suggested_by_day_once_a_week_until_i_chose_a_date_of_my_own() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().save_plan(&bare_plan("2026-11-24"), None).unwrap();
    assert_eq!(suggested(&trial), "limbo");
    assert_eq!(suggested_at(&mut trial, "2026-11-24T20:00:00"), "nothing");
    trial.crash_and_start();
    for day in 25..=30 {
        assert_eq!(suggested_at(&mut trial, &format!("2026-11-{day}T09:00:00")), "nothing");
    }
    assert_eq!(suggested_at(&mut trial, "2026-12-01T09:00:00"), "limbo");
    assert_eq!(suggested_at(&mut trial, "2026-12-01T19:00:00"), "limbo", "all of that day");
    assert_eq!(suggested_at(&mut trial, "2026-12-02T09:00:00"), "nothing");
    trial.planner().close_plan().unwrap();
    trial.planner().save_plan(&bare_plan("2026-12-02"), None).unwrap();
    assert_eq!(suggested(&trial), "limbo", "another plan has a week of its own");
    let own = PlanInput { look_again: "2026-12-01".to_owned(), ..bare_plan("2026-11-24") };
    trial.planner().save_plan(&own, None).unwrap();
    assert_eq!(suggested(&trial), "look_back", "that date has come");
}

#[test]
fn where_the_question_for_the_next_check_in_is_chosen_none_is_proposed() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let open = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&open, None).unwrap();
    assert_eq!(suggested(&trial), "limbo");
    let key = trial.planner().today().unwrap().next_check_in.unwrap().key;
    let chosen = BeforeInput { topic: Some(Topic::Ends), ..BeforeInput::default() };
    trial.planner().save_before(&key, &chosen).unwrap();
    assert_eq!(suggested(&trial), "nothing");
    trial.planner().save_before(&key, &BeforeInput::default()).unwrap();
    assert_eq!(suggested(&trial), "limbo");
    let own = BeforeInput { ask: "Until when?".to_owned(), ..BeforeInput::default() };
    let own = trial.planner().save_before(&key, &own).unwrap().questions[0].id;
    assert_eq!(suggested(&trial), "nothing");
    trial.planner().close_question(own).unwrap();
    assert_eq!(suggested(&trial), "limbo");
    assert_eq!(suggested_at(&mut trial, "2026-11-25T12:00:00"), "did_it_happen");
}

#[test]
fn one_open_term_is_proposed_on_the_day_before_a_check_in() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let mut input = settled();
    input.cadence = Some(cadence(CadenceRepeat::Weekdays, "19:00"));
    input.reconnect.as_mut().unwrap().purpose = "Talk".to_owned();
    input.ends_standing = standing(Certainty::Assumed);
    trial.planner().save_plan(&input, None).unwrap();
    assert_eq!(suggested(&trial), "nothing", "Thursday is two days away");
    assert_eq!(suggested_at(&mut trial, "2026-11-25T19:30:00"), "ask");
    let topic = trial.planner().today().unwrap().suggestion.unwrap().topic.unwrap();
    assert_eq!(topic.name(), "ends");
}

#[test]
fn near_the_end_the_renewal_comes_first_and_after_the_log() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let mut input = settled();
    input.cadence = None;
    input.missed = None;
    trial.planner().save_plan(&input, None).unwrap();
    assert_eq!(suggested_at(&mut trial, "2026-12-04T12:00:00"), "nothing");
    assert_eq!(suggested_at(&mut trial, "2026-12-05T12:00:00"), "renewal");
    assert_eq!(suggested_at(&mut trial, "2026-12-08T12:00:00"), "look_back", "the day of the end");
    assert_eq!(suggested_at(&mut trial, "2026-12-09T12:00:00"), "look_back");
    let longer = PlanInput { ends: "2026-12-20".to_owned(), reconnect: None, ..input };
    trial.planner().save_plan(&longer, Some(&renegotiated("Exams"))).unwrap();
    assert_eq!(suggested(&trial), "limbo", "no return is agreed any more");
}

#[test]
fn a_check_in_may_still_happen_until_its_hours_are_over_or_something_is_written() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.planner().save_plan(&settled(), None).unwrap();
    let running = |trial: &Trial| {
        let running = trial.planner().today().unwrap().running;
        running.map(|running| {
            let opened = trial.planner().check_in(Some(&running.key), None).unwrap();
            assert_eq!(opened.waits_until, Some(running.until.clone()), "its own page says the same");
            format!("{} until {}", running.at.local, running.until.local)
        })
    };
    trial.run_until("2026-11-24T18:59:00");
    assert_eq!(running(&trial), None);
    trial.run_until("2026-11-24T19:00:00");
    let expected = "2026-11-24T19:00 until 2026-11-25T07:00".to_owned();
    assert_eq!(running(&trial), Some(expected.clone()));
    trial.run_until("2026-11-25T06:59:00");
    assert_eq!(running(&trial), Some(expected));
    assert_eq!(trial.planner().today().unwrap().next_check_in.unwrap().at.local, "2026-11-25T19:00");
    trial.run_until("2026-11-25T07:00:00");
    assert_eq!(running(&trial), None);
    let key = trial.planner().check_ins("2026-11").unwrap().items[0].key.clone();
    let opened = trial.planner().check_in(key.as_deref(), None).unwrap();
    assert_eq!((opened.item.at.local.as_str(), opened.waits_until), ("2026-11-24T19:00", None));
    trial.run_until("2026-11-25T20:00:00");
    assert!(running(&trial).is_some());
    write(&trial, Why::Mine);
    assert_eq!(running(&trial), None);
}

#[test]
fn once_its_end_has_passed_today_says_so_and_nothing_of_it_is_asked() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let input = PlanInput { ends_standing: standing(Certainty::Assumed), reconnect: None, ..settled() };
    trial.planner().save_plan(&input, None).unwrap();
    trial.run_until("2026-12-08T12:00:00");
    assert!(!trial.planner().today().unwrap().is_over);
    trial.run_until("2026-12-09T12:00:00");
    assert!(trial.planner().today().unwrap().is_over);
    let plan = trial.planner().plan().unwrap().unwrap();
    assert_eq!((plan.gaps, plan.ask, plan.all_agreed), (vec![], None, false));
}
