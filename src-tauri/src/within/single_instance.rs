//! Single instance: a second start opens in the first what it is for, and leaves.
//!
//! The lock on the data folder is what keeps a second program away from the vault where this fails.

use tauri::Runtime;
use tauri::plugin::TauriPlugin;

/// Returns the plugin, which must be the first of all; `open` runs in the first program, with what the second was started
/// with.
///
/// `name` tells apart programs that work in different data folders.
pub fn plugin<R: Runtime>(
    name: String,
    open: impl Fn(Vec<String>) + Send + Sync + 'static,
) -> TauriPlugin<R> {
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(name)
        .callback(move |_app, arguments, _folder| open(arguments))
        .build()
}
