//! Activities: added, changed, taken away and brought back.

use crate::trial::{Trial, activity, daily, problems};
use interlude_domain::own_life::need::Need;
use interlude_domain::reminding::occurrence::Close;
use interlude_engine::view::{ActivityInput, ActivityRepeat, Weekday};

fn full_activity() -> ActivityInput {
    ActivityInput {
        need: Some(Need::Fun),
        minutes: "90".to_owned(),
        with_whom: "a friend".to_owned(),
        note: "bring towels".to_owned(),
        weekdays: vec![Weekday::Tue, Weekday::Sat],
        until: "2027-01-31".to_owned(),
        ..activity("Swim", ActivityRepeat::Weekdays, "2026-11-24", "18:30")
    }
}

#[test]
fn everything_that_was_typed_is_read_back_after_a_restart() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    trial.add(full_activity());
    trial.add(activity("Read", ActivityRepeat::Someday, "", ""));
    trial.crash_and_start();
    let read = trial.planner().activities().unwrap();
    assert_eq!(read[0].input, full_activity());
    assert_eq!(read[0].next.as_ref().unwrap().local, "2026-11-24T18:30");
    assert_eq!((read[1].input.title.as_str(), read[1].next.as_ref()), ("Read", None));
}

#[test]
fn every_month_and_some_days_after_are_read_back_and_fall_where_they_say() {
    let mut trial = Trial::open_at("Europe/London", "2026-01-30T12:00:00");
    let monthly = ActivityInput {
        month_day: "31".to_owned(),
        ..activity("Water the big plants", ActivityRepeat::Monthly, "2026-01-30", "18:00")
    };
    let after = ActivityInput {
        every: "10".to_owned(),
        ..activity("Swim", ActivityRepeat::AfterDone, "2026-01-30", "19:00")
    };
    trial.add(monthly.clone());
    trial.add(after.clone());
    trial.run_until("2026-02-01T12:00:00");
    let due = trial.planner().inbox().unwrap().due;
    let swim = due.iter().find(|item| item.title == "Swim").unwrap();
    trial.planner().close_occurrence(&swim.key, Close::Done).unwrap();
    trial.crash_and_start();
    let read = trial.planner().activities().unwrap();
    assert_eq!((&read[0].input, &read[1].input), (&monthly, &after));
    assert_eq!(read[0].next.as_ref().unwrap().local, "2026-02-28T18:00", "the last day of a shorter month");
    assert_eq!(read[1].next.as_ref().unwrap().local, "2026-02-11T19:00", "ten days after it was done");
}

#[test]
fn a_day_that_no_month_has_and_no_days_after_are_refused_beside_their_field() {
    let trial = Trial::open_at("Europe/London", "2026-01-30T12:00:00");
    for (repeat, month_day, every, told) in [
        (ActivityRepeat::Monthly, "0", "", "monthDay too_small"),
        (ActivityRepeat::Monthly, "32", "", "monthDay too_large"),
        (ActivityRepeat::Monthly, "", "", "monthDay required"),
        (ActivityRepeat::AfterDone, "", "0", "every too_small"),
        (ActivityRepeat::AfterDone, "", "-3", "every too_small"),
    ] {
        let input = ActivityInput {
            month_day: month_day.to_owned(),
            every: every.to_owned(),
            ..activity("Swim", repeat, "2026-01-30", "19:00")
        };
        assert_eq!(problems(trial.planner().add_activity(&input)), [told]);
    }
    assert_eq!(trial.planner().activities().unwrap(), []);
}

#[test]
fn today_shows_what_is_planned_in_order_of_time_with_what_became_of_it() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T07:00:00");
    trial.add(daily("Call", "20:00"));
    trial.add(daily("Walk", "08:00"));
    trial.add(activity("Tomorrow", ActivityRepeat::Once, "2026-11-25", "08:00"));
    trial.run_until("2026-11-24T09:00:00");
    let walk = trial.planner().today().unwrap().items[0].key.clone();
    trial.planner().close_occurrence(&walk, Close::Done).unwrap();
    let today = trial.planner().today().unwrap();
    let items: Vec<String> =
        today.items.iter().map(|item| format!("{} {}", item.title, item.state.name())).collect();
    assert_eq!(items, ["Walk done", "Call pending"]);
    assert_eq!(today.next_reminder.unwrap().local, "2026-11-24T20:00");
}

#[test]
fn what_makes_no_sense_is_refused_beside_its_field() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let input = ActivityInput {
        minutes: "0".to_owned(),
        until: "2026-11-23".to_owned(),
        weekdays: Vec::new(),
        time: String::new(),
        title: "\u{200b}\u{7}".to_owned(),
        ..full_activity()
    };
    assert_eq!(
        problems(trial.planner().add_activity(&input)),
        [
            "title control_characters",
            "minutes too_small",
            "weekdays no_weekday",
            "time required",
            "until before_start"
        ]
    );
    assert_eq!(trial.planner().activities().unwrap(), []);
}

#[test]
fn what_was_taken_away_reminds_no_more_and_comes_back_whole() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let id = trial.add(full_activity());
    trial.planner().remove_activity(id).unwrap();
    assert_eq!(trial.run_until("2026-11-24T18:00:00"), [""; 0]);
    assert_eq!(trial.planner().activities().unwrap(), []);
    let back = trial.planner().restore_activity(id).unwrap();
    assert_eq!(back.input, full_activity());
    assert_eq!(trial.run_until("2026-11-24T18:30:00").len(), 1);
}

#[test]
fn one_of_these_days_never_reminds() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    let id = trial.add(daily("Walk", "18:00"));
    trial.planner().save_activity(id, &activity("Walk", ActivityRepeat::Someday, "", "")).unwrap();
    assert_eq!(trial.run_until("2026-12-24T12:00:00"), [""; 0]);
}

#[test]
fn an_unknown_activity_is_not_found() {
    let trial = Trial::open_at("Europe/London", "2026-11-24T12:00:00");
    for answer in [
        trial.planner().save_activity(7, &daily("Walk", "18:00")).map(drop),
        trial.planner().remove_activity(7),
        trial.planner().restore_activity(7).map(drop),
    ] {
        assert!(matches!(answer, Err(interlude_engine::EngineError::NotFound)));
    }
}
