//! Versions: what the terms were, since when, and why they changed (PRODUCT.md §3.3).
//!
//! A version keeps the whole plan in the shape of its form, which has its own number, so that an old one is read and
//! compared like the plan of today. A correction rewrites the latest; new terms begin the next one.

use crate::EngineError;
use crate::planner::plan::extending;
use crate::planner::plan::plan_text;
use crate::planner::reminding::work::Work;
use crate::view::{CadenceInput, ChangeInput, ChangeKind, PlanInput, VersionKind};
use interlude_domain::form::{Form, LINE, Problem};
use interlude_domain::plan::term::Certainty;
use interlude_domain::plan::{Plan, PlanId};
use interlude_domain::time::manner::Manner;
use interlude_store::tables::{StoredPlan, StoredVersion};

/// The number of the shape in which a version is written: [`PlanInput`] as JSON.
const FORMAT: u32 = 1;
/// What a save of a stored plan is said to be.
#[derive(Clone, Copy)]
pub(crate) enum Change<'a> {
    /// What the form of the plan says, where it asks.
    Typed(Option<&'a ChangeInput>),
    /// More time, with its reason. It is an extension also where no end stood.
    MoreTime(&'a str),
}

impl Change<'_> {
    pub(crate) fn kind(self) -> ChangeKind {
        match self {
            Change::Typed(Some(change)) => change.kind,
            Change::Typed(None) | Change::MoreTime(_) => ChangeKind::Renegotiation,
        }
    }

    fn reason(&self) -> &str {
        match self {
            Change::Typed(change) => change.map_or("", |change| &change.reason),
            Change::MoreTime(reason) => reason,
        }
    }
}

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
    change: Change<'_>,
) -> Result<Next, EngineError> {
    let Some(former) = former else {
        return Ok(Next::Begins { kind: VersionKind::First, reason: String::new() });
    };
    if change.kind() == ChangeKind::Correction {
        return Ok(Next::Corrects);
    }
    let mut form = Form::new(Manner::PLAIN);
    let reason = form.text("reason", change.reason(), LINE);
    let is_extension = matches!(change, Change::MoreTime(_)) || extending::extends(&former.plan, plan);
    if is_extension {
        extending::check(work, former.id, reason.as_deref(), &mut form)?;
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

/// The terms that a version holds; `None` for one in a shape that is not known here.
pub(crate) fn read(version: &StoredVersion) -> Option<PlanInput> {
    (version.format == FORMAT).then(|| serde_json::from_str(&version.terms).ok()).flatten()
}

fn is_agreed(plan: &Plan) -> bool {
    plan.ends.is_some_and(|(_, standing)| standing.certainty == Certainty::Agreed)
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
