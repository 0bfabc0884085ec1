//! The plan: reading it, saving it with its rules, and closing it.

use super::plan_form;
use super::work::Work;
use crate::view::{Area, PlanInput, PlanView, TermView, UpcomingItem, When};
use crate::{EngineError, Planner};
use interlude_domain::plan::PlanId;
use interlude_domain::rule::Kind;
use interlude_store::tables::{Owner, StoredPlan};

const TOUCHED: &[Area] = &[Area::Plan, Area::Today, Area::Inbox];
/// How many check-ins are shown ahead.
const AHEAD: usize = 5;

impl Planner {
    /// The plan that is open, if there is one.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn plan(&self) -> Result<Option<PlanView>, EngineError> {
        self.read(open_view)
    }

    /// Saves the open plan, or begins one.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense.
    pub fn save_plan(&self, input: &PlanInput) -> Result<PlanView, EngineError> {
        self.change(TOUCHED, |work| {
            let plan = plan_form::read(input, &work.zone).map_err(EngineError::Invalid)?;
            let id = match work.rows.open_plan()? {
                Some(open) => {
                    work.rows.save_plan(open.id, &plan, work.now)?;
                    open.id
                }
                None => work.rows.add_plan(&plan, work.now)?,
            };
            work.keep_rule(Owner::Plan(id, Kind::CheckIn), plan_form::check_ins(&plan))?;
            work.keep_rule(Owner::Plan(id, Kind::Reconnect), plan_form::meeting(&plan))?;
            work.keep_rule(Owner::Plan(id, Kind::LookAgain), plan_form::looking_again(&plan))?;
            open_view(work)?.ok_or(EngineError::NotFound)
        })
    }

    /// Closes the plan; it stays in the history, and its reminders end.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where none is open.
    pub fn close_plan(&self) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            for kind in [Kind::CheckIn, Kind::Reconnect, Kind::LookAgain] {
                work.keep_rule(Owner::Plan(open.id, kind), None)?;
            }
            Ok(work.rows.close_plan(open.id, work.now)?)
        })
    }
}

fn open_view(work: &Work<'_>) -> Result<Option<PlanView>, EngineError> {
    work.rows.open_plan()?.map(|stored| view(work, stored)).transpose()
}

fn view(work: &Work<'_>, stored: StoredPlan) -> Result<PlanView, EngineError> {
    let plan = &stored.plan;
    let here = &work.zone;
    Ok(PlanView {
        input: plan_form::write(plan, here),
        day: plan.day_on(here.local(work.now).date()),
        days: plan.days(),
        not_agreed: plan.not_agreed(),
        term_count: plan.certainties().len(),
        check_ins: check_ins(work, stored.id)?,
        terms: plan
            .terms
            .iter()
            .filter_map(|term| {
                Some(TermView {
                    id: term.id?.0,
                    text: term.text.clone(),
                    certainty: term.certainty,
                    since: When::new(term.since?, here),
                })
            })
            .collect(),
    })
}

fn check_ins(work: &Work<'_>, plan: PlanId) -> Result<Vec<UpcomingItem>, EngineError> {
    let Some(stored) = work.rows.rule_of(Owner::Plan(plan, Kind::CheckIn))? else { return Ok(Vec::new()) };
    Ok(work
        .schedule
        .ahead(stored.track.rule.id)
        .take(AHEAD)
        .map(|next| UpcomingItem::of_plan(next.key, next.due, &stored, &work.zone))
        .collect())
}
