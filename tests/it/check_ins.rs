//! Check-ins are reminded of at the right minute, once, whatever the computer did in between.

use crate::trial::{Trial, agreed, bare_plan, cadence, daily, plan_with};
use interlude_engine::view::{CadenceInput, CadenceRepeat, ConfirmationInput, PlanInput, ReconnectInput};

const HOME: &str = "Europe/London";

#[test]
fn a_daily_check_in_is_shown_at_its_minute_every_day() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    assert_eq!(
        trial.run_until("2026-11-26T12:00:00"),
        ["2026-11-24 19:00 one 19:00 [done later open]", "2026-11-25 19:00 one 19:00 [done later open]"]
    );
}

#[test]
fn a_check_in_whose_time_is_over_today_begins_with_the_next_date() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T19:01:00");
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    assert_eq!(trial.run_until("2026-11-25T18:59:00"), [""; 0]);
    assert_eq!(trial.run_until("2026-11-25T19:00:00").len(), 1);
}

#[test]
fn weekdays_and_every_third_day_fall_where_the_calendar_says() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let input = plan_with("2026-11-24", cadence(CadenceRepeat::Weekdays, "19:00"));
    let local = |view: interlude_engine::view::PlanView| {
        view.check_ins.into_iter().map(|next| next.at.local).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        local(trial.planner().save_plan(&input, None).unwrap()),
        "2026-11-26T19:00 2026-11-29T19:00 2026-12-03T19:00 2026-12-06T19:00 2026-12-10T19:00"
    );
    let every_third = plan_with("2026-11-24", cadence(CadenceRepeat::EveryNDays, "19:00"));
    assert_eq!(
        local(trial.planner().save_plan(&every_third, None).unwrap()),
        "2026-11-24T19:00 2026-11-27T19:00 2026-11-30T19:00 2026-12-03T19:00 2026-12-06T19:00"
    );
    assert_eq!(
        trial.run_until("2026-11-28T00:00:00"),
        ["2026-11-24 19:00 one 19:00 [done later open]", "2026-11-27 19:00 one 19:00 [done later open]"]
    );
}

#[test]
fn after_sleep_one_notice_stands_for_all_that_came_due() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    trial.add(daily("Walk", "19:30"));
    trial.turn();
    trial.jump_to("2026-11-26T20:00:00");
    assert_eq!(trial.turn(), ["2026-11-26 20:00 several 2 [later open]"]);
    assert_eq!(
        trial.inbox(),
        [
            "shown 2026-11-26T19:30 Walk",
            "shown 2026-11-26T19:00 check_in",
            "missed 2026-11-25T19:30 Walk",
            "missed 2026-11-25T19:00 check_in",
            "missed 2026-11-24T19:30 Walk",
            "missed 2026-11-24T19:00 check_in"
        ]
    );
}

#[test]
fn a_check_in_may_be_twelve_hours_late_and_an_activity_two() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    trial.add(daily("Walk", "19:00"));
    trial.turn();
    trial.jump_to("2026-11-24T21:01:00");
    assert_eq!(trial.turn(), ["2026-11-24 21:01 one 19:00 [done later open]"]);
    assert_eq!(trial.inbox(), ["shown 2026-11-24T19:00 check_in", "missed 2026-11-24T19:00 Walk"]);
}

#[test]
fn an_agreed_check_in_keeps_the_zone_it_was_agreed_in() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    trial.add(daily("Walk", "19:00"));
    trial.travel_to("America/New_York");
    assert_eq!(
        trial.run_until("2026-11-24T20:00:00"),
        ["2026-11-24 14:00 one 14:00 [done later open]", "2026-11-24 19:00 one 19:00 [done later open]"]
    );
    let next = trial.planner().today().unwrap().next_check_in.expect("a check-in");
    assert_eq!(
        (next.at.local.as_str(), next.theirs.unwrap().local.as_str()),
        ("2026-11-25T14:00", "2026-11-25T19:00")
    );
}

#[test]
fn another_time_moves_what_is_still_to_come_and_repeats_nothing() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00")), None)
        .unwrap();
    trial.run_until("2026-11-24T19:30:00");
    trial
        .planner()
        .save_plan(&plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "20:00")), None)
        .unwrap();
    assert_eq!(trial.run_until("2026-11-25T20:00:00"), ["2026-11-25 20:00 one 20:00 [done later open]"]);
}

#[test]
fn a_plan_with_an_end_has_no_check_in_after_it() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let mut input = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    input.ends = "2026-11-25".to_owned();
    trial.planner().save_plan(&input, None).unwrap();
    let told = trial.run_until("2026-12-24T12:00:00");
    assert_eq!(told.iter().filter(|line| line.contains("19:00 one 19:00")).count(), 2);
    assert_eq!(told.len(), 3, "and on its last day it is proposed to look back: {told:?}");
    assert_eq!(trial.planner().today().unwrap().next_check_in, None);
}

#[test]
fn the_reconnect_and_the_date_to_look_again_remind_once() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let reconnect = ReconnectInput {
        date: "2026-11-26".to_owned(),
        time: "15:00".to_owned(),
        standing: agreed(),
        ..ReconnectInput::default()
    };
    let input = PlanInput {
        look_again: "2026-11-25".to_owned(),
        promise: "2026-11-25".to_owned(),
        promise_time: "11:00".to_owned(),
        reconnect: Some(reconnect),
        ..bare_plan("2026-11-24")
    };
    trial.planner().save_plan(&input, None).unwrap();
    assert_eq!(
        trial.run_until("2026-12-24T12:00:00"),
        [
            "2026-11-25 10:00 one 10:00 [done later open]",
            "2026-11-25 11:00 one 11:00 [done later open]",
            "2026-11-26 15:00 one 15:00 [done later open]"
        ]
    );
}

#[test]
fn on_agreed_dates_without_one_there_is_none_and_the_day_before_i_ask_whether_it_stands() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let confirmation =
        ConfirmationInput { time: "10:00".to_owned(), text: "Is tomorrow still fine?".to_owned() };
    let absences = vec!["2026-11-27".to_owned()];
    let input = CadenceInput {
        absences,
        confirmation: Some(confirmation),
        ..cadence(CadenceRepeat::EveryNDays, "19:00")
    };
    trial.planner().save_plan(&plan_with("2026-11-24", input), None).unwrap();
    assert_eq!(
        trial.run_until("2026-11-29T12:00:00"),
        ["2026-11-24 19:00 one 19:00 [done later open]", "2026-11-29 10:00 one 10:00 [done later open]"]
    );
    let asked = &trial.planner().inbox().unwrap().due[0];
    assert_eq!((asked.kind.name(), asked.copy.as_str()), ("confirmation", "Is tomorrow still fine?"));
    assert_eq!(asked.ahead_of.as_ref().unwrap().local, "2026-11-30T19:00");
    let today: Vec<_> = trial.planner().today().unwrap().items.iter().map(|item| item.kind.name()).collect();
    assert_eq!(today, ["confirmation"]);
}

#[test]
fn without_check_ins_nothing_is_asked_the_day_before() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let confirmation = ConfirmationInput { time: "10:00".to_owned(), text: "Still fine?".to_owned() };
    let mut daily = cadence(CadenceRepeat::Daily, "19:00");
    daily.confirmation = Some(confirmation);
    trial.planner().save_plan(&plan_with("2026-11-24", daily.clone()), None).unwrap();
    daily.confirmation = None;
    trial.planner().save_plan(&plan_with("2026-11-24", daily), None).unwrap();
    assert_eq!(trial.run_until("2026-11-25T12:00:00"), ["2026-11-24 19:00 one 19:00 [done later open]"]);
    trial.planner().save_plan(&bare_plan("2026-11-24"), None).unwrap();
    assert_eq!(trial.run_until("2026-11-27T12:00:00"), [""; 0]);
}

#[test]
fn an_end_that_is_brought_forward_ends_the_check_ins_there() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T20:00:00");
    let mut input = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&input, None).unwrap();
    input.ends = "2026-11-24".to_owned();
    trial.planner().save_plan(&input, None).unwrap();
    trial.crash_and_start();
    assert_eq!(trial.run_until("2026-11-27T12:00:00"), [""; 0]);
}

#[test]
fn a_closed_plan_reminds_of_nothing_more_and_makes_room_for_another() {
    let mut trial = Trial::open_at(HOME, "2026-11-24T12:00:00");
    let input = plan_with("2026-11-24", cadence(CadenceRepeat::Daily, "19:00"));
    trial.planner().save_plan(&input, None).unwrap();
    trial.planner().close_plan().unwrap();
    assert_eq!(trial.run_until("2026-11-26T12:00:00"), [""; 0]);
    assert_eq!(trial.planner().plan().unwrap(), None);
    trial.planner().save_plan(&input, None).unwrap();
    assert_eq!(trial.run_until("2026-11-26T19:00:00").len(), 1);
}
