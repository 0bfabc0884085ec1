//! Points: what was good, hard, or turned something, and what was tried; they go on in a later plan with the same one.

use crate::planner::reminding::work::Work;
use crate::view::{Area, PointInput, PointView, PointsView, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveDate, Utc};
use interlude_domain::form::{FieldProblem, Form, LINE, Problem, TEXT};
use interlude_domain::plan::PlanId;
use interlude_domain::talking::harm;
use interlude_domain::talking::point::{Point, PointId, PointKind, in_order};
use interlude_domain::time::manner::Manner;

/// What a point touches.
const TOUCHED: &[Area] = &[Area::Talks];

impl Planner {
    /// All of them.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn points(&self) -> Result<PointsView, EngineError> {
        self.read(|work| {
            let open = work.rows.open_plan()?;
            let mut plans: Vec<PlanId> = open.iter().map(|open| open.id).collect();
            let name = open.as_ref().map(|open| open.plan.name.trim()).filter(|name| !name.is_empty());
            if let Some(name) = name {
                let earlier = work.rows.closed_plans()?.into_iter().map(|closed| closed.stored);
                plans.extend(earlier.filter(|one| one.plan.name.trim() == name).map(|one| one.id));
            }
            let points = work.points_of(&plans)?;
            let texts =
                |one: &PointView| [one.input.text.clone(), one.input.theirs.clone(), one.input.came.clone()];
            let is_of_harm = points.iter().flat_map(texts).any(|text| harm::speaks_of_harm(&text));
            let (tried, points) = points.into_iter().partition(|one| one.input.kind == PointKind::Tried);
            let now = When::new(work.now, &work.zone);
            Ok(PointsView { now, points, tried, may_add: open.is_some(), is_of_harm })
        })
    }

    /// Writes one down, or what is written of one now.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense; [`EngineError::NotFound`] where there is none, and for a new one
    /// where no plan is there.
    pub fn keep_point(&self, id: Option<i64>, input: &PointInput) -> Result<PointView, EngineError> {
        self.change(TOUCHED, |work| {
            let point =
                read(input, work.manner, work.zone.local(work.now).date()).map_err(EngineError::Invalid)?;
            let id = match id.map(PointId) {
                Some(id) if work.rows.keep_point(id, &point, work.now)? => id,
                Some(_) => return Err(EngineError::NotFound),
                None => {
                    let plan = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
                    work.rows.add_point(plan.id, &point, work.now)?
                }
            };
            Ok(view(id, &point))
        })
    }

    /// Takes one away.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn remove_point(&self, id: i64) -> Result<(), EngineError> {
        self.set_point_removed(id, Some)
    }

    /// Brings it back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn restore_point(&self, id: i64) -> Result<(), EngineError> {
        self.set_point_removed(id, |_| None)
    }

    fn set_point_removed(
        &self,
        id: i64,
        at: impl Fn(DateTime<Utc>) -> Option<DateTime<Utc>>,
    ) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| match work.rows.set_point_removed(PointId(id), at(work.now))? {
            true => Ok(()),
            false => Err(EngineError::NotFound),
        })
    }
}

impl Work<'_> {
    /// Those of these plans, the earliest first.
    pub(crate) fn points_of(&self, plans: &[PlanId]) -> Result<Vec<PointView>, EngineError> {
        let mut points = Vec::new();
        for plan in plans {
            points.extend(self.rows.points_of(*plan)?);
        }
        in_order(&mut points);
        Ok(points.iter().map(|(id, point)| view(*id, point)).collect())
    }
}

fn read(input: &PointInput, manner: Manner, today: NaiveDate) -> Result<Point, Vec<FieldProblem>> {
    let mut form = Form::new(manner);
    let date = form.loose_date_if_any("date", &input.date);
    if date.flatten().is_some_and(|date| date.first_day() > today) {
        form.refuse("date", Problem::InTheFuture);
    }
    let text = form.required("text", &input.text, TEXT);
    let theirs = form.text("theirs", &input.theirs, TEXT);
    let came = form.text("came", &input.came, LINE);
    let point = (|| {
        Some(Point {
            kind: input.kind,
            date: date?,
            text: text?,
            theirs: theirs?,
            tried_by: input.tried_by,
            came: came?,
        })
    })();
    form.finish(point)
}

fn view(id: PointId, point: &Point) -> PointView {
    let Point { kind, date, text, theirs, tried_by, came } = point.clone();
    let date = date.map(|date| date.to_string()).unwrap_or_default();
    PointView { id: id.0, input: PointInput { kind, date, text, theirs, tried_by, came } }
}
