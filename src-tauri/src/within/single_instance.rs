//! Single instance: a second start raises the window of the first and leaves.
//!
//! The lock on the data folder is what keeps a second program away from the vault where this fails.

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Runtime};

/// Returns the plugin, which must be the first of all; `raise` runs in the first program.
///
/// `name` tells apart programs that work in different data folders. A second start that is to stay hidden, as
/// at login, raises nothing.
pub fn plugin<R: Runtime>(
    name: String,
    raise: impl Fn(&AppHandle<R>) + Send + Sync + 'static,
) -> TauriPlugin<R> {
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(name)
        .callback(move |app, arguments, _folder| {
            if !arguments.iter().any(|argument| argument == "--hidden") {
                raise(app);
            }
        })
        .build()
}
