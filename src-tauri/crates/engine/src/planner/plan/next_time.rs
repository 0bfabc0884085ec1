//! What was said for the next time one of us needs room: it heads a later plan with the same one (PRODUCT.md §3.7).
//!
//! Not where a no was said in between, by whomever, or where I was not safe.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use crate::view::{NextTimeView, When};
use interlude_domain::deciding::outcome::{Outcome, OutcomePart};
use interlude_domain::plan::PlanId;
use interlude_domain::plan::offer::PlanState;
use interlude_store::tables::StoredPlan;

/// So many decisions are looked through for one in which something was said.
const LOOKED_THROUGH: u32 = 12;
/// What of a decision is said for the next time.
const NEXT_TIME: [OutcomePart; 3] = [OutcomePart::Word, OutcomePart::HowLong, OutcomePart::ComesBack];

impl Work<'_> {
    /// What was said for the next time, in the last plan with the same one: it stands at the head of a plan that is open and has not turned.
    pub(super) fn next_time(&self, open: &StoredPlan) -> Result<Option<NextTimeView>, EngineError> {
        if PlanState::of(open.turn) != PlanState::Open {
            return Ok(None);
        }
        let name = open.plan.name.trim();
        if self.rows.names_after_a_no()?.iter().any(|other| other.trim() == name) {
            return Ok(None);
        }
        for (plan, _) in
            self.rows.plans_that_went_on(LOOKED_THROUGH)?.iter().filter(|(_, other)| other.trim() == name)
        {
            if let Some(said) = self.said_for_next_time(*plan)? {
                return Ok(Some(said));
            }
        }
        Ok(None)
    }

    fn said_for_next_time(&self, plan: PlanId) -> Result<Option<NextTimeView>, EngineError> {
        let went_on = self.rows.decisions(plan)?.into_iter().rfind(|one| one.outcome == Outcome::GoOn);
        let Some(decision) = went_on else { return Ok(None) };
        let view = self.decision_view(plan, &decision)?;
        let parts: Vec<_> = view.parts.into_iter().filter(|one| NEXT_TIME.contains(&one.part)).collect();
        Ok((!parts.is_empty())
            .then(|| NextTimeView { parts, at: When::new(decision.written_at, &self.zone) }))
    }
}
