//! The desk: the vault while it is open, and the little that is known while it is locked.

use super::acts::Acts;
use super::notices::Notices;
use super::work::{Moment, Work};
use crate::EngineError;
use crate::ports::{Clock, Notifier, Shell};
use crate::view::Area;
use chrono::{DateTime, SubsecRound, Utc};
use interlude_domain::schedule::Schedule;
use interlude_store::{Calibration, Folder, FolderError, Vault};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Told after a change was stored, with what it touches.
pub type OnChange = Box<dyn Fn(&[Area]) + Send + Sync>;

/// What the planner finds around it.
pub struct Surroundings {
    /// The clock and the zone.
    pub clock: Arc<dyn Clock>,
    /// The desktop's notifications.
    pub notifier: Arc<dyn Notifier>,
    /// The window, the dialogs and the rest of the shell.
    pub shell: Arc<dyn Shell>,
    /// Told after a change was stored, with what it touches.
    pub on_change: OnChange,
    /// Ends the sleep of the reminder loop.
    pub wake: Box<dyn Fn() + Send + Sync>,
    /// How costly a new passphrase is to guess.
    pub calibration: Calibration,
    /// The data folder as it is named to the person.
    pub data_folder: String,
}

/// Everything that Interlude can do.
pub struct Planner {
    pub(super) folder: Result<Folder, FolderError>,
    pub(super) around: Surroundings,
    desk: Mutex<Desk>,
}

/// What is open right now.
pub(super) struct Desk {
    pub door: Door,
    pub notices: Notices,
    pub acts: Acts,
}

/// How far the vault is open.
pub(super) enum Door {
    /// Nobody looked yet.
    Unopened,
    /// There is none yet.
    Empty,
    /// It needs its passphrase. The schedule holds no words, and is there only if it was open before in this run.
    Locked(Option<Box<Schedule>>),
    /// It is open.
    Open(Box<Vault>),
    /// It cannot be read and is left as it is.
    Damaged,
    /// A newer version wrote it.
    TooNew,
    /// An older version wrote it, which still opens it: the upgrade did not come about.
    NotUpgraded(crate::view::RefusedReason),
    /// The folder cannot be used.
    Refused,
}

impl Planner {
    /// A planner over a folder. At first use it opens the vault where this computer's login is enough; whoever comes
    /// in the meantime waits for that.
    pub fn new(folder: Result<Folder, FolderError>, around: Surroundings) -> Planner {
        Planner {
            folder,
            around,
            desk: Mutex::new(Desk {
                door: Door::Unopened,
                notices: Notices::default(),
                acts: Acts::default(),
            }),
        }
    }

    /// Why the data folder cannot be used, if it cannot.
    pub fn refusal(&self) -> Option<&FolderError> {
        self.folder.as_ref().err()
    }

    pub(super) fn desk(&self) -> MutexGuard<'_, Desk> {
        // A panic in another thread leaves a transaction that was rolled back, not half a change.
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(desk.door, Door::Unopened) {
            desk.door = self.folder.as_ref().map_or(Door::Refused, super::opening::first_door);
        }
        desk
    }

    pub(super) fn folder(&self) -> Result<&Folder, EngineError> {
        self.folder.as_ref().map_err(|_| EngineError::NotOpen)
    }

    /// The instant in whole seconds, as everything is stored.
    pub(super) fn now(&self) -> DateTime<Utc> {
        self.around.clock.now().trunc_subsecs(0)
    }

    /// What clock, zone and desktop say now.
    pub(super) fn moment(&self) -> Moment {
        Moment {
            now: self.now(),
            zone: self.around.clock.zone(),
            disturbing: self.around.notifier.disturbing(),
        }
    }

    /// Reads from the open vault.
    pub(super) fn read<T>(
        &self,
        look: impl FnOnce(&Work<'_>) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let mut desk = self.desk();
        let moment = self.moment();
        desk.vault()?.read(|rows| look(&Work::load(rows, moment)?))
    }

    /// Changes the open vault, between two evaluations, and tells what that touches.
    pub(super) fn change<T>(
        &self,
        areas: &[Area],
        act: impl FnOnce(&mut Work<'_>) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let mut desk = self.desk();
        desk.vault()?;
        self.turn(&mut desk)?;
        let moment = self.moment();
        let done = desk.vault()?.write(|rows| {
            let mut work = Work::load(rows, moment)?;
            let done = act(&mut work)?;
            work.save()?;
            Ok::<T, EngineError>(done)
        })?;
        // The change is stored; should showing what it makes due fail, the loop tries again.
        let changed = self.turn(&mut desk).is_ok_and(|turn| turn.changed);
        drop(desk);
        (self.around.on_change)(areas);
        if changed {
            (self.around.on_change)(&[Area::Inbox, Area::Today, Area::Week]);
        }
        (self.around.wake)();
        Ok(done)
    }
}

impl Desk {
    /// The open vault.
    pub fn vault(&mut self) -> Result<&mut Vault, EngineError> {
        match &mut self.door {
            Door::Open(vault) => Ok(vault),
            Door::Locked(_) => Err(EngineError::Locked),
            Door::Unopened
            | Door::Empty
            | Door::Damaged
            | Door::TooNew
            | Door::NotUpgraded(_)
            | Door::Refused => Err(EngineError::NotOpen),
        }
    }
}
