//! Calendars that were read: the list, taking one away, and bringing it back.

use crate::planner::reminding::work::Work;
use crate::view::{Area, CalendarView, When};
use crate::{EngineError, Planner};
use interlude_store::tables::{CalendarId, StoredCalendar};

pub(crate) const TOUCHED: &[Area] = &[Area::Week];
impl Planner {
    /// Every calendar that was read.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn calendars(&self) -> Result<Vec<CalendarView>, EngineError> {
        self.read(|work| Ok(work.rows.calendars()?.iter().map(|stored| view(work, stored)).collect()))
    }

    /// Takes a calendar with its busy times away; it can be brought back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_calendar(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let stored = known(work, CalendarId(id))?;
            Ok(work.rows.set_calendar_removed(stored.id, Some(work.now))?)
        })
    }

    /// Brings a calendar back as it was read last.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where nothing was taken away.
    pub fn restore_calendar(&self, id: i64) -> Result<CalendarView, EngineError> {
        self.change(TOUCHED, |work| {
            let stored = work.rows.calendar(CalendarId(id))?.filter(|stored| stored.removed_at.is_some());
            let stored = stored.ok_or(EngineError::NotFound)?;
            work.rows.set_calendar_removed(stored.id, None)?;
            Ok(view(work, &stored))
        })
    }
}

/// A calendar that was not taken away.
pub(crate) fn known(work: &Work<'_>, id: CalendarId) -> Result<StoredCalendar, EngineError> {
    let stored = work.rows.calendar(id)?.filter(|stored| stored.removed_at.is_none());
    stored.ok_or(EngineError::NotFound)
}

/// A calendar as it is shown.
pub(crate) fn view(work: &Work<'_>, stored: &StoredCalendar) -> CalendarView {
    CalendarView {
        id: stored.id.0,
        name: stored.name.clone(),
        path: stored.path.clone(),
        read: When::new(stored.read_at, &work.zone),
        events: stored.events,
        left_out: stored.left_out,
        until: When::new(stored.until, &work.zone),
    }
}
