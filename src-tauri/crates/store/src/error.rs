//! What can go wrong in the store, in words that a caller can act on.
//!
//! No variant carries a word of the person's: messages of SQLite that may quote a value are cut off here,
//! and no path is named.

use std::io;

use chrono::{DateTime, Utc};
use rusqlite::ErrorCode;
use thiserror::Error;

use crate::folder::FolderError;

/// How a vault is damaged. Its files are left as they are, so that a person can still rescue them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DamageKind {
    /// There is a key file, but no database beside it.
    #[error("the database is missing")]
    DatabaseMissing,
    /// The database has no bytes, which SQLite would take for a new one.
    #[error("the database is empty")]
    DatabaseEmpty,
    /// The key does not fit: another program's file, another vault's file, or a broken first page.
    #[error("the database cannot be decrypted")]
    DatabaseUnreadable,
    /// The key fits, but pages are broken or missing.
    #[error("the database has broken pages")]
    DatabaseBroken,
    /// There is a database, but no key file beside it.
    #[error("the key file is missing")]
    KeyFileMissing,
    /// The key file is not what was written.
    #[error("the key file is broken")]
    KeyFileBroken,
}

/// Every failure of the store.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The folder cannot be used.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The vault cannot be read; nothing was changed.
    #[error("the vault is damaged: {0}")]
    Damaged(#[source] DamageKind),
    /// A newer version of the program wrote this vault; nothing was changed.
    #[error("the vault was written by a newer version")]
    TooNew,
    /// There is no vault in the folder yet.
    #[error("there is no vault in this folder")]
    NoVault,
    /// There already is a vault, or what is left of one.
    #[error("there already is a vault in this folder")]
    AlreadyThere,
    /// The vault is protected in the other way: by a passphrase, or by this computer's login.
    #[error("the vault is protected in another way")]
    OtherProtection,
    /// The passphrase is not the one that protects the vault.
    #[error("the passphrase is not the right one")]
    WrongPassphrase,
    /// Too many wrong passphrases: none is tried before `until`.
    #[error("no passphrase is tried before {until}")]
    Wait {
        /// The instant from which the next one is tried.
        until: DateTime<Utc>,
    },
    /// The key file asks for a cost outside of what is allowed; nothing was computed.
    #[error("the key file asks for a cost out of bounds")]
    KeyParameters,
    /// The new protection did not take; the old one still holds and nothing is lost.
    #[error("the protection was not changed")]
    Unchanged,
    /// Before an upgrade the database is copied beside itself; that copy could not be made, or does not open.
    /// Nothing was changed.
    #[error("the vault could not be copied before its upgrade")]
    NotCopied(#[source] Box<StoreError>),
    /// A step to the present schema does not fit this vault. The version before that step holds, unchanged.
    #[error("the vault could not be brought to the present version")]
    NotUpgraded(#[source] Box<StoreError>),
    /// The vault was closed by an earlier failure; open it again.
    #[error("the vault is closed")]
    Closed,
    /// A setting that safety rests on did not take. The name is the pragma's.
    #[error("the database did not accept {0}")]
    Pragma(&'static str),
    /// A stored value has no meaning. The name is the column's.
    #[error("a stored value in {0} makes no sense")]
    StoredValue(&'static str),
    /// What is written while the vault is locked has no more room; what was written before is safe.
    #[error("there is no more room for what is written while the vault is locked")]
    SealedFull,
    /// The key file does not say by which key to seal; the next unlock makes that good.
    #[error("nothing can be sealed to this vault yet")]
    NoSeal,
    /// What is to be shown while the vault is locked is larger than such a file may be; nothing was changed.
    #[error("there is no room for so much that is shown while the vault is locked")]
    ShownFull,
    /// The disk is full; what was saved before is safe.
    #[error("the disk is full")]
    DiskFull,
    /// The disk or the file can only be read.
    #[error("the vault can only be read")]
    ReadOnly,
    /// The computer gave no random numbers.
    #[error("the system gave no random numbers")]
    Random(#[source] getrandom::Error),
    /// SQLite refused something else.
    #[error("the database refused")]
    Sqlite(#[source] rusqlite::Error),
    /// A file could not be read or written.
    #[error("a file could not be used")]
    Io(#[source] io::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::NotADatabase) => Self::Damaged(DamageKind::DatabaseUnreadable),
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(DamageKind::DatabaseBroken),
            _ => Self::Sqlite(without_values(error)),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

impl From<getrandom::Error> for StoreError {
    fn from(error: getrandom::Error) -> Self {
        Self::Random(error)
    }
}

impl StoreError {
    /// Why an upgrade did not begin. What a person can change about the disk is said as it is.
    pub(crate) fn before_upgrade(self) -> Self {
        match self {
            Self::DiskFull | Self::ReadOnly => self,
            other => Self::NotCopied(Box::new(other)),
        }
    }

    /// Why an upgrade did not come to its end. What a person can change about the disk is said as it is.
    pub(crate) fn within_upgrade(self) -> Self {
        match self {
            Self::DiskFull | Self::ReadOnly => self,
            other => Self::NotUpgraded(Box::new(other)),
        }
    }
}

/// Cuts off what may quote a value: full-text search repeats what was searched for, and the text of a
/// statement may hold a key. Constraint messages name tables and columns only.
pub(crate) fn without_values(error: rusqlite::Error) -> rusqlite::Error {
    use rusqlite::Error as E;
    match error {
        E::SqliteFailure(code, text) if code.code == ErrorCode::ConstraintViolation => {
            E::SqliteFailure(code, text)
        }
        E::SqliteFailure(code, _) | E::SqlInputError { error: code, .. } => E::SqliteFailure(code, None),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_a_search_does_not_repeat_what_was_searched_for() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE VIRTUAL TABLE words USING fts5(text)").unwrap();
        let found: Result<i64, rusqlite::Error> =
            connection.query_row("SELECT count(*) FROM words WHERE words MATCH ?1", ["canary:tea"], |row| {
                row.get(0)
            });
        let raw = found.unwrap_err();
        assert!(format!("{raw:?}").contains("canary"), "the message of SQLite does quote: {raw:?}");
        let error = StoreError::from(raw);
        assert!(!format!("{error} {error:?}").contains("canary"));
    }

    #[test]
    fn an_error_does_not_repeat_a_statement() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        let error = StoreError::from(connection.execute_batch("PRAGMA canary = (((").unwrap_err());
        assert!(!format!("{error} {error:?}").contains("canary"));
    }
}
