//! Recurrence: the dates on which a rule falls.
//!
//! Only calendar dates are known here. Clock times, zones and daylight saving belong to
//! [`local_time`](crate::time::local_time), so that a monthly rule cannot drift by an hour.
//! Everything is arithmetic: the cost does not depend on how long ago a rule started (REMINDERS.md §2).

use chrono::{Datelike, Days, NaiveDate, Weekday, WeekdaySet};

/// How a rule repeats (REMINDERS.md §2). Every count is at least 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repeat {
    /// On its start date only.
    Once,
    /// Every so many days, counted from the start.
    Days(u32),
    /// Every so many weeks, counted in weeks from Monday, on these weekdays; at least one.
    Weeks(u32, WeekdaySet),
    /// Every so many months on this day; 29, 30 and 31 in a shorter month mean its last day.
    Months(u32, u32),
    /// So many days after it was last closed. Its dates depend on what was done; see [`schedule`](crate::reminding::schedule).
    After(u32),
}

/// Returns the first date of `repeat` on or after `from`, never before `starts`.
///
/// For [`Repeat::After`] these are `starts`, `starts + N`, `starts + 2N` …: the dates that it has as long as nothing was closed.
pub fn next_on_or_after(repeat: &Repeat, starts: NaiveDate, from: NaiveDate) -> Option<NaiveDate> {
    let from = from.max(starts);
    match *repeat {
        Repeat::Once => (from == starts).then_some(starts),
        Repeat::Days(every) | Repeat::After(every) => {
            let gone = from.signed_duration_since(starts).num_days().unsigned_abs();
            starts.checked_add_days(Days::new(next_multiple(gone, every)?))
        }
        Repeat::Weeks(every, on) => next_week(every, on, starts, from),
        Repeat::Months(every, day) => next_month(every, day, starts, from),
    }
}

/// Whether `repeat` falls on `date`.
pub fn falls_on(repeat: &Repeat, starts: NaiveDate, date: NaiveDate) -> bool {
    date >= starts && next_on_or_after(repeat, starts, date) == Some(date)
}

fn next_multiple(count: u64, every: u32) -> Option<u64> {
    count.checked_next_multiple_of(u64::from(every))
}

fn monday_of(date: NaiveDate) -> Option<NaiveDate> {
    date.checked_sub_days(Days::new(u64::from(date.weekday().num_days_from_monday())))
}

fn next_week(every: u32, on: WeekdaySet, starts: NaiveDate, from: NaiveDate) -> Option<NaiveDate> {
    let first_monday = monday_of(starts)?;
    let weeks_gone = from.signed_duration_since(first_monday).num_days().unsigned_abs() / 7;
    let week = next_multiple(weeks_gone, every)?;
    // In the week itself only what is left of it counts; if nothing is, the next counted week has it all.
    [week, week.checked_add(u64::from(every))?].into_iter().find_map(|week| {
        let monday = first_monday.checked_add_days(Days::new(week.checked_mul(7)?))?;
        on.iter(Weekday::Mon)
            .filter_map(|day| monday.checked_add_days(Days::new(u64::from(day.num_days_from_monday()))))
            .find(|date| *date >= from)
    })
}

fn next_month(every: u32, day: u32, starts: NaiveDate, from: NaiveDate) -> Option<NaiveDate> {
    let first = month_number(starts);
    let gone = u64::try_from(month_number(from) - first).ok()?;
    let month = next_multiple(gone, every)?;
    [month, month.checked_add(u64::from(every))?].into_iter().find_map(|month| {
        let number = first.checked_add(i64::try_from(month).ok()?)?;
        day_in_month(number, day).filter(|date| *date >= from)
    })
}

/// Months since the year 0.
fn month_number(date: NaiveDate) -> i64 {
    i64::from(date.year()) * 12 + i64::from(date.month0())
}

/// The `day` of a month, or its last day where it has fewer.
fn day_in_month(number: i64, day: u32) -> Option<NaiveDate> {
    let year = i32::try_from(number.div_euclid(12)).ok()?;
    let month = u32::try_from(number.rem_euclid(12)).ok()? + 1;
    (28..=day).rev().chain([day]).find_map(|day| NaiveDate::from_ymd_opt(year, month, day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect(text)
    }

    #[track_caller]
    fn check(repeat: Repeat, starts: &str, from: &str, expected: &str) {
        let found: Vec<String> =
            std::iter::successors(next_on_or_after(&repeat, day(starts), day(from)), |last| {
                next_on_or_after(&repeat, day(starts), last.succ_opt()?)
            })
            .take(3)
            .map(|date| date.to_string())
            .collect();
        assert_eq!(found.join(" "), expected);
    }

    fn weekdays(days: &[Weekday]) -> WeekdaySet {
        days.iter().copied().collect()
    }

    #[test]
    fn once_falls_on_its_start_only() {
        check(Repeat::Once, "2026-01-10", "2026-01-01", "2026-01-10");
        check(Repeat::Once, "2026-01-10", "2026-01-11", "");
    }

    #[test]
    fn every_third_day_counts_from_the_start() {
        check(Repeat::Days(3), "2026-01-01", "2026-01-02", "2026-01-04 2026-01-07 2026-01-10");
        check(Repeat::Days(3), "2026-01-01", "2025-01-02", "2026-01-01 2026-01-04 2026-01-07");
    }

    #[test]
    fn every_second_week_counts_weeks_from_monday() {
        let on = weekdays(&[Weekday::Mon, Weekday::Thu]);
        check(Repeat::Weeks(2, on), "2026-01-07", "2026-01-01", "2026-01-08 2026-01-19 2026-01-22");
    }

    #[test]
    fn a_week_that_starts_after_its_only_day_waits_for_the_next_counted_week() {
        check(
            Repeat::Weeks(3, weekdays(&[Weekday::Mon])),
            "2026-01-08",
            "2026-01-08",
            "2026-01-26 2026-02-16 2026-03-09",
        );
    }

    #[test]
    fn the_31st_falls_on_the_last_day_of_a_shorter_month() {
        check(Repeat::Months(1, 31), "2026-01-31", "2026-02-01", "2026-02-28 2026-03-31 2026-04-30");
        check(Repeat::Months(12, 29), "2024-02-29", "2024-03-01", "2025-02-28 2026-02-28 2027-02-28");
    }

    #[test]
    fn a_month_whose_day_is_over_at_the_start_is_left_out() {
        check(Repeat::Months(2, 5), "2026-01-10", "2026-01-10", "2026-03-05 2026-05-05 2026-07-05");
    }

    fn repeats() -> impl Strategy<Value = Repeat> {
        prop_oneof![
            Just(Repeat::Once),
            (1u32..400).prop_map(Repeat::Days),
            (1u32..60, 1u8..128).prop_map(|(every, bits)| {
                let on = (0..7u8)
                    .filter(|bit| bits & (1 << bit) != 0)
                    .filter_map(|bit| Weekday::try_from(bit).ok())
                    .collect();
                Repeat::Weeks(every, on)
            }),
            (1u32..40, 1u32..32).prop_map(|(every, day)| Repeat::Months(every, day)),
        ]
    }

    proptest! {
        #[test]
        fn the_next_date_is_the_first_that_the_rule_falls_on(repeat in repeats(), start in 0u64..20_000, ahead in 0u64..20_000) {
            let starts = day("1990-01-01") + Days::new(start);
            let from = starts + Days::new(ahead);
            if let Some(next) = next_on_or_after(&repeat, starts, from) {
                prop_assert!(next >= from && falls_on(&repeat, starts, next));
                // Nothing between is left out: what is asked from any day before gives the same answer.
                let before = next_on_or_after(&repeat, starts, from - Days::new(1).min(Days::new(ahead)));
                prop_assert!(before == Some(next) || before < Some(from));
            } else {
                prop_assert_eq!(repeat, Repeat::Once);
            }
        }
    }
}
