//! Turning: a clear no, or *not safe* (PRODUCT.md §3.7).
//!
//! Both end every reminder that prompts contact at once and withdraw what was prepared for it; what was logged stays, and so
//! does what is my own. A click that was a mistake is taken back: a no that stood before stands again, and where none did,
//! what was open or ahead is so again, each once.

use crate::planner::plan::plan;
use crate::planner::plan::versions;
use crate::planner::plan::withdrawing;
use crate::planner::reminding::work::Work;
use crate::view::{ChangeKind, PlanView};
use crate::{EngineError, Planner};
use interlude_domain::deciding::outcome::{PlanAfter, effects};
use interlude_domain::moments::draft::Happening;
use interlude_domain::plan::{PlanId, Turn};
use interlude_domain::reminding::occurrence::Key;
use interlude_store::tables::StoredPlan;

impl Planner {
    /// Lets the open plan turn; *goes on* takes the last turn back, to the one before it if there was one.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where no plan is open.
    pub fn turn_plan(&self, turn: Turn) -> Result<PlanView, EngineError> {
        let (view, closed) = self.change(plan::TURNED, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            let closed = match turn {
                Turn::GoesOn => {
                    if work.rows.take_turn_back(open.id)? == Turn::GoesOn {
                        resume(work, open.id)?;
                        // A no that stands again has ended it as it did before.
                        work.end_tapering()?;
                        work.rows.put_drafts_back(open.id)?;
                        work.resume_talks(open.id)?;
                    }
                    take_decision_back(work, &open)?;
                    Vec::new()
                }
                Turn::TheirNo | Turn::MyNo | Turn::NotSafe => turn_to(work, open.id, turn)?,
            };
            let view = plan::open_view(work)?.ok_or(EngineError::NotFound)?;
            Ok((view, closed))
        })?;
        self.withdraw(&closed);
        Ok(view)
    }
}

/// Lets a plan turn; what of it is no more in the inbox.
pub(crate) fn turn_to(work: &mut Work<'_>, id: PlanId, turn: Turn) -> Result<Vec<Key>, EngineError> {
    work.rows.add_turn(id, turn, work.now)?;
    let before = work.schedule.clone();
    let closed = withdrawing::prompts(work, id)?;
    work.happens_to_drafts(Happening::No)?;
    work.withdraw_talks(id)?;
    // One turn may follow on another: the first one knows what was before.
    work.keep_former((id, None), &before)?;
    Ok(closed)
}

/// Was the turn a mistake, then so was the decision by which it came about: the last one, where that is what it did.
fn take_decision_back(work: &Work<'_>, turned: &StoredPlan) -> Result<(), EngineError> {
    let did = match turned.turn {
        Turn::TheirNo => PlanAfter::TheirNo,
        Turn::NotSafe => PlanAfter::NotSafe,
        Turn::MyNo | Turn::GoesOn => return Ok(()),
    };
    let last = work.rows.decisions(turned.id)?.pop();
    match last.filter(|decision| effects(decision.outcome, decision.by).plan == did) {
        Some(decision) => Ok(work.rows.set_decision_removed(decision.id, Some(work.now))?),
        None => Ok(()),
    }
}

/// Lets the rules go on from where they were, as the latest version of the terms says; none of it is notified.
fn resume(work: &mut Work<'_>, id: PlanId) -> Result<(), EngineError> {
    work.go_on_from_former((id, None))?;
    work.settle_silently();
    let Some(input) = work.rows.latest_version(id)?.as_ref().and_then(versions::read) else { return Ok(()) };
    let stored = work.rows.open_plan()?;
    let plan = plan::read(work, &input, stored.as_ref(), ChangeKind::Correction)?;
    plan::store(work, Some(id), &plan)?;
    Ok(())
}
