//! The settings.

mod computer;
mod settings;

pub use computer::{FencePresence, NotificationPresence, SettingsView, StartsAtLogin, Theme, TrayPresence};
pub use settings::{LeadsInput, QuietInput, Releasable, ReminderSettings, Sound, Topics};
