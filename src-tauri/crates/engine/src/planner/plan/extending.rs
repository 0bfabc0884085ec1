//! Extending a plan: moving its end further away needs a reason, and after the first time a look at all of it.

use crate::EngineError;
use crate::planner::reminding::work::Work;
use crate::view::{Renewal, VersionKind};
use chrono::{Days, NaiveDate};
use interlude_domain::form::{Form, Problem};
use interlude_domain::plan::{Plan, PlanId};
use interlude_store::tables::StoredPlan;

/// How many days before its end a renewal is proposed.
const NEAR: Days = Days::new(3);

/// What may follow on the end of the plan.
pub(crate) fn renewal(work: &Work<'_>, open: &StoredPlan, today: NaiveDate) -> Result<Renewal, EngineError> {
    let near = open.plan.ends.and_then(|(ends, _)| ends.checked_sub_days(NEAR));
    Ok(match near {
        Some(near) if today >= near && needs_review(work, open.id)? => Renewal::ReviewFirst,
        Some(near) if today >= near => Renewal::Proposed,
        _ => Renewal::NotYet,
    })
}

/// Whether the end moves further away.
pub(crate) fn extends(former: &Plan, plan: &Plan) -> bool {
    let ends = |plan: &Plan| plan.ends.map(|(date, _)| date);
    ends(former).zip(ends(plan)).is_some_and(|(old, new)| new > old)
}

/// Refuses an extension without a reason, or before the plan was looked at again.
pub(crate) fn check(
    work: &Work<'_>,
    plan: PlanId,
    reason: Option<&str>,
    form: &mut Form,
) -> Result<(), EngineError> {
    if reason == Some("") {
        form.refuse("reason", Problem::Required);
    }
    if needs_review(work, plan)? {
        form.refuse("ends", Problem::ReviewFirst);
    }
    Ok(())
}

/// Whether it was extended before, and nobody looked at all of it since.
fn needs_review(work: &Work<'_>, plan: PlanId) -> Result<bool, EngineError> {
    let extended = work.rows.latest_began_with(plan, VersionKind::Extension.name())?;
    let reviewed = work.rows.latest_review(plan)?.map(|review| review.at);
    let looked_back = work.rows.answers(plan)?.last().map(|answer| answer.written_at);
    let reviewed = reviewed.max(looked_back);
    Ok(extended.is_some_and(|extended| reviewed.is_none_or(|reviewed| reviewed < extended)))
}
