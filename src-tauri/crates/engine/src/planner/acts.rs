//! What was done to occurrences in this run, so that it can be taken back for a while.

use crate::view::{Acted, Area};
use crate::{EngineError, Planner};
use interlude_domain::schedule::Act;
use std::collections::VecDeque;

/// How many acts are remembered.
const KEPT: usize = 20;

/// What one area of the screens shows of an occurrence.
pub(super) const TOUCHED: &[Area] = &[Area::Inbox, Area::Today, Area::Plan, Area::Activities];

/// The last acts of this run; forgotten when the vault is locked.
#[derive(Debug, Default)]
pub(super) struct Acts {
    last: u32,
    kept: VecDeque<(u32, Act)>,
}

impl Acts {
    fn keep(&mut self, act: Act) -> Option<u32> {
        if act.is_empty() {
            return None;
        }
        self.last += 1;
        self.kept.push_back((self.last, act));
        if self.kept.len() > KEPT {
            self.kept.pop_front();
        }
        Some(self.last)
    }

    fn find(&self, id: u32) -> Option<Act> {
        self.kept.iter().find(|(known, _)| *known == id).map(|(_, act)| act.clone())
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
        let act = self.desk().acts.find(id).ok_or(EngineError::TooLate)?;
        self.change(TOUCHED, |work| {
            for key in act.keys() {
                work.recall(key)?;
            }
            work.schedule.take_back(&act).then_some(()).ok_or(EngineError::TooLate)
        })?;
        self.desk().acts.forget(id);
        Ok(())
    }

    /// Remembers an act that was stored, and says how it can be taken back.
    pub(super) fn acted(&self, act: Act, count: usize) -> Acted {
        let undo = self.desk().acts.keep(act);
        Acted { count, undo }
    }
}
