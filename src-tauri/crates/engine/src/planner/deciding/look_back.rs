//! The look back: answering its questions in as many sittings as one likes. What may be done is
//! [`interlude_domain::deciding::look_back`].

use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up::may_bring_up;
use crate::view::{Area, LookBackAnswer, LookBackLine, LookBackView, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, Utc};
use interlude_domain::deciding::look_back::{Answered, LookBackAct, LookBackQuestion, acts};
use interlude_domain::form::{Form, TEXT};
use interlude_domain::plan::PlanId;
use interlude_domain::plan::offer::PlanState;
use interlude_domain::talking::harm;
use interlude_store::tables::{AnswerId, StoredAnswer};

const TOUCHED: &[Area] = &[Area::LookBack];

impl Planner {
    /// Every question with its answers.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn look_back(&self) -> Result<LookBackView, EngineError> {
        self.read(view)
    }

    /// Answers a question. The first answer is the first one; after it each is a change, or the same is kept, and what stood there
    /// stays.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for an empty answer and one that is too long; [`EngineError::NotFound`] where it may not be answered.
    pub fn answer_look_back(
        &self,
        question: LookBackQuestion,
        text: &str,
    ) -> Result<LookBackView, EngineError> {
        self.change(TOUCHED, |work| {
            let plan = work.may_look_back()?;
            let mut form = Form::new(work.manner);
            let typed = form.required("text", text, TEXT);
            let typed = form.finish(typed).map_err(EngineError::Invalid)?;
            let answered = match latest(work, plan, question)? {
                None => Answered::First,
                Some(latest) if latest.text == typed => Answered::Kept,
                Some(_) => Answered::Changed,
            };
            work.rows.add_answer((plan, question), (answered, &typed), work.now)?;
            view(work)
        })
    }

    /// The answer that stands was kept, with one's own entries beside it.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or where it may not be answered.
    pub fn keep_answer(&self, question: LookBackQuestion) -> Result<LookBackView, EngineError> {
        self.change(TOUCHED, |work| {
            let plan = work.may_look_back()?;
            let stands = latest(work, plan, question)?.ok_or(EngineError::NotFound)?;
            work.rows.add_answer((plan, question), (Answered::Kept, &stands.text), work.now)?;
            view(work)
        })
    }

    /// Takes an answer away: the one before it stands again.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_answer(&self, id: i64) -> Result<LookBackView, EngineError> {
        self.set_answer_removed(id, Some)
    }

    /// Brings it back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn restore_answer(&self, id: i64) -> Result<LookBackView, EngineError> {
        self.set_answer_removed(id, |_| None)
    }

    fn set_answer_removed(
        &self,
        id: i64,
        at: impl Fn(DateTime<Utc>) -> Option<DateTime<Utc>>,
    ) -> Result<LookBackView, EngineError> {
        self.change(TOUCHED, |work| {
            let plan = work.may_look_back()?;
            if work.rows.plan_of_answer(AnswerId(id))? != Some(plan) {
                return Err(EngineError::NotFound);
            }
            let at = at(work.now);
            let is_there = work.rows.answers(plan)?.iter().any(|answer| answer.id == AnswerId(id));
            if at.is_some() != is_there {
                return Err(EngineError::NotFound);
            }
            work.rows.set_answer_removed(AnswerId(id), at)?;
            view(work)
        })
    }
}

fn latest(
    work: &Work<'_>,
    plan: PlanId,
    question: LookBackQuestion,
) -> Result<Option<StoredAnswer>, EngineError> {
    Ok(work.rows.answers(plan)?.into_iter().rfind(|answer| answer.question == question))
}

impl Work<'_> {
    /// The plan that is looked back at, where that may be written.
    pub(super) fn may_look_back(&self) -> Result<PlanId, EngineError> {
        let open = self.rows.open_plan()?.ok_or(EngineError::NotFound)?;
        match acts(PlanState::of(open.turn)).contains(&LookBackAct::Write) {
            true => Ok(open.id),
            false => Err(EngineError::NotFound),
        }
    }

    /// Each question of a plan with its answers.
    pub(crate) fn looked_back(&self, plan: PlanId) -> Result<Vec<LookBackLine>, EngineError> {
        let answers = self.rows.answers(plan)?;
        let line = |question: &LookBackQuestion| {
            let of_it = answers.iter().filter(|answer| answer.question == *question);
            LookBackLine {
                question: *question,
                side: question.side(),
                answers: of_it.map(|answer| self.answer_view(answer)).collect(),
            }
        };
        Ok(LookBackQuestion::ALL.iter().map(line).collect())
    }

    fn answer_view(&self, answer: &StoredAnswer) -> LookBackAnswer {
        LookBackAnswer {
            id: answer.id.0,
            answered: answer.answered,
            text: answer.text.clone(),
            at: When::new(answer.written_at, &self.zone),
        }
    }
}

fn view(work: &Work<'_>) -> Result<LookBackView, EngineError> {
    let open = work.rows.open_plan()?;
    let state = open.as_ref().map_or(PlanState::NoPlan, |open| PlanState::of(open.turn));
    let lines = open.as_ref().map(|open| work.looked_back(open.id)).transpose()?.unwrap_or_default();
    let mut stands = lines.iter().filter_map(|line| line.answers.last());
    let local = work.zone.local(work.now);
    let proposed = match &open {
        Some(open) if may_bring_up(local.time()) => work.known_of_deciding(open)?.proposed(local.date()),
        _ => None,
    };
    Ok(LookBackView {
        now: When::new(work.now, &work.zone),
        acts: acts(state).to_vec(),
        proposed,
        is_of_harm: stands.any(|answer| harm::speaks_of_harm(&answer.text)),
        lines,
    })
}
