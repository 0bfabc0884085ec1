//! What becomes of a check-back, as it is lived.

use super::*;
use crate::reminding::schedule::Silence;
use crate::time::local_time::Zone;
use chrono::NaiveTime;

fn at(text: &str) -> DateTime<Utc> {
    format!("2026-12-{text}:00Z").parse().unwrap()
}

/// Evaluates at each of these instants and tells what was done, and when it is looked at next.
fn lived(mut known: CheckBack, schedule: &Schedule, instants: &str) -> String {
    let words = instants.split(' ').map(|text| {
        let turn = match known.evaluate(schedule, at(text)) {
            CheckBackTurn::Stays => "stays",
            CheckBackTurn::Asks => "asks",
            CheckBackTurn::AsksQuietly => "asks quietly",
            CheckBackTurn::LeftOpen => "left open",
        };
        let next = known.next().map_or(String::new(), |next| next.format(" until %dT%H:%M").to_string());
        format!("{turn}{next}")
    });
    words.collect::<Vec<_>>().join(", ")
}

fn minutes(begun: &str) -> CheckBack {
    CheckBack::after(MINUTES, at(begun))
}

fn plain() -> Schedule {
    Schedule::new(Zone::utc())
}

#[track_caller]
fn check(known: CheckBack, schedule: &Schedule, instants: &str, expected: &str) {
    assert_eq!(lived(known, schedule, instants), expected, "{instants}");
}

#[test]
fn minutes_are_asked_for_a_quarter_of_an_hour_and_never_held() {
    let day = minutes("01T14:00");
    check(day, &plain(), "01T14:19", "stays until 01T14:20");
    check(
        day,
        &plain(),
        "01T14:20 01T14:34 01T14:35 01T14:36",
        "asks until 01T14:35, stays until 01T14:35, left open, stays",
    );
    check(day, &plain(), "01T14:34", "asks until 01T14:35");
    check(day, &plain(), "01T14:35", "left open");
    // A night is quiet also where no quiet hours are set, and its end brings no notice.
    check(minutes("01T21:40"), &plain(), "01T22:00 01T22:15", "asks quietly until 01T22:15, left open");
    check(
        minutes("02T07:39"),
        &plain(),
        "02T07:59 02T08:01",
        "asks quietly until 02T08:14, stays until 02T08:14",
    );
    check(minutes("02T07:40"), &plain(), "02T08:00", "asks until 02T08:15");
}

#[test]
fn a_silence_and_a_desktop_that_is_not_to_be_disturbed_send_no_notice() {
    let mut silent = plain();
    silent.set_silence(Silence { since: at("01T14:00"), until: at("01T15:00"), spared: Default::default() });
    check(minutes("01T14:00"), &silent, "01T14:20", "asks quietly until 01T14:35");
    check(minutes("01T14:40"), &silent, "01T15:00", "asks until 01T15:15");
    let mut busy = plain();
    busy.set_disturbing(Disturbing::Unwanted);
    check(minutes("01T14:00"), &busy, "01T14:20", "asks quietly until 01T14:35");
    check(CheckBack::until_morning(&busy, at("01T14:00")), &busy, "02T09:00", "left open");
}

#[test]
fn the_morning_is_asked_twelve_hours_late_at_most_and_then_waits() {
    let night = CheckBack::until_morning(&plain(), at("01T23:00"));
    check(night, &plain(), "02T08:59 02T09:00 04T09:00", "stays until 02T09:00, asks, stays");
    check(night, &plain(), "02T21:00", "asks");
    check(night, &plain(), "02T21:01", "left open");
    let own =
        plain().with_quiet(QuietHours::new(NaiveTime::MIN, NaiveTime::from_hms_opt(10, 30, 0).unwrap()));
    check(CheckBack::until_morning(&own, at("01T23:00")), &own, "02T10:30", "asks");
}

#[test]
fn what_a_clock_that_ran_ahead_began_is_left_open() {
    let ahead = minutes("04T14:00");
    check(ahead, &plain(), "02T14:20 02T14:19", "stays until 04T14:20, left open");
    // One that a clock ahead has let pass stays so.
    check(minutes("01T14:00"), &plain(), "04T14:00 01T14:05 01T14:20", "left open, stays, stays");
}

#[test]
fn one_waits_once_more_twice_at_most_until_morning() {
    let door = Door::opened(at("01T23:00"));
    let [first, second] = [Door { again: 1, ..door }, Door { again: 2, ..door }];
    assert_eq!(door.once_more(&plain(), at("01T23:20")), Some(first));
    assert_eq!(first.once_more(&plain(), at("01T23:40")), Some(second));
    assert_eq!(second.once_more(&plain(), at("02T08:59")), None);
    assert_eq!(second.once_more(&plain(), at("02T09:00")), Some(Door::opened(at("02T09:00"))));
}

#[test]
fn without_an_open_plan_no_answer_speaks_of_what_was_agreed() {
    let words =
        |state: &PlanState| answers(*state).iter().map(|answer| answer.name()).collect::<Vec<_>>().join(" ");
    for state in PlanState::ALL {
        let expected = match state {
            PlanState::Open => "passed still_there as_agreed something_else left_open",
            _ => "passed still_there left_open",
        };
        assert_eq!(words(state), expected, "{state:?}");
    }
}
