//! In which state the vault is, and telling when that changes.

use crate::Planner;
use crate::planner::vault::door::Door;
use crate::view::{AppState, Area, Phase, Protection, RefusedReason, When};
use interlude_store::Vault;

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
            today: self.around.clock.zone().local(self.around.clock.now()).date().to_string(),
            manner: self.around.manner.into(),
            failed_attempts: attempts.map_or(0, |attempts| attempts.count),
            failed_since: attempts
                .and_then(|attempts| attempts.since)
                .map(|since| When::new(since, &self.around.clock.zone())),
            retry_at: attempts.and_then(|attempts| attempts.retry_at).map(|at| at.timestamp()),
        }
    }

    pub(crate) fn tell_state(&self) {
        (self.around.on_change)(Area::ALL);
        (self.around.wake)();
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
