//! Outcomes: choosing one, which does what its table says, and putting that off. What may be chosen and what each does is
//! [`interlude_domain::deciding::outcome`].

use crate::planner::deciding::outcome_form::{self, Chosen};
use crate::planner::plan::versions::Change;
use crate::planner::plan::{plan, plan_text, turning};
use crate::planner::reminding::work::Work;
use crate::view::{Area, DecideInput, DecisionView, OutcomesView, PutOffInput, StandingInput};
use crate::{EngineError, Planner};
use chrono::{DateTime, Utc};
use interlude_domain::deciding::outcome::{DecidedBy, Effect, Outcome, PlanAfter, effects, may_choose};
use interlude_domain::plan::Turn;
use interlude_domain::plan::offer::{Offer, PlanState, may_offer};
use interlude_domain::plan::term::{Certainty, SaidBy};
use interlude_domain::reminding::occurrence::Key;
use interlude_store::tables::{DecisionId, PutOffId, StoredDecision, StoredPlan};

/// What a decision touches.
const DECIDED: &[Area] = &[Area::Plan, Area::Today, Area::Inbox, Area::Activities, Area::LookBack];
/// What is touched where it is put off.
const PUT_OFF: &[Area] = &[Area::LookBack, Area::Today, Area::Inbox];

impl Planner {
    /// Lets this become of the plan: what its table says happens in the same step.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] where it may not be chosen.
    pub fn decide(&self, input: &DecideInput) -> Result<DecisionView, EngineError> {
        let (view, closed) = self.change(DECIDED, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            if !may_choose(PlanState::of(open.turn)).contains(&input.outcome) {
                return Err(EngineError::NotFound);
            }
            let chosen = outcome_form::read(input, &open.plan, work.zone.local(work.now).date(), work.manner)
                .map_err(EngineError::Invalid)?;
            let decided = StoredDecision {
                id: DecisionId(0),
                outcome: input.outcome,
                by: chosen.by,
                choice: chosen.choice(),
                day: work.zone.local(work.now).date(),
                written_at: work.now,
            };
            let id = work.rows.add_decision(open.id, &decided, &chosen.parts)?;
            let closed = happens(work, &open, (input.outcome, &chosen))?;
            let view = work.decision_view(open.id, &StoredDecision { id, ..decided })?;
            Ok((view, closed))
        })?;
        self.withdraw(&closed);
        Ok(view)
    }

    /// A decision that left the plan as it is was none.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none in the plan that is there; [`EngineError::TooLate`] for one that did more: closing a
    /// plan and a turn have their own way back, and a new end is changed in the plan.
    pub fn remove_decision(&self, id: i64) -> Result<OutcomesView, EngineError> {
        self.change(PUT_OFF, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            let decisions = work.rows.decisions(open.id)?;
            let decision =
                decisions.iter().find(|one| one.id == DecisionId(id)).ok_or(EngineError::NotFound)?;
            if effects(decision.outcome, decision.by).plan != PlanAfter::GoesOn {
                return Err(EngineError::TooLate);
            }
            work.rows.set_decision_removed(decision.id, Some(work.now))?;
            work.outcomes_view()
        })
    }

    /// Nothing is decided until a date.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] where nothing may be put off.
    pub fn put_off(&self, input: &PutOffInput) -> Result<OutcomesView, EngineError> {
        self.change(PUT_OFF, |work| {
            let open = work.may_put_off()?;
            let today = work.zone.local(work.now).date();
            let asks = work.asks_different(open.id)?;
            let (until, different) = outcome_form::read_put_off(input, (today, asks), work.manner)
                .map_err(EngineError::Invalid)?;
            work.rows.add_put_off(open.id, (input.why, until, &different), (today, work.now))?;
            work.outcomes_view()
        })
    }

    /// It was not put off, after all.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is nothing of that name.
    pub fn remove_put_off(&self, id: i64) -> Result<OutcomesView, EngineError> {
        self.set_put_off_removed(id, Some)
    }

    /// It was.
    ///
    /// # Errors
    /// As for [`Planner::remove_put_off`].
    pub fn restore_put_off(&self, id: i64) -> Result<OutcomesView, EngineError> {
        self.set_put_off_removed(id, |_| None)
    }

    fn set_put_off_removed(
        &self,
        id: i64,
        at: impl Fn(DateTime<Utc>) -> Option<DateTime<Utc>>,
    ) -> Result<OutcomesView, EngineError> {
        self.change(PUT_OFF, |work| {
            let open = work.may_put_off()?;
            if work.rows.plan_of_put_off(PutOffId(id))? != Some(open.id) {
                return Err(EngineError::NotFound);
            }
            work.rows.set_put_off_removed(PutOffId(id), at(work.now))?;
            work.outcomes_view()
        })
    }
}

/// Does what the table says; what of the plan is no more in the inbox.
fn happens(
    work: &mut Work<'_>,
    open: &StoredPlan,
    (outcome, chosen): (Outcome, &Chosen),
) -> Result<Vec<Key>, EngineError> {
    let does = effects(outcome, chosen.by);
    if does.prompts == Effect::Fewer {
        work.begin_tapering()?;
    }
    match does.plan {
        PlanAfter::GoesOn => Ok(Vec::new()),
        PlanAfter::Longer => make_longer(work, open, chosen).map(|()| Vec::new()),
        PlanAfter::Closed => plan::close(work, open.id),
        PlanAfter::TheirNo => turning::turn_to(work, open.id, Turn::TheirNo),
        PlanAfter::NotSafe => turning::turn_to(work, open.id, Turn::NotSafe),
    }
}

/// The extension that versions know, with its reason.
fn make_longer(work: &mut Work<'_>, open: &StoredPlan, chosen: &Chosen) -> Result<(), EngineError> {
    let mut input = plan_text::write(&open.plan, &work.zone);
    input.ends = chosen.ends.map(|ends| ends.to_string()).unwrap_or_default();
    let (certainty, said_by) = match chosen.by {
        Some(DecidedBy::Both) => (Certainty::Agreed, SaidBy::Both),
        Some(DecidedBy::Me) => (Certainty::Proposed, SaidBy::Me),
        Some(DecidedBy::They) => (Certainty::Proposed, SaidBy::Them),
        Some(DecidedBy::Nobody) | None => (Certainty::Assumed, SaidBy::Nobody),
    };
    input.ends_standing = StandingInput { certainty, said_by, since: String::new() };
    plan::save(work, &input, Change::MoreTime(&chosen.reason())).map_err(at_new_end)
}

/// What the plan's form says of its end is said beside the new one.
fn at_new_end(error: EngineError) -> EngineError {
    let EngineError::Invalid(mut fields) = error else { return error };
    for told in fields.iter_mut().filter(|told| told.field == "ends") {
        told.field = outcome_form::NEW_END.to_owned();
    }
    EngineError::Invalid(fields)
}

impl Work<'_> {
    pub(super) fn may_put_off(&self) -> Result<StoredPlan, EngineError> {
        let open = self.rows.open_plan()?.ok_or(EngineError::NotFound)?;
        match may_offer(PlanState::of(open.turn), Offer::Prompts) {
            true => Ok(open),
            false => Err(EngineError::NotFound),
        }
    }
}
