//! The agenda of a check-in: what was noticed since the plan began and not yet said (MOMENTS.md §6). It stands there folded, where
//! held texts would, and is brought up nowhere else.

use crate::EngineError;
use crate::planner::moments::holding;
use crate::planner::reminding::work::Work;
use crate::view::{NoticedItem, WasView};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use interlude_domain::moments::draft::HeldTime;
use interlude_domain::moments::was::DAY_BEGINS;
use interlude_domain::plan::Turn;

/// So long after it began a check-in still has its agenda.
const RUNS: TimeDelta = TimeDelta::hours(1);
/// So much of it is shown, the latest first.
const MOST: u32 = 50;

impl Work<'_> {
    /// Whether the check-in that is due then has its agenda now: where it is the next one, or began within the hour, and where held
    /// texts are brought up at all.
    pub(super) fn has_agenda(&self, due: DateTime<Utc>) -> Result<bool, EngineError> {
        let holds = holding::of(self)?;
        let is_running = due <= self.now && self.now - due <= RUNS;
        let is_next = holds.check_in.is_some_and(|(_, next)| next == due);
        Ok(holds.plan.is_some() && holds.time == HeldTime::Day && (is_running || is_next))
    }

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
