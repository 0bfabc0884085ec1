//! Sheets as they are shown: how each stands, how it stood before, and which one is offered.

use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up::may_bring_up;
use crate::view::{FormerSheet, SheetLineView, SheetView, SheetsView, When};
use crate::{EngineError, Planner};
use chrono::NaiveDate;
use interlude_domain::plan::control::controls;
use interlude_domain::plan::offer::PlanState;
use interlude_domain::talking::harm;
use interlude_domain::talking::sheet::{
    Known, Sheet, SheetAct, Told, acts, is_of_first_days, is_past_first_days, of_day_three, offered,
};
use interlude_store::tables::{StoredPlan, StoredSheet, StoredSheetLine};

/// Of so many days on which a sheet was written its versions are shown.
const DAYS: u32 = 60;

impl Planner {
    /// All sheets of the plan that is there.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn sheets(&self) -> Result<SheetsView, EngineError> {
        self.read(|work| {
            let open = work.rows.open_plan()?;
            let sheets = open.map(|open| work.sheets_of(&open, PlanState::of(open.turn))).transpose()?;
            let sheets = sheets.unwrap_or_default();
            let mut lines = sheets.iter().flat_map(|sheet| &sheet.lines);
            let is_of_harm = lines.any(|line| harm::speaks_of_harm(&as_it_reads(line)));
            Ok(SheetsView {
                now: When::new(work.now, &work.zone),
                offered: work.offered_sheet()?,
                sheets,
                is_of_harm,
            })
        })
    }

    /// How a sheet stood at the end of each day on which it was written, the latest first.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn former_sheets(&self, sheet: Sheet) -> Result<Vec<FormerSheet>, EngineError> {
        self.read(|work| {
            let Some(open) = work.rows.open_plan()? else { return Ok(Vec::new()) };
            let found = work.rows.sheet_by_days((open.id, sheet), DAYS)?;
            let days: Vec<NaiveDate> = found.iter().map(|one| one.day).collect();
            // Where older days are left out, the first that is there was not the first.
            let are_all = days.len() < usize::try_from(DAYS).unwrap_or(usize::MAX);
            let third = of_day_three(open.plan.starts, &days).filter(|number| are_all || *number > 0);
            let former = |(number, stored): (usize, &StoredSheet)| {
                let lines = work.rows.sheet_lines(stored.id)?;
                Ok(FormerSheet {
                    version: stored.id.0,
                    written: When::new(stored.written_at, &work.zone),
                    lines: lines.into_iter().map(as_written).collect(),
                    is_of_first_days: is_of_first_days(open.plan.starts, stored.day),
                    is_of_day_three: third == Some(number),
                })
            };
            found.iter().enumerate().rev().map(former).collect()
        })
    }
}

impl Work<'_> {
    /// The sheet that is offered now.
    pub(super) fn offered_sheet(&self) -> Result<Option<Sheet>, EngineError> {
        let local = self.zone.local(self.now);
        let Some(open) = self.rows.open_plan()?.filter(|_| may_bring_up(local.time())) else {
            return Ok(None);
        };
        let mut done = Vec::new();
        for &sheet in Sheet::ALL {
            let written = self.rows.sheet((open.id, sheet))?.map(|stored| stored.day);
            done.extend(
                written.into_iter().chain(self.rows.sheet_waved((open.id, sheet))?).map(|day| (sheet, day)),
            );
        }
        let state = PlanState::of(open.turn);
        let plan = &open.plan;
        Ok(offered(&Known {
            state,
            together: plan.together,
            starts: plan.starts,
            today: local.date(),
            done: &done,
        }))
    }

    /// Each sheet of a plan as it stands.
    pub(crate) fn sheets_of(
        &self,
        plan: &StoredPlan,
        state: PlanState,
    ) -> Result<Vec<SheetView>, EngineError> {
        Sheet::ALL.iter().map(|sheet| self.sheet_view((plan, *sheet), state)).collect()
    }

    pub(super) fn sheet_view(
        &self,
        (plan, sheet): (&StoredPlan, Sheet),
        state: PlanState,
    ) -> Result<SheetView, EngineError> {
        let acts = acts(sheet, state);
        let days = self.rows.sheet_by_days((plan.id, sheet), 2)?;
        let stored = days.last();
        let lines = stored.map(|stored| self.rows.sheet_lines(stored.id)).transpose()?.unwrap_or_default();
        let starts = plan.plan.starts;
        let is_of_first_days = stored.is_some_and(|stored| is_of_first_days(starts, stored.day));
        let local = self.zone.local(self.now);
        let may_tell = acts.contains(&SheetAct::Tell);
        let view = |line: StoredSheetLine| SheetLineView {
            told: may_tell.then(|| told(&line)),
            may_ask: may_tell && controls(&line.line.text).is_none(),
            ..as_written(line)
        };
        Ok(SheetView {
            sheet,
            most: sheet.most(),
            version: stored.map(|stored| stored.id.0),
            written: stored.map(|stored| When::new(stored.written_at, &self.zone)),
            is_of_first_days,
            reads_again: is_of_first_days
                && !lines.is_empty()
                && acts.contains(&SheetAct::Begin)
                && may_bring_up(local.time())
                && is_past_first_days(starts, local.date()),
            has_former: days.len() > 1,
            lines: lines.into_iter().map(view).collect(),
            acts,
        })
    }
}

fn told(line: &StoredSheetLine) -> Told {
    match (line.told_at, line.is_asked) {
        (Some(_), _) => Told::Told,
        (None, true) => Told::Asked,
        (None, false) => Told::NotYet,
    }
}

fn as_written(StoredSheetLine { line, .. }: StoredSheetLine) -> SheetLineView {
    SheetLineView { text: line.text, then_do: line.then_do, told: None, may_ask: false }
}

/// A line as one sentence: what I do then is said of me.
fn as_it_reads(SheetLineView { text, then_do, .. }: &SheetLineView) -> String {
    if then_do.is_empty() { text.clone() } else { format!("{text}. I {then_do}") }
}
