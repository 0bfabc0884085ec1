//! The entry of a hard minute, opened afterwards: what was tapped, and one line for next time (MOMENTS.md §3, point 8).

use crate::planner::reminding::work::Work;
use crate::view::MinuteEntryView;
use crate::{EngineError, Planner};
use interlude_domain::moments::draft::{HeldTime, held_time};
use interlude_domain::moments::moment::{MomentId, MomentKind};
use interlude_store::tables::StoredMoment;

impl Planner {
    /// The entry of a hard minute.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none of this name, or it lies in the bin.
    pub fn minute_entry(&self, id: i64) -> Result<MinuteEntryView, EngineError> {
        self.read(|work| {
            let stored = work.kept_moment(MomentId(id))?;
            if stored.moment.kind != MomentKind::Urge {
                return Err(EngineError::NotFound);
            }
            work.minute_entry(&stored)
        })
    }
}

impl Work<'_> {
    fn minute_entry(&self, stored: &StoredMoment) -> Result<MinuteEntryView, EngineError> {
        let urge = self.rows.urge(stored.id)?;
        let urge = urge.as_ref();
        let draft = urge.and_then(|urge| urge.draft);
        let draft = draft.map(|draft| self.rows.moment(draft)).transpose()?.flatten();
        let line = self.rows.line_next_time(stored.id)?;
        let was_at_night = held_time(stored.moment.was.local(), &[]) == HeldTime::Night;
        let is_day = held_time(self.zone.local(self.now), &[]) == HeldTime::Day;
        Ok(MinuteEntryView {
            line: urge.and_then(|urge| urge.line),
            purpose: urge.and_then(|urge| urge.purpose),
            look: urge.and_then(|urge| urge.look),
            set_off: urge.and_then(|urge| urge.set_off),
            strength: urge.and_then(|urge| urge.strength),
            strength_after: urge.and_then(|urge| urge.strength_after),
            draft: draft.filter(|draft| draft.binned.is_none()).map(|draft| draft.id.0),
            next_time: line.map(|line| line.text),
            may_write: was_at_night && is_day,
            entry: self.moment_view(stored)?,
        })
    }
}
