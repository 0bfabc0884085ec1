//! Opening a vault, with everything that is checked before it may be used.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::attempts::{Attempts, FailedAttempts};
use super::{Protection, Vault, database, state, upgrade};
use crate::error::{DamageKind, StoreError};
use crate::folder::{self, Folder, KEYS_NEXT, KEYS_PREVIOUS};
use crate::keys::{DataKey, DeviceSlot, KeyFile, PassphraseSlot, Secret, Slot};
use crate::migrations::{STEPS, Step};
use crate::pragmas;

/// How many statements stay compiled: all that one screen runs, with room for a turn.
const STATEMENTS: usize = 64;

impl Vault {
    /// Opens a vault that is protected by this computer's login. One of an older version is upgraded.
    ///
    /// # Errors
    /// [`StoreError::NoVault`], [`StoreError::OtherProtection`], [`StoreError::Damaged`] and
    /// [`StoreError::TooNew`]; for the last two no byte was changed. [`StoreError::NotCopied`] and
    /// [`StoreError::NotUpgraded`] where an upgrade did not come about.
    pub fn open_device(folder: &Folder) -> Result<Self, StoreError> {
        Self::open_device_by(folder, STEPS)
    }

    /// The same with the schema of these steps.
    pub(super) fn open_device_by(folder: &Folder, steps: &'static [Step]) -> Result<Self, StoreError> {
        let keys = state::found(folder)?.ok_or(StoreError::NoVault)?;
        if let Some(old) = keys.replaced().cloned() {
            // The passphrase was being set. Unless the database has its new key, that did not happen.
            return match open(folder, old.key()?, Protection::Device, steps) {
                Ok(vault) => settle(folder, vault, keys.with_slot(Slot::Device(old))),
                Err(StoreError::Damaged(DamageKind::DatabaseUnreadable)) => Err(StoreError::OtherProtection),
                Err(other) => Err(other),
            };
        }
        let key = keys.device().ok_or(StoreError::OtherProtection)?.key()?;
        tidy(folder, open(folder, key, Protection::Device, steps)?)
    }

    /// Opens a vault that is protected by a passphrase. Every try is counted before it is made.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`], [`StoreError::Wait`], and those of [`Vault::open_device`]. The right
    /// passphrase of a damaged vault is not counted as wrong.
    pub fn open_passphrase(folder: &Folder, secret: &Secret, now: DateTime<Utc>) -> Result<Self, StoreError> {
        Self::open_passphrase_by(folder, secret, now, STEPS)
    }

    /// The same with the schema of these steps.
    pub(super) fn open_passphrase_by(
        folder: &Folder,
        secret: &Secret,
        now: DateTime<Utc>,
        steps: &'static [Step],
    ) -> Result<Self, StoreError> {
        let keys = state::found(folder)?.ok_or(StoreError::NoVault)?;
        let slot = keys.passphrase().ok_or(StoreError::OtherProtection)?;
        let (key, failed_before) = unlock(folder, slot, secret, now)?;
        let opened = match keys.replaced() {
            Some(old) => open_either(folder, key, old, steps)?,
            None => open(folder, key, Protection::Passphrase, steps)?,
        };
        let vault = Self { failed_before, ..opened };
        match (vault.protection, keys.replaced().cloned()) {
            (Protection::Device, Some(old)) => settle(folder, vault, keys.with_slot(Slot::Device(old))),
            (_, Some(_)) => settle(folder, vault, keys.settled()),
            (_, None) => tidy(folder, vault),
        }
    }

    /// Tells whether the passphrase is the right one, as before an export. It is counted like an unlock.
    ///
    /// # Errors
    /// As [`Vault::open_passphrase`].
    pub fn confirm_passphrase(
        folder: &Folder,
        secret: &Secret,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let keys = state::found(folder)?.ok_or(StoreError::NoVault)?;
        let slot = keys.passphrase().ok_or(StoreError::OtherProtection)?;
        unlock(folder, slot, secret, now).map(|_| ())
    }

    /// The wrong passphrases since the last unlock, and when the next one is tried.
    ///
    /// # Errors
    /// Where the count could not be looked at.
    pub fn failed_attempts(folder: &Folder, now: DateTime<Utc>) -> Result<FailedAttempts, StoreError> {
        Ok(Attempts::seen(Attempts::read(folder)?, now))
    }
}

/// Opens the database with its key, checks every page, and brings it to the present schema.
pub(super) fn open(
    folder: &Folder,
    key: DataKey,
    protection: Protection,
    steps: &'static [Step],
) -> Result<Vault, StoreError> {
    let mut connection = pragmas::open(&database(folder), &key)?;
    pragmas::check(&connection)?;
    let upgraded = upgrade::run(folder, &mut connection, &key, steps)?;
    #[cfg(feature = "watched")]
    super::watch::watch(&mut connection)?;
    keep_compiled(&connection)?;
    let failed_before = FailedAttempts::default();
    Ok(Vault { connection: Some(connection), key, protection, failed_before, steps, upgraded })
}

/// Lets a statement be compiled once. Every piece of SQLite's memory is locked and wiped, so compiling one costs far more than
/// most of them do themselves.
///
/// Without the planner's guarantee of stability SQLite compiles a statement again when something else is bound to it, for
/// example where a parameter stands in the place of what the words of a partial index name.
fn keep_compiled(connection: &Connection) -> Result<(), StoreError> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    match connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)? {
        true => Ok(()),
        false => Err(StoreError::Pragma("the planner's stability")),
    }
}

/// Opens a database that was getting a new key, with whichever fits.
pub(super) fn open_either(
    folder: &Folder,
    new: DataKey,
    old: &DeviceSlot,
    steps: &'static [Step],
) -> Result<Vault, StoreError> {
    match open(folder, old.key()?, Protection::Device, steps) {
        Err(StoreError::Damaged(DamageKind::DatabaseUnreadable)) => {
            open(folder, new, Protection::Passphrase, steps)
        }
        other => other,
    }
}

/// Unwraps the data key and counts the try.
fn unlock(
    folder: &Folder,
    slot: &PassphraseSlot,
    secret: &Secret,
    now: DateTime<Utc>,
) -> Result<(DataKey, FailedAttempts), StoreError> {
    let before = Attempts::begin(folder, now)?;
    let key = slot.unwrap(secret)?;
    Attempts::forget(folder)?;
    Ok((key, before))
}

/// Writes down which key the database turned out to have. A full disk puts that off to the next time.
pub(super) fn settle(folder: &Folder, vault: Vault, keys: KeyFile) -> Result<Vault, StoreError> {
    match keys.replace(folder) {
        Ok(()) => tidy(folder, vault),
        Err(StoreError::DiskFull) => Ok(vault),
        Err(other) => Err(other),
    }
}

/// The vault was unlocked with the present key file: the one before has done its duty. So have copies from before
/// an upgrade, unless that was just now.
fn tidy(folder: &Folder, vault: Vault) -> Result<Vault, StoreError> {
    folder::remove(&folder.file(KEYS_PREVIOUS))?;
    folder::remove(&folder.file(KEYS_NEXT))?;
    if !vault.upgraded {
        folder.remove_copies()?;
    }
    Ok(vault)
}
