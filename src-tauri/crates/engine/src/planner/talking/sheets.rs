//! Sheets: writing one, each time as a version of its own. What may be done with one and which is offered is
//! [`interlude_domain::talking::sheet`].

use super::sheet_form;
use crate::planner::reminding::work::Work;
use crate::view::{Area, SheetLineInput, SheetView};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveDate, Utc};
use interlude_domain::plan::offer::PlanState;
use interlude_domain::talking::sheet::{Line, Sheet, SheetAct, VersionId, acts};
use interlude_store::tables::{StoredPlan, StoredSheetLine};

/// What a sheet touches.
pub(super) const TOUCHED: &[Area] = &[Area::Talks];

impl Planner {
    /// Keeps what was typed as a version of its own; what stood there before stays as it was.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every line that makes no sense; [`EngineError::NotFound`] where it may not be written.
    pub fn keep_sheet(&self, sheet: Sheet, lines: &[SheetLineInput]) -> Result<SheetView, EngineError> {
        self.change(TOUCHED, |work| {
            let open = work.may_with(sheet, SheetAct::Write)?;
            let typed = sheet_form::read(sheet, lines, work.manner).map_err(EngineError::Invalid)?;
            let stands = work.standing((&open, sheet))?;
            let had = stands.map(|(_, lines)| lines).unwrap_or_default();
            if !had.iter().map(|had| &had.line).eq(&typed) {
                let told = |line: Line| {
                    let before = had.iter().find(|had| had.line.text == line.text).cloned();
                    StoredSheetLine { line, ..before.unwrap_or_default() }
                };
                let lines: Vec<StoredSheetLine> = typed.into_iter().map(told).collect();
                work.rows.add_sheet((open.id, sheet), &lines, work.moment_of_sheet())?;
            }
            work.sheet_view((&open, sheet), PlanState::of(open.turn))
        })
    }

    /// What was written in the first forty-eight hours holds from day three on, too: it stands there a second time.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none that is to be read again.
    pub fn sheet_holds(&self, sheet: Sheet) -> Result<SheetView, EngineError> {
        self.change(TOUCHED, |work| {
            let open = work.may_with(sheet, SheetAct::Write)?;
            let (_, lines) = work.standing((&open, sheet))?.ok_or(EngineError::NotFound)?;
            if !work.sheet_view((&open, sheet), PlanState::of(open.turn))?.reads_again {
                return Err(EngineError::NotFound);
            }
            work.rows.add_sheet((open.id, sheet), &lines, work.moment_of_sheet())?;
            work.sheet_view((&open, sheet), PlanState::of(open.turn))
        })
    }

    /// Takes a version away: the one before it stands again.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_version(&self, version: i64) -> Result<(), EngineError> {
        self.set_version_removed(VersionId(version), Some)
    }

    /// Brings it back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn restore_version(&self, version: i64) -> Result<(), EngineError> {
        self.set_version_removed(VersionId(version), |_| None)
    }

    fn set_version_removed(
        &self,
        id: VersionId,
        at: impl Fn(DateTime<Utc>) -> Option<DateTime<Utc>>,
    ) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let (plan, sheet) = work.rows.sheet_of_version(id)?.ok_or(EngineError::NotFound)?;
            if work.may_with(sheet, SheetAct::Write)?.id != plan {
                return Err(EngineError::NotFound);
            }
            work.rows.set_sheet_removed(id, at(work.now))?;
            Ok(())
        })
    }

    /// The sheet that is offered is not wanted; it is not offered again.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where no plan goes on.
    pub fn wave_sheet(&self, sheet: Sheet) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let open = work.may_with(sheet, SheetAct::Write)?;
            let (_, day) = work.moment_of_sheet();
            Ok(work.rows.wave_sheet((open.id, sheet), day)?)
        })
    }

    /// It is offered, after all.
    ///
    /// # Errors
    /// As for [`Planner::wave_sheet`].
    pub fn unwave_sheet(&self, sheet: Sheet) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let open = work.may_with(sheet, SheetAct::Write)?;
            Ok(work.rows.unwave_sheet((open.id, sheet))?)
        })
    }
}

impl Work<'_> {
    /// The plan that is there, where this may be done with the sheet.
    pub(super) fn may_with(&self, sheet: Sheet, act: SheetAct) -> Result<StoredPlan, EngineError> {
        let open = self.rows.open_plan()?.ok_or(EngineError::NotFound)?;
        if acts(sheet, PlanState::of(open.turn)).contains(&act) {
            Ok(open)
        } else {
            Err(EngineError::NotFound)
        }
    }

    fn moment_of_sheet(&self) -> (DateTime<Utc>, NaiveDate) {
        (self.now, self.zone.local(self.now).date())
    }

    pub(super) fn standing(
        &self,
        (plan, sheet): (&StoredPlan, Sheet),
    ) -> Result<Option<(VersionId, Vec<StoredSheetLine>)>, EngineError> {
        let Some(stored) = self.rows.sheet((plan.id, sheet))? else { return Ok(None) };
        Ok(Some((stored.id, self.rows.sheet_lines(stored.id)?)))
    }
}
