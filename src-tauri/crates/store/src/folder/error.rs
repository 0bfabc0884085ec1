//! Why a folder cannot be used.

use std::io::{self, ErrorKind};

use thiserror::Error;

/// Why a folder cannot be used. Nothing was created elsewhere.
#[derive(Debug, Error)]
pub enum FolderError {
    /// The folder, or a file in it, cannot be written.
    #[error("the data folder cannot be written")]
    NotWritable,
    /// The folder, or a file in it, belongs to another account.
    #[error("the data folder belongs to another account")]
    OtherOwner,
    /// The folder, or a file in it, is a link.
    #[error("the data folder is a link or has one in it")]
    Link,
    /// There is something else where the folder or one of its files should be.
    #[error("the data folder is not a folder")]
    NotAFolder,
    /// Another process works in it.
    #[error("Interlude is already running in this data folder")]
    AlreadyRunning,
    /// The system refused something else.
    #[error("the data folder cannot be used")]
    Io(#[source] io::Error),
}

impl From<io::Error> for FolderError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotWritable,
            ErrorKind::NotADirectory | ErrorKind::AlreadyExists => Self::NotAFolder,
            _ => Self::Io(error),
        }
    }
}
