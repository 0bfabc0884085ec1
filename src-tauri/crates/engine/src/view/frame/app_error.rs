//! Errors as they cross to the window: a code of a closed set, and no word of the person's.

use crate::EngineError;
use crate::ports::ShellError;
use interlude_domain::form::FieldProblem;
use interlude_store::StoreError;
use serde::Serialize;

interlude_domain::words! {
    /// What a screen has words for.
    ErrorCode {
        /// A passphrase is needed first.
        Locked = "locked",
        /// There is no open vault.
        NotOpen = "not_open",
        /// Some fields make no sense.
        Invalid = "invalid",
        /// There is no such thing.
        NotFound = "not_found",
        /// Its time has not come.
        TooEarly = "too_early",
        /// It cannot be taken back any more.
        TooLate = "too_late",
        /// Not the right passphrase.
        WrongPassphrase = "wrong_passphrase",
        /// Too many wrong passphrases: wait.
        Wait = "wait",
        /// The vault cannot be read.
        Damaged = "damaged",
        /// The data folder cannot be used.
        FolderRefused = "folder_refused",
        /// The window that asks may not ask that.
        Refused = "refused",
        /// The vault could not be read or written.
        Storage = "storage",
        /// A file that the person chose could not be read or written.
        File = "file",
        /// The disk is full.
        DiskFull = "disk_full",
        /// What is written while the vault is locked has no more room.
        SealedFull = "sealed_full",
        /// The system refused something that is not about data.
        Platform = "platform",
        /// Something that should not happen.
        Internal = "internal",
    }
}

/// A failure, for a screen to find words for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AppError {
    /// Which failure.
    pub code: ErrorCode,
    /// The same for a bug report, in English; never shown.
    pub message: String,
    /// What makes no sense, field by field; empty for other codes than `invalid`.
    pub fields: Vec<FieldProblem>,
}

impl AppError {
    /// A failure without fields.
    pub(crate) fn plain(code: ErrorCode, message: &str) -> AppError {
        AppError { code, message: message.to_owned(), fields: Vec::new() }
    }
}

impl From<EngineError> for AppError {
    fn from(error: EngineError) -> AppError {
        let message = error.to_string();
        let code = match &error {
            EngineError::Locked => ErrorCode::Locked,
            EngineError::NotOpen => ErrorCode::NotOpen,
            EngineError::Invalid(_) => ErrorCode::Invalid,
            EngineError::NotFound => ErrorCode::NotFound,
            EngineError::TooEarly => ErrorCode::TooEarly,
            EngineError::TooLate => ErrorCode::TooLate,
            EngineError::Shell(ShellError::Refused(_)) => ErrorCode::Platform,
            EngineError::Shell(ShellError::File(_)) => ErrorCode::File,
            EngineError::Store(store) => code_of(store),
        };
        let fields = if let EngineError::Invalid(fields) = error { fields } else { Vec::new() };
        AppError { code, message, fields }
    }
}

fn code_of(error: &StoreError) -> ErrorCode {
    match error {
        StoreError::Folder(_) | StoreError::TooNew => ErrorCode::FolderRefused,
        StoreError::Damaged(_) | StoreError::KeyParameters => ErrorCode::Damaged,
        StoreError::NoVault | StoreError::AlreadyThere | StoreError::OtherProtection | StoreError::Closed => {
            ErrorCode::NotOpen
        }
        StoreError::WrongPassphrase => ErrorCode::WrongPassphrase,
        StoreError::Wait { .. } => ErrorCode::Wait,
        StoreError::DiskFull => ErrorCode::DiskFull,
        StoreError::SealedFull => ErrorCode::SealedFull,
        StoreError::ReadOnly
        | StoreError::Unchanged
        | StoreError::NotCopied(_)
        | StoreError::NotUpgraded(_)
        | StoreError::NoSeal
        | StoreError::ShownFull
        | StoreError::Sqlite(_)
        | StoreError::Io(_)
        | StoreError::StoredValue(_) => ErrorCode::Storage,
        StoreError::Pragma(_) | StoreError::Random(_) => ErrorCode::Internal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use interlude_domain::form::Problem;
    use interlude_store::{DamageKind, FolderError};

    #[test]
    fn every_failure_has_a_code_that_a_person_can_act_on() {
        let store = |error: StoreError| EngineError::Store(error);
        let table = [
            (EngineError::Locked, "locked"),
            (EngineError::NotOpen, "not_open"),
            (EngineError::field("time", Problem::NotATime), "invalid"),
            (EngineError::NotFound, "not_found"),
            (EngineError::TooEarly, "too_early"),
            (EngineError::TooLate, "too_late"),
            (ShellError::Refused("no bus".into()).into(), "platform"),
            (ShellError::File(std::io::ErrorKind::NotFound.into()).into(), "file"),
            (store(StoreError::WrongPassphrase), "wrong_passphrase"),
            (store(StoreError::Wait { until: chrono::DateTime::UNIX_EPOCH }), "wait"),
            (store(StoreError::Damaged(DamageKind::DatabaseEmpty)), "damaged"),
            (store(StoreError::KeyParameters), "damaged"),
            (store(StoreError::TooNew), "folder_refused"),
            (store(StoreError::Folder(FolderError::Link)), "folder_refused"),
            (store(StoreError::DiskFull), "disk_full"),
            (store(StoreError::SealedFull), "sealed_full"),
            (store(StoreError::NoSeal), "storage"),
            (store(StoreError::ReadOnly), "storage"),
            (store(StoreError::NotCopied(Box::new(StoreError::Closed))), "storage"),
            (store(StoreError::NotUpgraded(Box::new(StoreError::Closed))), "storage"),
            (store(StoreError::Pragma("synchronous")), "internal"),
        ];
        for (error, code) in table {
            let told = AppError::from(error);
            assert_eq!(told.code.name(), code, "{}", told.message);
            assert_eq!(told.fields.is_empty(), code != "invalid");
        }
    }
}
