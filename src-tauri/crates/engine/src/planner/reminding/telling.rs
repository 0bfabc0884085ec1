//! What a screen tells of one thing of the plan: what is offered for it, and what became of it.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use chrono::{DateTime, Utc};
use interlude_domain::reminding::became::{Became, Known, became};
use interlude_domain::reminding::occurrence::{Close, Key, Occurrence, State};
use interlude_domain::reminding::offer::{Doing, Timing, is_done_from_notice, may_close, offers};
use interlude_domain::reminding::rule::Kind;

impl Work<'_> {
    /// How a reminder stands to the time of what it reminds of. Asking the day before is something that is done itself.
    pub fn stands(&self, key: Key, kind: Kind, due: DateTime<Utc>) -> Result<Timing, EngineError> {
        let lead = match self.schedule.track(key.rule) {
            Some(track) => track.rule.lead,
            None => self.rows.rule(key.rule)?.and_then(|stored| stored.track.rule.lead),
        };
        Ok(match lead {
            Some(_) if kind != Kind::Confirmation => Timing::Lead,
            _ if due > self.now => Timing::Ahead,
            _ => Timing::Passed,
        })
    }

    /// What is offered for it now.
    pub fn offers(&self, known: &Occurrence, kind: Kind) -> Result<Vec<Doing>, EngineError> {
        Ok(offers(kind, self.stands(known.key, kind, known.due)?, known.state))
    }

    /// Whether its notice has *Done*.
    pub fn is_done_from_notice(&self, known: &Occurrence, kind: Kind) -> Result<bool, EngineError> {
        Ok(is_done_from_notice(kind, self.stands(known.key, kind, known.due)?, known.state))
    }

    /// Whether it may not be closed in this way before its time.
    pub fn is_too_early(&self, key: Key, how: Close) -> Result<bool, EngineError> {
        let Some(stored) = self.rows.rule(key.rule)? else { return Ok(false) };
        let due = match self.rows.occurrence(key)? {
            Some(known) => known.due,
            None => stored.track.resolve(key.date, &self.zone).due,
        };
        let kind = stored.owner.kind();
        Ok(!may_close(kind, self.stands(key, kind, due)?, how))
    }

    /// What became of it, where more was said than its reminder knows.
    pub fn became(&self, reminder: &Occurrence, kind: Kind) -> Result<Option<Became>, EngineError> {
        let Occurrence { key, state, .. } = *reminder;
        let entry = match kind {
            Kind::CheckIn | Kind::MovedCheckIn => self.rows.check_in_of(key)?,
            Kind::Confirmation if state == State::Skipped => match self.item_of(key)? {
                Some(item) => self.rows.check_in_of(item)?,
                None => None,
            },
            _ => None,
        };
        let entry = entry.as_ref().map(|stored| &stored.entry);
        let known = match kind {
            Kind::CheckIn | Kind::MovedCheckIn => Known::CheckIn(entry),
            Kind::Confirmation => Known::Asking(entry),
            kind if kind.is_activity() && state == State::Skipped => match self.rows.felt(key)? {
                Some(said) if said.excused => Known::Excused,
                _ => Known::Nothing,
            },
            _ => Known::Nothing,
        };
        Ok(became(known, reminder))
    }
}
