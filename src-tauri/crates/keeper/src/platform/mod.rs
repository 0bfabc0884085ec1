//! Platform: the adapters between Interlude and the computer it runs on.
//!
//! Each file is one small adapter. None holds a rule of the planner: what is due, what a button
//! means and what may be said are decided in the engine. Each type-checks on Linux, Windows and
//! macOS, or exists only where it is needed.

pub mod alarm;
#[cfg(target_os = "linux")]
pub mod autostart;
pub mod clock;
#[cfg(target_os = "linux")]
pub mod dialogs;
pub mod files;
pub mod notifier;
pub mod preferences;
mod saying;
#[cfg(target_os = "linux")]
pub mod session;
pub mod sleep_signal;
#[cfg(target_os = "linux")]
pub mod tray;
pub mod tray_menu;
pub mod tray_state;

pub use alarm::{Poke, SystemAlarm};
pub use clock::SystemClock;
pub use notifier::{DesktopNotifier, NoticeSink, NotificationService, QuietDesktop};
pub use preferences::{Preferences, Theme};
pub use saying::say;
pub use tray_menu::TrayCommand;
pub use tray_state::{DayTime, Hush, NextLine, TrayState};
