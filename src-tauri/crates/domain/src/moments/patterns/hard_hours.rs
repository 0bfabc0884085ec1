//! Hours that were hard: where on the clock the hard minutes of the log lie close together, for free times (PRODUCT.md §3.5).
//!
//! It is the shortest span of whole hours that has at least half of them. A span that would be longer than six hours says nothing,
//! and neither do fewer than five hard minutes.

use super::axis::{BEGINS, count};
use crate::moments::was::DAY_BEGINS;
use crate::week::hard::HardHours;
use chrono::{NaiveDateTime, NaiveTime, Timelike, WeekdaySet};

/// How many hours of the clock there are.
const CLOCK: u32 = 24;
/// How long the span may be, in hours.
const LONGEST: u32 = 6;

/// A span of the clock, and how many of all hard minutes lie in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoggedHours {
    /// Where it begins.
    pub from: NaiveTime,
    /// Where it ends; it may be on the next day.
    pub to: NaiveTime,
    /// How many lie in it.
    pub within: u32,
    /// How many there are.
    pub all: u32,
}

impl LoggedHours {
    /// The same hours of every day.
    pub fn hours(&self) -> HardHours {
        HardHours { on: WeekdaySet::ALL, from: self.from, to: self.to }
    }
}

/// The hours in which these hard minutes lie close together; of spans of the same length the one with more, then the earlier of the day.
pub fn logged_hours(times: &[NaiveDateTime]) -> Option<LoggedHours> {
    let all = count(times);
    if all < BEGINS {
        return None;
    }
    let within = |from: u32, length: u32| {
        let lies = |at: &&NaiveDateTime| (at.hour() + CLOCK - from) % CLOCK < length;
        u32::try_from(times.iter().filter(lies).count()).unwrap_or(u32::MAX)
    };
    (1..=LONGEST).find_map(|length| {
        let starts = (0..CLOCK).map(|after| (DAY_BEGINS + after) % CLOCK);
        // The last of several that are equal would win, so the day is gone through backwards.
        let (n, from) = starts.rev().map(|from| (within(from, length), from)).max_by_key(|(n, _)| *n)?;
        let span = || Some((at(from)?, at((from + length) % CLOCK)?));
        let (from, to) = (n * 2 >= all).then(span).flatten()?;
        Some(LoggedHours { from, to, within: n, all })
    })
}

fn at(hour: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, 0, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(clocks: &str, expected: Option<&str>) {
        let times: Vec<NaiveDateTime> = clocks
            .split_whitespace()
            .map(|clock| format!("2026-11-24T{clock}:00").parse().unwrap())
            .collect();
        let found = logged_hours(&times).map(|hours| {
            format!(
                "{} of {} from {} to {}",
                hours.within,
                hours.all,
                &hours.from.to_string()[..5],
                &hours.to.to_string()[..5]
            )
        });
        assert_eq!(found.as_deref(), expected, "{clocks}");
    }

    #[test]
    fn the_shortest_span_with_half_of_them_is_told() {
        check("22:05 22:40 23:05 23:30 00:20 01:10 09:00 12:00 15:00", Some("5 of 9 from 22:00 to 01:00"));
        check("20:00 20:30 20:59 21:00 08:00", Some("3 of 5 from 20:00 to 21:00"));
        check("08:10 08:20 20:10 20:20", None);
        check("01:00 05:00 09:00 13:00 17:00 21:00", None);
        check("00:10 00:50 03:59 04:00 04:30 12:00", Some("3 of 6 from 03:00 to 05:00"));
    }

    #[test]
    fn of_two_that_are_equal_the_earlier_of_the_day_is_told() {
        check("08:10 08:20 08:30 20:10 20:20 20:30", Some("3 of 6 from 08:00 to 09:00"));
        check("01:10 01:20 01:30 20:10 20:20 20:30", Some("3 of 6 from 20:00 to 21:00"));
    }
}
