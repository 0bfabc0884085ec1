//! The plan: reading it, saving it with its rules, trying out what it would do, and closing it.

use crate::planner::plan::extending;
use crate::planner::plan::plan_form;
use crate::planner::plan::plan_text;
use crate::planner::plan::terms_form::Around;
use crate::planner::plan::versions;
use crate::planner::reminding::ahead;
use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up;
use crate::view::{AheadView, Renewal};
use crate::view::{Area, ChangeInput, ChangeKind, PlanInput, PlanView, ReviewView, UpcomingItem, When};
use crate::{EngineError, Planner};
use interlude_domain::plan::{Plan, PlanId, Turn};
use interlude_domain::reminding::rule::Kind;
use interlude_store::StoreError;
use interlude_store::tables::{Owner, StoredPlan};

pub(crate) const TOUCHED: &[Area] = &[Area::Plan, Area::Today, Area::Inbox];
/// How many check-ins are shown ahead.
const AHEAD: usize = 5;

/// Ends a transaction that was only tried out, with what was found.
enum Tried<T> {
    Found(T),
    Failed(EngineError),
}

impl<T> From<StoreError> for Tried<T> {
    fn from(error: StoreError) -> Tried<T> {
        Tried::Failed(error.into())
    }
}

impl Planner {
    /// The plan that is open, if there is one.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn plan(&self) -> Result<Option<PlanView>, EngineError> {
        self.read(open_view)
    }

    /// Saves the open plan, or begins one. `change` says what the save of a stored plan is; see [`versions`].
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::TooLate`] for a plan after a clear no or
    /// where I am not safe: nothing about contact is planned in it any more.
    pub fn save_plan(
        &self,
        input: &PlanInput,
        change: Option<&ChangeInput>,
    ) -> Result<PlanView, EngineError> {
        self.change(TOUCHED, |work| {
            save(work, input, change)?;
            open_view(work)?.ok_or(EngineError::NotFound)
        })
    }

    /// What the plan would remind of in the next fourteen days if it was saved like this. Nothing is saved.
    ///
    /// It is saved, looked at and taken back in one transaction, so the answer comes from what would really be stored.
    ///
    /// # Errors
    /// As for [`Planner::save_plan`], but for what a change of terms would need.
    pub fn preview_plan(&self, input: &PlanInput) -> Result<AheadView, EngineError> {
        let mut desk = self.desk();
        desk.vault()?;
        self.turn(&mut desk)?;
        let moment = self.moment();
        let tried = desk.vault()?.write(|rows| {
            let look = || {
                let mut work = Work::load(rows, moment.clone())?;
                let former = work.rows.open_plan()?;
                let plan = read(&work, input, former.as_ref(), ChangeKind::Renegotiation)?;
                store(&mut work, former.map(|former| former.id), &plan)?;
                work.save()?;
                ahead::of(&work, |kind| !kind.is_activity() && !kind.is_prompt())
            };
            Err::<(), _>(look().map_or_else(Tried::Failed, Tried::Found))
        });
        match tried {
            Err(Tried::Found(view)) => Ok(view),
            Err(Tried::Failed(error)) => Err(error),
            // Nothing that was tried out is ever saved.
            Ok(()) => Err(EngineError::NotFound),
        }
    }

    /// Closes the plan; it stays among the earlier ones, and its reminders end.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where none is open.
    pub fn close_plan(&self) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            for stored in work.rows.rules_of_plan(open.id)? {
                work.end_rule(stored.track.rule.id)?;
            }
            let day = work.days_seen()?.count;
            Ok(work.rows.close_plan(open.id, work.now, day)?)
        })
    }
}

/// What was typed, as a plan that follows on the stored one.
pub(crate) fn read(
    work: &Work<'_>,
    input: &PlanInput,
    former: Option<&StoredPlan>,
    change: ChangeKind,
) -> Result<Plan, EngineError> {
    let today = work.zone.local(work.now).date();
    let around = Around { here: &work.zone, today, former: former.map(|former| &former.plan), change };
    plan_form::read(input, &around).map_err(EngineError::Invalid)
}

fn save(work: &mut Work<'_>, input: &PlanInput, change: Option<&ChangeInput>) -> Result<(), EngineError> {
    let former = work.rows.open_plan()?;
    if former.as_ref().is_some_and(|former| former.turn != Turn::GoesOn) {
        return Err(EngineError::TooLate);
    }
    let kind = change.map_or(ChangeKind::Renegotiation, |change| change.kind);
    let plan = read(work, input, former.as_ref(), kind)?;
    let next = versions::next(work, former.as_ref(), &plan, change)?;
    let id = store(work, former.map(|former| former.id), &plan)?;
    versions::keep(work, id, next)
}

/// Stores a plan with its rules, and names it.
pub(crate) fn store(work: &mut Work<'_>, id: Option<PlanId>, plan: &Plan) -> Result<PlanId, EngineError> {
    let id = match id {
        Some(id) => {
            work.rows.save_plan(id, plan, work.now)?;
            id
        }
        None => work.rows.add_plan(plan, work.now)?,
    };
    work.keep_rule(Owner::Plan(id, Kind::CheckIn), plan_form::check_ins(plan))?;
    work.keep_rule(Owner::Plan(id, Kind::Reconnect), plan_form::meeting(plan))?;
    work.keep_rule(Owner::Plan(id, Kind::LookAgain), plan_form::own(plan.look_again))?;
    work.keep_rule(Owner::Plan(id, Kind::Promise), plan_form::own(plan.promise))?;
    keep_confirmation(work, id, plan)?;
    Ok(id)
}

/// Asking the day before is a rule ahead of the check-ins, of a kind of its own.
fn keep_confirmation(work: &mut Work<'_>, id: PlanId, plan: &Plan) -> Result<(), EngineError> {
    let owner = Owner::Plan(id, Kind::Confirmation);
    let check_ins = work.rows.rule_of(Owner::Plan(id, Kind::CheckIn))?.map(|stored| stored.track.rule.id);
    if let (Some(check_ins), Some(cadence)) = (check_ins, &plan.cadence) {
        let confirmation = cadence.confirmation.as_ref();
        let minutes = confirmation.map_or(0, |confirmation| confirmation.minutes_ahead(cadence.time));
        return work.keep_ahead(owner, check_ins, minutes);
    }
    for stored in work.rows.rules_of_plan(id)? {
        if stored.owner == owner {
            work.end_rule(stored.track.rule.id)?;
        }
    }
    Ok(())
}

pub(crate) fn open_view(work: &Work<'_>) -> Result<Option<PlanView>, EngineError> {
    work.rows.open_plan()?.map(|stored| view(work, stored)).transpose()
}

fn view(work: &Work<'_>, stored: StoredPlan) -> Result<PlanView, EngineError> {
    let plan = &stored.plan;
    let here = &work.zone;
    let today = here.local(work.now).date();
    let goes_on = stored.turn == Turn::GoesOn;
    let may_bring_up = goes_on && bringing_up::may_bring_up(here.local(work.now).time());
    let reviewed = work.rows.latest_review(stored.id)?;
    let renewal = match may_bring_up {
        true => extending::renewal(work, &stored, today)?,
        false => Renewal::NotYet,
    };
    Ok(PlanView {
        now: When::new(work.now, here),
        input: if goes_on { plan_text::write(plan, here) } else { plan_text::write(&withdrawn(plan), here) },
        version: work.rows.latest_version(stored.id)?.map_or(1, |version| version.number),
        day: plan.day_on(today),
        days: plan.days(),
        not_agreed: plan.not_agreed(),
        term_count: plan.standings().len(),
        check_ins: check_ins(work, stored.id)?,
        turn: stored.turn,
        may_bring_up,
        limbo: if may_bring_up { plan.limbo() } else { Vec::new() },
        ask: plan.topic_to_ask().filter(|_| may_bring_up),
        open_door_copied: stored.open_door_taken_at.map(|at| When::new(at, here)),
        renewal,
        reviewed: reviewed.map(|review| ReviewView { at: When::new(review.at, here), text: review.text }),
    })
}

/// A plan without anything that would help contact along.
fn withdrawn(plan: &Plan) -> Plan {
    Plan {
        missed: None,
        contact: None,
        cadence: None,
        reconnect: None,
        promise: None,
        open_door: String::new(),
        ask_script: String::new(),
        ..plan.clone()
    }
}

fn check_ins(work: &Work<'_>, plan: PlanId) -> Result<Vec<UpcomingItem>, EngineError> {
    let live = work.rules.iter().filter(|stored| {
        matches!(stored.owner, Owner::Plan(of, kind) if of == plan && kind.is_check_in())
            && stored.track.rule.lead.is_none()
    });
    let mut found = Vec::new();
    for stored in live {
        // What was saved within this transaction stands in the schedule.
        let ahead = work.schedule.ahead(stored.track.rule.id).take(AHEAD);
        found.extend(
            ahead.map(|next| (next.due, UpcomingItem::of_plan(next.key, next.due, stored, &work.zone))),
        );
    }
    if found.is_empty()
        && let Some(fresh) = work.rows.rule_of(Owner::Plan(plan, Kind::CheckIn))?
    {
        let ahead = work.schedule.ahead(fresh.track.rule.id).take(AHEAD);
        found.extend(
            ahead.map(|next| (next.due, UpcomingItem::of_plan(next.key, next.due, &fresh, &work.zone))),
        );
    }
    found.sort_by_key(|(due, _)| *due);
    Ok(found.into_iter().take(AHEAD).map(|(_, item)| item).collect())
}
