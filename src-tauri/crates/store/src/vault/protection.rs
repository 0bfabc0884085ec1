//! Changing how a vault is protected.
//!
//! A new passphrase wraps the same key anew. Whoever could read the key file before a first passphrase may
//! have kept the key, so then the database gets a new one. While that runs the key file holds both, and the
//! database says which of them fits.

use super::{Protect, Protection, Vault, opening, slot, state};
use crate::error::StoreError;
use crate::folder::Folder;
use crate::keys::{DataKey, DeviceSlot, Slot};
use crate::pragmas;

impl Vault {
    /// Protects the vault in another way, or by another passphrase.
    ///
    /// # Errors
    /// On any error the old protection holds and nothing is lost, except for [`StoreError::Closed`] on the
    /// next use: then the vault has to be opened again, in the way that [`Vault::state`] tells.
    pub fn change_protection(&mut self, folder: &Folder, to: Protect<'_>) -> Result<(), StoreError> {
        // Nothing is overwritten that cannot be read.
        let keys = state::found(folder)?.ok_or(StoreError::NoVault)?;
        if (self.protection, to.kind()) != (Protection::Device, Protection::Device) {
            self.let_copies_go(folder)?;
        }
        match (self.protection, to) {
            (Protection::Device, Protect::Device) => Ok(()),
            (Protection::Device, Protect::Passphrase(..)) => self.change_key(folder, to),
            (Protection::Passphrase, _) => {
                keys.with_slot(slot(&self.key, to)?).replace(folder)?;
                self.protection = to.kind();
                Ok(())
            }
        }
    }

    /// Gives the database a new key that is protected by `to`.
    fn change_key(&mut self, folder: &Folder, to: Protect<'_>) -> Result<(), StoreError> {
        let new = announce(folder, &self.key, to)?;
        let connection = self.connection.take().ok_or(StoreError::Closed)?;
        let outcome = pragmas::rekey(&connection, &new);
        // Closed without asking how: what counts is which key fits now.
        let _ = super::close(connection);
        let old = DeviceSlot::of(&self.key);
        let keys = state::found(folder)?.ok_or(StoreError::NoVault)?;
        let vault = opening::open_either(folder, new, &old, self.steps)?;
        let taken = vault.protection == Protection::Passphrase;
        let keys = if taken { keys.settled() } else { keys.with_slot(Slot::Device(old)) };
        let failed_before = self.failed_before;
        *self = Self { failed_before, ..vault };
        match keys.replace(folder) {
            // Both keys stay in the file until the next unlock; the vault itself is safe.
            Err(StoreError::DiskFull) => {}
            other => other?,
        }
        if taken { Ok(()) } else { outcome.and(Err(StoreError::Unchanged)) }
    }
}

impl Protect<'_> {
    /// The protection that comes of it.
    pub(super) fn kind(self) -> Protection {
        match self {
            Self::Device => Protection::Device,
            Self::Passphrase(..) => Protection::Passphrase,
        }
    }
}

/// Writes a key file that holds the old key and a new one, and returns the new one.
pub(super) fn announce(folder: &Folder, old: &DataKey, to: Protect<'_>) -> Result<DataKey, StoreError> {
    let new = DataKey::random()?;
    let keys = state::found(folder)?.ok_or(StoreError::NoVault)?;
    keys.with_slot(slot(&new, to)?).replacing(DeviceSlot::of(old)).replace(folder)?;
    Ok(new)
}

/// Gives the database the new key, as far as a test wants to go.
#[cfg(test)]
pub(super) fn rekey_only(folder: &Folder, old: &DataKey, new: &DataKey) -> Result<(), StoreError> {
    let connection = pragmas::open(&super::database(folder), old)?;
    pragmas::rekey(&connection, new)?;
    super::close(connection)
}
