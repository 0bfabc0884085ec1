//! Whether what reminds of planning becomes less because a plan ended: from then on, until another one begins, it is taken up again, or
//! it is chosen anew what reminds.

use crate::EngineError;
use crate::planner::reminding::rules::Wanted;
use crate::planner::reminding::work::Work;
use chrono::{Datelike, NaiveDate};
use interlude_domain::reminding::rule::{Kind, Rule};
use interlude_domain::time::recurrence::Repeat;
use interlude_domain::week::taper::Taper;
use interlude_store::tables::Owner;

/// The day on which a plan ended.
const SINCE: &str = "prompts taper since";

impl Work<'_> {
    /// A plan has ended.
    pub(crate) fn begin_tapering(&self) -> Result<(), EngineError> {
        let today = self.zone.local(self.now).date();
        Ok(self.rows.set_setting(SINCE, Some(&today.to_string()))?)
    }

    /// All is as before.
    pub(crate) fn end_tapering(&self) -> Result<(), EngineError> {
        Ok(self.rows.set_setting(SINCE, None)?)
    }

    /// How it becomes less, where it does.
    pub(super) fn taper(&self) -> Result<Option<Taper>, EngineError> {
        let since = self.rows.setting(SINCE)?.and_then(|day| day.parse().ok());
        Ok(since.map(|since| Taper { since }))
    }

    /// The weekly reminder ends with the last week in which one may come, and goes on where nothing becomes less; whether that changed it.
    pub(super) fn keep_planning_tapered(&mut self) -> Result<bool, EngineError> {
        let Some(stored) = self.rows.rule_of(Owner::Prompt(Kind::Planning))? else { return Ok(false) };
        let until = self.taper()?.map(Taper::last);
        if stored.track.rule.until == until {
            return Ok(false);
        }
        let wanted = Wanted { until, ..Wanted::same_as(stored.track.rule.clone()) };
        self.change_rule(&stored, wanted)?;
        Ok(true)
    }

    /// On which days the weekly reminder comes while it becomes less.
    pub(super) fn planning_days(&self, taper: Taper) -> Result<Vec<NaiveDate>, EngineError> {
        let rule = self.rows.rule_of(Owner::Prompt(Kind::Planning))?.map(|stored| stored.track.rule);
        let Some(Rule { repeat: Repeat::Weeks(_, on), starts, .. }) = rule else { return Ok(Vec::new()) };
        let days = taper.since.iter_days().take_while(|date| *date <= taper.last());
        Ok(days.filter(|date| *date >= starts && on.contains(date.weekday())).collect())
    }
}
