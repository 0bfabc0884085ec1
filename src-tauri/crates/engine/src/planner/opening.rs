//! Opening and closing: first run, unlock, lock, and what protects the vault.

use super::acts::Acts;
use super::desk::{Desk, Door};
use super::work::Work;
use crate::view::{AppState, Area, Phase, Protection, RefusedReason};
use crate::{EngineError, Planner};
use interlude_domain::form::Problem;
use interlude_domain::schedule::Schedule;
use interlude_store::{Folder, Protect, Secret, StoreError, Vault, VaultState};

/// The fewest characters of a passphrase. Guessing is slow, but not so slow that four would do.
const LEAST_PASSPHRASE: usize = 8;
/// The most; more is a file pasted by mistake.
const MOST_PASSPHRASE: usize = 1_000;

/// How the door stands when the program starts.
pub(super) fn first_door(folder: &Folder) -> Door {
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

impl Planner {
    /// In which state the app is.
    pub fn app_state(&self) -> AppState {
        let desk = self.desk();
        let (phase, protection) = match &desk.door {
            Door::Unopened | Door::Empty => (Phase::FirstRun, None),
            Door::Locked(_) => (Phase::Locked, Some(Protection::Passphrase)),
            Door::Open(vault) => (Phase::Open, Some(vault.protection().into())),
            Door::Damaged => (Phase::Damaged, None),
            Door::TooNew | Door::NotUpgraded(_) | Door::Refused => (Phase::Refused, None),
        };
        let reason = match (&desk.door, &self.folder) {
            (Door::TooNew, _) => Some(RefusedReason::TooNew),
            (Door::NotUpgraded(reason), _) => Some(*reason),
            (_, Err(error)) => Some(RefusedReason::from(error)),
            _ => None,
        };
        let attempts = match (&self.folder, phase) {
            (Ok(folder), Phase::Locked) => Vault::failed_attempts(folder, self.around.clock.now()).ok(),
            _ => None,
        };
        AppState {
            phase,
            protection,
            reason,
            data_folder: self.around.data_folder.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            failed_attempts: attempts.map_or(0, |attempts| attempts.count),
            retry_at: attempts.and_then(|attempts| attempts.retry_at).map(|at| at.timestamp()),
        }
    }

    /// Makes the vault of a first run; without a passphrase this computer's login protects it.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for a passphrase that is too short or typed differently the second time.
    pub fn create_vault(
        &self,
        passphrase: Option<String>,
        again: Option<String>,
    ) -> Result<AppState, EngineError> {
        let secret = read_passphrase(passphrase, again)?;
        let mut desk = self.desk();
        if !matches!(desk.door, Door::Empty) {
            return Err(EngineError::NotOpen);
        }
        let vault = Vault::create(self.folder()?, self.protect(secret.as_ref()))?;
        desk.door = Door::Open(Box::new(vault));
        drop(desk);
        self.tell_state();
        Ok(self.app_state())
    }

    /// Opens the vault with its passphrase, and stores what happened while it was locked.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`], or [`StoreError::Wait`] after too many of them.
    pub fn unlock(&self, passphrase: String) -> Result<AppState, EngineError> {
        let secret = Secret::new(passphrase);
        let mut desk = self.desk();
        if !matches!(desk.door, Door::Locked(_)) {
            return Err(EngineError::NotOpen);
        }
        let mut vault = Vault::open_passphrase(self.folder()?, &secret, self.around.clock.now())?;
        if let Door::Locked(Some(schedule)) = &mut desk.door {
            store_what_happened(&mut vault, schedule)?;
        }
        desk.door = Door::Open(Box::new(vault));
        // Should this fail, the loop comes back to it.
        let _ = self.turn(&mut desk);
        drop(desk);
        self.tell_state();
        Ok(self.app_state())
    }

    /// Closes a vault that has a passphrase; what is coming stays known without its words.
    ///
    /// Returns whether it is locked now.
    ///
    /// # Errors
    /// When the schedule cannot be read; the vault then stays open.
    pub fn lock_vault(&self) -> Result<bool, EngineError> {
        let mut desk = self.desk();
        let moment = self.moment();
        let schedule = match &desk.door {
            Door::Locked(_) => return Ok(true),
            Door::Open(vault) if Protection::from(vault.protection()) == Protection::Passphrase => {
                vault.read(|rows| Ok::<Schedule, EngineError>(Work::load(rows, moment)?.schedule))?
            }
            _ => return Ok(false),
        };
        let Desk { door, acts, .. } = &mut *desk;
        *acts = Acts::default();
        let open = std::mem::replace(door, Door::Locked(Some(Box::new(schedule))));
        if let Door::Open(vault) = open {
            vault.close()?;
        }
        drop(desk);
        self.tell_state();
        Ok(true)
    }

    /// Locks from within the window: it hands over what is being typed and goes with all that it shows, then the vault is
    /// closed, and another window asks for the passphrase. Does nothing where nothing can be locked.
    ///
    /// # Errors
    /// As for [`Planner::lock_vault`]. The other window is opened then, too, and shows what is still open.
    pub fn lock(&self) -> Result<(), EngineError> {
        if !self.can_lock() {
            return Ok(());
        }
        self.around.shell.end_windows();
        let locked = self.lock_vault();
        self.around.shell.open_window();
        locked.map(drop)
    }

    /// Refuses where the vault is not open.
    ///
    /// # Errors
    /// [`EngineError::Locked`] or [`EngineError::NotOpen`].
    pub fn needs_open(&self) -> Result<(), EngineError> {
        self.desk().vault().map(|_| ())
    }

    /// Whether there is something that can be locked.
    pub fn can_lock(&self) -> bool {
        matches!(&self.desk().door, Door::Open(vault) if Protection::from(vault.protection()) == Protection::Passphrase)
    }

    /// Changes what protects the vault. Whoever lets a person ask for it has [confirmed](Planner::confirm) before.
    ///
    /// # Errors
    /// As for [`Planner::create_vault`]; the old protection then still holds.
    pub fn change_protection(
        &self,
        passphrase: Option<String>,
        again: Option<String>,
    ) -> Result<AppState, EngineError> {
        let secret = read_passphrase(passphrase, again)?;
        let mut desk = self.desk();
        let folder = self.folder()?;
        let vault = desk.vault()?;
        vault.change_protection(folder, self.protect(secret.as_ref()))?;
        drop(desk);
        self.tell_state();
        Ok(self.app_state())
    }

    /// Refuses where this is not the passphrase that protects the vault, as asked again before what is worth it
    /// (RELIABILITY.md §1). Where none protects it everything is right. Wrong ones are counted as at the unlock.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for `current` where nothing was typed, and as for [`Planner::unlock`].
    pub fn confirm(&self, current: Option<String>) -> Result<(), EngineError> {
        let mut desk = self.desk();
        if Protection::from(desk.vault()?.protection()) == Protection::Passphrase {
            let current = current.filter(|text| !text.is_empty()).ok_or(required("current"))?;
            Vault::confirm_passphrase(self.folder()?, &Secret::new(current), self.now())?;
        }
        Ok(())
    }

    fn protect<'secret>(&self, secret: Option<&'secret Secret>) -> Protect<'secret> {
        secret.map_or(Protect::Device, |secret| Protect::Passphrase(secret, self.around.calibration))
    }

    fn tell_state(&self) {
        (self.around.on_change)(Area::ALL);
        (self.around.wake)();
    }
}

/// What was shown, held or closed while the vault was locked.
fn store_what_happened(vault: &mut Vault, schedule: &mut Schedule) -> Result<(), EngineError> {
    let changes = schedule.take_changes();
    vault.write(|rows| {
        for known in &changes.occurrences {
            rows.save_occurrence(known)?;
        }
        for (rule, next) in &changes.next {
            rows.set_next_date(*rule, *next)?;
        }
        Ok(())
    })
}

fn required(field: &str) -> EngineError {
    EngineError::field(field, Problem::Required)
}

fn read_passphrase(passphrase: Option<String>, again: Option<String>) -> Result<Option<Secret>, EngineError> {
    let Some(passphrase) = passphrase else { return Ok(None) };
    let length = passphrase.chars().count();
    let problem = match again {
        _ if length == 0 => Some(("passphrase", Problem::Required)),
        _ if length < LEAST_PASSPHRASE => Some(("passphrase", Problem::TooShort)),
        _ if length > MOST_PASSPHRASE => Some(("passphrase", Problem::TooLong)),
        Some(again) if again == passphrase => None,
        _ => Some(("again", Problem::NotTheSame)),
    };
    match problem {
        Some((field, problem)) => Err(EngineError::field(field, problem)),
        None => Ok(Some(Secret::new(passphrase))),
    }
}

impl From<interlude_store::Protection> for Protection {
    fn from(protection: interlude_store::Protection) -> Protection {
        match protection {
            interlude_store::Protection::Device => Protection::Device,
            interlude_store::Protection::Passphrase => Protection::Passphrase,
        }
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
