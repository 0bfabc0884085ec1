//! Settings of reminders.

use super::When;
use crate::ports::Sound;
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

interlude_domain::words! {
    /// Whether notifications name what they are for.
    Topics {
        /// They use fixed words only.
        Hidden = "hidden",
        /// They name it.
        Shown = "shown",
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

/// Reminders ahead of time, in minutes as they are typed; nothing means none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LeadsInput {
    /// Ahead of check-ins.
    pub check_ins: String,
    /// Ahead of the meeting at the end.
    pub reconnect: String,
    /// Ahead of activities.
    pub activities: String,
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
    /// When the quiet hours end, where these are some.
    pub quiet_until: Option<When>,
    /// Whether the desktop says that it is not to be disturbed.
    pub do_not_disturb: bool,
    /// Reminders ahead of time.
    pub leads: LeadsInput,
    /// Whether notifications name what they are for.
    pub topics: Topics,
    /// Whether notifications may be heard.
    pub sound: Sound,
    /// The zone that the computer is in.
    pub zone: String,
}
