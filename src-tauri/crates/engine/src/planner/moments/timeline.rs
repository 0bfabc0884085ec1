//! The timeline: everything that was logged, newest first, and where a day or an entry stands in it (MOMENTS.md §7).

use crate::planner::moments::listing::Shown;
use crate::planner::reminding::work::Work;
use crate::view::{MomentItem, TimelineAt, TimelineFilter, TimelinePage};
use crate::{EngineError, Planner};
use interlude_domain::form::{Form, Problem};
use interlude_domain::moments::moment::{MomentId, MomentKind};
use interlude_domain::moments::tag::TagId;
use interlude_domain::moments::timeline::{self, DayPart, DayRows};
use interlude_store::tables::Listed;

/// How many rows a page has at most.
const MOST: u32 = 200;

impl Planner {
    /// A page of what passes the filter, no more than `most` rows of it. It begins at a row, or has the first entry of a day or one
    /// entry on it; its `first` says which row that is.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for a filter that makes no sense; when the vault is not open or cannot be read.
    pub fn timeline(
        &self,
        filter: &TimelineFilter,
        at: &TimelineAt,
        most: u32,
    ) -> Result<TimelinePage, EngineError> {
        self.read(|work| {
            let listed = read(work, filter)?;
            let days = work.rows.listed_days(&listed)?;
            let first = match at {
                TimelineAt { entry: Some(id), .. } => work.row_of(&listed, &days, MomentId(*id))?,
                TimelineAt { day, row, .. } if day.is_empty() => *row,
                TimelineAt { day, .. } => {
                    let mut form = Form::new(work.manner);
                    let day = form.date("day", day);
                    timeline::first_of(&days, form.finish(day).map_err(EngineError::Invalid)?)
                }
            };
            let parts = timeline::parts(&days, first, most.min(MOST));
            Ok(TimelinePage { total: timeline::total(&days), first, items: work.rows_of(&listed, &parts)? })
        })
    }
}

/// What is listed by a filter; one that names no kind is of all.
fn read(work: &Work<'_>, filter: &TimelineFilter) -> Result<Listed, EngineError> {
    let mut form = Form::new(work.manner);
    let first = form.date_if_any("first", &filter.first);
    let last = form.date_if_any("last", &filter.last);
    if let (Some(Some(first)), Some(Some(last))) = (first, last)
        && last < first
    {
        form.refuse("last", Problem::BeforeStart);
    }
    let (first, last) = form.finish(first.zip(last)).map_err(EngineError::Invalid)?;
    let kinds = if filter.kinds.is_empty() { MomentKind::ALL.to_vec() } else { filter.kinds.clone() };
    Ok(Listed { kinds, tag: filter.tag.map(TagId), first, last })
}

impl Work<'_> {
    /// The row of an entry, or of what stands where it would: one that the filter leaves out, or that is gone.
    fn row_of(&self, listed: &Listed, days: &[DayRows], id: MomentId) -> Result<u32, EngineError> {
        let Some((day, _)) = self.rows.listed_at(id)? else { return Ok(0) };
        let first = timeline::first_of(days, day);
        let Some(known) = days.iter().find(|known| known.day == day) else { return Ok(first) };
        let whole = DayPart { day, over: 0, rows: known.rows };
        let within = self.rows.listed_in(listed, whole)?.iter().position(|known| *known == id);
        Ok(first + within.and_then(|row| u32::try_from(row).ok()).unwrap_or(0))
    }

    fn rows_of(&self, listed: &Listed, parts: &[DayPart]) -> Result<Vec<MomentItem>, EngineError> {
        let mut items = Vec::new();
        for part in parts {
            for id in self.rows.listed_in(listed, *part)? {
                items.push(self.item(&self.kept_moment(id)?, Shown::Beginning)?);
            }
        }
        Ok(items)
    }
}
