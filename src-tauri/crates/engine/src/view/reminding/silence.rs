//! Silences: reminders off for a while.

use crate::view::When;
use serde::{Deserialize, Serialize};

interlude_domain::words! {
    /// How long reminders are silent.
    SilenceFor {
        /// For an hour.
        OneHour = "one_hour",
        /// Until 9:00 tomorrow.
        UntilTomorrow = "until_tomorrow",
        /// Until a date and a time.
        Until = "until",
    }
}

interlude_domain::words! {
    /// What a silence means for check-ins and the meeting.
    CheckInsMeanwhile {
        /// They are silent too.
        Silent = "silent",
        /// They are let through.
        LetThrough = "let_through",
    }
}

/// A silence as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SilenceInput {
    /// How long.
    pub length: SilenceFor,
    /// Until which date, where that was chosen.
    pub date: String,
    /// Until which time, where that was chosen.
    pub time: String,
    /// What it means for check-ins.
    pub check_ins: CheckInsMeanwhile,
}

impl SilenceInput {
    /// What the tray asks for: it cannot name the check-ins that a silence covers, so they come all the same.
    pub fn from_tray(length: SilenceFor) -> SilenceInput {
        SilenceInput {
            length,
            date: String::new(),
            time: String::new(),
            check_ins: CheckInsMeanwhile::LetThrough,
        }
    }
}

/// A silence that holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Silence {
    /// When it was set.
    pub since: When,
    /// When it ends.
    pub until: When,
    /// What it means for check-ins.
    pub check_ins: CheckInsMeanwhile,
}
