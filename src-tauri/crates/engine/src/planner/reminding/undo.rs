//! Undo: what was done to occurrences, to the times of activities and to the log is taken back.

use crate::planner::reminding::acts::{Done, TOUCHED};
use crate::planner::week::putting_back::Rearranged;
use crate::view::Acted;
use crate::{EngineError, Planner};
use interlude_domain::check_ins::check_in::CheckInId;
use interlude_domain::reminding::schedule::Act;

impl Planner {
    /// Takes back what was done, as long as nothing has changed the same occurrence since.
    ///
    /// Nothing is notified by that. Its former state and effective due are back; the date that an `after` rule had because of it ceases to exist.
    ///
    /// # Errors
    /// [`EngineError::TooLate`] where it cannot be taken back any more; nothing is changed then.
    pub fn undo(&self, id: u32) -> Result<(), EngineError> {
        self.needs_open()?;
        let done = self.desk().acts.find(id).ok_or(EngineError::TooLate)?;
        let closed = self.change(TOUCHED, |work| match &done {
            Done::Act(act) => {
                for key in act.keys() {
                    work.recall(key)?;
                }
                if !work.schedule.take_back(act) {
                    return Err(EngineError::TooLate);
                }
                work.settle_silently();
                Ok(Vec::new())
            }
            Done::Rearranged(rearranged) => work.put_back(rearranged).map(|()| Vec::new()),
            Done::Cleared(entry) => work.write_again(*entry),
            Done::Tag(former) => work.restore_former_tag(former).map(|()| Vec::new()),
        })?;
        self.withdraw(&closed);
        self.desk().acts.forget(id);
        Ok(())
    }

    /// Remembers an act that was stored, and says how it can be taken back.
    pub(crate) fn acted(&self, act: Act, count: usize) -> Acted {
        let undo = (!act.is_empty()).then(|| self.desk().acts.keep(Done::Act(act)));
        Acted { count, undo }
    }

    /// Remembers that what was written about a check-in was cleared, and says how that can be taken back.
    pub(crate) fn cleared(&self, entry: CheckInId) -> Acted {
        Acted { count: 1, undo: Some(self.desk().acts.keep(Done::Cleared(entry))) }
    }

    /// Remembers how the times of an activity were rearranged, and says how that can be taken back.
    pub(crate) fn rearranged(&self, rearranged: Rearranged) -> Acted {
        Acted { count: 1, undo: Some(self.desk().acts.keep(Done::Rearranged(rearranged))) }
    }
}
