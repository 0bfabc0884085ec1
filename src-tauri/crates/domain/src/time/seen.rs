//! Days that the program has seen: what ages are counted in, so that nothing goes by age alone (RELIABILITY.md §2).
//!
//! A clock that is wrong for a minute, or a computer that was off for a year, makes nothing old: it counts for one day.

use chrono::NaiveDate;

/// How many days were seen, and the date at the last turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaysSeen {
    /// How many.
    pub count: u32,
    /// The date of the last turn.
    pub last: NaiveDate,
}

impl DaysSeen {
    /// The first turn of all.
    pub fn first(today: NaiveDate) -> DaysSeen {
        DaysSeen { count: 0, last: today }
    }

    /// After a turn on `today`: one more where the date is another than at the last one, never more than one.
    pub fn turn(self, today: NaiveDate) -> DaysSeen {
        let more = u32::from(today != self.last);
        DaysSeen { count: self.count.saturating_add(more), last: today }
    }

    /// How many were seen since there were `then`.
    pub fn since(self, then: u32) -> u32 {
        self.count.saturating_sub(then)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_counts_once_and_a_jump_of_the_clock_counts_as_one() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let mut seen = DaysSeen::first(day("2026-11-24"));
        for (date, count) in [
            ("2026-11-24", 0),
            ("2026-11-25", 1),
            ("2026-11-25", 1),
            ("2028-12-08", 2),
            ("2026-11-25", 3),
            ("2027-11-25", 4),
        ] {
            seen = seen.turn(day(date));
            assert_eq!(seen.count, count, "{date}");
        }
        assert_eq!((seen.since(1), seen.since(9)), (3, 0));
    }
}
