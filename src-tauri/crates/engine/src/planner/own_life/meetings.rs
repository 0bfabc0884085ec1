//! Meetings: since when a person was not met.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use chrono::NaiveDate;
use interlude_store::tables::StoredPerson;

/// The date from which the intervals of a person count, and that of the last real meeting.
pub(crate) fn counted_from(
    work: &Work<'_>,
    stored: &StoredPerson,
) -> Result<(NaiveDate, Option<NaiveDate>), EngineError> {
    let last = work.rows.last_meeting(stored.id)?;
    Ok((last.unwrap_or_else(|| work.zone.local(stored.created_at).date()), last))
}
