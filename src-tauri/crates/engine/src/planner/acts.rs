//! What was done to occurrences in this run, so that it can be taken back for a while.

use super::placing::Rearranged;
use crate::view::{Acted, Area};
use crate::{EngineError, Planner};
use interlude_domain::schedule::Act;
use std::collections::VecDeque;

/// How many acts are remembered.
const KEPT: usize = 20;

/// What one area of the screens shows of an occurrence.
pub(super) const TOUCHED: &[Area] =
    &[Area::Inbox, Area::Today, Area::Plan, Area::Activities, Area::Week, Area::People];

/// The last acts of this run; forgotten when the vault is locked.
#[derive(Debug, Default)]
pub(super) struct Acts {
    last: u32,
    kept: VecDeque<(u32, Done)>,
}

/// What can be taken back.
#[derive(Debug, Clone)]
enum Done {
    /// What was done to occurrences.
    Act(Act),
    /// How the times of an activity were rearranged.
    Rearranged(Rearranged),
}

impl Acts {
    fn keep(&mut self, done: Done) -> u32 {
        self.last += 1;
        self.kept.push_back((self.last, done));
        if self.kept.len() > KEPT {
            self.kept.pop_front();
        }
        self.last
    }

    fn find(&self, id: u32) -> Option<Done> {
        self.kept.iter().find(|(known, _)| *known == id).map(|(_, done)| done.clone())
    }

    fn forget(&mut self, id: u32) {
        self.kept.retain(|(known, _)| *known != id);
    }
}

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
    pub(super) fn acted(&self, act: Act, count: usize) -> Acted {
        let undo = (!act.is_empty()).then(|| self.desk().acts.keep(Done::Act(act)));
        Acted { count, undo }
    }

    /// Remembers how the times of an activity were rearranged, and says how that can be taken back.
    pub(super) fn rearranged(&self, rearranged: Rearranged) -> Acted {
        Acted { count: 1, undo: Some(self.desk().acts.keep(Done::Rearranged(rearranged))) }
    }
}
