//! Dialogs: a person chooses a file in the system's own dialog; the window never gets at files by itself.

use std::io;
use std::path::PathBuf;

use interlude_keeper::platform::files::{ENDINGS, offered};
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{Dialog, FilePath};

/// Asks for a calendar file to read; `None` where nothing was chosen. Waits for the person.
///
/// # Errors
/// Where there is no dialog to ask with.
pub fn ask_to_read<R: Runtime>(app: &AppHandle<R>) -> io::Result<Option<PathBuf>> {
    let chosen = dialog(app)?.file().add_filter("iCalendar", ENDINGS).blocking_pick_file();
    Ok(chosen.and_then(path))
}

/// Asks where to write a file that is called `name` at first; `None` where nothing was chosen. Waits for the person.
///
/// # Errors
/// Where there is no dialog to ask with.
pub fn ask_to_write<R: Runtime>(app: &AppHandle<R>, name: &str) -> io::Result<Option<PathBuf>> {
    let (format, endings) = offered(name);
    let asked = dialog(app)?.file().add_filter(format, endings).set_file_name(name);
    Ok(asked.blocking_save_file().and_then(path))
}

/// A dialog that could not be set up is not there: the plugin panics where it is asked for by its own method.
fn dialog<R: Runtime>(app: &AppHandle<R>) -> io::Result<tauri::State<'_, Dialog<R>>> {
    app.try_state::<Dialog<R>>().ok_or_else(|| io::Error::from(io::ErrorKind::Unsupported))
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}
