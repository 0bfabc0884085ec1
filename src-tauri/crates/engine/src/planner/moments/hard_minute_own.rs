//! My own beside a hard minute: the card, what makes it harder, and lines for next time.

use crate::planner::moments::hard_minute_known::Known;
use crate::planner::moments::logging::TOUCHED;
use crate::planner::moments::released::LINES;
use crate::planner::reminding::work::Work;
use crate::view::{MinuteCardView, MinuteLineView, When};
use crate::{EngineError, Planner};
use interlude_domain::form::{Form, LINE, TEXT};
use interlude_domain::moments::hard_minute::{Asked, MinuteCard, hard_minute};
use interlude_domain::moments::moment::{MomentId, MomentKind, Showing};
use interlude_store::tables::{CardName, StoredLine};

impl Planner {
    /// Keeps my own card; with an empty text it is the filled one again.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for a text that is too long.
    pub fn save_card(&self, text: &str) -> Result<MinuteCardView, EngineError> {
        self.save_own(CardName::Card, text)
    }

    /// Keeps what makes it harder for myself, one a line; with an empty text it is the filled list again.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for a text that is too long.
    pub fn save_harder(&self, text: &str) -> Result<MinuteCardView, EngineError> {
        self.save_own(CardName::Harder, text)
    }

    /// Keeps the line for next time of a hard minute.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for one that is empty or too long, [`EngineError::NotFound`] for an entry that is none of a hard
    /// minute.
    pub fn keep_line(&self, id: i64, text: &str) -> Result<Vec<MinuteLineView>, EngineError> {
        self.change_shown(TOUCHED, |work| {
            let stored = work.kept_moment(MomentId(id))?;
            if stored.moment.kind != MomentKind::Urge {
                return Err(EngineError::NotFound);
            }
            let mut form = Form::new(work.manner);
            let text = form.required("text", text, LINE);
            let text = form.finish(text).map_err(EngineError::Invalid)?;
            work.rows.keep_line(stored.id, &text, work.now)?;
            work.minute_lines()
        })
    }

    /// Folds a line for next time.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn fold_line(&self, id: i64) -> Result<Vec<MinuteLineView>, EngineError> {
        self.show_line(id, Showing::Folded)
    }

    /// Opens a folded line for next time.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn open_line(&self, id: i64) -> Result<Vec<MinuteLineView>, EngineError> {
        self.show_line(id, Showing::Open)
    }

    /// Removes a line for next time; it can be brought back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_line(&self, id: i64) -> Result<Vec<MinuteLineView>, EngineError> {
        self.change_shown(TOUCHED, |work| {
            let is_there = work.rows.set_line_removed(MomentId(id), Some(work.now))?;
            if is_there { work.minute_lines() } else { Err(EngineError::NotFound) }
        })
    }

    /// Brings a line for next time back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where none was removed.
    pub fn restore_line(&self, id: i64) -> Result<Vec<MinuteLineView>, EngineError> {
        self.change_shown(TOUCHED, |work| {
            let is_there = work.rows.set_line_removed(MomentId(id), None)?;
            if is_there { work.minute_lines() } else { Err(EngineError::NotFound) }
        })
    }

    fn save_own(&self, name: CardName, text: &str) -> Result<MinuteCardView, EngineError> {
        self.change_shown(TOUCHED, |work| {
            let mut form = Form::new(work.manner);
            let text = form.text("text", text, TEXT);
            let text = form.finish(text).map_err(EngineError::Invalid)?;
            work.rows.save_card(name, &text)?;
            let known = Known::of(work, work.now)?;
            let filled = hard_minute(&known.situation(work), Asked::default()).card;
            work.minute_card(filled)
        })
    }

    fn show_line(&self, id: i64, showing: Showing) -> Result<Vec<MinuteLineView>, EngineError> {
        self.change_shown(TOUCHED, |work| {
            let is_there = work.rows.set_line_showing(MomentId(id), showing)?;
            if is_there { work.minute_lines() } else { Err(EngineError::NotFound) }
        })
    }
}

impl Work<'_> {
    /// My card, or that `filled` stands in its place.
    pub(super) fn minute_card(&self, filled: MinuteCard) -> Result<MinuteCardView, EngineError> {
        let harder = self.rows.card(CardName::Harder)?;
        let lines = |text: String| -> Vec<String> {
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
        };
        Ok(MinuteCardView { card: self.rows.card(CardName::Card)?, filled, harder: harder.map(lines) })
    }

    /// My lines for next time, the newest first.
    pub(super) fn minute_lines(&self) -> Result<Vec<MinuteLineView>, EngineError> {
        let view = |line: StoredLine| MinuteLineView {
            id: line.moment.0,
            text: Some(line.text).filter(|_| line.showing == Showing::Open),
            showing: line.showing,
            written: When::new(line.written_at, &self.zone),
        };
        Ok(self.rows.lines_next_time(LINES)?.into_iter().map(view).collect())
    }
}
