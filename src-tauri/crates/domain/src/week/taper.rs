//! Tapering: after a plan ended, what reminds of planning becomes less, and then none (PRODUCT.md §3.7).
//!
//! It counts every prompt alike, the weekly one, nudges and hard dates. What a person planned goes on, and with the next plan, or
//! once it is chosen anew what reminds, all is as before.

use chrono::{Days, NaiveDate};

/// The most prompts in each week after the end; then none.
const MOST: [usize; 2] = [2, 1];

/// A plan has ended, and nothing was chosen since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taper {
    /// The day on which it ended: the first day of week one.
    pub since: NaiveDate,
}

impl Taper {
    /// The last day on which a prompt may come.
    pub fn last(self) -> NaiveDate {
        let days = 7 * MOST.len() as u64 - 1;
        self.since.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
    }

    /// Whether one more may come on `date`, where the others come on these days.
    pub fn allows(self, date: NaiveDate, others: &[NaiveDate]) -> bool {
        let Some(week) = self.week(date) else { return true };
        let of_week = others.iter().filter(|other| self.week(**other) == Some(week)).count();
        MOST.get(week).is_some_and(|most| of_week < *most)
    }

    /// Which week after the end a day is in; none before.
    fn week(self, date: NaiveDate) -> Option<usize> {
        usize::try_from((date - self.since).num_days()).ok().map(|days| days / 7)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(after: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, 8).unwrap() + Days::new(after)
    }

    #[test]
    fn two_in_week_one_one_in_week_two_then_none() {
        let taper = Taper { since: day(0) };
        let mut came = Vec::new();
        for after in 0..400 {
            if taper.allows(day(after), &came) {
                came.push(day(after));
            }
        }
        assert_eq!(came, [day(0), day(1), day(7)]);
        assert_eq!(taper.last(), day(13));
    }

    #[test]
    fn what_came_before_the_end_counts_for_nothing() {
        let taper = Taper { since: day(7) };
        let before: Vec<NaiveDate> = (0..7).map(day).collect();
        assert!(taper.allows(day(3), &before), "before the end nothing is less");
        assert!(taper.allows(day(7), &before));
    }
}
