//! Silence: reminders off for a while (REMINDERS.md §5).

use chrono::{DateTime, Utc};

/// Reminders off for a while; a *silence* in the words of the screens, the `pause` of REMINDERS.md §5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Silence {
    /// The moment it was set.
    pub since: DateTime<Utc>,
    /// Its end, which is not in it.
    pub until: DateTime<Utc>,
}

impl Silence {
    /// Whether what comes due at `at` is skipped.
    pub fn covers(&self, at: DateTime<Utc>) -> bool {
        self.since <= at && at < self.until
    }
}
