//! What may be shown while the vault is locked: only what its owner released, entry by entry (RELIABILITY.md §2).
//!
//! `interlude.shown.json` is `{"version": 1, "card": "…" or null, "filled": "…", "lines": ["…"], "bad_hour": {"signs": "…"}}`,
//! readable by anyone who can read the files of this account. `filled` names the card that comes with the program, where no other was
//! written; `bad_hour` has the parts of the list for a bad hour. The file is replaced as a whole, and removed where nothing is released.

use interlude_domain::moments::bad_hour::BadHourPart;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

use crate::error::StoreError;
use crate::folder::{self, Folder, SHOWN, SHOWN_NEXT};

const VERSION: u32 = 1;

/// What was released.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// The card.
    pub card: Option<String>,
    /// The name of the card that is filled in, where none was written.
    pub filled: Option<String>,
    /// The lines for next time, in their order.
    pub lines: Vec<String>,
    /// The list for a bad hour.
    pub bad_hour: BTreeMap<BadHourPart, String>,
}

#[derive(Serialize, Deserialize)]
struct Written<'a> {
    version: u32,
    card: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    filled: Option<Cow<'a, str>>,
    lines: Vec<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    bad_hour: BTreeMap<BadHourPart, Cow<'a, str>>,
}

impl std::fmt::Debug for Shown {
    // No word of it in a message.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Shown").field("lines", &self.lines.len()).finish_non_exhaustive()
    }
}

impl Shown {
    /// What was released. A file that cannot be understood shows nothing and stays as it is.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn read(folder: &Folder) -> Result<Self, StoreError> {
        let bytes = folder::read_small(&folder.file(SHOWN))?;
        let written = bytes.as_ref().and_then(|bytes| serde_json::from_slice::<Written<'_>>(bytes).ok());
        let written = written.filter(|written| written.version == VERSION);
        Ok(written.map_or_else(Self::default, |written| Self {
            card: written.card.map(Cow::into_owned),
            filled: written.filled.map(Cow::into_owned),
            lines: written.lines.into_iter().map(Cow::into_owned).collect(),
            bad_hour: written.bad_hour.into_iter().map(|(part, text)| (part, text.into_owned())).collect(),
        }))
    }

    /// Writes down what is released from now on: the old or the new is there at any moment.
    ///
    /// # Errors
    /// [`StoreError::ShownFull`] for more than 64 KiB, or why it cannot be written; then the old is there still.
    pub fn write(&self, folder: &Folder) -> Result<(), StoreError> {
        if *self == Self::default() {
            return Self::erase(folder);
        }
        let lines = self.lines.iter().map(|line| line.as_str().into()).collect();
        let written = Written {
            version: VERSION,
            card: self.card.as_deref().map(Into::into),
            filled: self.filled.as_deref().map(Into::into),
            lines,
            bad_hour: self.bad_hour.iter().map(|(part, text)| (*part, text.as_str().into())).collect(),
        };
        let bytes = Zeroizing::new(serde_json::to_vec(&written).map_err(std::io::Error::from)?);
        if u64::try_from(bytes.len()).map_or(true, |length| length >= folder::MOST_BYTES) {
            return Err(StoreError::ShownFull);
        }
        Ok(folder::replace(&folder.file(SHOWN), &bytes)?)
    }

    /// Sees to it that this is what is written down, and nothing else; nothing is written where it is so already.
    ///
    /// # Errors
    /// As for [`Shown::write`]; then the old is gone, so that nothing of it is shown that was taken back.
    pub fn keep(&self, folder: &Folder) -> Result<(), StoreError> {
        let is_there = |name| folder.file(name).symlink_metadata().is_ok();
        let is_kept = match *self == Self::default() {
            true => !is_there(SHOWN),
            false => Self::read(folder).is_ok_and(|written| written == *self),
        };
        if is_kept && !is_there(SHOWN_NEXT) {
            return Ok(());
        }
        self.write(folder).inspect_err(|_| drop(Self::erase(folder)))
    }

    /// Nothing is released any more: the file goes, durably.
    ///
    /// # Errors
    /// Where it cannot be removed.
    pub fn erase(folder: &Folder) -> Result<(), StoreError> {
        // First what is shown: nothing that lies in the way of the other keeps it.
        folder::remove(&folder.file(SHOWN))?;
        folder::remove(&folder.file(SHOWN_NEXT))?;
        Ok(folder::sync_folder(&folder.file(SHOWN))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn home() -> (tempfile::TempDir, Folder) {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::prepare(&home.path().join("data")).unwrap();
        (home, folder)
    }

    fn shown() -> Shown {
        Shown {
            card: Some("Breathe \"out\"\nfirst".to_owned()),
            filled: None,
            lines: vec!["Walk".to_owned(), "茶".to_owned()],
            bad_hour: [(BadHourPart::People, "Ada\nthe neighbour".to_owned())].into(),
        }
    }

    #[test]
    fn what_is_released_comes_back_and_goes_without_a_trace() {
        let (_home, folder) = home();
        assert_eq!(Shown::read(&folder).unwrap(), Shown::default());
        shown().write(&folder).unwrap();
        assert_eq!(Shown::read(&folder).unwrap(), shown());
        let card_only = Shown { lines: Vec::new(), ..shown() };
        card_only.write(&folder).unwrap();
        assert_eq!(Shown::read(&folder).unwrap(), card_only);
        let filled = Shown { filled: Some("plain".to_owned()), ..Shown::default() };
        filled.write(&folder).unwrap();
        assert_eq!(Shown::read(&folder).unwrap(), filled);
        let list_only = Shown { bad_hour: shown().bad_hour, ..Shown::default() };
        list_only.write(&folder).unwrap();
        assert_eq!(Shown::read(&folder).unwrap(), list_only);
        Shown::default().write(&folder).unwrap();
        let names: Vec<_> =
            fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["interlude.lock"]);
        Shown::erase(&folder).unwrap();
    }

    #[test]
    fn what_cannot_be_understood_shows_nothing_and_stays() {
        let (_home, folder) = home();
        for text in [
            "",
            "{",
            "[]",
            "{\"version\":2,\"card\":\"x\",\"lines\":[]}",
            "{\"version\":1,\"card\":7,\"lines\":[]}",
            "{\"version\":1,\"card\":null,\"filled\":7,\"lines\":[]}",
            "{\"version\":1,\"card\":null,\"lines\":[],\"bad_hour\":{\"nobody\":\"x\"}}",
        ] {
            fs::write(folder.file(SHOWN), text).unwrap();
            assert_eq!(Shown::read(&folder).unwrap(), Shown::default(), "{text}");
            assert_eq!(fs::read_to_string(folder.file(SHOWN)).unwrap(), text);
        }
    }

    #[test]
    fn more_than_is_read_is_not_written() {
        let (_home, folder) = home();
        shown().write(&folder).unwrap();
        let long = Shown { card: Some("x".repeat(70_000)), ..Shown::default() };
        assert!(matches!(long.write(&folder), Err(StoreError::ShownFull)));
        assert_eq!(Shown::read(&folder).unwrap(), shown());
        // To keep it means that what was there is not shown any more.
        assert!(matches!(long.keep(&folder), Err(StoreError::ShownFull)));
        assert_eq!(Shown::read(&folder).unwrap(), Shown::default());
    }

    #[test]
    fn what_is_kept_is_written_once_and_what_is_left_of_another_goes() {
        let (_home, folder) = home();
        let file = folder.file(SHOWN);
        let written = || fs::metadata(&file).unwrap().modified().unwrap();
        shown().keep(&folder).unwrap();
        let first = written();
        shown().keep(&folder).unwrap();
        assert_eq!(written(), first);
        for broken in ["", "{"] {
            fs::write(&file, broken).unwrap();
            fs::write(folder.file(SHOWN_NEXT), "x").unwrap();
            Shown::default().keep(&folder).unwrap();
            assert!(!file.exists() && !folder.file(SHOWN_NEXT).exists());
            fs::write(&file, broken).unwrap();
            shown().keep(&folder).unwrap();
            assert_eq!(Shown::read(&folder).unwrap(), shown());
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let (_home, folder) = home();
        shown().write(&folder).unwrap();
        assert_eq!(fs::metadata(folder.file(SHOWN)).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
