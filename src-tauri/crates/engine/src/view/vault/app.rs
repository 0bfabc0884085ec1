//! The state of the app as a whole.

use super::MannerView;
use crate::view::When;
use interlude_store::FolderError;
use serde::Serialize;

interlude_domain::words! {
    /// Which of the states the app is in.
    Phase {
        /// There is no vault yet.
        FirstRun = "first_run",
        /// There is one, and it needs its passphrase.
        Locked = "locked",
        /// The vault is open.
        Open = "open",
        /// There is one that cannot be read; it is left as it is.
        Damaged = "damaged",
        /// The data folder cannot be used.
        Refused = "refused",
    }
}

interlude_domain::words! {
    /// What protects the vault.
    Protection {
        /// This computer's login only.
        Device = "device",
        /// A passphrase.
        Passphrase = "passphrase",
    }
}

interlude_domain::words! {
    /// Why the data folder cannot be used.
    RefusedReason {
        /// Nothing can be written there.
        NotWritable = "not_writable",
        /// It belongs to another user.
        OtherOwner = "other_owner",
        /// It is, or holds, a link.
        Link = "link",
        /// Another Interlude uses it.
        AlreadyRunning = "already_running",
        /// A newer version wrote it.
        TooNew = "too_new",
        /// It is something else than a folder.
        NotAFolder = "not_a_folder",
        /// An older version wrote it, and there is no room for the copy that is made before an upgrade.
        DiskFull = "disk_full",
        /// An older version wrote it, and it could not be brought to this one.
        NotUpgraded = "not_upgraded",
    }
}

/// The state of the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AppState {
    /// Which state it is in.
    pub phase: Phase,
    /// What protects the vault, where there is one that can be read.
    pub protection: Option<Protection>,
    /// Why the folder is refused, where it is.
    pub reason: Option<RefusedReason>,
    /// Where the data is.
    pub data_folder: String,
    /// The version of the program.
    pub version: String,
    /// This computer's date.
    pub today: String,
    /// How dates and clocks are written here.
    pub manner: MannerView,
    /// Wrong passphrases since the last right one.
    pub failed_attempts: u32,
    /// When the first of them was tried.
    pub failed_since: Option<When>,
    /// When the next one is tried, in Unix seconds, where there is a wait.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub retry_at: Option<i64>,
}

impl From<&FolderError> for RefusedReason {
    fn from(error: &FolderError) -> RefusedReason {
        match error {
            FolderError::OtherOwner => RefusedReason::OtherOwner,
            FolderError::Link => RefusedReason::Link,
            FolderError::NotAFolder => RefusedReason::NotAFolder,
            FolderError::AlreadyRunning => RefusedReason::AlreadyRunning,
            FolderError::NotWritable | FolderError::Io(_) => RefusedReason::NotWritable,
        }
    }
}
