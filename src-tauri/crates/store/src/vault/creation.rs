//! Making a new vault: as a pair of `.new` files that are put in place one after the other.
//!
//! The database goes first. A cut before that leaves nothing that was ever used; a cut after it is
//! completed at the next start. So there is never a key file without its database.

use super::{Protect, Vault, database, opening, sealing, slot, state};
use crate::error::StoreError;
use crate::folder::{self, DATABASE_NEW, Folder, JOURNAL_NEW, KEYS, KEYS_NEW};
use crate::keys::{DataKey, KeyFile, SealSlot};
use crate::migrations::{self, STEPS, Step};
use crate::pragmas;
use crate::sealed::OpeningKey;
use crate::tables::Rows;

impl Vault {
    /// Makes a new vault with a random key and opens it.
    ///
    /// # Errors
    /// [`StoreError::AlreadyThere`] where there is one or what is left of one. On any error before the
    /// database is in place the folder is as it was.
    pub fn create(folder: &Folder, protect: Protect<'_>) -> Result<Self, StoreError> {
        Self::create_by(folder, protect, STEPS)
    }

    /// The same with the schema of these steps.
    pub(super) fn create_by(
        folder: &Folder,
        protect: Protect<'_>,
        steps: &'static [Step],
    ) -> Result<Self, StoreError> {
        match state::found(folder) {
            Ok(None) => {}
            Ok(Some(_)) | Err(StoreError::Damaged(_) | StoreError::TooNew) => {
                return Err(StoreError::AlreadyThere);
            }
            Err(other) => return Err(other),
        }
        let key = match draft(folder, protect, steps) {
            Ok(key) => key,
            Err(error) => {
                // The first error is the one that counts; leftovers go at the next start at the latest.
                let _ = state::discard(folder);
                return Err(error);
            }
        };
        place_database(folder)?;
        place_keys(folder)?;
        opening::open(folder, key, protect.kind(), steps)
    }
}

/// Writes both `.new` files and brings them to the disk.
pub(super) fn draft(folder: &Folder, protect: Protect<'_>, steps: &[Step]) -> Result<DataKey, StoreError> {
    let (key, seal) = (DataKey::random()?, OpeningKey::random()?);
    let keys = KeyFile::with(slot(&key, protect)?).with_seal(SealSlot::of(&seal.sealing()));
    let path = folder.file(DATABASE_NEW);
    // Made here and not by SQLite, which would let others read it.
    folder::create(&path)?.sync_all()?;
    let mut connection = pragmas::open(&path, &key)?;
    migrations::run(&mut connection, steps)?;
    sealing::keep(&Rows(&connection), &seal)?;
    super::close(connection)?;
    folder::remove(&folder.file(JOURNAL_NEW))?;
    folder::sync_file(&path)?;
    keys.write_new(folder, KEYS_NEW)?;
    folder::sync_folder(&path)?;
    Ok(key)
}

/// Puts the database in place. From here on the vault exists.
pub(super) fn place_database(folder: &Folder) -> Result<(), StoreError> {
    Ok(folder::move_file(&folder.file(DATABASE_NEW), &database(folder))?)
}

/// Puts the key file in place.
pub(super) fn place_keys(folder: &Folder) -> Result<(), StoreError> {
    Ok(folder::move_file(&folder.file(KEYS_NEW), &folder.file(KEYS))?)
}
