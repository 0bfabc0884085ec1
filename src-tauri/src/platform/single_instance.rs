//! Single instance: a second start raises the window of the first and leaves.
//!
//! It needs a session bus on Linux. Without one a second program does start; the lock on the
//! data folder is what then keeps it away from the vault.

use std::io;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Runtime};

/// Counts, from one start to the next, how often this one was tried again.
#[cfg(target_os = "linux")]
const TRIED: &str = "INTERLUDE_STARTED_AGAIN";
/// After so many tries whatever has the name is alive, and does not answer.
#[cfg(target_os = "linux")]
const TRIES: u32 = 5;

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

/// Whether a start failed because the first program ended just then, before it had answered.
pub fn was_left_alone(error: &tauri::Error) -> bool {
    matches!(error, tauri::Error::PluginInitialization(plugin, _) if plugin == "single-instance")
}

/// Starts this program anew in its own place, now that the first one is gone; returns only if that is not possible.
#[cfg(target_os = "linux")]
pub fn start_again() -> io::Error {
    use std::os::unix::process::CommandExt;

    let tried = std::env::var(TRIED).ok().and_then(|count| count.parse::<u32>().ok()).unwrap_or(0);
    if tried >= TRIES {
        return io::ErrorKind::TimedOut.into();
    }
    std::thread::sleep(std::time::Duration::from_millis(200));
    match std::env::current_exe() {
        Ok(program) => std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(TRIED, (tried + 1).to_string())
            .exec(),
        Err(error) => error,
    }
}

/// The first program cannot end in the middle of that here.
#[cfg(not(target_os = "linux"))]
pub fn start_again() -> io::Error {
    io::ErrorKind::Unsupported.into()
}
