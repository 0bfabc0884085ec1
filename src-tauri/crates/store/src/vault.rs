//! The vault: the database and its key file as one thing.
//!
//! It is either whole or damaged, never half made: whatever was interrupted is completed or taken back at
//! the next start. Damage is named and the files are left alone. A missing or empty database beside a key
//! file is damage and never a first run.

mod attempts;
mod creation;
mod opening;
mod protection;
mod sealing;
mod state;
mod upgrade;
#[cfg(feature = "watched")]
mod watch;

use std::fmt;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::StoreError;
use crate::folder::Folder;
use crate::keys::{Calibration, DataKey, DeviceSlot, PassphraseSlot, Secret, Slot};
use crate::migrations::Step;
use crate::tables::Rows;

pub use attempts::FailedAttempts;
pub use sealing::Unsealed;
pub use state::VaultState;
#[cfg(feature = "watched")]
pub use watch::{Watched, watched};

/// How a vault is to be protected.
#[derive(Debug, Clone, Copy)]
pub enum Protect<'a> {
    /// By this computer's login only.
    Device,
    /// By a passphrase. Forgotten means lost.
    Passphrase(&'a Secret, Calibration),
}

/// How a vault is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    /// By this computer's login only.
    Device,
    /// By a passphrase.
    Passphrase,
}

/// An open vault. Dropping it closes it as well; [`Vault::close`] also tells whether that went well.
pub struct Vault {
    // `None` only after a change of the key that could not be brought to an end.
    connection: Option<Connection>,
    key: DataKey,
    protection: Protection,
    failed_before: FailedAttempts,
    // The schema that it was opened by, also for opening it again.
    steps: &'static [Step],
    // Whether this opening brought it there.
    upgraded: bool,
}

impl Vault {
    /// Runs `change` in one transaction. It is saved when this returns `Ok`, and not at all otherwise.
    ///
    /// # Errors
    /// What `change` returned, or why it could not be saved, such as [`StoreError::DiskFull`].
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        change: impl FnOnce(&Rows<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.begin()?;
        let value = change(&Rows(&transaction))?;
        transaction.commit().map_err(StoreError::from)?;
        #[cfg(feature = "watched")]
        self.connection.iter().for_each(watch::explain);
        Ok(value)
    }

    /// Reads, all of it as it stands at one moment: one transaction, so that the file is not locked anew for each statement.
    ///
    /// # Errors
    /// What `look` returned, or that the vault cannot be read.
    pub fn read<T, E: From<StoreError>>(&self, look: impl FnOnce(&Rows<'_>) -> Result<T, E>) -> Result<T, E> {
        let connection = self.connection.as_ref().ok_or(StoreError::Closed)?;
        let transaction = connection.unchecked_transaction().map_err(StoreError::from)?;
        let found = look(&Rows(&transaction))?;
        transaction.commit().map_err(StoreError::from)?;
        #[cfg(feature = "watched")]
        watch::explain(connection);
        Ok(found)
    }

    /// How the vault is protected.
    pub fn protection(&self) -> Protection {
        self.protection
    }

    /// The wrong passphrases before this unlock; they are no longer counted.
    pub fn failed_before(&self) -> FailedAttempts {
        self.failed_before
    }

    /// Flushes and closes the database and wipes the key from memory.
    ///
    /// # Errors
    /// What SQLite said. The vault is closed all the same, and what was saved stays saved.
    pub fn close(mut self) -> Result<(), StoreError> {
        match self.connection.take() {
            Some(connection) => close(connection),
            None => Ok(()),
        }
    }

    fn begin(&mut self) -> Result<Transaction<'_>, StoreError> {
        let connection = self.connection.as_mut().ok_or(StoreError::Closed)?;
        // Immediate: a transaction that begins by reading could otherwise fail in its middle.
        Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Vault").field("protection", &self.protection).finish_non_exhaustive()
    }
}

fn close(connection: Connection) -> Result<(), StoreError> {
    connection.flush_prepared_statement_cache();
    // On an error the connection comes back and is dropped, which closes it as well.
    connection.close().map_err(|(_, error)| error.into())
}

/// Makes the slot that protects `key`.
fn slot(key: &DataKey, protect: Protect<'_>) -> Result<Slot, StoreError> {
    Ok(match protect {
        Protect::Device => Slot::Device(DeviceSlot::of(key)),
        Protect::Passphrase(secret, calibration) => {
            Slot::Passphrase(PassphraseSlot::wrap(key, secret, calibration)?)
        }
    })
}

/// Where the database of a folder is.
fn database(folder: &Folder) -> std::path::PathBuf {
    folder.file(crate::folder::DATABASE)
}

#[cfg(test)]
mod tests;
