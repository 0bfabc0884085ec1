//! Turning: a clear no, or *not safe* (PRODUCT.md §3.7).
//!
//! Both end every reminder that prompts contact at once and withdraw what was prepared for it; what was logged stays, and so
//! does what is my own. A click that was a mistake is taken back: the terms are read again from their latest version.

use crate::planner::plan::plan;
use crate::planner::plan::versions;
use crate::planner::plan::withdrawing;
use crate::planner::reminding::work::Work;
use crate::view::PlanView;
use crate::{EngineError, Planner};
use interlude_domain::plan::{PlanId, Turn};

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
                Turn::TheirNo | Turn::MyNo | Turn::NotSafe => withdrawing::prompts(work, open.id)?,
            };
            let view = plan::open_view(work)?.ok_or(EngineError::NotFound)?;
            Ok((view, closed))
        })?;
        self.withdraw(&closed);
        Ok(view)
    }
}

/// Begins the rules again, as the latest version of the terms says.
fn resume(work: &mut Work<'_>, id: PlanId) -> Result<(), EngineError> {
    let Some(input) = work.rows.latest_version(id)?.as_ref().and_then(versions::read) else { return Ok(()) };
    let stored = work.rows.open_plan()?;
    let plan = plan::read(work, &input, stored.as_ref())?;
    plan::store(work, Some(id), &plan)?;
    Ok(())
}
