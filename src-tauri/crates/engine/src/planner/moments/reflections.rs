//! Reflections: a text about it, free or begun with a prompt (MOMENTS.md §6). It is kept as it is typed.

use crate::planner::moments::logging::TOUCHED;
use crate::planner::moments::moment_form;
use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up;
use crate::view::{FormattedView, KeptEntry, MomentInput, ReflectionView, WasView, When};
use crate::{EngineError, Planner};
use chrono::{Days, NaiveDate};
use interlude_domain::form::Problem;
use interlude_domain::moments::formatted::formatted;
use interlude_domain::moments::moment::{MomentId, MomentKind, Showing};
use interlude_domain::moments::prompt::{Prompt, PromptPhase, offered};
use interlude_domain::moments::was::DAY_BEGINS;
use interlude_domain::plan::Turn;
use interlude_store::tables::{StoredMoment, StoredPlan};

/// How many days a plan has just begun, and how many before its end it ends.
const A_WEEK: Days = Days::new(7);

impl Planner {
    /// One reflection; without a name what a new one begins with.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none of this name, or it lies in the bin.
    pub fn reflection(&self, id: Option<i64>) -> Result<ReflectionView, EngineError> {
        self.read(|work| {
            let stored = id.map(|id| work.kept_of(MomentKind::Reflection, id)).transpose()?;
            work.reflection_view(stored.as_ref())
        })
    }

    /// Writes a reflection, or what one with this name says now. The former text of it is kept.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] where there is none, or it lies in
    /// the bin.
    pub fn keep_reflection(
        &self,
        id: Option<i64>,
        input: &MomentInput,
        prompt: Option<Prompt>,
    ) -> Result<ReflectionView, EngineError> {
        if input.kind != MomentKind::Reflection {
            return Err(EngineError::field("kind", Problem::NotAChoice));
        }
        if input.step.is_some() {
            return Err(EngineError::field("step", Problem::NotAChoice));
        }
        self.change(TOUCHED, |work| {
            let former = id.map(|id| work.kept_of(MomentKind::Reflection, id)).transpose()?;
            let (moment, tags) = moment_form::read(work, input, former.as_ref().map(|former| &former.moment))
                .map_err(EngineError::Invalid)?;
            let id = work.write_moment(former.as_ref(), &moment, &tags)?;
            work.rows.put_prompt(id, prompt)?;
            work.reflection_view(Some(&work.kept_moment(id)?))
        })
    }

    /// The text of an entry with its paragraphs, lists, emphasis and quotes.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or it lies in the bin.
    pub fn formatted_entry(&self, id: i64) -> Result<FormattedView, EngineError> {
        let text = self.read(|work| Ok(work.kept_moment(MomentId(id))?.moment.text))?;
        Ok(FormattedView { blocks: formatted(&text) })
    }
}

impl Work<'_> {
    /// A moment of this kind that does not lie in the bin.
    pub(crate) fn kept_of(&self, kind: MomentKind, id: i64) -> Result<StoredMoment, EngineError> {
        let stored = self.kept_moment(MomentId(id))?;
        if stored.moment.kind == kind { Ok(stored) } else { Err(EngineError::NotFound) }
    }

    /// What the form of an entry shows; of a new one nothing yet.
    pub(super) fn entry_input(
        &self,
        kind: MomentKind,
        stored: Option<&StoredMoment>,
    ) -> Result<MomentInput, EngineError> {
        let Some(stored) = stored else {
            return Ok(MomentInput {
                kind,
                date: String::new(),
                time: String::new(),
                step: None,
                text: String::new(),
                tags: Vec::new(),
                showing: Showing::Open,
            });
        };
        let tags = self.rows.tags_of(stored.id)?.into_iter().map(|tag| tag.name).collect();
        Ok(moment_form::write(&stored.moment, tags))
    }

    /// What is known of an entry that is stored.
    pub(super) fn kept_entry(&self, stored: &StoredMoment) -> Result<KeptEntry, EngineError> {
        let was = &stored.moment.was;
        let written = Some(stored.written_at).filter(|written| was.is_worth_saying(*written));
        let kept = self.rows.texts_kept(stored.id)?;
        Ok(KeptEntry {
            id: stored.id.0,
            was: WasView::new(was, DAY_BEGINS),
            written_at: written.map(|at| When::new(at, &self.zone)),
            edited_at: When::new(stored.edited_at, &self.zone),
            texts_before: kept.into_iter().rev().map(|at| When::new(at, &self.zone)).collect(),
        })
    }

    fn reflection_view(&self, stored: Option<&StoredMoment>) -> Result<ReflectionView, EngineError> {
        let local = self.zone.local(self.now);
        let open = self.rows.open_plan()?.filter(|open| open.turn == Turn::GoesOn);
        let prompt = match stored {
            Some(stored) => self.rows.prompt_of(stored.id)?,
            None => None,
        };
        Ok(ReflectionView {
            now: When::new(self.now, &self.zone),
            is_late: !bringing_up::may_bring_up(local.time()),
            input: self.entry_input(MomentKind::Reflection, stored)?,
            prompt,
            prompts: offered(phase(open.as_ref(), local.date()), local),
            kept: stored.map(|stored| self.kept_entry(stored)).transpose()?,
        })
    }
}

/// How a plan stands on a day; nothing of it is said, it only chooses among prompts.
fn phase(open: Option<&StoredPlan>, today: NaiveDate) -> PromptPhase {
    let Some(plan) = open.map(|open| &open.plan) else { return PromptPhase::Alone };
    let is_ending = |ends: NaiveDate| ends.checked_sub_days(A_WEEK).is_none_or(|from| today >= from);
    let is_beginning = plan.starts.checked_add_days(A_WEEK).is_some_and(|until| today < until);
    match &plan.ends {
        Some((ends, _)) if is_ending(*ends) => PromptPhase::End,
        _ if is_beginning => PromptPhase::Begin,
        _ => PromptPhase::Middle,
    }
}
