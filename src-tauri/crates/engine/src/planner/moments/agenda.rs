//! The agenda of a check-in: what was noticed since the plan began and not yet said (MOMENTS.md §6). It stands there folded, where
//! held texts would, and is brought up nowhere else.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use crate::view::{NoticedItem, WasView};
use chrono::{DateTime, NaiveTime, Utc};
use interlude_domain::moments::was::DAY_BEGINS;
use interlude_domain::plan::Turn;

/// So much of it is shown, the latest first.
const MOST: u32 = 50;

impl Work<'_> {
    /// What was noticed since the plan began and was not said, the latest first.
    pub(crate) fn noticed_for(&self, due: DateTime<Utc>) -> Result<Vec<NoticedItem>, EngineError> {
        let open = self.rows.open_plan()?.filter(|open| open.turn == Turn::GoesOn);
        let Some(open) = open else { return Ok(Vec::new()) };
        if !self.has_agenda(due)? {
            return Ok(Vec::new());
        }
        let began = self.zone.resolve(open.plan.starts, NaiveTime::MIN).due;
        let item = |id| {
            let was = self.kept_moment(id)?.moment.was;
            Ok(NoticedItem { id: id.0, at: WasView::new(&was, DAY_BEGINS).local })
        };
        let found = self.rows.noticed_unsaid(began.timestamp()..=self.now.timestamp(), MOST)?;
        found.into_iter().map(item).collect()
    }
}
