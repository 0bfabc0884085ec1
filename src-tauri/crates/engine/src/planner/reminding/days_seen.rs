//! Counting the days that the program has seen, once in each turn.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use interlude_domain::time::seen::DaysSeen;

impl Work<'_> {
    /// How many days were seen, today counted.
    pub fn days_seen(&self) -> Result<DaysSeen, EngineError> {
        let today = self.zone.local(self.now).date();
        Ok(self.rows.days_seen()?.map_or(DaysSeen::first(today), |seen| seen.turn(today)))
    }

    /// Counts today, where it was not counted yet, and looks what became of held drafts.
    pub fn count_day(&self) -> Result<(), EngineError> {
        let seen = self.days_seen()?;
        if self.rows.days_seen()? != Some(seen) {
            self.rows.save_days_seen(seen)?;
            self.settle_drafts()?;
        }
        Ok(())
    }
}
