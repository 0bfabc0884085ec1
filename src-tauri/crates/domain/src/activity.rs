//! Activities: things I do for myself.

use crate::need::Need;
use crate::recurrence::Repeat;
use chrono::{NaiveDate, NaiveTime};

/// Names an activity; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActivityId(pub i64);

/// Something I do for myself.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// What it is, in the person's words; never empty.
    pub title: String,
    /// What it feeds, if that was said.
    pub need: Option<Need>,
    /// How long it takes, in minutes.
    pub minutes: Option<u32>,
    /// With whom; empty for alone or unsaid.
    pub with_whom: String,
    /// A note; may be empty.
    pub note: String,
    /// When; `None` for one of these days.
    pub times: Option<Times>,
}

/// The dates and the time of an activity, floating with the computer.
#[derive(Debug, Clone, PartialEq)]
pub struct Times {
    /// On which dates.
    pub repeat: Repeat,
    /// The first of them.
    pub starts: NaiveDate,
    /// The last possible one, if there is one.
    pub until: Option<NaiveDate>,
    /// The time of day.
    pub time: NaiveTime,
}
