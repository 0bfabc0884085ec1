//! Undo: what was done to occurrences and to the times of activities is taken back.

use crate::planner::reminding::acts::{Done, TOUCHED};
use crate::planner::week::putting_back::Rearranged;
use crate::view::Acted;
use crate::{EngineError, Planner};
use interlude_domain::reminding::schedule::Act;

impl Planner {
    /// Takes back what was done, as long as nothing has changed the same occurrence since.
    ///
    /// Its former state and effective due are back; the date that an `after` rule had because of it ceases to exist.
    ///
    /// # Errors
    /// [`EngineError::TooLate`] where it cannot be taken back any more; nothing is changed then.
    pub fn undo(&self, id: u32) -> Result<(), EngineError> {
        self.needs_open()?;
        let done = self.desk().acts.find(id).ok_or(EngineError::TooLate)?;
        self.change(TOUCHED, |work| match &done {
            Done::Act(act) => {
                for key in act.keys() {
                    work.recall(key)?;
                }
                work.schedule.take_back(act).then_some(()).ok_or(EngineError::TooLate)
            }
            Done::Rearranged(rearranged) => work.put_back(rearranged),
        })?;
        self.desk().acts.forget(id);
        Ok(())
    }

    /// Remembers an act that was stored, and says how it can be taken back.
    pub(crate) fn acted(&self, act: Act, count: usize) -> Acted {
        let undo = (!act.is_empty()).then(|| self.desk().acts.keep(Done::Act(act)));
        Acted { count, undo }
    }

    /// Remembers how the times of an activity were rearranged, and says how that can be taken back.
    pub(crate) fn rearranged(&self, rearranged: Rearranged) -> Acted {
        Acted { count: 1, undo: Some(self.desk().acts.keep(Done::Rearranged(rearranged))) }
    }
}
