//! Upgrades: bringing a vault to the present schema, with a copy of it from before.
//!
//! The file is copied to `interlude.before-0002.db`, where 2 is the first step to come; the copy is opened
//! with the same key and checked like any vault, and only then does the first step run. A copy counts from
//! the moment in which it was renamed to that name, so a cut leaves the old version or a whole step of the new
//! one, and the next start goes on from there.
//!
//! The copy goes after the next unlock that found everything in order. It opens with the key of its time, so it
//! also goes before the protection changes: what somebody could open it with must not outlive that.

use rusqlite::Connection;

use super::{Vault, close, database};
use crate::error::{DamageKind, StoreError};
use crate::folder::{self, Folder};
use crate::keys::DataKey;
use crate::migrations::{self, Step};
use crate::pragmas;

/// Runs the steps that a checked database is missing, after copying it; tells whether there were any.
///
/// # Errors
/// [`StoreError::NotCopied`] with nothing changed, [`StoreError::NotUpgraded`] with the last whole step in
/// place; a full disk is said as such in both cases.
pub(super) fn run(
    folder: &Folder,
    connection: &mut Connection,
    key: &DataKey,
    steps: &[Step],
) -> Result<bool, StoreError> {
    let applied = migrations::applied_to_vault(connection, steps)?;
    if applied == steps.len() {
        return Ok(false);
    }
    copy(folder, key, applied).map_err(StoreError::before_upgrade)?;
    migrations::run(connection, steps).map_err(StoreError::within_upgrade)?;
    pragmas::assert_settings(connection)?;
    pragmas::check(connection)?;
    Ok(true)
}

/// Copies the database as it is before the step that follows `applied`, and checks the copy.
pub(super) fn copy(folder: &Folder, key: &DataKey, applied: usize) -> Result<(), StoreError> {
    let step = applied.saturating_add(1);
    let made = draft(folder, key, applied)
        .and_then(|()| Ok(folder::move_file(&folder.copy_being_made(step), &folder.copy_before(step))?));
    if made.is_err() {
        // What is left of the attempt is of no use, and a full disk needs the room.
        let _ = folder::remove(&folder.copy_being_made(step));
    }
    made
}

/// Writes the copy under the name that counts for nothing, brings it to the disk and checks it.
pub(super) fn draft(folder: &Folder, key: &DataKey, applied: usize) -> Result<(), StoreError> {
    let path = folder.copy_being_made(applied.saturating_add(1));
    folder::remove(&path)?;
    folder::copy_new(&database(folder), &path)?;
    let connection = pragmas::open(&path, key)?;
    pragmas::check(&connection)?;
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if usize::try_from(version) != Ok(applied) {
        return Err(StoreError::Damaged(DamageKind::DatabaseBroken));
    }
    close(connection)
}

impl Vault {
    /// Lets the copies from before an upgrade go because the protection is about to change; not before the
    /// vault itself was found in order once more.
    pub(super) fn let_copies_go(&self, folder: &Folder) -> Result<(), StoreError> {
        if folder.has_copy()? {
            pragmas::check(self.connection.as_ref().ok_or(StoreError::Closed)?)?;
        }
        Ok(folder.remove_copies()?)
    }
}
