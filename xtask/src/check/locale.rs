//! A German locale, made in a folder of the build: systems rarely have one.

use crate::failure::Failure;
use crate::program::{announce, run};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Its name.
pub const GERMAN: &str = "de_DE.UTF-8";

/// How days are called in it.
pub const DAYS: [&str; 7] = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

/// Makes it where it is not there yet, and returns the folder for `LOCPATH`.
///
/// # Errors
/// When `localedef` is not there or does not make it.
pub fn german(folder: &Path) -> Result<PathBuf, Failure> {
    let place = folder.join(GERMAN);
    if !place.join("LC_TIME").exists() {
        announce("Making a German locale", "a few seconds");
        run(Command::new("localedef").args(["-i", "de_DE", "-f", "UTF-8"]).arg(&place))?;
    }
    Ok(folder.to_owned())
}
