//! Rules: what should be remembered and when (REMINDERS.md §2).

use crate::local_time::Zone;
use crate::recurrence::{self, Repeat};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use std::collections::BTreeSet;

crate::words! {
    /// What becomes of a reminder in quiet hours.
    InQuietHours {
        /// It waits for their end.
        Defer = "defer",
        /// It is shown all the same.
        Ignore = "ignore",
    }
}

crate::words! {
    /// What a rule reminds of.
    #[cfg_attr(feature = "bindings", ts(rename = "ItemKind"))]
    Kind {
        /// An agreed moment of contact.
        CheckIn = "check_in",
        /// The agreed meeting at the end.
        Reconnect = "reconnect",
        /// The date of my own to look again.
        LookAgain = "look_again",
        /// Something I do for myself.
        Activity = "activity",
    }
}

impl Kind {
    /// How late a reminder of this kind may still be shown (REMINDERS.md §2).
    pub fn grace(self) -> TimeDelta {
        TimeDelta::minutes(match self {
            Kind::CheckIn => 720,
            Kind::Activity => 120,
            Kind::LookAgain => 720,
            Kind::Reconnect => 10_080,
        })
    }
}

/// Names a rule; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub i64);

/// One thing to be reminded of at one time of day.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Its name.
    pub id: RuleId,
    /// The local time of day.
    pub at: NaiveTime,
    /// On which dates.
    pub repeat: Repeat,
    /// The first nominal date.
    pub starts: NaiveDate,
    /// The last nominal date, if there is one.
    pub until: Option<NaiveDate>,
    /// Dates left out; without effect on [`Repeat::After`].
    pub except: BTreeSet<NaiveDate>,
    /// The zone it was agreed in; `None` floats with the computer.
    pub zone: Option<Zone>,
    /// How late it may still be shown.
    pub grace: TimeDelta,
    /// What quiet hours do to it.
    pub in_quiet_hours: InQuietHours,
}

impl Rule {
    /// The first date on or after `from` on which the rule falls, with `until` and `except` respected.
    ///
    /// For [`Repeat::After`] see [`recurrence::next_on_or_after`].
    pub fn next_on_or_after(&self, from: NaiveDate) -> Option<NaiveDate> {
        let mut from = from;
        loop {
            let date = recurrence::next_on_or_after(&self.repeat, self.starts, from)?;
            if self.until.is_some_and(|until| date > until) {
                return None;
            }
            if !self.is_excepted(date) {
                return Some(date);
            }
            from = date.succ_opt()?;
        }
    }

    /// Whether the rule falls on `date`.
    pub fn falls_on(&self, date: NaiveDate) -> bool {
        self.next_on_or_after(date) == Some(date)
    }

    /// For [`Repeat::After`] the number of days, else `None`.
    pub fn days_after(&self) -> Option<u32> {
        match self.repeat {
            Repeat::After(days) => Some(days),
            _ => None,
        }
    }

    fn is_excepted(&self, date: NaiveDate) -> bool {
        self.days_after().is_none() && self.except.contains(&date)
    }
}
