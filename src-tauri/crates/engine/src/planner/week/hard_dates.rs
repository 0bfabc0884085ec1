//! Hard dates: kept, taken away and brought back. A week ahead of each it is asked what to put there.

use crate::planner::reminding::work::Work;
use crate::view::{Area, HardDateInput, HardDateView};
use crate::{EngineError, Planner};
use interlude_domain::form::{FieldProblem, Form, LINE};
use interlude_domain::time::manner::Manner;
use interlude_domain::week::hard::{HardDate, HardDateId};
use interlude_store::tables::StoredHardDate;

const TOUCHED: &[Area] = &[Area::Week, Area::Inbox];

impl Planner {
    /// Every hard date: the next one first, those that are over last.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn hard_dates(&self) -> Result<Vec<HardDateView>, EngineError> {
        self.read(|work| {
            let mut dates: Vec<HardDateView> =
                work.rows.hard_dates()?.iter().map(|stored| view(work, stored)).collect();
            dates.sort_by_key(|date| (date.next.is_none(), date.next.clone()));
            Ok(dates)
        })
    }

    /// Adds a hard date, or changes the one with this name.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] where there is none.
    pub fn keep_hard_date(
        &self,
        id: Option<i64>,
        input: &HardDateInput,
    ) -> Result<HardDateView, EngineError> {
        self.change(TOUCHED, |work| {
            let id = id.map(HardDateId);
            if let Some(id) = id {
                let known = work.rows.hard_date(id)?.filter(|stored| stored.removed_at.is_none());
                known.ok_or(EngineError::NotFound)?;
            }
            let hard = read(input, work.manner).map_err(EngineError::Invalid)?;
            let id = work.rows.keep_hard_date(id, &hard, work.now)?;
            Ok(view(work, &StoredHardDate { id, hard, removed_at: None }))
        })
    }

    /// Takes a hard date away; it can be brought back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_hard_date(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let known = work.rows.hard_date(HardDateId(id))?.filter(|stored| stored.removed_at.is_none());
            known.ok_or(EngineError::NotFound)?;
            Ok(work.rows.set_hard_date_removed(HardDateId(id), Some(work.now))?)
        })
    }

    /// Brings a hard date back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where nothing was taken away.
    pub fn restore_hard_date(&self, id: i64) -> Result<HardDateView, EngineError> {
        self.change(TOUCHED, |work| {
            let known = work.rows.hard_date(HardDateId(id))?.filter(|stored| stored.removed_at.is_some());
            let stored = known.ok_or(EngineError::NotFound)?;
            work.rows.set_hard_date_removed(stored.id, None)?;
            Ok(view(work, &stored))
        })
    }
}

fn read(input: &HardDateInput, manner: Manner) -> Result<HardDate, Vec<FieldProblem>> {
    let mut form = Form::new(manner);
    let title = form.required("title", &input.title, LINE);
    let date = form.date("date", &input.date);
    let hard = title.zip(date).map(|(title, date)| HardDate { title, date, comes_back: input.comes_back });
    form.finish(hard)
}

fn view(work: &Work<'_>, stored: &StoredHardDate) -> HardDateView {
    let HardDate { title, date, comes_back } = stored.hard.clone();
    let next = stored.hard.next_on_or_after(work.zone.local(work.now).date());
    HardDateView {
        id: stored.id.0,
        input: HardDateInput { title, date: date.to_string(), comes_back },
        next: next.map(|date| date.to_string()),
    }
}
