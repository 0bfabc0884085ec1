//! Coming: the next agreed moment of contact, and those near an instant.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use crate::planner::week::standing;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use interlude_domain::plan::PlanId;
use interlude_domain::reminding::occurrence::{Key, State};
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::span::Span;
use interlude_store::tables::{Owner, StoredRule};

/// How far a check-in may lie from an instant to be near it.
const NEAR: TimeDelta = TimeDelta::hours(3);

/// A check-in that is still to come.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Coming<'work> {
    /// Its reminder.
    pub key: Key,
    /// When it is.
    pub due: DateTime<Utc>,
    /// The zone in which it was agreed; none where it floats.
    pub zone: Option<&'work Zone>,
}

/// The next check-in of a plan, also one that was moved or put off.
pub(crate) fn next<'work>(work: &'work Work<'_>, plan: PlanId) -> Option<Coming<'work>> {
    let is_check_in = |stored: &&StoredRule| {
        matches!(stored.owner, Owner::Plan(of, kind) if of == plan && kind.is_check_in())
            && stored.track.rule.lead.is_none()
    };
    let ahead = work.rules.iter().filter(is_check_in).filter_map(|stored| {
        let next = work.schedule.ahead(stored.track.rule.id).next()?;
        Some(Coming { key: next.key, due: next.due, zone: stored.track.rule.zone.as_ref() })
    });
    ahead.min_by_key(|coming| coming.due)
}

/// The check-ins that lie near now, as the clock shows them.
pub(crate) fn near(work: &Work<'_>, plan: PlanId) -> Result<Vec<NaiveDateTime>, EngineError> {
    let mut found = Vec::new();
    for known in standing::between(work, Span { from: work.now - NEAR, to: work.now + NEAR })? {
        let stored = match work.stored_rule(known.key.rule) {
            Some(stored) => Some(stored.owner),
            None => work.rows.rule(known.key.rule)?.map(|stored| stored.owner),
        };
        let is_one = matches!(stored, Some(Owner::Plan(of, kind)) if of == plan && kind.is_check_in());
        if is_one && known.state != State::Skipped {
            found.push(work.zone.local(known.due));
        }
    }
    Ok(found)
}
