//! What was done to occurrences in this run, so that it can be taken back for a while.

use crate::planner::moments::FormerTag;
use crate::planner::week::putting_back::Rearranged;
use crate::view::Area;
use interlude_domain::check_ins::check_in::CheckInId;
use interlude_domain::reminding::schedule::Act;
use std::collections::VecDeque;

/// How many acts are remembered.
const KEPT: usize = 20;

/// What one area of the screens shows of an occurrence.
pub(crate) const TOUCHED: &[Area] =
    &[Area::Inbox, Area::Today, Area::Plan, Area::Activities, Area::Week, Area::People];

/// The last acts of this run; forgotten when the vault is locked.
#[derive(Debug, Default)]
pub(crate) struct Acts {
    last: u32,
    kept: VecDeque<(u32, Done)>,
}

/// What can be taken back.
#[derive(Debug, Clone)]
pub(crate) enum Done {
    /// What was done to occurrences.
    Act(Act),
    /// How the times of an activity were rearranged.
    Rearranged(Rearranged),
    /// What was written about a check-in was cleared.
    Cleared(CheckInId),
    /// A tag was renamed, merged or removed.
    Tag(FormerTag),
}

impl Acts {
    /// Remembers what was done; its name is answered.
    pub fn keep(&mut self, done: Done) -> u32 {
        self.last += 1;
        self.kept.push_back((self.last, done));
        if self.kept.len() > KEPT {
            self.kept.pop_front();
        }
        self.last
    }

    /// What was done under this name, unless it is forgotten.
    pub fn find(&self, id: u32) -> Option<Done> {
        self.kept.iter().find(|(known, _)| *known == id).map(|(_, done)| done.clone())
    }

    /// Forgets what was taken back.
    pub fn forget(&mut self, id: u32) {
        self.kept.retain(|(known, _)| *known != id);
    }
}
