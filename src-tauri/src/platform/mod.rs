//! Platform: the adapters between Interlude and the computer it runs on.
//!
//! Each file is one small adapter. None holds a rule of the planner: what is due, what a button
//! means and what may be said are decided in the engine. Each type-checks on Linux, Windows and
//! macOS; where a system lacks something the adapter does nothing and says so in its first lines.

pub mod alarm;
pub mod autostart;
pub mod clock;
pub mod files;
pub mod limits;
pub mod network;
pub mod notifier;
pub mod panic;
pub mod preferences;
pub mod single_instance;
pub mod sleep_signal;
pub mod tray;
#[cfg(target_os = "linux")]
mod tray_host;
pub mod tray_state;
pub mod web_folder;
pub mod window;

pub use alarm::{Poke, SystemAlarm};
pub use clock::SystemClock;
pub use notifier::{DesktopNotifier, NoticeSink, NotificationService, QuietDesktop, follow_gnome};
pub use preferences::{Preferences, Theme};
pub use tray::{Tray, TrayCommand};
pub use tray_state::{DayTime, Hush, NextLine, TrayState};
