//! Thinking time: a quarter of an hour at a time of my choice, for what was put aside until then (MOMENTS.md §5).
//!
//! Pure: at which times it may be, and on which date it is reminded of next. What was not touched for three days waits no longer.

use crate::reminding::quiet::QuietHours;
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use std::collections::BTreeSet;

/// So long before quiet hours begin it may not be: what is thought then is taken to bed.
const BEFORE_QUIET: TimeDelta = TimeDelta::hours(2);
/// So near a check-in it is not reminded of.
const NEAR_CHECK_IN: TimeDelta = TimeDelta::hours(2);
/// So long after it was last touched a thought waits no longer.
const WAITS: TimeDelta = TimeDelta::days(3);
/// How many days ahead a date is looked for.
pub const LOOKED_AT: u64 = 8;

/// The times with which it may begin, the best one first.
const PRESET: [(u32, u32); 3] = [(17, 30), (12, 30), (10, 0)];

/// Whether it may be at this time: not in quiet hours, and not in the two hours before they begin.
pub fn may_be_at(at: NaiveTime, quiet: QuietHours) -> bool {
    let before = quiet.from().overflowing_sub_signed(BEFORE_QUIET).0;
    QuietHours::new(before, quiet.to()).is_some_and(|kept| !kept.holds(at))
}

/// The time with which it begins.
pub fn preset(quiet: QuietHours) -> Option<NaiveTime> {
    let times = PRESET.iter().filter_map(|(hour, minute)| NaiveTime::from_hms_opt(*hour, *minute, 0));
    times.into_iter().find(|at| may_be_at(*at, quiet))
}

/// From when on a thought that was touched still waits at an instant.
pub fn touched_since(at: DateTime<Utc>) -> DateTime<Utc> {
    at - WAITS
}

/// The first date from `earliest` on at which it is reminded of: none that is hard, and none with a check-in near.
pub fn next(
    at: NaiveTime,
    earliest: NaiveDate,
    hard: &BTreeSet<NaiveDate>,
    check_ins: &[NaiveDateTime],
) -> Option<NaiveDate> {
    let is_near = |when: NaiveDateTime| check_ins.iter().any(|one| (*one - when).abs() < NEAR_CHECK_IN);
    let dates = (0..LOOKED_AT).filter_map(|days| earliest.checked_add_days(Days::new(days)));
    dates.into_iter().find(|date| !hard.contains(date) && !is_near(date.and_time(at)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    #[test]
    fn it_is_not_in_quiet_hours_and_not_in_the_two_hours_before_them() {
        for (at, from, to, expected) in [
            ("17:30", "22:00", "08:00", true),
            ("19:59", "22:00", "08:00", true),
            ("20:00", "22:00", "08:00", false),
            ("21:59", "22:00", "08:00", false),
            ("23:00", "22:00", "08:00", false),
            ("07:59", "22:00", "08:00", false),
            ("08:00", "22:00", "08:00", true),
            ("22:30", "00:30", "07:00", false),
            ("22:29", "00:30", "07:00", true),
            ("12:00", "13:00", "15:00", false),
            ("15:00", "13:00", "15:00", true),
        ] {
            let quiet = QuietHours::new(time(from), time(to)).unwrap();
            assert_eq!(may_be_at(time(at), quiet), expected, "{at}, quiet from {from} to {to}");
        }
    }

    #[test]
    fn it_begins_with_half_past_five_where_that_may_be() {
        for (from, to, expected) in
            [("22:00", "08:00", "17:30"), ("19:00", "08:00", "12:30"), ("13:00", "09:00", "10:00")]
        {
            let quiet = QuietHours::new(time(from), time(to)).unwrap();
            assert_eq!(preset(quiet), Some(time(expected)), "quiet from {from} to {to}");
        }
    }

    #[test]
    fn it_keeps_away_from_hard_dates_and_from_check_ins() {
        let day = |text: &str| -> NaiveDate { format!("2026-{text}").parse().unwrap() };
        let whole_week = vec!["11-24", "11-25", "11-26", "11-27", "11-28", "11-29", "11-30", "12-01"];
        for (hard, check_ins, expected) in [
            (vec![], vec![], Some("11-24")),
            (vec!["11-24"], vec![], Some("11-25")),
            (vec!["11-24", "11-25"], vec![], Some("11-26")),
            (vec![], vec!["11-24T19:00"], Some("11-25")),
            (vec![], vec!["11-24T19:30"], Some("11-24")),
            (vec![], vec!["11-24T15:31"], Some("11-25")),
            (vec!["11-24"], vec!["11-25T17:30"], Some("11-26")),
            (whole_week, vec![], None),
        ] {
            let dates: BTreeSet<NaiveDate> = hard.iter().map(|text| day(text)).collect();
            let agreed: Vec<NaiveDateTime> =
                check_ins.iter().map(|text| format!("2026-{text}:00").parse().unwrap()).collect();
            let found = next(time("17:30"), day("11-24"), &dates, &agreed);
            assert_eq!(found, expected.map(day), "{hard:?} {check_ins:?}");
        }
    }
}
