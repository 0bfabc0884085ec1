//! What is in a folder, and bringing to an end what was interrupted.

use std::fs;
use std::io::ErrorKind;

use super::{Vault, database};
use crate::error::{DamageKind, StoreError};
use crate::folder::{self, Folder, KEYS, KEYS_NEW};
use crate::keys::KeyFile;
use crate::pragmas::{self, PAGE_BYTES};

/// What is in a folder, as far as it can be told without a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VaultState {
    /// Nothing: a first run.
    None,
    /// A vault that opens by this computer's login.
    Device,
    /// A vault that asks for its passphrase.
    Passphrase,
    /// Something that cannot be read. It was left as it is.
    Damaged(DamageKind),
    /// A vault of a newer version. It was left as it is.
    TooNew,
}

impl Vault {
    /// Tells what is in the folder. A creation that was interrupted is completed, or taken back where its
    /// database was not in place yet.
    ///
    /// # Errors
    /// Only where a file could not be looked at; damage is a state.
    pub fn state(folder: &Folder) -> Result<VaultState, StoreError> {
        let keys = match found(folder) {
            Ok(Some(keys)) => keys,
            Ok(None) => return Ok(VaultState::None),
            Err(StoreError::Damaged(kind)) => return Ok(VaultState::Damaged(kind)),
            Err(StoreError::TooNew) => return Ok(VaultState::TooNew),
            Err(other) => return Err(other),
        };
        match keys.replaced() {
            // The database says whether it got its new key.
            Some(old) => match pragmas::open(&database(folder), &old.key()?) {
                Ok(_) => Ok(VaultState::Device),
                Err(StoreError::Damaged(_)) => Ok(VaultState::Passphrase),
                Err(other) => Err(other),
            },
            None if keys.device().is_some() => Ok(VaultState::Device),
            None => Ok(VaultState::Passphrase),
        }
    }
}

/// Returns the key file of a vault whose two files are there, or `None` where there is no vault.
///
/// # Errors
/// [`StoreError::Damaged`] or [`StoreError::TooNew`], with nothing changed.
pub(super) fn found(folder: &Folder) -> Result<Option<KeyFile>, StoreError> {
    let length = match fs::symlink_metadata(database(folder)) {
        Ok(found) => Some(found.len()),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error.into()),
    };
    match (length, KeyFile::read(folder, KEYS)?) {
        (Some(0), Some(_)) => Err(StoreError::Damaged(DamageKind::DatabaseEmpty)),
        // SQLite takes less than a page for an empty database and would begin anew.
        (Some(1..PAGE_BYTES), Some(_)) => Err(StoreError::Damaged(DamageKind::DatabaseBroken)),
        (Some(_), Some(keys)) => Ok(Some(keys)),
        (None, Some(_)) => Err(StoreError::Damaged(DamageKind::DatabaseMissing)),
        // Without its keys nobody can read it here, but neither is this a first run.
        (None, None) if folder.has_copy()? => Err(StoreError::Damaged(DamageKind::DatabaseMissing)),
        (None, None) => {
            discard(folder)?;
            Ok(None)
        }
        (Some(_), None) => complete(folder).map(Some),
    }
}

/// Takes back a creation whose database was not in place yet: nothing was ever saved in it.
pub(super) fn discard(folder: &Folder) -> Result<(), StoreError> {
    for name in [KEYS_NEW, folder::DATABASE_NEW, folder::JOURNAL_NEW] {
        folder::remove(&folder.file(name))?;
    }
    Ok(())
}

/// Completes a creation whose database was in place, but not its key file.
fn complete(folder: &Folder) -> Result<KeyFile, StoreError> {
    let missing = StoreError::Damaged(DamageKind::KeyFileMissing);
    let keys = KeyFile::read(folder, KEYS_NEW)?.ok_or(missing)?;
    folder::move_file(&folder.file(KEYS_NEW), &folder.file(KEYS))?;
    Ok(keys)
}
