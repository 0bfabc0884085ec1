//! Events: what the window is told.

use interlude_engine::view::{Area, Changed};
use serde::Serialize;
use tauri::{AppHandle, Emitter, Runtime};

/// A screen that the window is asked to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "screen")]
pub enum OpenScreen {
    /// What came due.
    Inbox,
    /// The settings of reminders.
    Settings,
    /// The week, with what came up to be planned.
    Week,
}

/// Something was stored; only these parts need to be read again.
pub fn changed<R: Runtime>(app: &AppHandle<R>, areas: &[Area]) {
    // It fails only where no window listens.
    let _ = app.emit("changed", Changed { areas: areas.to_vec() });
}

/// There is no tray: what does closing the window mean?
pub fn close_asked<R: Runtime>(app: &AppHandle<R>) {
    let _ = app.emit("close-asked", ());
}

/// Shows a screen.
pub fn open_screen<R: Runtime>(app: &AppHandle<R>, screen: OpenScreen) {
    let _ = app.emit("open-screen", screen);
}
