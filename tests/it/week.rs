//! The week: what stands, what is free, and giving things a time, with undo.

use crate::trial::{Trial, activity, daily, problems};
use interlude_domain::own_life::need::Need;
use interlude_domain::week::slots::SlotReason;
use interlude_engine::EngineError;
use interlude_engine::view::{
    ActivityInput, ActivityRepeat, HardHoursInput, PlaceInput, QuietInput, SlotsInput, Stays,
    WeekChoicesInput, Weekday,
};

fn at(date: &str, time: &str, minutes: &str) -> PlaceInput {
    PlaceInput { date: date.to_owned(), time: time.to_owned(), minutes: minutes.to_owned() }
}

/// What stands in the seven days from today on as `day from-to title`.
fn stands(trial: &Trial) -> Vec<String> {
    let week = trial.planner().week("").unwrap();
    let items = week.days.iter().flat_map(|day| &day.items);
    items.map(|item| format!("{}-{} {}", &item.at.local[8..], &item.ends.local[11..], item.title)).collect()
}

fn key_of(trial: &Trial, start: &str) -> String {
    let week = trial.planner().week("").unwrap();
    let mut items = week.days.into_iter().flat_map(|day| day.items);
    items.find(|item| item.at.local == start).unwrap().key
}

/// Monday noon, with a goal of two swims a week.
fn swimmer() -> (Trial, i64) {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-23T12:00:00");
    let id = trial.add(ActivityInput {
        goal: "2".to_owned(),
        need: Some(Need::Body),
        minutes: "45".to_owned(),
        ..activity("Swim", ActivityRepeat::PerWeek, "", "")
    });
    (trial, id)
}

#[test]
fn a_goal_waits_for_its_times_and_is_reminded_of_at_each() {
    let (mut trial, id) = swimmer();
    let unplaced = |trial: &Trial| {
        let week = trial.planner().week("").unwrap();
        week.unplaced.iter().map(|one| (one.goal, one.standing)).collect::<Vec<_>>()
    };
    assert_eq!(unplaced(&trial), [(Some(2), 0)]);
    trial.planner().place_activity(id, &at("2026-11-24", "18:00", "")).unwrap();
    assert_eq!(unplaced(&trial), [(Some(2), 1)]);
    trial.planner().place_activity(id, &at("2026-11-26", "18:00", "60")).unwrap();
    assert_eq!(unplaced(&trial), []);
    assert_eq!(stands(&trial), ["24T18:00-18:45 Swim", "26T18:00-19:00 Swim"]);
    assert_eq!(trial.planner().activities().unwrap()[0].next.as_ref().unwrap().local, "2026-11-24T18:00");
    trial.crash_and_start();
    assert_eq!(
        trial.run_until("2026-11-27T12:00:00"),
        ["2026-11-24 18:00 one 18:00 [done later open]", "2026-11-26 18:00 one 18:00 [done later open]"]
    );
    assert_eq!(trial.inbox(), ["shown 2026-11-26T18:00 Swim", "shown 2026-11-24T18:00 Swim"]);
}

#[test]
fn a_time_can_be_moved_made_longer_taken_off_and_each_taken_back() {
    let (trial, id) = swimmer();
    trial.planner().place_activity(id, &at("2026-11-24", "18:00", "")).unwrap();
    let before = stands(&trial);
    let moved =
        trial.planner().move_activity(&key_of(&trial, "2026-11-24T18:00"), &at("2026-11-25", "19:15", "90"));
    let moved = moved.unwrap();
    assert_eq!(stands(&trial), ["25T19:15-20:45 Swim"]);
    trial.planner().undo(moved.undo.unwrap()).unwrap();
    assert_eq!(stands(&trial), before);
    let off = trial.planner().take_off_activity(&key_of(&trial, "2026-11-24T18:00")).unwrap();
    assert_eq!(stands(&trial), Vec::<String>::new());
    trial.planner().undo(off.undo.unwrap()).unwrap();
    assert_eq!(stands(&trial), before);
    assert!(matches!(trial.planner().undo(off.undo.unwrap()), Err(EngineError::TooLate)));
}

#[test]
fn moving_one_date_of_a_repetition_leaves_the_others_where_they_are() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-23T12:00:00");
    trial.add(ActivityInput {
        weekdays: vec![Weekday::Tue, Weekday::Thu],
        ..activity("Choir", ActivityRepeat::Weekdays, "2026-11-23", "19:00")
    });
    let moved = trial
        .planner()
        .move_activity(&key_of(&trial, "2026-11-24T19:00"), &at("2026-11-25", "20:00", ""))
        .unwrap();
    assert_eq!(stands(&trial), ["25T20:00-21:00 Choir", "26T19:00-20:00 Choir"]);
    assert_eq!(
        trial.run_until("2026-12-01T20:00:00"),
        [
            "2026-11-25 20:00 one 20:00 [done later open]",
            "2026-11-26 19:00 one 19:00 [done later open]",
            "2026-12-01 19:00 one 19:00 [done later open]"
        ]
    );
    // It came due in the meantime: where it stood before is over.
    let progress = trial.planner().activities().unwrap()[0].progress;
    assert_eq!(progress.unknown, 3);
    assert!(trial.planner().undo(moved.undo.unwrap()).is_ok());
    assert_eq!(
        trial.planner().activities().unwrap()[0].progress.unknown,
        3,
        "nothing that was shown is lost"
    );
}

#[test]
fn a_single_date_moves_with_its_activity() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-23T12:00:00");
    trial.add(activity("Pottery", ActivityRepeat::Once, "2026-11-24", "17:00"));
    let key = key_of(&trial, "2026-11-24T17:00");
    let longer = trial.planner().move_activity(&key, &at("2026-11-27", "17:30", "120")).unwrap();
    let input = trial.planner().activities().unwrap()[0].input.clone();
    assert_eq!(
        (input.date.as_str(), input.time.as_str(), input.minutes.as_str()),
        ("2026-11-27", "17:30", "120")
    );
    trial.planner().undo(longer.undo.unwrap()).unwrap();
    let input = trial.planner().activities().unwrap()[0].input.clone();
    assert_eq!(
        (input.date.as_str(), input.time.as_str(), input.minutes.as_str()),
        ("2026-11-24", "17:00", "")
    );
}

#[test]
fn what_is_over_agreed_or_follows_from_when_it_was_done_stays_where_it_is() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-23T12:00:00");
    trial.add(daily("Walk", "13:00"));
    trial.add(ActivityInput {
        every: "3".to_owned(),
        ..activity("Water the plants", ActivityRepeat::AfterDone, "2026-11-24", "09:00")
    });
    trial.run_until("2026-11-23T14:00:00");
    let planner = trial.planner();
    let over = planner.move_activity(&key_of(&trial, "2026-11-23T13:00"), &at("2026-11-25", "19:00", ""));
    assert!(matches!(over, Err(EngineError::TooLate)));
    let follows = planner.move_activity(&key_of(&trial, "2026-11-24T09:00"), &at("2026-11-25", "19:00", ""));
    assert!(matches!(follows, Err(EngineError::NotFound)));
    let into_the_past =
        planner.move_activity(&key_of(&trial, "2026-11-24T13:00"), &at("2026-11-23", "13:30", "0"));
    assert_eq!(problems(into_the_past), ["minutes too_small", "time in_the_past"]);
    let week = planner.week("").unwrap();
    let stays: Vec<_> = week.days.iter().flat_map(|day| &day.items).map(|item| item.stays).collect();
    assert_eq!(stays[..3], [Some(Stays::CameDue), Some(Stays::DaysAfter), None]);
}

#[test]
fn an_activity_that_is_taken_away_takes_its_times_along_and_brings_them_back() {
    let (trial, id) = swimmer();
    trial.planner().place_activity(id, &at("2026-11-24", "18:00", "")).unwrap();
    trial.planner().place_activity(id, &at("2026-11-26", "18:00", "60")).unwrap();
    let before = stands(&trial);
    trial.planner().remove_activity(id).unwrap();
    assert_eq!(stands(&trial), Vec::<String>::new());
    trial.planner().restore_activity(id).unwrap();
    assert_eq!(stands(&trial), before);
}

#[test]
fn slots_keep_clear_of_what_stands_and_of_quiet_hours_and_prefer_hard_hours() {
    let (trial, id) = swimmer();
    trial.planner().save_quiet(Some(&QuietInput { from: "21:00".into(), to: "08:00".into() })).unwrap();
    let chosen = trial.planner().week_choices().unwrap();
    let hard = HardHoursInput { weekdays: vec![Weekday::Sun], from: "19:00".into(), to: "22:00".into() };
    trial.planner().save_week_choices(&WeekChoicesInput { hard: vec![hard], ..chosen }).unwrap();
    trial.add(ActivityInput {
        minutes: "60".to_owned(),
        ..activity("Dinner", ActivityRepeat::Once, "2026-11-29", "19:00")
    });
    let slots = |trial: &Trial| {
        let found =
            trial.planner().slots(&SlotsInput { activity: Some(id), ..SlotsInput::default() }).unwrap();
        found.into_iter().map(|slot| (slot.at.local, slot.minutes, slot.reason)).collect::<Vec<_>>()
    };
    let found = slots(&trial);
    assert_eq!(found[0], ("2026-11-29T20:15".to_owned(), 45, SlotReason::HardHours));
    assert_eq!(found[1].2, SlotReason::HardHours);
    assert_eq!(found[2], ("2026-11-23T17:00".to_owned(), 45, SlotReason::UncoveredNeed));
    trial.planner().place_activity(id, &at("2026-11-29", "20:15", "")).unwrap();
    let again = slots(&trial);
    assert!(again.iter().all(|slot| slot.0 != found[0].0), "{again:?}");
    assert!(again.iter().all(|slot| slot.2 != SlotReason::UncoveredNeed), "{again:?}");
}

#[test]
fn the_week_names_what_nothing_feeds_and_what_was_done() {
    let mut trial = Trial::open_at("Europe/Berlin", "2026-11-23T12:00:00");
    trial.add(ActivityInput { need: Some(Need::Body), ..daily("Walk", "13:00") });
    trial.run_until("2026-11-23T14:00:00");
    let key = trial.planner().inbox().unwrap().due[0].key.clone();
    trial.planner().close_occurrence(&key, interlude_domain::reminding::occurrence::Close::Done).unwrap();
    let week = trial.planner().week("").unwrap();
    assert_eq!(week.uncovered, [Need::Connection, Need::Fun, Need::Comfort, Need::Growth]);
    let body: Vec<u32> = week.needs.iter().map(|week| week.counts[4].count).collect();
    assert_eq!(body, [0, 0, 0, 1]);
    assert_eq!((week.needs[3].from.as_str(), week.needs[3].to.as_str()), ("2026-11-17", "2026-11-23"));
    assert_eq!(problems(trial.planner().week("soon")), ["first not_a_date"]);
}

#[test]
fn choices_that_make_no_sense_are_said_beside_their_fields() {
    let trial = Trial::open_at("Europe/Berlin", "2026-11-23T12:00:00");
    let chosen = trial.planner().week_choices().unwrap();
    assert_eq!(
        (chosen.day_from.as_str(), chosen.day_to.as_str(), chosen.margin.as_str()),
        ("08:00", "22:00", "15")
    );
    let odd = WeekChoicesInput {
        day_from: "10:00".into(),
        day_to: "09:00".into(),
        margin: "241".into(),
        hard: vec![HardHoursInput { weekdays: vec![], from: "20:00".into(), to: "20:00".into() }],
        ..chosen.clone()
    };
    assert_eq!(
        problems(trial.planner().save_week_choices(&odd)),
        ["dayTo before_start", "margin too_large", "hard.0.weekdays no_weekday", "hard.0.to equal"]
    );
    assert_eq!(trial.planner().week_choices().unwrap(), chosen);
}
