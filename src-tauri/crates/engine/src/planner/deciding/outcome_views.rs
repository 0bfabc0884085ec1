//! Outcomes as they are shown: which there are, what each does, what was put off and what was decided.

use crate::planner::deciding::outcome_form::Different;
use crate::planner::reminding::work::Work;
use crate::view::{
    DecisionView, OutcomeBy, OutcomePartInput, OutcomeView, OutcomesView, PutOffView, VersionKind, When,
};
use crate::{EngineError, Planner};
use interlude_domain::deciding::outcome::{
    ASKS_FROM, DecidedBy, Effects, GoOnForm, HelpFor, Outcome, OutcomePart, PutOff, effects, help_for,
    in_order, may_choose,
};
use interlude_domain::plan::offer::{Offer, PlanState, may_offer};
use interlude_domain::plan::{PlanId, Role};
use interlude_store::tables::{StoredDecision, StoredPutOff};

impl Planner {
    /// What can become of the plan that is there, and what each would do.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn outcomes(&self) -> Result<OutcomesView, EngineError> {
        self.read(|work| work.outcomes_view())
    }
}

fn outcome_view(outcome: Outcome) -> OutcomeView {
    let by = |by: Option<DecidedBy>| {
        let Effects { plan, check_ins, own_date, drafts, templates, prompts, mine } = effects(outcome, by);
        let asks_first = outcome.asks_first(by);
        let parts = outcome.parts(by);
        OutcomeBy { by, parts, asks_first, plan, check_ins, own_date, drafts, templates, prompts, mine }
    };
    let said = DecidedBy::ALL.iter().copied().map(Some).filter(|_| outcome != Outcome::NotSafe);
    OutcomeView { outcome, by: std::iter::once(None).chain(said).map(by).collect() }
}

impl Work<'_> {
    pub(super) fn asks_different(&self, plan: PlanId) -> Result<Different, EngineError> {
        let not_today = |one: &&StoredPutOff| one.why == PutOff::NotToday;
        let count = self.rows.put_offs(plan)?.iter().filter(not_today).count();
        Ok(if count + 1 >= ASKS_FROM { Different::Asked } else { Different::Open })
    }

    pub(super) fn outcomes_view(&self) -> Result<OutcomesView, EngineError> {
        let now = When::new(self.now, &self.zone);
        let Some(open) = self.rows.open_plan()? else {
            return Ok(OutcomesView {
                now,
                role: Role::default(),
                outcomes: Vec::new(),
                help_for: Vec::new(),
                ends: String::new(),
                renewed: None,
                may_put_off: false,
                put_offs: Vec::new(),
                asks_different: false,
                asked_once: false,
                may_write_first: false,
                decided: Vec::new(),
            });
        };
        let state = PlanState::of(open.turn);
        let put_offs = self.rows.put_offs(open.id)?;
        let renewed = self.rows.latest_began_with(open.id, VersionKind::Extension.name())?;
        let mut decided = Vec::new();
        for decision in self.rows.decisions(open.id)?.iter().rev() {
            decided.push(self.decision_view(open.id, decision)?);
        }
        let may = may_choose(state);
        Ok(OutcomesView {
            now,
            role: open.plan.role,
            outcomes: in_order(open.id)
                .into_iter()
                .filter(|one| may.contains(one))
                .map(outcome_view)
                .collect(),
            help_for: help_for(open.plan.together).to_vec(),
            ends: open.plan.ends.map(|(ends, _)| ends.to_string()).unwrap_or_default(),
            renewed: renewed.map(|at| When::new(at, &self.zone)),
            may_put_off: may_offer(state, Offer::Prompts),
            asks_different: self.asks_different(open.id)? == Different::Asked,
            asked_once: put_offs.iter().any(|one| one.why == PutOff::NotAnswered),
            may_write_first: open.plan.i_may_write_first() && may_offer(state, Offer::Contact),
            put_offs: put_offs.into_iter().rev().map(|one| self.put_off_view(one)).collect(),
            decided,
        })
    }

    fn put_off_view(&self, one: StoredPutOff) -> PutOffView {
        PutOffView {
            id: one.id.0,
            why: one.why,
            until: one.until.to_string(),
            different: one.different,
            at: When::new(one.written_at, &self.zone),
        }
    }

    /// A decision with what was written of it.
    pub(crate) fn decision_view(
        &self,
        plan: PlanId,
        decision: &StoredDecision,
    ) -> Result<DecisionView, EngineError> {
        let mut parts = self.rows.parts_of_decision(decision.id)?;
        let place = |part: &OutcomePart| OutcomePart::ALL.iter().position(|one| one == part);
        parts.sort_by_key(|(part, _)| place(part));
        let choice = decision.choice.as_deref();
        Ok(DecisionView {
            id: decision.id.0,
            plan: plan.0,
            outcome: decision.outcome,
            by: decision.by,
            form: choice.and_then(GoOnForm::from_name).filter(|_| decision.outcome == Outcome::GoOn),
            help: choice.and_then(HelpFor::from_name).filter(|_| decision.outcome == Outcome::GetHelp),
            parts: parts.into_iter().map(|(part, text)| OutcomePartInput { part, text }).collect(),
            at: When::new(decision.written_at, &self.zone),
            did: effects(decision.outcome, decision.by).plan,
        })
    }
}
