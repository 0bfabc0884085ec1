//! Turning: a clear no, or *not safe* (PRODUCT.md §3.7).
//!
//! Both end every reminder that prompts contact at once and withdraw what was prepared for it; what was logged stays, and so
//! does what is my own. A click that was a mistake is taken back: the terms are read again from their latest version.

use crate::planner::plan::plan;
use crate::planner::plan::versions;
use crate::planner::reminding::work::Work;
use crate::view::{ChangeKind, PlanView};
use crate::{EngineError, Planner};
use interlude_domain::plan::{PlanId, Turn};
use interlude_domain::reminding::occurrence::{Close, Key};
use interlude_domain::reminding::rule::Kind;
use interlude_store::tables::Owner;

impl Planner {
    /// Lets the open plan turn, or go on again.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where no plan is open.
    pub fn turn_plan(&self, turn: Turn) -> Result<PlanView, EngineError> {
        let (view, closed) = self.change(plan::TOUCHED, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            work.rows.set_turn(open.id, turn, work.now)?;
            let closed = match turn {
                Turn::GoesOn => {
                    resume(work, open.id)?;
                    Vec::new()
                }
                Turn::ClearNo | Turn::NotSafe => silence(work, open.id)?,
            };
            let view = plan::open_view(work)?.ok_or(EngineError::NotFound)?;
            Ok((view, closed))
        })?;
        self.withdraw(&closed);
        Ok(view)
    }
}

/// Ends everything of the plan that prompts contact, and closes what of it is open.
fn silence(work: &mut Work<'_>, plan: PlanId) -> Result<Vec<Key>, EngineError> {
    let prompts = |owner| matches!(owner, Owner::Plan(of, kind) if of == plan && kind != Kind::LookAgain);
    for stored in work.rows.rules_of_plan(plan)? {
        if prompts(stored.owner) {
            work.end_rule(stored.track.rule.id)?;
        }
    }
    let mut closed = Vec::new();
    for known in work.rows.open_of_plan(plan)? {
        let stored = work.rows.rule(known.key.rule)?;
        if !stored.is_some_and(|stored| prompts(stored.owner)) {
            continue;
        }
        work.recall(known.key)?;
        if work.schedule.close_by_person(known.key, Close::Skipped, work.now) {
            closed.push(known.key);
        }
    }
    Ok(closed)
}

/// Begins the rules again, as the latest version of the terms says.
fn resume(work: &mut Work<'_>, id: PlanId) -> Result<(), EngineError> {
    let Some(input) = work.rows.latest_version(id)?.as_ref().and_then(versions::read) else { return Ok(()) };
    let stored = work.rows.open_plan()?;
    let plan = plan::read(work, &input, stored.as_ref(), ChangeKind::Correction)?;
    plan::store(work, Some(id), &plan)?;
    Ok(())
}
