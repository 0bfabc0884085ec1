//! Observations: what was noticed at first hand (MOMENTS.md §6). What would be watching somebody is refused beside the fact. One with
//! exact words is folded by itself: it must not become the chat that is read again.

use crate::planner::moments::logging::TOUCHED;
use crate::planner::moments::{holding, moment_form};
use crate::planner::reminding::work::Work;
use crate::view::{MomentInput, NoticedInput, ObservationView, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveTime, Utc};
use interlude_domain::form::{FieldProblem, Form, Problem, letters};
use interlude_domain::moments::draft::HeldTime;
use interlude_domain::moments::moment::{LONGEST, MomentKind, Showing};
use interlude_domain::moments::noticed::{Noticed, asks};
use interlude_domain::moments::watching::watched;
use interlude_store::tables::StoredMoment;

impl Planner {
    /// One observation; without a name what a new one begins with.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none of this name, or it lies in the bin.
    pub fn observation(&self, id: Option<i64>) -> Result<ObservationView, EngineError> {
        self.read(|work| {
            let stored = id.map(|id| work.kept_of(MomentKind::Observation, id)).transpose()?;
            work.observation_view(stored.as_ref())
        })
    }

    /// Writes an observation, or what one with this name says now.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense or is refused, [`EngineError::NotFound`] where there is none, or
    /// it lies in the bin.
    pub fn keep_observation(
        &self,
        id: Option<i64>,
        input: &MomentInput,
        beside: &NoticedInput,
    ) -> Result<ObservationView, EngineError> {
        self.change(TOUCHED, |work| {
            let former = id.map(|id| work.kept_of(MomentKind::Observation, id)).transpose()?;
            let read = moment_form::read(work, input, former.as_ref().map(|former| &former.moment));
            let ((mut moment, tags), noticed) = moment_form::both(read, read_beside(input, beside))?;
            if letters::can_be_seen(&noticed.exact) {
                moment.showing = Showing::Folded;
            }
            let id = work.put_moment(former.as_ref(), &moment)?;
            work.put_tags(id, &tags)?;
            work.rows.keep_noticed(id, &noticed, moment.was.at.timestamp())?;
            work.index(id, &moment, &tags)?;
            work.observation_view(Some(&work.kept_moment(id)?))
        })
    }

    /// An observation was said to the other one, now.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or it lies in the bin.
    pub fn observation_said(&self, id: i64) -> Result<ObservationView, EngineError> {
        self.change(TOUCHED, |work| work.set_said(id, Some(work.now)))
    }

    /// It was not said, after all.
    ///
    /// # Errors
    /// As for [`Planner::observation_said`].
    pub fn observation_not_said(&self, id: i64) -> Result<ObservationView, EngineError> {
        self.change(TOUCHED, |work| work.set_said(id, None))
    }
}

impl Work<'_> {
    fn set_said(&self, id: i64, at: Option<DateTime<Utc>>) -> Result<ObservationView, EngineError> {
        let stored = self.kept_of(MomentKind::Observation, id)?;
        let is_there = self.rows.set_noticed_said(stored.id, at)?;
        if is_there { self.observation_view(Some(&stored)) } else { Err(EngineError::NotFound) }
    }

    /// By day, where a plan is open, and what was a fact since it began.
    fn may_be_told(&self, stored: &StoredMoment) -> Result<bool, EngineError> {
        let holds = holding::of(self)?;
        let Some(open) = self.rows.open_plan()?.filter(|_| holds.plan.is_some()) else { return Ok(false) };
        let began = self.zone.resolve(open.plan.starts, NaiveTime::MIN).due;
        let is_of_it = (began..=self.now).contains(&stored.moment.was.at);
        Ok(holds.time == HeldTime::Day && is_of_it && letters::can_be_seen(&stored.moment.text))
    }

    fn observation_view(&self, stored: Option<&StoredMoment>) -> Result<ObservationView, EngineError> {
        let beside = match stored {
            Some(stored) => self.rows.noticed(stored.id)?,
            None => None,
        };
        let said_at = beside.as_ref().and_then(|beside| beside.said_at);
        Ok(ObservationView {
            now: When::new(self.now, &self.zone),
            asks: asks(self.zone.local(self.now).time()),
            input: self.entry_input(MomentKind::Observation, stored)?,
            beside: beside.map(|beside| beside.noticed).unwrap_or_default().into(),
            said: said_at.map(|at| When::new(at, &self.zone)),
            may_tell: stored.map(|stored| self.may_be_told(stored)).transpose()?.unwrap_or(false),
            kept: stored.map(|stored| self.kept_entry(stored)).transpose()?,
        })
    }
}

/// What stands beside the fact, and what is refused of the fact itself.
fn read_beside(input: &MomentInput, beside: &NoticedInput) -> Result<Noticed, Vec<FieldProblem>> {
    let mut form = Form::new(interlude_domain::time::manner::Manner::PLAIN);
    if input.kind != MomentKind::Observation {
        form.refuse("kind", Problem::NotAChoice);
    }
    if input.step.is_some() {
        form.refuse("step", Problem::NotAChoice);
    }
    if !letters::can_be_seen(&input.text) && !letters::can_be_seen(&beside.exact) {
        form.refuse("text", Problem::Required);
    }
    if watched(&input.text).is_some() {
        form.refuse("text", Problem::Watches);
    }
    let mut text = |field: &str, typed: &str| form.as_typed(field, typed, LONGEST);
    let exact = text("exact", &beside.exact);
    let story = text("story", &beside.story);
    let others = text("others", &beside.others);
    let would_do = text("wouldDo", &beside.would_do);
    let unknown = text("unknown", &beside.unknown);
    let noticed = (|| {
        Some(Noticed {
            kind: beside.kind,
            of: beside.of,
            exact: exact?,
            story: story?,
            others: others?,
            would_do: would_do?,
            unknown: unknown?,
        })
    })();
    form.finish(noticed)
}
