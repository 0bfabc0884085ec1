//! The folder that holds everything: private to one account, used by one process.
//!
//! [`Folder::prepare`] promises that the folder and the files in it belong to this account, that nobody
//! else can read them, that none of them is a link to somewhere else, and that no other process works in
//! it for as long as the [`Folder`] lives. It creates nothing outside.

mod access;
mod copies;
mod durable;
mod error;

use std::fmt;
use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

pub use error::FolderError;

pub(crate) use durable::{
    MOST_BYTES, copy_new, copy_over, create, move_file, open_private, read_small, remove, replace, sync_file,
    sync_folder,
};

/// The database.
pub(crate) const DATABASE: &str = "interlude.db";
/// What SQLite keeps beside the database while it writes.
pub(crate) const JOURNAL: &str = "interlude.db-journal";
/// A database that is being made.
pub(crate) const DATABASE_NEW: &str = "interlude.db.new";
/// What SQLite keeps beside a database that is being made.
pub(crate) const JOURNAL_NEW: &str = "interlude.db.new-journal";
/// The key file.
pub(crate) const KEYS: &str = "interlude.keys.json";
/// The key file of a vault that is being made.
pub(crate) const KEYS_NEW: &str = "interlude.keys.json.new";
/// The generation of the key file before the present one, kept until the next unlock.
pub(crate) const KEYS_PREVIOUS: &str = "interlude.keys.json.previous";
/// What is left of a key file whose replacement was cut off.
pub(crate) const KEYS_NEXT: &str = "interlude.keys.json.next";
/// Counts wrong passphrases.
pub(crate) const ATTEMPTS: &str = "interlude.attempts.json";

/// What was written while the vault was locked.
pub(crate) const SEALED: &str = "interlude.sealed";
/// What is left of such a file whose replacement was cut off.
pub(crate) const SEALED_NEXT: &str = "interlude.sealed.next";
/// Such a file that could not be read whole; a number follows.
pub(crate) const SEALED_ASIDE: &str = "interlude.sealed.aside-";
/// What may be shown while the vault is locked.
pub(crate) const SHOWN: &str = "interlude.shown.json";
/// What is left of such a file whose replacement was cut off.
pub(crate) const SHOWN_NEXT: &str = "interlude.shown.json.next";

const LOCK: &str = "interlude.lock";
const PROBE: &str = "interlude.probe";
const FILES: [&str; 15] = [
    DATABASE,
    JOURNAL,
    DATABASE_NEW,
    JOURNAL_NEW,
    KEYS,
    KEYS_NEW,
    KEYS_PREVIOUS,
    KEYS_NEXT,
    ATTEMPTS,
    SEALED,
    SEALED_NEXT,
    SHOWN,
    SHOWN_NEXT,
    LOCK,
    PROBE,
];

impl FolderError {
    /// The same reason, for one more caller: an error of the system cannot be copied, its kind can.
    #[must_use]
    pub fn reason(&self) -> Self {
        match self {
            Self::NotWritable => Self::NotWritable,
            Self::OtherOwner => Self::OtherOwner,
            Self::Link => Self::Link,
            Self::NotAFolder => Self::NotAFolder,
            Self::AlreadyRunning => Self::AlreadyRunning,
            Self::Io(error) => Self::Io(error.kind().into()),
        }
    }
}

/// A private folder, held by this process for as long as this value lives.
pub struct Folder {
    path: PathBuf,
    // The lock lives and dies with the open file.
    _lock: File,
}

impl Folder {
    /// Makes the folder ready and takes it for this process.
    ///
    /// A missing folder is created with its parents, for this account only. Looser modes of a folder or a
    /// file of ours are corrected. On Windows the account's own profile protects the folder and neither
    /// modes nor owners are looked at.
    ///
    /// # Errors
    /// A [`FolderError`] that says what the person can change. A full disk is no error here.
    pub fn prepare(path: &Path) -> Result<Self, FolderError> {
        // Taken apart and put together, because "link/" and "link/." would be looked through.
        let path: PathBuf = path.components().collect();
        match fs::symlink_metadata(&path) {
            Ok(found) if found.is_symlink() => return Err(FolderError::Link),
            Ok(found) if !found.is_dir() => return Err(FolderError::NotAFolder),
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => access::create_folder(&path)?,
            Err(error) => return Err(error.into()),
        }
        access::own_folder(&path)?;
        let path = access::resolved(&path)?;
        let numbered = copies::copies(&path)?.into_iter().chain(copies::put_aside(&path)?);
        for name in FILES.into_iter().map(str::to_owned).chain(numbered) {
            own_file(&path.join(name))?;
        }
        let lock = lock(&path.join(LOCK))?;
        try_to_write(&path.join(PROBE))?;
        Ok(Self { path, _lock: lock })
    }

    /// Where the folder is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where a file of this folder is.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
}

impl fmt::Debug for Folder {
    // A path often holds a person's name.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Folder").finish_non_exhaustive()
    }
}

/// Refuses a file that is a link, of another owner or no file, and takes others' access to it away.
fn own_file(path: &Path) -> Result<(), FolderError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => Err(FolderError::Link),
        Ok(found) if !found.is_file() => Err(FolderError::NotAFolder),
        Ok(found) => access::own_file(path, &found),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

fn lock(path: &Path) -> Result<File, FolderError> {
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    let file = access::private(&mut options).open(path)?;
    access::own_file(path, &file.metadata()?)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(FolderError::AlreadyRunning),
        Err(TryLockError::Error(error)) => Err(FolderError::Io(error)),
    }
}

/// Asks the file system rather than the modes: a mount can be read-only, an access list can forbid.
fn try_to_write(path: &Path) -> Result<(), FolderError> {
    remove(path)?;
    let written = create(path).and_then(|mut file| file.write_all(b"."));
    remove(path)?;
    match written {
        Err(error) if matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => Ok(()),
        other => Ok(other?),
    }
}

#[cfg(test)]
mod tests;
