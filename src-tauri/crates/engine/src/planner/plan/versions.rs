//! Versions: what the terms were, since when, and why they changed (PRODUCT.md §3.3).
//!
//! A version keeps the whole plan in the shape of its form, which has its own number, so that an old one is read and
//! compared like the plan of today. A correction rewrites the latest; new terms begin the next one. Moving the end further
//! away is an extension: it needs a reason, and after the first one a look at all of it.

use crate::EngineError;
use crate::planner::plan::plan_text;
use crate::planner::reminding::work::Work;
use crate::view::{CadenceInput, ChangeInput, ChangeKind, PlanInput, Renewal, VersionKind};
use chrono::{Days, NaiveDate};
use interlude_domain::form::{Form, LINE, Problem};
use interlude_domain::plan::term::Certainty;
use interlude_domain::plan::{Plan, PlanId};
use interlude_store::tables::{StoredPlan, StoredVersion};

/// The number of the shape in which a version is written: [`PlanInput`] as JSON.
const FORMAT: u32 = 1;
/// How many days before its end a renewal is proposed.
const NEAR: Days = Days::new(3);

/// What a save means for the versions.
pub(crate) enum Next {
    /// The latest is rewritten.
    Corrects,
    /// Another one begins.
    Begins { kind: VersionKind, reason: String },
}

/// What the save of `plan` means, or why it cannot be saved like this.
pub(crate) fn next(
    work: &Work<'_>,
    former: Option<&StoredPlan>,
    plan: &Plan,
    change: Option<&ChangeInput>,
) -> Result<Next, EngineError> {
    let Some(former) = former else {
        return Ok(Next::Begins { kind: VersionKind::First, reason: String::new() });
    };
    if change.is_some_and(|change| change.kind == ChangeKind::Correction) {
        return Ok(Next::Corrects);
    }
    let mut form = Form::new();
    let reason = form.text("reason", change.map_or("", |change| &change.reason), LINE);
    let is_extension = extends(&former.plan, plan);
    if is_extension {
        if reason.as_deref() == Some("") {
            form.refuse("reason", Problem::Required);
        }
        if needs_review(work, former.id)? {
            form.refuse("ends", Problem::ReviewFirst);
        }
    }
    if plan.ends.is_none() && is_agreed(&former.plan) {
        form.refuse("ends", Problem::Required);
    }
    let reason = form.finish(reason).map_err(EngineError::Invalid)?;
    let here = &work.zone;
    if terms(&plan_text::write(&former.plan, here)) == terms(&plan_text::write(plan, here)) {
        return Ok(Next::Corrects);
    }
    let kind = if is_extension { VersionKind::Extension } else { VersionKind::Renegotiation };
    Ok(Next::Begins { kind, reason })
}

/// Stores the plan as it stands now as its latest version.
pub(crate) fn keep(work: &Work<'_>, id: PlanId, next: Next) -> Result<(), EngineError> {
    let Some(open) = work.rows.open_plan()? else { return Ok(()) };
    let terms = serde_json::to_string(&plan_text::write(&open.plan, &work.zone)).unwrap_or_default();
    let latest = work.rows.latest_version(id)?;
    let (number, began, kind, reason) = match (next, latest) {
        (Next::Corrects, Some(latest)) => (latest.number, latest.began, latest.kind, latest.reason),
        (Next::Corrects, None) => (1, work.now, VersionKind::First.name().to_owned(), String::new()),
        (Next::Begins { kind, reason }, latest) => {
            (latest.map_or(1, |latest| latest.number + 1), work.now, kind.name().to_owned(), reason)
        }
    };
    Ok(work.rows.save_version(id, &StoredVersion { number, began, kind, reason, format: FORMAT, terms })?)
}

/// What may follow on the end of the plan.
pub(crate) fn renewal(work: &Work<'_>, open: &StoredPlan, today: NaiveDate) -> Result<Renewal, EngineError> {
    let near = open.plan.ends.and_then(|(ends, _)| ends.checked_sub_days(NEAR));
    Ok(match near {
        Some(near) if today >= near && needs_review(work, open.id)? => Renewal::ReviewFirst,
        Some(near) if today >= near => Renewal::Proposed,
        _ => Renewal::NotYet,
    })
}

/// The terms that a version holds; `None` for one in a shape that is not known here.
pub(crate) fn read(version: &StoredVersion) -> Option<PlanInput> {
    (version.format == FORMAT).then(|| serde_json::from_str(&version.terms).ok()).flatten()
}

/// Whether the end moves further away.
fn extends(former: &Plan, plan: &Plan) -> bool {
    let ends = |plan: &Plan| plan.ends.map(|(date, _)| date);
    ends(former).zip(ends(plan)).is_some_and(|(old, new)| new > old)
}

fn is_agreed(plan: &Plan) -> bool {
    plan.ends.is_some_and(|(_, standing)| standing.certainty == Certainty::Agreed)
}

/// Whether it was extended before, and nobody looked at all of it since.
fn needs_review(work: &Work<'_>, plan: PlanId) -> Result<bool, EngineError> {
    let extended = work.rows.latest_began_with(plan, VersionKind::Extension.name())?;
    let reviewed = work.rows.latest_review(plan)?.map(|review| review.at);
    Ok(extended.is_some_and(|extended| reviewed.is_none_or(|reviewed| reviewed < extended)))
}

/// A plan with nothing but what the two agree about.
fn terms(input: &PlanInput) -> PlanInput {
    let cadence = input.cadence.clone().map(|cadence| CadenceInput { confirmation: None, ..cadence });
    PlanInput {
        ends: input.ends.clone(),
        ends_standing: input.ends_standing.clone(),
        cadence,
        reconnect: input.reconnect.clone(),
        contact: input.contact.clone(),
        terms: input.terms.clone(),
        ..PlanInput::default()
    }
}
