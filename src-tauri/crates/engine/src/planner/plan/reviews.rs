//! Looking at all of a plan: its versions, a look that was written down, and the note that leaves the door open.

use crate::planner::plan::plan;
use crate::planner::plan::versions::read;
use crate::planner::reminding::work::Work;
use crate::view::{Area, PlanView, VersionKind, VersionView, When};
use crate::{EngineError, Planner};
use interlude_domain::form::{Form, TEXT};
use interlude_store::tables::{StoredReview, StoredVersion};

impl Planner {
    /// Every version of the open plan's terms, the latest first; nothing where there is no plan.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn plan_versions(&self) -> Result<Vec<VersionView>, EngineError> {
        self.read(|work| {
            let Some(open) = work.rows.open_plan()? else { return Ok(Vec::new()) };
            let kept = work.rows.versions(open.id)?;
            kept.iter().rev().map(|version| view(work, version)).collect()
        })
    }

    /// Writes down a look at all of the plan.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for an empty one, [`EngineError::NotFound`] where no plan is open.
    pub fn add_review(&self, text: &str) -> Result<PlanView, EngineError> {
        self.change(plan::TOUCHED, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            let mut form = Form::new(work.manner);
            let text = form.required("text", text, TEXT);
            let text = form.finish(text).map_err(EngineError::Invalid)?;
            work.rows.add_review(open.id, &StoredReview { at: work.now, text })?;
            plan::open_view(work)?.ok_or(EngineError::NotFound)
        })
    }

    /// The note that leaves the door open was taken. It is offered once.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is no such note.
    pub fn open_door_taken(&self) -> Result<PlanView, EngineError> {
        self.change(&[Area::Plan], |work| {
            let open = work.rows.open_plan()?.filter(|open| !open.plan.open_door.is_empty());
            work.rows.set_open_door_taken(open.ok_or(EngineError::NotFound)?.id, work.now)?;
            plan::open_view(work)?.ok_or(EngineError::NotFound)
        })
    }
}

pub(crate) fn view(work: &Work<'_>, version: &StoredVersion) -> Result<VersionView, EngineError> {
    Ok(VersionView {
        number: version.number,
        from: When::new(version.began, &work.zone),
        kind: VersionKind::from_name(&version.kind).unwrap_or(VersionKind::Renegotiation),
        reason: version.reason.clone(),
        input: read(version).ok_or(EngineError::NotFound)?,
    })
}
