//! The door: how far the vault is open.

use crate::view::RefusedReason;
use interlude_domain::reminding::schedule::Schedule;
use interlude_store::tables::StoredCheckBack;
use interlude_store::{Folder, StoreError, Vault, VaultState};

/// How far the vault is open.
pub(crate) enum Door {
    /// Nobody looked yet.
    Unopened,
    /// There is none yet.
    Empty,
    /// It needs its passphrase. What is still known is there only if it was open before in this run.
    Locked(Option<Box<WhileLocked>>),
    /// It is open.
    Open(Box<Vault>),
    /// It cannot be read and is left as it is.
    Damaged,
    /// A newer version wrote it.
    TooNew,
    /// An older version wrote it, which still opens it: the upgrade did not come about.
    NotUpgraded(RefusedReason),
    /// The folder cannot be used.
    Refused,
}

/// What is known while the vault is locked. It holds no words.
pub(crate) struct WhileLocked {
    pub schedule: Schedule,
    /// Those that were open at the lock, with what became of them since.
    pub check_backs: Vec<StoredCheckBack>,
}

/// How the door stands when the program starts.
pub(crate) fn first_door(folder: &Folder) -> Door {
    match Vault::state(folder) {
        Ok(VaultState::None) => Door::Empty,
        Ok(VaultState::Passphrase) => Door::Locked(None),
        Ok(VaultState::Device) => opened(Vault::open_device(folder)),
        Ok(VaultState::Damaged(_)) | Err(_) => Door::Damaged,
        Ok(VaultState::TooNew) => Door::TooNew,
    }
}

fn opened(vault: Result<Vault, StoreError>) -> Door {
    match vault {
        Ok(vault) => Door::Open(Box::new(vault)),
        Err(StoreError::TooNew) => Door::TooNew,
        // Nothing but an upgrade writes while a vault is opened.
        Err(StoreError::DiskFull) => Door::NotUpgraded(RefusedReason::DiskFull),
        Err(StoreError::NotCopied(_) | StoreError::NotUpgraded(_)) => {
            Door::NotUpgraded(RefusedReason::NotUpgraded)
        }
        Err(_) => Door::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use interlude_store::DamageKind;

    #[test]
    fn an_upgrade_that_did_not_come_about_is_no_damage() {
        let reason = |error| match opened(Err(error)) {
            Door::NotUpgraded(reason) => Some(reason.name()),
            _ => None,
        };
        let inner = || Box::new(StoreError::Damaged(DamageKind::DatabaseBroken));
        assert_eq!(reason(StoreError::DiskFull), Some("disk_full"));
        assert_eq!(reason(StoreError::NotCopied(inner())), Some("not_upgraded"));
        assert_eq!(reason(StoreError::NotUpgraded(inner())), Some("not_upgraded"));
        assert!(matches!(opened(Err(*inner())), Door::Damaged));
        assert!(matches!(opened(Err(StoreError::TooNew)), Door::TooNew));
    }
}
