//! Settings of reminders.

use super::When;
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

/// A silence that holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Silence {
    /// When it was set.
    pub since: When,
    /// When it ends.
    pub until: When,
}

/// Quiet hours as they are typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct QuietInput {
    /// The first quiet minute.
    pub from: String,
    /// The first minute that is not quiet any more.
    pub to: String,
}

/// What the engine knows of the settings; the shell adds what only it knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderSettings {
    /// Quiet hours, if there are any.
    pub quiet: Option<QuietInput>,
    /// The silence that holds now.
    pub silence: Option<Silence>,
    /// The zone that the computer is in.
    pub zone: String,
}
