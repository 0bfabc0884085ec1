//! The desk: the vault while it is open, and the little that is known while it is locked.

use crate::EngineError;
use crate::planner::reminding::acts::Acts;
use crate::planner::reminding::sent::Notices;
use crate::planner::reminding::work::Moment;
use crate::planner::vault::door::{self, Door};
use crate::ports::{Clock, Notifier, Shell};
use crate::view::Area;
use chrono::{DateTime, SubsecRound, Utc};
use interlude_domain::time::manner::Manner;
use interlude_store::{Calibration, Folder, FolderError, Vault};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Told after a change was stored, with what it touches.
pub type OnChange = Box<dyn Fn(&[Area]) + Send + Sync>;

/// What the planner finds around it.
pub struct Surroundings {
    /// The clock and the zone.
    pub clock: Arc<dyn Clock>,
    /// How dates and clocks are written here.
    pub manner: Manner,
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
    pub(crate) folder: Result<Folder, FolderError>,
    pub(crate) around: Surroundings,
    desk: Mutex<Desk>,
}

/// What is open right now.
pub(crate) struct Desk {
    pub door: Door,
    pub notices: Notices,
    pub acts: Acts,
    /// Whether the window was hidden and none was drawn since: what it hands over on its way is hidden, too.
    pub hides: bool,
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
                hides: false,
            }),
        }
    }

    /// Why the data folder cannot be used, if it cannot.
    pub fn refusal(&self) -> Option<&FolderError> {
        self.folder.as_ref().err()
    }

    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        // A panic in another thread leaves a transaction that was rolled back, not half a change.
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(desk.door, Door::Unopened) {
            desk.door = self.folder.as_ref().map_or(Door::Refused, door::first_door);
        }
        desk
    }

    pub(crate) fn folder(&self) -> Result<&Folder, EngineError> {
        self.folder.as_ref().map_err(|_| EngineError::NotOpen)
    }

    /// The instant in whole seconds, as everything is stored.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.around.clock.now().trunc_subsecs(0)
    }

    /// What clock, zone and desktop say now.
    pub(crate) fn moment(&self) -> Moment {
        Moment {
            now: self.now(),
            zone: self.around.clock.zone(),
            manner: self.around.manner,
            disturbing: self.around.notifier.disturbing(),
        }
    }

    /// Refuses where the vault is not open.
    ///
    /// # Errors
    /// [`EngineError::Locked`] or [`EngineError::NotOpen`].
    pub fn needs_open(&self) -> Result<(), EngineError> {
        self.desk().vault().map(|_| ())
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
