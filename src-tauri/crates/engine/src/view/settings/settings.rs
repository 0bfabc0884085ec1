//! Settings of reminders.

use crate::view::{Silence, When};
use serde::{Deserialize, Serialize};

interlude_domain::words! {
    /// Whether a notification may be heard.
    Sound {
        /// It may.
        On = "on",
        /// It may not.
        Off = "off",
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

interlude_domain::words! {
    /// What of mine may be shown while locked, to anyone at this computer.
    Releasable {
        /// My card, and my lines for next time.
        Card = "card",
        /// The list for a bad hour.
        BadHour = "bad_hour",
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
    /// What of mine is shown while locked.
    pub released: Vec<Releasable>,
    /// The zone that the computer is in.
    pub zone: String,
}
