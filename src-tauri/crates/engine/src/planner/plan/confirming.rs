//! Asking the day before: a rule ahead of the check-ins, of a kind of its own, and only where I may write first.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use interlude_domain::plan::{Plan, PlanId};
use interlude_domain::reminding::occurrence::Close;
use interlude_domain::reminding::rule::Kind;
use interlude_store::tables::Owner;

/// Keeps the rule as the plan says; there is none where I may not write first.
pub(crate) fn keep(work: &mut Work<'_>, id: PlanId, plan: &Plan) -> Result<(), EngineError> {
    let owner = Owner::Plan(id, Kind::Confirmation);
    let check_ins = work.rows.rule_of(Owner::Plan(id, Kind::CheckIn))?.map(|stored| stored.track.rule.id);
    if let (Some(check_ins), Some(cadence)) = (check_ins, &plan.cadence) {
        let confirmation = cadence.confirmation.as_ref().filter(|_| plan.i_may_write_first());
        let minutes = confirmation.map_or(0, |confirmation| confirmation.minutes_ahead(cadence.time));
        return work.keep_ahead(owner, check_ins, minutes);
    }
    end(work, id)
}

fn end(work: &mut Work<'_>, id: PlanId) -> Result<(), EngineError> {
    let owner = Owner::Plan(id, Kind::Confirmation);
    for stored in work.rows.rules_of_plan(id)? {
        if stored.owner == owner {
            work.end_rule(stored.track.rule.id)?;
        }
    }
    Ok(())
}

impl Work<'_> {
    /// Ends asking the day before where the plan says that I do not write first, and closes what of it is open; whether that
    /// changed something. A plan may have been written down before that was looked at.
    pub fn end_asking_where_i_may_not(&mut self) -> Result<bool, EngineError> {
        let asks = |owner| matches!(owner, Owner::Plan(_, Kind::Confirmation));
        if !self.rules.iter().any(|stored| asks(stored.owner)) {
            return Ok(false);
        }
        let Some(open) = self.rows.open_plan()?.filter(|open| !open.plan.i_may_write_first()) else {
            return Ok(false);
        };
        end(self, open.id)?;
        for known in self.rows.open_of_plan(open.id)? {
            if self.rows.rule(known.key.rule)?.is_some_and(|stored| asks(stored.owner)) {
                self.recall(known.key)?;
                self.schedule.close_by_person(known.key, Close::Skipped, self.now);
            }
        }
        Ok(true)
    }
}
