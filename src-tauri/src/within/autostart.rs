//! Autostart: whether the system starts Interlude, hidden, when the person logs in.
//!
//! The system's entry is the only memory of the choice. It holds the path of the program, so it
//! is written anew at each start while it exists: a moved or updated program is still found.

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Runtime};
use tauri_plugin_autostart::ManagerExt;

/// Says that the system's entry could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("the autostart entry could not be read or written")]
pub struct AutostartError(#[source] tauri_plugin_autostart::Error);

/// Returns the plugin; it starts Interlude with `--hidden`.
pub fn plugin<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_autostart::Builder::new().args(["--hidden"]).build()
}

/// Returns whether it is on, or `None` where the system does not tell.
pub fn is_on<R: Runtime>(app: &AppHandle<R>) -> Option<bool> {
    app.autolaunch().is_enabled().ok()
}

/// Switches it on.
///
/// # Errors
/// When the system refuses the entry.
pub fn switch_on<R: Runtime>(app: &AppHandle<R>) -> Result<(), AutostartError> {
    app.autolaunch().enable().map_err(AutostartError)
}

/// Switches it off; that it was off already is fine.
///
/// # Errors
/// When the system does not let go of the entry.
pub fn switch_off<R: Runtime>(app: &AppHandle<R>) -> Result<(), AutostartError> {
    app.autolaunch().disable().map_err(AutostartError)
}

/// Writes the entry anew if there is one; at each start.
///
/// # Errors
/// When the system refuses the entry.
pub fn refresh<R: Runtime>(app: &AppHandle<R>) -> Result<(), AutostartError> {
    match is_on(app) {
        Some(true) => switch_on(app),
        _ => Ok(()),
    }
}
