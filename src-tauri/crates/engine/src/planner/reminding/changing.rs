//! Reading and changing the open vault.
//!
//! Every change is one transaction between two turns (REMINDERS.md §5): first what is due by the old rules, then the change,
//! then what is due by the new ones.

use crate::planner::reminding::trial;
use crate::planner::reminding::work::Work;
use crate::view::Area;
use crate::{EngineError, Planner};

impl Planner {
    /// Reads from the open vault.
    pub(crate) fn read<T>(
        &self,
        look: impl FnOnce(&Work<'_>) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let mut desk = self.desk();
        let moment = self.moment();
        desk.vault()?.read(|rows| look(&Work::load(rows, moment)?))
    }

    /// Changes the open vault, between two evaluations, and tells what that touches.
    pub(crate) fn change<T>(
        &self,
        areas: &[Area],
        act: impl FnOnce(&mut Work<'_>) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        if trial::under_way() {
            return self.trial(act);
        }
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
        let turn = self.turn(&mut desk).unwrap_or_default();
        drop(desk);
        (self.around.on_change)(areas);
        self.tell_of(turn);
        (self.around.wake)();
        Ok(done)
    }
}
