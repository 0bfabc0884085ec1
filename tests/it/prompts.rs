//! The reminders to plan: one a week at first, others only where they were asked for, and hard dates a week ahead.

use crate::trial::{Trial, activity, daily};
use interlude_domain::own_life::need::Need;
use interlude_domain::reminding::occurrence::Close;
use interlude_domain::week::hard::ComesBack;
use interlude_domain::week::nudge::About;
use interlude_engine::NoticeOpens;
use interlude_engine::view::{
    ActivityInput, ActivityRepeat, HardDateInput, Later, LaterInput, PersonInput, PlanningInput,
    WeekChoicesInput, Weekday,
};

fn switch_on(trial: &Trial, nudges: &[About]) {
    let chosen = trial.planner().week_choices().unwrap();
    trial.planner().save_week_choices(&WeekChoicesInput { nudges: nudges.to_vec(), ..chosen }).unwrap();
}

fn open(trial: &Trial) -> Vec<String> {
    let week = trial.planner().week("").unwrap();
    let about = |about: Option<About>| about.map_or("plan", |about| about.name());
    let need = |need: Option<Need>| need.map_or(String::new(), |need| format!(" {}", need.name()));
    week.prompts.iter().map(|one| format!("{}{} {}", about(one.about), need(one.need), one.title)).collect()
}

#[test]
fn the_weekly_reminder_to_plan_is_on_at_first_and_nothing_else() {
    let mut trial = Trial::at("Europe/Berlin", "2026-11-23T12:00:00");
    trial.planner().create_vault(None, None).unwrap();
    assert_eq!(
        trial.run_until("2026-12-07T12:00:00"),
        ["2026-11-29 17:00 one 17:00 [done later open]", "2026-12-06 17:00 one 17:00 [done later open]"]
    );
    assert_eq!(open(&trial), ["plan "]);
    let notice = trial.last_notice();
    assert_eq!(trial.planner().notice_opens(notice.id), NoticeOpens::Week);
}

#[test]
fn it_comes_when_it_was_chosen_and_not_again_once_it_was_switched_off() {
    let mut trial = Trial::at("Europe/Berlin", "2026-11-23T12:00:00");
    trial.planner().create_vault(None, None).unwrap();
    let chosen = trial.planner().week_choices().unwrap();
    let planning = Some(PlanningInput { weekday: Weekday::Wed, time: "19:30".to_owned() });
    let wednesdays = WeekChoicesInput { planning, ..chosen };
    trial.planner().save_week_choices(&wednesdays).unwrap();
    assert_eq!(trial.planner().week_choices().unwrap(), wednesdays);
    assert_eq!(trial.run_until("2026-11-30T12:00:00"), ["2026-11-25 19:30 one 19:30 [done later open]"]);
    trial.plan_no_weeks();
    trial.crash_and_start();
    assert_eq!(trial.run_until("2026-12-31T12:00:00"), Vec::<String>::new());
}

#[test]
fn a_notice_of_something_planned_opens_the_inbox() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-23T12:00:00");
    trial.add(daily("Walk", "13:00"));
    trial.run_until("2026-11-23T14:00:00");
    assert_eq!(trial.planner().notice_opens(trial.last_notice().id), NoticeOpens::Inbox);
}

#[test]
fn other_nudges_come_at_most_twice_a_week_together() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-23T12:00:00");
    switch_on(&trial, &[About::Friends, About::Need, About::Person]);
    assert_eq!(
        trial.run_until("2026-12-06T23:00:00"),
        [
            "2026-11-24 11:00 one 11:00 [done later open]",
            "2026-11-25 11:00 one 11:00 [done later open]",
            "2026-11-30 11:00 one 11:00 [done later open]",
            "2026-12-01 11:00 one 11:00 [done later open]"
        ]
    );
    assert_eq!(open(&trial), ["friends ", "need fun "], "those of the week before are over");
}

#[test]
fn a_nudge_goes_when_its_reason_goes_and_the_next_one_waits_for_its_own() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-23T12:00:00");
    switch_on(&trial, &[About::Friends]);
    trial.add(ActivityInput {
        with_whom: "my sister".to_owned(),
        ..activity("Tea", ActivityRepeat::Once, "2026-11-27", "16:00")
    });
    // Until Friday something stands; on Saturday nothing does any more.
    assert_eq!(
        trial.run_until("2026-11-28T12:00:00"),
        ["2026-11-27 16:00 one 16:00 [done later open]", "2026-11-28 11:00 one 11:00 [done later open]"]
    );
    assert_eq!(open(&trial), ["friends "]);
}

#[test]
fn whoever_is_past_the_latest_interval_is_named_unless_a_meeting_stands() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-02T12:00:00");
    switch_on(&trial, &[About::Person]);
    let person = PersonInput { name: "J.".to_owned(), latest: "10".to_owned(), ..PersonInput::default() };
    let kept = trial.planner().keep_person(None, &person).unwrap();
    assert_eq!(trial.run_until("2026-11-13T12:00:00"), ["2026-11-13 11:00 one 11:00 [done later open]"]);
    assert_eq!(open(&trial), ["person J."]);
    let key = trial.planner().week("").unwrap().prompts[0].key.clone();
    trial.planner().close_occurrence(&key, Close::Done).unwrap();
    trial.add(ActivityInput {
        person: Some(kept.id),
        ..activity("Walk", ActivityRepeat::Once, "2026-11-25", "18:00")
    });
    assert_eq!(trial.run_until("2026-11-24T12:00:00"), Vec::<String>::new());
}

#[test]
fn a_hard_date_is_asked_for_a_week_ahead_and_other_nudges_step_back_on_it() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-16T12:00:00");
    let hard = |title: &str, date: &str| HardDateInput {
        title: title.to_owned(),
        date: date.to_owned(),
        comes_back: ComesBack::Yearly,
    };
    trial.planner().keep_hard_date(None, &hard("The day we met", "2020-11-24")).unwrap();
    switch_on(&trial, &[About::Friends]);
    // The friends are named on the 24th at the earliest again, and that is the hard date.
    assert_eq!(trial.run_until("2026-11-24T23:00:00"), ["2026-11-17 11:00 several 2 [later open]"]);
    let prompts = trial.planner().week("").unwrap().prompts;
    let asked = prompts.iter().find(|one| one.about == Some(About::HardDate)).unwrap();
    assert_eq!((asked.title.as_str(), asked.date.as_deref()), ("The day we met", Some("2026-11-24")));
    let week = trial.planner().week("2026-11-20").unwrap();
    assert_eq!(week.days[4].hard_dates, ["The day we met"]);
    assert_eq!(trial.run_until("2026-11-25T12:00:00"), ["2026-11-25 11:00 one 11:00 [done later open]"]);
    // Once a year.
    switch_on(&trial, &[]);
    assert_eq!(trial.run_until("2027-11-17T12:00:00"), ["2027-11-17 11:00 one 11:00 [done later open]"]);
}

#[test]
fn a_hard_date_that_is_closer_than_a_week_is_asked_for_at_once_and_one_that_is_taken_away_is_not() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-16T12:00:00");
    let soon = HardDateInput {
        title: "The visit".to_owned(),
        date: "2026-11-19".to_owned(),
        comes_back: ComesBack::Once,
    };
    let kept = trial.planner().keep_hard_date(None, &soon).unwrap();
    trial.planner().remove_hard_date(kept.id).unwrap();
    assert_eq!(trial.run_until("2026-11-17T10:00:00"), Vec::<String>::new());
    trial.planner().restore_hard_date(kept.id).unwrap();
    assert_eq!(trial.run_until("2026-11-30T12:00:00"), ["2026-11-17 11:00 one 11:00 [done later open]"]);
}

#[test]
fn a_reminder_to_plan_is_over_with_its_week_and_its_notice_leaves_the_desktop() {
    let mut trial = Trial::at("Europe/Berlin", "2026-11-23T12:00:00");
    trial.planner().create_vault(None, None).unwrap();
    trial.run_until("2026-12-05T23:59:00");
    assert_eq!(trial.inbox(), ["shown 2026-11-29T17:00 planning"]);
    trial.run_until("2026-12-06T00:00:00");
    assert_eq!((trial.inbox(), trial.withdrawn()), (Vec::new(), 1), "before the next one comes");
    trial.run_until("2026-12-06T17:00:00");
    trial.plan_no_weeks();
    assert_eq!(trial.inbox(), ["shown 2026-12-06T17:00 planning"]);
    trial.run_until("2026-12-13T00:00:00");
    assert_eq!(trial.inbox(), [""; 0], "also one after which none comes");
}

#[test]
fn one_that_i_put_off_past_its_day_stays_for_the_day_on_which_it_comes_again() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-16T12:00:00");
    let (title, date) = ("The visit".to_owned(), "2026-11-24".to_owned());
    let hard = HardDateInput { title, date, comes_back: ComesBack::Once };
    trial.planner().keep_hard_date(None, &hard).unwrap();
    trial.run_until("2026-11-17T12:00:00");
    let key = trial.planner().inbox().unwrap().due[0].key.clone();
    let (date, time) = ("2026-11-26".to_owned(), "10:00".to_owned());
    trial.planner().snooze(&key, &LaterInput { later: Later::Until, date, time }).unwrap();
    trial.run_until("2026-11-26T23:00:00");
    assert_eq!(trial.inbox(), ["shown 2026-11-17T11:00 The visit"]);
    trial.run_until("2026-11-27T00:00:00");
    assert_eq!(trial.inbox(), [""; 0]);
}

#[test]
fn what_is_asked_about_a_hard_date_is_over_with_that_day_and_a_nudge_after_seven_days() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-16T12:00:00");
    let (title, date) = ("The day we met".to_owned(), "2026-11-24".to_owned());
    let hard = HardDateInput { title, date, comes_back: ComesBack::Yearly };
    trial.planner().keep_hard_date(None, &hard).unwrap();
    switch_on(&trial, &[About::Friends]);
    trial.run_until("2026-11-17T12:00:00");
    switch_on(&trial, &[]);
    assert_eq!(trial.inbox(), ["shown 2026-11-17T11:00 The day we met", "shown 2026-11-17T11:00 nudge"]);
    trial.run_until("2026-11-24T23:00:00");
    assert_eq!(trial.inbox(), ["shown 2026-11-17T11:00 The day we met"]);
    trial.run_until("2026-11-25T00:00:00");
    assert_eq!(trial.inbox(), [""; 0]);
    assert_eq!(trial.run_until("2027-11-17T12:00:00"), ["2027-11-17 11:00 one 11:00 [done later open]"]);
}
