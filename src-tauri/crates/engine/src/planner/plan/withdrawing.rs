//! Withdrawing: nothing of a plan prompts contact any more, be it after a no, where I am not safe, or once it is closed.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use interlude_domain::plan::PlanId;
use interlude_domain::reminding::occurrence::{Close, Key};
use interlude_domain::reminding::rule::Kind;
use interlude_store::tables::Owner;

/// Ends everything of the plan that prompts contact, and closes what of it is open.
pub(crate) fn prompts(work: &mut Work<'_>, plan: PlanId) -> Result<Vec<Key>, EngineError> {
    let is_prompt = |owner| matches!(owner, Owner::Plan(of, kind) if of == plan && kind.prompts_contact());
    for stored in work.rows.rules_of_plan(plan)? {
        if is_prompt(stored.owner) {
            work.end_rule(stored.track.rule.id)?;
        }
    }
    close_open(work, plan, Kind::prompts_contact)
}

/// Closes what is open of my own date: once the plan is closed there is nothing to look at again.
pub(crate) fn own_date(work: &mut Work<'_>, plan: PlanId) -> Result<Vec<Key>, EngineError> {
    close_open(work, plan, |kind| kind == Kind::LookAgain)
}

fn close_open(
    work: &mut Work<'_>,
    plan: PlanId,
    is_of: impl Fn(Kind) -> bool,
) -> Result<Vec<Key>, EngineError> {
    let mut closed = Vec::new();
    for known in work.rows.open_of_plan(plan)? {
        let stored = work.rows.rule(known.key.rule)?;
        if !stored.is_some_and(|stored| is_of(stored.owner.kind())) {
            continue;
        }
        work.recall(known.key)?;
        if work.schedule.close_by_person(known.key, Close::Skipped, work.now) {
            closed.push(known.key);
        }
    }
    Ok(closed)
}
