//! The slots of a person in Berlin, by what stands and what they chose.

use super::*;
use chrono::WeekdaySet;

/// A person in Berlin on Wednesday 25 November 2026 at noon.
struct Life {
    zone: Zone,
    now: DateTime<Utc>,
    day: (&'static str, &'static str),
    quiet: Option<(&'static str, &'static str)>,
    margin: i64,
    standing: Vec<Span>,
    busy: Vec<Span>,
    hard: Vec<HardHours>,
    logged: Vec<HardHours>,
    uncovered: Vec<Need>,
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

fn berlin(text: &str) -> DateTime<Utc> {
    let wall: chrono::NaiveDateTime = format!("2026-{text}:00").parse().unwrap();
    Zone::named("Europe/Berlin").unwrap().resolve(wall.date(), wall.time()).due
}

fn span(date: &str, from: &str, to: &str) -> Span {
    Span { from: berlin(&format!("{date}T{from}")), to: berlin(&format!("{date}T{to}")) }
}

fn life() -> Life {
    Life {
        zone: Zone::named("Europe/Berlin").unwrap(),
        now: berlin("11-25T12:00"),
        day: ("08:00", "22:00"),
        quiet: None,
        margin: 0,
        standing: Vec::new(),
        busy: Vec::new(),
        hard: Vec::new(),
        logged: Vec::new(),
        uncovered: Vec::new(),
    }
}

impl Life {
    fn around(&self) -> Around<'_> {
        Around {
            now: self.now,
            zone: &self.zone,
            day: DayBounds { from: time(self.day.0), to: time(self.day.1) },
            quiet: self.quiet.and_then(|(from, to)| QuietHours::new(time(from), time(to))),
            margin: TimeDelta::minutes(self.margin),
            standing: &self.standing,
            busy: &self.busy,
            hard: &self.hard,
            logged: &self.logged,
            uncovered: &self.uncovered,
        }
    }

    #[track_caller]
    fn check(&self, minutes: u32, need: Option<Need>, expected: &[&str]) {
        let found = slots(&self.around(), &[Wish { minutes, need, on: None }], expected.len().max(1));
        let lines: Vec<String> = found[0]
            .iter()
            .map(|slot| format!("{} {}", self.zone.local(slot.from).format("%d %H:%M"), slot.reason.name()))
            .collect();
        assert_eq!(lines, expected);
    }
}

#[test]
fn each_day_has_one_slot_in_the_evening_or_at_the_weekend_from_ten_on() {
    life().check(
        60,
        None,
        &["25 17:00 empty_day", "26 17:00 empty_day", "27 17:00 empty_day", "28 10:00 empty_day"],
    );
}

#[test]
fn what_stands_and_what_is_busy_are_kept_apart_by_the_margin() {
    let standing = vec![span("11-25", "17:20", "18:00")];
    let busy = vec![span("11-25", "12:00", "17:00"), span("11-26", "08:00", "22:00")];
    let life = Life { standing, busy, margin: 20, ..life() };
    life.check(60, None, &["27 17:00 empty_day", "28 10:00 empty_day"]);
    let found = free_days(&life.around(), "2026-11-25".parse().unwrap(), 2);
    assert_eq!(found[0].free, [span("11-25", "18:20", "22:00")]);
    assert_eq!(found[1].free, []);
}

#[test]
fn nothing_begins_sooner_than_the_way_there_takes() {
    let life = Life { now: berlin("11-25T17:20"), margin: 15, ..life() };
    life.check(60, None, &["25 18:00 empty_day"]);
}

#[test]
fn one_date_can_be_asked_for() {
    let life = life();
    let on = Some("2026-12-01".parse().unwrap());
    let found = slots(&life.around(), &[Wish { minutes: 60, need: None, on }], 3);
    let from: Vec<_> = found[0].iter().map(|slot| slot.from).collect();
    assert_eq!(from, [berlin("12-01T17:00")]);
}

#[test]
fn quiet_hours_and_the_ends_of_the_day_are_left_free() {
    let life = Life { quiet: Some(("21:00", "09:30")), day: ("07:00", "00:00"), ..life() };
    let days = free_days(&life.around(), "2026-11-26".parse().unwrap(), 1);
    assert_eq!(days[0].free, [span("11-26", "09:30", "21:00")]);
}

#[test]
fn hard_hours_come_first_also_after_midnight() {
    let hard =
        vec![HardHours { on: [Weekday::Sun].into_iter().collect(), from: time("20:00"), to: time("01:00") }];
    let life = Life { hard, day: ("08:00", "00:00"), ..life() };
    life.check(90, None, &["29 20:00 hard_hours", "06 20:00 hard_hours", "25 17:00 empty_day"]);
}

#[test]
fn hours_that_were_hard_by_the_log_count_as_much_and_are_told_where_i_called_none_hard() {
    let logged = vec![HardHours { on: WeekdaySet::ALL, from: time("19:00"), to: time("21:00") }];
    let life = Life { logged, ..life() };
    life.check(60, None, &["25 19:00 logged_hours", "26 19:00 logged_hours"]);
    let hard = vec![HardHours { on: WeekdaySet::ALL, from: time("19:00"), to: time("21:00") }];
    Life { hard, ..life }.check(60, None, &["25 19:00 hard_hours", "26 19:00 hard_hours"]);
}

#[test]
fn a_need_that_nothing_feeds_is_fed_within_seven_days() {
    let standing = (25..=30).map(|day| span(&format!("11-{day}"), "12:00", "12:30")).collect();
    let life = Life { uncovered: vec![Need::Comfort], standing, ..life() };
    life.check(60, Some(Need::Comfort), &["01 17:00 uncovered_need", "25 17:00 uncovered_need"]);
    life.check(60, Some(Need::Body), &["01 17:00 empty_day"]);
}

#[test]
fn what_is_longer_than_anything_free_has_no_slot() {
    life().check(15 * 60, None, &[]);
    let busy = (25..=30).map(|day| span(&format!("11-{day}"), "08:00", "22:00")).collect();
    let life = Life { busy, ..life() };
    life.check(60, None, &["01 17:00 empty_day"]);
}

#[test]
fn a_slot_begins_at_a_quarter_hour_of_the_local_clock_across_a_change_of_it() {
    let busy = vec![Span { from: berlin("10-24T08:00"), to: berlin("10-25T10:07") }];
    let life = Life { now: berlin("10-24T12:00"), busy, ..life() };
    life.check(60, None, &["25 10:15 empty_day"]);
    // The day on which the clock goes back has the same local times.
    let days = free_days(&life.around(), "2026-10-25".parse().unwrap(), 1);
    assert_eq!(days[0].free, [Span { from: berlin("10-25T10:07"), to: berlin("10-25T22:00") }]);
}

#[test]
fn the_same_question_has_the_same_answer_in_any_order() {
    let busy: Vec<Span> = (25..=30).map(|day| span(&format!("11-{day}"), "09:10", "19:40")).collect();
    let one = Life { busy: busy.clone(), ..life() };
    let other = Life { busy: busy.into_iter().rev().collect(), ..life() };
    let wishes =
        [Wish { minutes: 45, need: None, on: None }, Wish { minutes: 120, need: Some(Need::Fun), on: None }];
    assert_eq!(slots(&one.around(), &wishes, 3), slots(&other.around(), &wishes, 3));
}
