//! Ideas of one's own: adding, changing, taking away and bringing back.

use crate::planner::own_life::activity_form::MINUTES;
use crate::view::{Area, IdeaInput, IdeaView};
use crate::{EngineError, Planner};
use interlude_domain::form::{FieldProblem, Form, LINE};
use interlude_domain::own_life::idea::{Idea, IdeaId};
use interlude_domain::time::manner::Manner;
use interlude_store::tables::StoredIdea;

const TOUCHED: &[Area] = &[Area::Activities];

impl Planner {
    /// Every idea of one's own, the latest first.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn ideas(&self) -> Result<Vec<IdeaView>, EngineError> {
        self.read(|work| Ok(work.rows.ideas()?.into_iter().map(view).collect()))
    }

    /// Adds an idea, or changes the one with this name.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] where there is none.
    pub fn keep_idea(&self, id: Option<i64>, input: &IdeaInput) -> Result<IdeaView, EngineError> {
        self.change(TOUCHED, |work| {
            let id = id.map(IdeaId);
            if let Some(id) = id {
                let known = work.rows.idea(id)?.filter(|stored| stored.removed_at.is_none());
                known.ok_or(EngineError::NotFound)?;
            }
            let idea = read(input).map_err(EngineError::Invalid)?;
            let id = work.rows.keep_idea(id, &idea, work.now)?;
            Ok(view(StoredIdea { id, idea, removed_at: None }))
        })
    }

    /// Takes an idea away; it can be brought back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_idea(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let known = work.rows.idea(IdeaId(id))?.filter(|stored| stored.removed_at.is_none());
            known.ok_or(EngineError::NotFound)?;
            Ok(work.rows.set_idea_removed(IdeaId(id), Some(work.now))?)
        })
    }

    /// Brings an idea back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where nothing was taken away.
    pub fn restore_idea(&self, id: i64) -> Result<IdeaView, EngineError> {
        self.change(TOUCHED, |work| {
            let known = work.rows.idea(IdeaId(id))?.filter(|stored| stored.removed_at.is_some());
            let stored = known.ok_or(EngineError::NotFound)?;
            work.rows.set_idea_removed(stored.id, None)?;
            Ok(view(stored))
        })
    }
}

fn read(input: &IdeaInput) -> Result<Idea, Vec<FieldProblem>> {
    let mut form = Form::new(Manner::PLAIN);
    let text = form.required("text", &input.text, LINE);
    let minutes = form.count_if_any("minutes", &input.minutes, MINUTES);
    let idea = (|| {
        Some(Idea {
            text: text?,
            need: input.need,
            minutes: minutes?,
            company: input.company,
            cost: input.cost,
            place: input.place,
            effort: input.effort,
        })
    })();
    form.finish(idea)
}

fn view(stored: StoredIdea) -> IdeaView {
    let Idea { text, need, minutes, company, cost, place, effort } = stored.idea;
    let minutes = minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
    IdeaView { id: stored.id.0, input: IdeaInput { text, need, minutes, company, cost, place, effort } }
}
