//! Activities: added, changed, taken away and brought back.

use crate::trial::{Trial, activity, daily, problems};
use interlude_domain::need::Need;
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
fn today_shows_what_is_planned_in_order_of_time_with_what_became_of_it() {
    let mut trial = Trial::open_at("Europe/London", "2026-11-24T07:00:00");
    trial.add(daily("Call", "20:00"));
    trial.add(daily("Walk", "08:00"));
    trial.add(activity("Tomorrow", ActivityRepeat::Once, "2026-11-25", "08:00"));
    trial.run_until("2026-11-24T09:00:00");
    let walk = trial.planner().today().unwrap().items[0].key.clone();
    trial.planner().close_occurrence(&walk, interlude_domain::occurrence::Close::Done).unwrap();
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
