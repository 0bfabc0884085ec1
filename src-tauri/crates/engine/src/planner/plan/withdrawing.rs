//! Withdrawing: nothing of a plan prompts contact any more, be it after a no, where I am not safe, or once it is closed.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use interlude_domain::plan::PlanId;
use interlude_domain::reminding::occurrence::{Close, Key};
use interlude_store::tables::Owner;

/// Ends everything of the plan that prompts contact, and closes what of it is open.
pub(crate) fn prompts(work: &mut Work<'_>, plan: PlanId) -> Result<Vec<Key>, EngineError> {
    let is_prompt = |owner| matches!(owner, Owner::Plan(of, kind) if of == plan && kind.prompts_contact());
    for stored in work.rows.rules_of_plan(plan)? {
        if is_prompt(stored.owner) {
            work.end_rule(stored.track.rule.id)?;
        }
    }
    let mut closed = Vec::new();
    for known in work.rows.open_of_plan(plan)? {
        let stored = work.rows.rule(known.key.rule)?;
        if !stored.is_some_and(|stored| is_prompt(stored.owner)) {
            continue;
        }
        work.recall(known.key)?;
        if work.schedule.close_by_person(known.key, Close::Skipped, work.now) {
            closed.push(known.key);
        }
    }
    Ok(closed)
}
