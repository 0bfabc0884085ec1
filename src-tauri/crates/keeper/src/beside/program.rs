//! Where the window's program is: beside this one while it is developed, in a folder of its own once it is installed.

use std::io;
use std::path::{Path, PathBuf};

const NAME: &str = "interlude-window";
/// Where packages put it.
const INSTALLED: &str = "/usr/lib/interlude";

/// Finds the window's program.
///
/// # Errors
/// [`io::ErrorKind::NotFound`] where there is none.
pub fn window_program() -> io::Result<PathBuf> {
    #[cfg(feature = "e2e")]
    if let Some(other) = std::env::var_os("INTERLUDE_E2E_WINDOW") {
        return Ok(other.into());
    }
    let own = std::env::current_exe()?;
    let beside = own.parent().map(Path::to_owned);
    let folders = beside.into_iter().chain([PathBuf::from(INSTALLED)]);
    let found = folders.map(|folder| folder.join(NAME)).find(|program| program.exists());
    found.ok_or_else(|| io::ErrorKind::NotFound.into())
}
