//! Preferences: what is needed before the vault is open.
//!
//! A small readable file in the data folder, with nothing of the person in it: the theme, which
//! must be known before the first paint, the answer to what closing the window means where
//! there is no tray, and where the window stood. A file that is missing or cannot be read gives
//! the defaults; a place that no window can have is none.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub use interlude_engine::view::Theme;
use interlude_wire::Stand;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

const FILE: &str = "interlude.window.json";

/// No more than this is read of it, in bytes.
const MOST: usize = 65_536;

/// What was chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The colours of the window.
    pub theme: Theme,
    /// The answer to the first close without a tray: keep running, or quit. `None`: not asked yet.
    pub keep_running: Option<bool>,
    /// How the window stood when it was closed; `None`: where it opens by itself.
    #[serde(serialize_with = "write_stand", deserialize_with = "read_stand")]
    pub stood: Option<Stand>,
}

impl Preferences {
    /// Reads them from `folder`.
    pub fn read(folder: &Path) -> Preferences {
        super::files::read(&folder.join(FILE), MOST)
            .ok()
            .flatten()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes them into `folder`, which must exist; the old file stays until the new one is whole.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(self, folder: &Path) -> io::Result<()> {
        let fresh = folder.join(format!("{FILE}.new"));
        let mut file = private(&fresh)?;
        file.write_all(&serde_json::to_vec(&self)?)?;
        file.sync_all()?;
        std::fs::rename(&fresh, path(folder))
    }
}

/// Returns where they are kept in `folder`.
pub fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

fn write_stand<S: Serializer>(stood: &Option<Stand>, to: S) -> Result<S::Ok, S::Error> {
    stood.map(Stand::json).serialize(to)
}

/// The choices beside it hold whatever stands there.
fn read_stand<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Stand>, D::Error> {
    Ok(Stand::read(&Value::deserialize(from)?))
}

/// Makes an empty file that only its owner may read.
fn private(path: &Path) -> io::Result<File> {
    // A leftover may have other rights, or be a link to elsewhere.
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use interlude_wire::Spread;

    const STOOD: Stand = Stand { at: Some((-40, 7)), size: (900, 600), spread: Spread::Maximized };

    #[test]
    fn what_was_written_is_read_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let chosen = Preferences { theme: Theme::Dark, keep_running: Some(true), stood: Some(STOOD) };
        chosen.write(folder.path()).expect("write");
        chosen.write(folder.path()).expect("write again");
        assert_eq!(Preferences::read(folder.path()), chosen);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(path(folder.path())).expect("the file").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_file_that_cannot_be_read_gives_the_defaults() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
        for text in ["", "{", "[]", r#"{"theme":"purple"}"#] {
            std::fs::write(path(folder.path()), text).expect("write");
            assert_eq!(Preferences::read(folder.path()), Preferences::default(), "{text}");
        }
    }

    #[test]
    fn a_damaged_place_takes_no_choice_with_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let dark = Preferences { theme: Theme::Dark, keep_running: Some(false), stood: None };
        for stood in ["null", "7", "{}", r#"{"at":[0,0],"size":[0,0],"maximized":false}"#] {
            let text = format!(r#"{{"theme":"dark","keep_running":false,"stood":{stood}}}"#);
            std::fs::write(path(folder.path()), text).expect("write");
            assert_eq!(Preferences::read(folder.path()), dark, "{stood}");
        }
        // As the versions before wrote it.
        std::fs::write(path(folder.path()), r#"{"theme":"dark","keep_running":false}"#).expect("write");
        assert_eq!(Preferences::read(folder.path()), dark);
    }
}
