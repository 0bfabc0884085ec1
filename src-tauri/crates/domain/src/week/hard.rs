//! What is hard: hours of the week, and dates of the year. Both are named by the person and never guessed.

use crate::time::recurrence::{self, Repeat};
use chrono::{Datelike, NaiveDate, NaiveTime, WeekdaySet};

/// Hours of the week that are hard; `to` may lie after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HardHours {
    /// On these days; at least one.
    pub on: WeekdaySet,
    /// The first hard minute.
    pub from: NaiveTime,
    /// The first minute that is not hard any more; one that is not after `from` is of the next day.
    pub to: NaiveTime,
}

/// Names a hard date; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HardDateId(pub i64);

/// A birthday, an anniversary, a holiday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HardDate {
    /// What it is, in the person's words; never empty.
    pub title: String,
    /// The date, or the first one.
    pub date: NaiveDate,
    /// Whether it comes back each year.
    pub comes_back: ComesBack,
}

crate::words! {
    /// Whether a date comes back.
    #[derive(Default)]
    ComesBack {
        /// Each year; 29 February on the last day of a shorter one.
        #[default]
        Yearly = "yearly",
        /// It does not.
        Once = "once",
    }
}

impl HardDate {
    /// The first of its dates on or after `from`.
    pub fn next_on_or_after(&self, from: NaiveDate) -> Option<NaiveDate> {
        let repeat = match self.comes_back {
            ComesBack::Once => Repeat::Once,
            ComesBack::Yearly => Repeat::Months(12, self.date.day()),
        };
        // A date that is over is asked for as a date that does not come back.
        (from <= self.date || self.comes_back == ComesBack::Yearly)
            .then(|| recurrence::next_on_or_after(&repeat, self.date, from))
            .flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(date: &str, comes_back: ComesBack, from: &str, expected: Option<&str>) {
        let hard = HardDate { title: "A".to_owned(), date: date.parse().unwrap(), comes_back };
        let found = hard.next_on_or_after(from.parse().unwrap()).map(|date| date.to_string());
        assert_eq!(found.as_deref(), expected);
    }

    #[test]
    fn a_yearly_date_comes_back_also_from_a_leap_day() {
        check("2024-12-24", ComesBack::Yearly, "2026-12-25", Some("2027-12-24"));
        check("2024-02-29", ComesBack::Yearly, "2026-02-01", Some("2026-02-28"));
        check("2024-02-29", ComesBack::Yearly, "2028-02-01", Some("2028-02-29"));
    }

    #[test]
    fn a_single_date_is_over_once_it_was() {
        check("2026-12-24", ComesBack::Once, "2026-12-24", Some("2026-12-24"));
        check("2026-12-24", ComesBack::Once, "2026-12-25", None);
    }
}
