//! The store: one encrypted SQLite file, the keys that open it, and the folder that holds both.
//!
//! It promises that what was committed stays, that nothing readable lies in the folder, and that a file
//! which cannot be read is never replaced. It knows no planner rule and no clock: time is an argument.
//!
//! - [`Folder`] makes the folder private and keeps every other process out.
//! - [`Vault`] is the open database; it is made, opened, read, written, protected anew and closed.
//! - What is written while it is locked is a [`SealedText`]; what may be shown then is [`Shown`].
//! - [`tables`] holds what is in it: one file per table, with its SQL.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod error;
mod folder;
mod keys;
mod migrations;
mod pragmas;
mod sealed;
mod shown;
pub mod tables;
mod vault;

pub use error::{DamageKind, StoreError};
pub use folder::{Folder, FolderError};
pub use keys::{Calibration, Secret};
pub use sealed::{SealedText, TextId};
pub use shown::Shown;
pub use vault::{FailedAttempts, Protect, Protection, Unsealed, Vault, VaultState};
#[cfg(feature = "watched")]
pub use vault::{Watched, watched};
