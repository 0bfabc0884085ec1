//! Notifier: puts notices on the desktop and tells what became of them.
//!
//! `notify-rust` makes the notification everywhere. On Linux it is sent over one kept connection
//! of our own ([`desk`]), because a connection per notification loses answers and can wait for
//! ever; on Windows and macOS `notify-rust` shows it too ([`native`]). A notice says only the fixed
//! sentences of [`text`]. Whatever the notification service does, no caller waits for it.

#[cfg(target_os = "linux")]
mod desk;
#[cfg(target_os = "linux")]
mod desktop;
mod link;
#[cfg(target_os = "linux")]
mod memo;
#[cfg(not(target_os = "linux"))]
mod native;
#[cfg(target_os = "linux")]
mod order;
mod quiet_desktop;
mod text;

use std::sync::Arc;

use interlude_engine::ports::{NoticeEvent, NoticeId};

#[cfg(target_os = "linux")]
pub use desktop::DesktopNotifier;
#[cfg(not(target_os = "linux"))]
pub use native::DesktopNotifier;
pub use quiet_desktop::QuietDesktop;
#[cfg(target_os = "linux")]
pub(crate) use quiet_desktop::{follows_setting, unwanted_if};

/// Who is told what became of a notice; it is called on the notifier's own thread.
pub type NoticeSink = Arc<dyn Fn(NoticeId, NoticeEvent) + Send + Sync>;

/// What the notification service of this desktop can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotificationService {
    /// It shows notices with buttons.
    Present,
    /// It shows notices, but no buttons.
    NoButtons,
    /// There is none.
    Absent,
}
