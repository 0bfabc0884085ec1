//! Axes: where dates, steps and sizes stand in a picture, and the median.
//!
//! A place is a part of a side, of [`WHOLE`], from the left or from the top, so that a picture may be of any size.

use chrono::{Datelike, Days as Count, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

/// The whole of a side of a picture.
pub const WHOLE: u32 = 10_000;
/// From so many entries on a group has a median.
pub const BEGINS: u32 = 5;
/// How many dates are written under a picture at most.
const MOST_TICKS: u32 = 7;
/// A step and a median are counted in hundredths.
pub(super) const HUNDREDTHS: u32 = 100;

/// How many entries are missing where something begins at so many.
pub fn missing(n: u32, begins: u32) -> u32 {
    begins.saturating_sub(n)
}

/// How many there are; no picture has more than can be counted.
pub(super) fn count<T>(of: &[T]) -> u32 {
    u32::try_from(of.len()).unwrap_or(u32::MAX)
}

/// The dates of a picture, both within it; the last is not before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first one.
    pub first: NaiveDate,
    /// The last one.
    pub last: NaiveDate,
}

/// A date that is written under a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tick {
    /// The date.
    pub date: NaiveDate,
    /// Its middle, from the left.
    pub x: u32,
}

/// A median, and where it stands: from the left or from the top, as its picture says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Middle {
    /// In hundredths.
    pub value: u32,
    /// Its place.
    pub at: u32,
}

impl Days {
    /// How many they are.
    pub fn count(self) -> u32 {
        u32::try_from((self.last - self.first).num_days()).unwrap_or_default() + 1
    }

    /// Whether a date is one of them.
    pub fn contains(self, date: NaiveDate) -> bool {
        (self.first..=self.last).contains(&date)
    }

    /// Where a moment stands, from the left, in days that begin at `begins`; what lies outside stands at the edge.
    pub(super) fn moment(self, at: NaiveDateTime, begins: NaiveTime) -> u32 {
        let minutes = (at - self.first.and_time(begins)).num_minutes();
        let all = TimeDelta::days(self.count().into()).num_minutes();
        let part = minutes.clamp(0, all) * i64::from(WHOLE) / all;
        u32::try_from(part).unwrap_or_default()
    }

    /// Where a date begins, from the left.
    pub(super) fn beginning(self, date: NaiveDate) -> u32 {
        self.moment(date.and_time(NaiveTime::MIN), NaiveTime::MIN)
    }

    /// Where the day after a date begins.
    pub(super) fn end(self, date: NaiveDate) -> u32 {
        self.moment(date.and_time(NaiveTime::MIN) + TimeDelta::days(1), NaiveTime::MIN)
    }

    /// The middle of a date, from the left.
    pub(super) fn middle(self, date: NaiveDate) -> u32 {
        self.moment(date.and_time(NaiveTime::MIN) + TimeDelta::hours(12), NaiveTime::MIN)
    }

    /// The dates that are written: each so many days from the first, or, of many, the first of months.
    pub(super) fn ticks(self) -> Vec<Tick> {
        let count = self.count();
        let apart = [1, 2, 7, 14].into_iter().find(|apart| count.div_ceil(*apart) <= MOST_TICKS);
        let dates: Vec<NaiveDate> = match apart {
            Some(apart) => {
                self.first.iter_days().step_by(apart as usize).take_while(|date| *date <= self.last).collect()
            }
            None => self.firsts_of_months(),
        };
        dates.into_iter().map(|date| Tick { date, x: self.middle(date) }).collect()
    }

    fn firsts_of_months(self) -> Vec<NaiveDate> {
        let begun = self.first.with_day(1).unwrap_or(self.first);
        let all: Vec<NaiveDate> = (0..)
            .map_while(|months| begun.checked_add_months(Months::new(months)))
            .take_while(|date| *date <= self.last)
            .filter(|date| self.contains(*date))
            .collect();
        let apart = count(&all).div_ceil(MOST_TICKS).max(1);
        all.into_iter().step_by(apart as usize).collect()
    }

    /// The pieces of seven days from the first on; the last one may be shorter.
    pub(super) fn weeks(self) -> Vec<Days> {
        let firsts = self.first.iter_days().step_by(7).take_while(|date| *date <= self.last);
        firsts
            .map(|first| Days {
                first,
                last: first.checked_add_days(Count::new(6)).unwrap_or(first).min(self.last),
            })
            .collect()
    }
}

/// Where one of so many lanes has its middle.
pub(super) fn lane(number: u32, of: u32) -> u32 {
    (number * 2 + 1) * WHOLE / (of.max(1) * 2)
}

/// Where a step in hundredths stands, from the top, where 5 is the highest.
pub(super) fn height(step: u32) -> u32 {
    (550_u32.saturating_sub(step)) * WHOLE / 500
}

/// How large something is of which there are `n` where there are `most` of another: its surface is as large as the number.
pub(super) fn size(n: u32, most: u32) -> u32 {
    let part = u64::from(n) * u64::from(WHOLE) * u64::from(WHOLE) / u64::from(most.max(1));
    u32::try_from(part.isqrt()).unwrap_or(WHOLE).min(WHOLE)
}

/// The median of values; of an even number half-way between the two in the middle. `None` where there is none.
pub(super) fn median(mut values: Vec<u32>) -> Option<u32> {
    values.sort_unstable();
    let upper = values.len() / 2;
    let above = *values.get(upper)?;
    if values.len() % 2 == 1 {
        return Some(above);
    }
    let below = *values.get(upper.checked_sub(1)?)?;
    Some((below + above) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(text: &str) -> Days {
        let (first, last) = text.split_once(" to ").unwrap();
        Days { first: first.parse().unwrap(), last: last.parse().unwrap() }
    }

    #[test]
    fn a_median_lies_in_the_middle() {
        for (values, expected) in [
            ("", None),
            ("300", Some(300)),
            ("200 300", Some(250)),
            ("500 100 200", Some(200)),
            ("400 100 200 500", Some(300)),
            ("250 300", Some(275)),
        ] {
            let values = values.split_whitespace().map(|value| value.parse().unwrap()).collect();
            assert_eq!(median(values), expected);
        }
    }

    #[test]
    fn the_dates_under_a_picture_are_seven_at_most() {
        for (range, expected) in [
            ("2026-11-24 to 2026-11-24", "11-24"),
            ("2026-11-20 to 2026-11-26", "11-20 11-21 11-22 11-23 11-24 11-25 11-26"),
            ("2026-11-20 to 2026-11-29", "11-20 11-22 11-24 11-26 11-28"),
            ("2026-11-01 to 2026-12-19", "11-01 11-08 11-15 11-22 11-29 12-06 12-13"),
            ("2026-08-27 to 2026-11-24", "08-27 09-10 09-24 10-08 10-22 11-05 11-19"),
            ("2026-06-15 to 2026-11-24", "07-01 08-01 09-01 10-01 11-01"),
            ("2025-11-25 to 2026-11-24", "12-01 02-01 04-01 06-01 08-01 10-01"),
        ] {
            let ticks = days(range).ticks();
            let written: Vec<String> =
                ticks.iter().map(|tick| tick.date.to_string()[5..].to_owned()).collect();
            assert_eq!(written.join(" "), expected, "{range}");
        }
    }

    #[test]
    fn a_day_has_its_part_of_the_width() {
        let four = days("2026-11-21 to 2026-11-24");
        let at = |date: &str| date.parse().unwrap();
        assert_eq!(
            (four.count(), four.beginning(at("2026-11-21")), four.end(at("2026-11-24"))),
            (4, 0, WHOLE)
        );
        assert_eq!((four.middle(at("2026-11-22")), four.beginning(at("2026-11-23"))), (3_750, 5_000));
        let from_four = NaiveTime::from_hms_opt(4, 0, 0).unwrap();
        // The night of the last day, six hours before the next one begins.
        assert_eq!(four.moment("2026-11-24T22:00:00".parse().unwrap(), from_four), 9_375);
        assert_eq!(four.moment("2026-11-25T03:59:00".parse().unwrap(), from_four), 9_998);
    }

    #[test]
    fn steps_stand_above_each_other_and_four_times_as_many_are_twice_as_wide() {
        assert_eq!([100, 250, 500].map(height), [9_000, 6_000, 1_000]);
        assert_eq!([0, 1, 4].map(|n| size(n, 4)), [0, 5_000, WHOLE]);
        assert_eq!([0, 1, 3].map(|lane_of| lane(lane_of, 4)), [1_250, 3_750, 8_750]);
    }

    #[test]
    fn the_last_week_ends_with_the_days() {
        let weeks = days("2026-11-10 to 2026-11-24").weeks();
        let shown: Vec<String> = weeks.iter().map(|week| format!("{} {}", week.first, week.last)).collect();
        assert_eq!(shown, ["2026-11-10 2026-11-16", "2026-11-17 2026-11-23", "2026-11-24 2026-11-24"]);
    }
}
