//! People: friends and relatives that I want to see, and who is due.
//!
//! An interval counts from the last real meeting, whatever was planned; before there was one, from the day on which the
//! person was added. Nothing here says who neglected whom: it is a list of whom to ask next.

use chrono::{Days, NaiveDate};

/// Names a person; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub i64);

/// Somebody I want to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// A name or initials; never empty.
    pub name: String,
    /// After how many days I would like to see them again, at least 1.
    pub ideal_days: Option<u32>,
    /// After how many days at the latest, never less than the ideal.
    pub latest_days: Option<u32>,
    /// The text of an invitation with its placeholders; empty for the usual one.
    pub invitation: String,
    /// A note; may be empty.
    pub note: String,
}

crate::words! {
    /// Whether it is time to see somebody.
    Due {
        /// The latest interval is over.
        Latest = "latest",
        /// The ideal interval is over.
        Ideal = "ideal",
        /// Not yet.
        NotYet = "not_yet",
        /// No interval was given.
        Never = "never",
    }
}

impl Person {
    /// The last day within the ideal interval that began on `since`.
    pub fn ideal_until(&self, since: NaiveDate) -> Option<NaiveDate> {
        since.checked_add_days(Days::new(self.ideal_days?.into()))
    }

    /// The last day within the latest interval that began on `since`.
    pub fn latest_until(&self, since: NaiveDate) -> Option<NaiveDate> {
        since.checked_add_days(Days::new(self.latest_days?.into()))
    }

    /// Whether they are due on `today`, counted from `since`: an interval is over on the day after its last one.
    pub fn due(&self, since: NaiveDate, today: NaiveDate) -> Due {
        let is_over = |until: Option<NaiveDate>| until.map(|until| today > until);
        match (is_over(self.latest_until(since)), is_over(self.ideal_until(since))) {
            (Some(true), _) => Due::Latest,
            (_, Some(true)) => Due::Ideal,
            (None, None) => Due::Never,
            _ => Due::NotYet,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(ideal: Option<u32>, latest: Option<u32>, today: &str, expected: Due) {
        let person = Person {
            name: "A".to_owned(),
            ideal_days: ideal,
            latest_days: latest,
            invitation: String::new(),
            note: String::new(),
        };
        let since = "2026-11-01".parse().unwrap();
        assert_eq!(person.due(since, today.parse().unwrap()), expected, "{today}");
    }

    #[test]
    fn an_interval_is_over_on_the_day_after_its_last() {
        check(Some(7), Some(14), "2026-11-08", Due::NotYet);
        check(Some(7), Some(14), "2026-11-09", Due::Ideal);
        check(Some(7), Some(14), "2026-11-15", Due::Ideal);
        check(Some(7), Some(14), "2026-11-16", Due::Latest);
    }

    #[test]
    fn one_interval_alone_is_enough_and_none_is_never_due() {
        check(None, Some(14), "2026-11-16", Due::Latest);
        check(None, Some(14), "2026-11-10", Due::NotYet);
        check(Some(7), None, "2027-11-16", Due::Ideal);
        check(None, None, "2027-11-16", Due::Never);
    }
}
