//! The plan: reading it, saving it with its rules, trying out what it would do, and closing it.

use crate::planner::plan::confirming;
use crate::planner::plan::extending;
use crate::planner::plan::guiding;
use crate::planner::plan::plan_form;
use crate::planner::plan::plan_text;
use crate::planner::plan::terms_form::Around;
use crate::planner::plan::versions::{self, Change};
use crate::planner::plan::withdrawing;
use crate::planner::reminding::ahead;
use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up;
use crate::view::{AheadView, Renewal};
use crate::view::{
    Area, ChangeInput, ChangeKind, NamedView, PlanInput, PlanView, ReviewView, UpcomingItem, When,
};
use crate::{EngineError, Planner};
use interlude_domain::moments::draft::Happening;
use interlude_domain::plan::offer::{Offer, PlanState, may_offer, offers};
use interlude_domain::plan::openness::{agreed_meeting, openness};
use interlude_domain::plan::{Plan, PlanId};
use interlude_domain::reminding::occurrence::Key;
use interlude_domain::reminding::rule::Kind;
use interlude_store::tables::{Owner, StoredPlan};

pub(crate) const TOUCHED: &[Area] = &[Area::Plan, Area::Today, Area::Inbox];
/// The same where talks leave the week, or come back into it.
pub(crate) const TURNED: &[Area] = &[Area::Plan, Area::Today, Area::Inbox, Area::Activities];
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
            save(work, input, Change::Typed(change))?;
            if work.rows.open_plan()?.is_some_and(|open| open.plan.cadence.is_none()) {
                work.settle_drafts()?;
            }
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
        self.trial(|work| {
            let former = work.rows.open_plan()?;
            let plan = read(work, input, former.as_ref(), ChangeKind::Renegotiation)?;
            store(work, former.map(|former| former.id), &plan)?;
            work.keep_look_back()?;
            work.save()?;
            ahead::of(work, |kind| kind.is_of_plan() || kind == Kind::LookBack)
        })
    }

    /// Closes the plan; it stays among the earlier ones, and its reminders end.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where none is open.
    pub fn close_plan(&self) -> Result<(), EngineError> {
        let closed = self.change(TURNED, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            close(work, open.id)
        })?;
        self.withdraw(&closed);
        Ok(())
    }
}

/// Closes a plan; what of it is no more in the inbox.
pub(crate) fn close(work: &mut Work<'_>, id: PlanId) -> Result<Vec<Key>, EngineError> {
    let before = work.schedule.clone();
    let mut closed = withdrawing::prompts(work, id)?;
    closed.extend(withdrawing::own_date(work, id)?);
    work.keep_former((id, None), &before)?;
    for stored in work.rows.rules_of_plan(id)? {
        work.end_rule(stored.track.rule.id)?;
    }
    let day = work.days_seen()?.count;
    work.rows.close_plan(id, work.now, day)?;
    work.withdraw_talks(id)?;
    work.begin_tapering()?;
    work.happens_to_drafts(Happening::Closed)?;
    Ok(closed)
}

/// What was typed, as a plan that follows on the stored one.
pub(crate) fn read(
    work: &Work<'_>,
    input: &PlanInput,
    former: Option<&StoredPlan>,
    change: ChangeKind,
) -> Result<Plan, EngineError> {
    let today = work.zone.local(work.now).date();
    let former = former.map(|former| &former.plan);
    let around = Around { here: &work.zone, today, manner: work.manner, former, change };
    plan_form::read(input, &around).map_err(EngineError::Invalid)
}

/// Saves what was typed as the plan that is open, with what that means for its versions.
pub(crate) fn save(work: &mut Work<'_>, input: &PlanInput, change: Change<'_>) -> Result<(), EngineError> {
    let former = work.rows.open_plan()?;
    if former.as_ref().is_some_and(|former| !may_offer(PlanState::of(former.turn), Offer::Terms)) {
        return Err(EngineError::TooLate);
    }
    let plan = read(work, input, former.as_ref(), change.kind())?;
    guiding::check(&plan)?;
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
        None => {
            work.end_tapering()?;
            work.rows.add_plan(plan, work.now)?
        }
    };
    work.keep_rule(Owner::Plan(id, Kind::CheckIn), plan_form::check_ins(plan))?;
    work.keep_rule(Owner::Plan(id, Kind::Reconnect), plan_form::meeting(plan))?;
    work.keep_rule(Owner::Plan(id, Kind::LookAgain), plan_form::own(plan.look_again))?;
    work.keep_rule(Owner::Plan(id, Kind::Promise), plan_form::own(plan.promise))?;
    confirming::keep(work, id, plan)?;
    Ok(id)
}

pub(crate) fn open_view(work: &Work<'_>) -> Result<Option<PlanView>, EngineError> {
    work.rows.open_plan()?.map(|stored| view(work, stored)).transpose()
}

fn view(work: &Work<'_>, stored: StoredPlan) -> Result<PlanView, EngineError> {
    let plan = &stored.plan;
    let here = &work.zone;
    let today = here.local(work.now).date();
    let state = PlanState::of(stored.turn);
    let prompts = may_offer(state, Offer::Prompts);
    let may_bring_up = prompts && bringing_up::may_bring_up(here.local(work.now).time());
    let reviewed = work.rows.latest_review(stored.id)?;
    let renewal = match may_bring_up {
        true => extending::renewal(work, &stored, today)?,
        false => Renewal::NotYet,
    };
    let open = openness(plan, today);
    let has_words = may_offer(state, Offer::Words);
    let next_time = work.next_time(&stored)?;
    Ok(PlanView {
        now: When::new(work.now, here),
        input: if has_words {
            plan_text::write(plan, here)
        } else {
            plan_text::write(&withdrawn(plan), here)
        },
        version: work.rows.latest_version(stored.id)?.map_or(1, |version| version.number),
        day: plan.day_on(today),
        days: plan.days(),
        not_agreed: open.not_agreed,
        own_choices: open.own_choices,
        term_count: open.terms,
        all_agreed: open.is_all_agreed(),
        meets_on: agreed_meeting(plan).filter(|_| prompts).map(|meeting| meeting.date.to_string()),
        check_ins: check_ins(work, stored.id)?,
        turn: stored.turn,
        offers: offers(state).to_vec(),
        guidance: guiding::of(plan, state, today),
        may_bring_up,
        ask: open.topics.first().copied().filter(|_| may_bring_up),
        named: NamedView::of(open.named),
        gaps: if may_bring_up { open.gaps } else { Vec::new() },
        open_door_copied: stored.open_door_taken_at.map(|at| When::new(at, here)),
        renewal,
        reviewed: reviewed.map(|review| ReviewView { at: When::new(review.at, here), text: review.text }),
        next_time,
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
