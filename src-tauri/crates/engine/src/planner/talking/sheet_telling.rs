//! What I would need to see: whether they were told, and making a question of what they were not.

use super::sheets::TOUCHED;
use crate::planner::check_ins::around;
use crate::view::{Area, OwnQuestion, SheetView};
use crate::{EngineError, Planner};
use chrono::{DateTime, Utc};
use interlude_domain::form::{Form, LINE, Problem};
use interlude_domain::plan::control::controls;
use interlude_domain::plan::offer::PlanState;
use interlude_domain::talking::sheet::{Sheet, SheetAct};

/// What is touched where a question is made of a line.
const ASKED: &[Area] = &[Area::Talks, Area::Plan, Area::Today];

impl Planner {
    /// They were told this line of what I would need to see.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is no such line.
    pub fn seen_told(&self, text: &str) -> Result<SheetView, EngineError> {
        self.set_told(text, Some)
    }

    /// They were not, after all.
    ///
    /// # Errors
    /// As for [`Planner::seen_told`].
    pub fn seen_not_told(&self, text: &str) -> Result<SheetView, EngineError> {
        self.set_told(text, |_| None)
    }

    fn set_told(
        &self,
        text: &str,
        at: impl Fn(DateTime<Utc>) -> Option<DateTime<Utc>>,
    ) -> Result<SheetView, EngineError> {
        self.change(TOUCHED, |work| {
            let open = work.may_with(Sheet::WouldSee, SheetAct::Tell)?;
            let (id, _) = work.standing((&open, Sheet::WouldSee))?.ok_or(EngineError::NotFound)?;
            if !work.rows.set_sheet_told((id, text), at(work.now))? {
                return Err(EngineError::NotFound);
            }
            work.sheet_view((&open, Sheet::WouldSee), PlanState::of(open.turn))
        })
    }

    /// A line that they were not told becomes a question for when the two talk, in the words given.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for words that no question can have, or by which one would control the other; else as for
    /// [`Planner::seen_told`].
    pub fn seen_asks(&self, text: &str, question: &str) -> Result<OwnQuestion, EngineError> {
        self.change(ASKED, |work| {
            let mut form = Form::new(work.manner);
            let asked = form.required("question", question, LINE);
            if controls(text).is_some() {
                form.refuse("question", Problem::Controls);
            }
            let asked = form.finish(asked).map_err(EngineError::Invalid)?;
            let open = work.may_with(Sheet::WouldSee, SheetAct::Tell)?;
            let (id, lines) = work.standing((&open, Sheet::WouldSee))?.ok_or(EngineError::NotFound)?;
            if !lines.iter().any(|one| one.line.text == text) {
                return Err(EngineError::NotFound);
            }
            let (question, asked) = around::ask(work, &open, &asked)?;
            work.rows.set_sheet_asked((id, text), question)?;
            Ok(asked)
        })
    }
}
