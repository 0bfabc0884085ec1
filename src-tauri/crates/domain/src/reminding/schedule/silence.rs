//! What keeps reminders from being shown: a silence, and a desktop that is not to be disturbed (REMINDERS.md §5).

use crate::reminding::rule::RuleId;
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// Reminders off for a while; a *silence* in the words of the screens, the `pause` of REMINDERS.md §5.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// The moment it was set.
    pub since: DateTime<Utc>,
    /// Its end, which is not in it.
    pub until: DateTime<Utc>,
    /// The rules that the person lets through.
    pub spared: BTreeSet<RuleId>,
}

/// What the desktop says of being disturbed; where it says nothing, it may be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Disturbing {
    /// It may be disturbed.
    #[default]
    Allowed,
    /// It is not to be disturbed: like quiet hours with an unknown end.
    Unwanted,
}

impl Silence {
    /// Whether `at` lies in it.
    pub fn covers(&self, at: DateTime<Utc>) -> bool {
        self.since <= at && at < self.until
    }

    /// Whether a reminder of `rule` that is due at `at` is skipped.
    pub fn skips(&self, rule: RuleId, at: DateTime<Utc>) -> bool {
        self.covers(at) && !self.spared.contains(&rule)
    }
}
