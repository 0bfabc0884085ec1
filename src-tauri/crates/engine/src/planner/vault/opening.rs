//! Opening and closing: first run, unlock, lock, and what protects the vault.

use crate::planner::reminding::acts::Acts;
use crate::planner::reminding::work::Work;
use crate::planner::vault::desk::Desk;
use crate::planner::vault::door::{Door, WhileLocked};
use crate::planner::vault::protection;
use crate::view::{AppState, Protection};
use crate::{EngineError, Planner};
use interlude_store::{Secret, Vault};

impl Planner {
    /// Makes the vault of a first run; without a passphrase this computer's login protects it.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for a passphrase that is too short or typed differently the second time.
    pub fn create_vault(
        &self,
        passphrase: Option<String>,
        again: Option<String>,
    ) -> Result<AppState, EngineError> {
        let secret = protection::read_passphrase(passphrase, again)?;
        let mut desk = self.desk();
        if !matches!(desk.door, Door::Empty) {
            return Err(EngineError::NotOpen);
        }
        let vault = Vault::create(self.folder()?, self.protect(secret.as_ref()))?;
        desk.door = Door::Open(Box::new(vault));
        // What a vault before this one showed.
        let _ = self.keep_shown(&mut desk);
        drop(desk);
        self.tell_state();
        Ok(self.app_state())
    }

    /// Opens the vault with its passphrase, and stores what happened and what was written while it was locked.
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
        if let Door::Locked(Some(known)) = &mut desk.door {
            store_what_happened(&mut vault, known)?;
        }
        // Should the disk be full, the next unlock does both.
        let _ = vault.keep_seal(self.folder()?);
        desk.door = Door::Open(Box::new(vault));
        let _ = self.take_in_sealed(&mut desk);
        let _ = self.keep_shown(&mut desk);
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
        let _ = self.keep_shown(&mut desk);
        let known = match &desk.door {
            Door::Locked(_) => return Ok(true),
            Door::Open(vault) if Protection::from(vault.protection()) == Protection::Passphrase => vault
                .read(|rows| {
                    let schedule = Work::load(rows, moment)?.schedule;
                    Ok::<_, EngineError>(WhileLocked { schedule, check_backs: rows.open_check_backs()? })
                })?,
            _ => return Ok(false),
        };
        let Desk { door, acts, .. } = &mut *desk;
        *acts = Acts::default();
        let open = std::mem::replace(door, Door::Locked(Some(Box::new(known))));
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

    /// Whether there is something that can be locked.
    pub fn can_lock(&self) -> bool {
        matches!(&self.desk().door, Door::Open(vault) if Protection::from(vault.protection()) == Protection::Passphrase)
    }
}

/// What was shown, held, closed or asked while the vault was locked.
fn store_what_happened(vault: &mut Vault, known: &mut WhileLocked) -> Result<(), EngineError> {
    let changes = known.schedule.take_changes();
    vault.write(|rows| {
        for check_back in &known.check_backs {
            rows.save_check_back(check_back)?;
        }
        for known in &changes.occurrences {
            rows.save_occurrence(known)?;
        }
        for (rule, next) in &changes.next {
            rows.set_next_date(*rule, *next)?;
        }
        Ok(())
    })
}
