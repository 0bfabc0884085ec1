//! What only the shell knows, in shapes of the same kind as all views.

use crate::view::{LeadsInput, Protection, QuietInput, Releasable, Silence, Sound, Topics, When};
use serde::Serialize;

interlude_domain::words! {
    /// The colours of the window.
    #[derive(Default)]
    Theme {
        /// As the system has it.
        #[default]
        System = "system",
        /// Always light.
        Light = "light",
        /// Always dark.
        Dark = "dark",
    }
}

interlude_domain::words! {
    /// Whether Interlude starts with the computer.
    StartsAtLogin {
        /// It does, without a window.
        Yes = "yes",
        /// It does not.
        No = "no",
    }
}

interlude_domain::words! {
    /// Whether the tray can be seen.
    TrayPresence {
        /// It can.
        Present = "present",
        /// This desktop shows none.
        Absent = "absent",
    }
}

interlude_domain::words! {
    /// What the notification service can do.
    NotificationPresence {
        /// It shows notices with buttons.
        Present = "present",
        /// It shows notices without buttons.
        NoButtons = "no_buttons",
        /// There is none.
        Absent = "absent",
    }
}

interlude_domain::words! {
    /// Whether the system keeps the window from every file that it does not need.
    FencePresence {
        /// It does.
        Up = "up",
        /// Its kernel knows a part of it only.
        Partly = "partly",
        /// Its kernel knows nothing of it.
        Absent = "absent",
        /// The window lives in the one process here, which needs the files.
        NotHere = "not_here",
    }
}

/// Everything that the settings show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SettingsView {
    /// Quiet hours, if there are any.
    pub quiet: Option<QuietInput>,
    /// The silence that holds now.
    pub silence: Option<Silence>,
    /// When the quiet hours end, where these are some.
    pub quiet_until: Option<When>,
    /// Whether the desktop says that it is not to be disturbed.
    pub do_not_disturb: bool,
    /// Whether this desktop says such a thing at all.
    pub follows_desktop: bool,
    /// Reminders ahead of time.
    pub leads: LeadsInput,
    /// Whether notifications name what they are for.
    pub topics: Topics,
    /// Whether notifications may be heard.
    pub sound: Sound,
    /// What of mine is shown while locked.
    pub released: Vec<Releasable>,
    /// What protects the vault.
    pub protection: Protection,
    /// Whether Interlude starts with the computer; `None` where that cannot be set.
    pub autostart: Option<bool>,
    /// The colours of the window.
    pub theme: Theme,
    /// Whether the tray can be seen.
    pub tray: TrayPresence,
    /// What the notification service can do.
    pub notifications: NotificationPresence,
    /// Whether the system keeps the window from every file that it does not need.
    pub fence: FencePresence,
    /// Where the data is.
    pub data_folder: String,
    /// The version of the program.
    pub version: String,
    /// The zone that the computer is in.
    pub zone: String,
}
