//! Progress: what became of activities in the last weeks. Nothing counts in a row.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use crate::view::Progress;
use chrono::{DateTime, TimeDelta, Utc};
use interlude_domain::own_life::activity::{ActivityId, ActivityOutcome};
use interlude_domain::reminding::occurrence::State;
use interlude_store::tables::StoredTime;
use std::collections::BTreeMap;

/// How far back progress is counted.
const WEEKS: TimeDelta = TimeDelta::weeks(4);

/// What became of an activity in the last four weeks.
pub(crate) fn progress(work: &Work<'_>, id: ActivityId) -> Result<Progress, EngineError> {
    Ok(progress_in(work, Some(id))?.remove(&id).unwrap_or_default())
}

/// The same of every activity of which there is something.
pub(crate) fn progress_of_all(work: &Work<'_>) -> Result<BTreeMap<ActivityId, Progress>, EngineError> {
    progress_in(work, None)
}

fn progress_in(
    work: &Work<'_>,
    of: Option<ActivityId>,
) -> Result<BTreeMap<ActivityId, Progress>, EngineError> {
    let mut found: BTreeMap<ActivityId, Progress> = BTreeMap::new();
    for (activity, time) in work.rows.activity_times_after(work.now - WEEKS, of)? {
        let progress = found.entry(activity).or_default();
        match outcome(&time, work.now) {
            Some(ActivityOutcome::Done) => progress.done += 1,
            Some(ActivityOutcome::Skipped) => progress.skipped += 1,
            Some(ActivityOutcome::Excused) => progress.excused += 1,
            Some(ActivityOutcome::Unknown) => progress.unknown += 1,
            None => {}
        }
    }
    Ok(found)
}

/// What became of one time; `None` for one that is still to come or never was.
pub(crate) fn outcome(time: &StoredTime, now: DateTime<Utc>) -> Option<ActivityOutcome> {
    let known = &time.occurrence;
    match known.state {
        State::Done => Some(ActivityOutcome::Done),
        State::Skipped if time.excused => Some(ActivityOutcome::Excused),
        State::Skipped if known.closed_at.is_some() => Some(ActivityOutcome::Skipped),
        State::Nonexistent => None,
        _ => (known.due <= now).then_some(ActivityOutcome::Unknown),
    }
}
