//! Talks: their setting, what of it stands in my week, and what became of each. What may be done with one is
//! [`interlude_domain::talking::setting::acts`].

use super::talk_form;
use crate::planner::moments::holding;
use crate::planner::reminding::work::Work;
use crate::view::{Area, TalkInput, TalkView, When};
use crate::{EngineError, Planner};
use interlude_domain::form::{Form, Problem};
use interlude_domain::plan::PlanId;
use interlude_domain::plan::offer::PlanState;
use interlude_domain::talking::setting::{Became, TalkAct, TalkId, acts};
use interlude_store::tables::StoredTalk;

/// What a talk touches.
const TOUCHED: &[Area] = &[Area::Talks];
/// And what it touches where something of it stands in the week.
const PLACED: &[Area] = &[Area::Talks, Area::Activities];

impl Planner {
    /// Writes down a talk, or what is written of one now. What of it stands in the week moves with it.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense; [`EngineError::NotFound`] where there is none, and for a new one
    /// where no plan is open.
    pub fn keep_talk(&self, id: Option<i64>, input: &TalkInput) -> Result<TalkView, EngineError> {
        self.change(PLACED, |work| {
            let setting = talk_form::read(input, work.manner).map_err(EngineError::Invalid)?;
            let id = match id {
                Some(id) => {
                    let stored = work.kept_talk(id)?;
                    work.rows.keep_talk(stored.id, &setting)?;
                    work.move_with(stored.id, &stored.setting, &setting)?;
                    stored.id
                }
                None => {
                    let plan = holding::of(work)?.plan.ok_or(EngineError::NotFound)?;
                    work.rows.add_talk(plan, &setting, work.now)?
                }
            };
            work.talk_view(id)
        })
    }

    /// Puts the talk, the hour after it, or the time to come back into the week.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or it may not be done now.
    pub fn place_talk(&self, id: i64, act: TalkAct) -> Result<TalkView, EngineError> {
        self.change(PLACED, |work| {
            let stored = work.may_act(id, act)?;
            work.put_talk_into_week(stored.id, act, &stored.setting)?;
            work.talk_view(stored.id)
        })
    }

    /// A talk is stopped here, or it is not, after all.
    ///
    /// # Errors
    /// As for [`Planner::place_talk`].
    pub fn stop_talk(&self, id: i64) -> Result<TalkView, EngineError> {
        self.change(TOUCHED, |work| {
            let stored = work.may_act(id, TalkAct::Stop)?;
            work.rows.set_talk_became(stored.id, Some(work.now), None)?;
            work.talk_view(stored.id)
        })
    }

    /// One of us is not ready; from this date on it may be asked again.
    ///
    /// # Errors
    /// As for [`Planner::place_talk`]; [`EngineError::Invalid`] for a date that is none, or that is not ahead.
    pub fn talk_not_ready(&self, id: i64, date: &str) -> Result<TalkView, EngineError> {
        self.change(PLACED, |work| {
            let stored = work.may_act(id, TalkAct::NotReady)?;
            let mut form = Form::new(work.manner);
            let date = form.date("date", date);
            if date.is_some_and(|date| date <= work.zone.local(work.now).date()) {
                form.refuse("date", Problem::InThePast);
            }
            let date = form.finish(date).map_err(EngineError::Invalid)?;
            work.rows.set_talk_became(stored.id, None, Some(date))?;
            work.take_out(stored.id)?;
            work.talk_view(stored.id)
        })
    }

    /// A talk that was stopped, or for which one of us was not ready, is as it was planned again.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn reopen_talk(&self, id: i64) -> Result<TalkView, EngineError> {
        self.change(PLACED, |work| {
            let id = work.kept_talk(id)?.id;
            work.rows.set_talk_became(id, None, None)?;
            work.put_in_again(id)?;
            work.talk_view(id)
        })
    }

    /// Takes a talk away, and what of it is contact out of the week.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_talk(&self, id: i64) -> Result<(), EngineError> {
        self.change(PLACED, |work| {
            let id = work.kept_talk(id)?.id;
            work.take_out(id)?;
            work.rows.set_talk_removed(id, Some(work.now))?;
            Ok(())
        })
    }

    /// Brings it back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn restore_talk(&self, id: i64) -> Result<TalkView, EngineError> {
        self.change(PLACED, |work| {
            if !work.rows.set_talk_removed(TalkId(id), None)? {
                return Err(EngineError::NotFound);
            }
            if !work.talk_acts(&work.kept_talk(id)?)?.is_empty() {
                work.put_in_again(TalkId(id))?;
            }
            work.talk_view(TalkId(id))
        })
    }
}

impl Work<'_> {
    fn kept_talk(&self, id: i64) -> Result<StoredTalk, EngineError> {
        self.rows.talk(TalkId(id))?.ok_or(EngineError::NotFound)
    }

    /// A talk with which something may be done now.
    fn may_act(&self, id: i64, act: TalkAct) -> Result<StoredTalk, EngineError> {
        let stored = self.kept_talk(id)?;
        if self.talk_acts(&stored)?.contains(&act) { Ok(stored) } else { Err(EngineError::NotFound) }
    }

    fn talk_acts(&self, stored: &StoredTalk) -> Result<Vec<TalkAct>, EngineError> {
        let open = self.rows.open_plan()?.filter(|open| open.id == stored.plan);
        let state = open.map_or(PlanState::Closed, |open| PlanState::of(open.turn));
        let placed = self.placed(stored.id)?.into_iter().map(|(act, _)| act).collect();
        let stopped = stored.stopped_at.map(|at| self.zone.local(at));
        let became = Became { stopped, ask_again: stored.ask_again, placed };
        let time = holding::of(self)?.time;
        Ok(acts((state, time), &stored.setting, &became, self.zone.local(self.now)))
    }

    /// The talks of the open plan, the latest first.
    pub(super) fn talks(&self) -> Result<Vec<TalkView>, EngineError> {
        let Some(open) = self.rows.open_plan()? else { return Ok(Vec::new()) };
        self.talks_of(open.id)
    }

    /// Those of a plan, the latest first.
    pub(crate) fn talks_of(&self, plan: PlanId) -> Result<Vec<TalkView>, EngineError> {
        self.rows.talks_of(plan)?.iter().map(|stored| self.view_of_talk(stored)).collect()
    }

    fn talk_view(&self, id: TalkId) -> Result<TalkView, EngineError> {
        self.view_of_talk(&self.kept_talk(id.0)?)
    }

    fn view_of_talk(&self, stored: &StoredTalk) -> Result<TalkView, EngineError> {
        Ok(TalkView {
            id: stored.id.0,
            now: When::new(self.now, &self.zone),
            input: talk_form::written(&stored.setting),
            acts: self.talk_acts(stored)?,
            placed: self.placed(stored.id)?.into_iter().map(|(act, _)| act).collect(),
            stopped: stored.stopped_at.map(|at| When::new(at, &self.zone)),
            ask_again: stored.ask_again.map(|date| date.to_string()),
            written_at: When::new(stored.written_at, &self.zone),
        })
    }
}
