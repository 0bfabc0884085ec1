//! Earlier plans: all of each to read, and taking the last one up again.
//!
//! What was typed about a closed plan is read from the latest version of its terms, which every save writes whole.

use crate::planner::check_ins::around;
use crate::planner::check_ins::check_in_form;
use crate::planner::check_ins::check_in_log::Log;
use crate::planner::plan::plan;
use crate::planner::plan::{leaving, plan_facts, plan_text, reviews, versions};
use crate::planner::reminding::work::Work;
use crate::view::{
    CheckInItem, CheckInMark, EarlierBefore, EarlierCheckIn, EarlierPlan, EarlierPlanView, Leaves, PlanInput,
    PlanView, ReviewView, SheetView, When,
};
use crate::{EngineError, Planner};
use chrono::{DateTime, TimeDelta};
use interlude_domain::check_ins::around::{Asked, Before};
use interlude_domain::deciding::outcome::{PlanAfter, effects};
use interlude_domain::plan::offer::PlanState;
use interlude_domain::plan::{PlanId, Turn};
use interlude_domain::reminding::occurrence::Key;
use interlude_domain::reminding::rule::Kind;
use interlude_store::tables::{ClosedPlan, Owner, StoredRule};

/// For how many days that the program has seen the last plan can be taken up again.
const TAKEN_UP_WITHIN: u32 = 30;

impl Planner {
    /// Every plan that was closed, the last one first.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn earlier_plans(&self) -> Result<Vec<EarlierPlan>, EngineError> {
        self.read(|work| {
            let closed = work.rows.closed_plans()?;
            closed.iter().map(|one| line(work, one, &closed)).collect()
        })
    }

    /// One of them, with all that is in it.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for one that is none.
    pub fn earlier_plan(&self, id: i64) -> Result<EarlierPlanView, EngineError> {
        self.read(|work| {
            let closed = work.rows.closed_plans()?;
            let one = closed.iter().find(|one| one.stored.id == PlanId(id)).ok_or(EngineError::NotFound)?;
            view(work, one, &closed)
        })
    }

    /// Takes the last plan up again, as it stood when it was closed. What would have come meanwhile was never due.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for one that is none, [`EngineError::TooLate`] where it is not the last one, where another one
    /// is open, and after thirty days.
    pub fn take_up_plan(&self, id: i64) -> Result<PlanView, EngineError> {
        self.change(plan::TURNED, |work| {
            let closed = work.rows.closed_plans()?;
            let one = closed.iter().find(|one| one.stored.id == PlanId(id)).ok_or(EngineError::NotFound)?;
            if !can_take_up(work, one, &closed)? {
                return Err(EngineError::TooLate);
            }
            take_up(work, one)?;
            take_decisions_back(work, PlanId(id))?;
            work.end_tapering()?;
            if one.stored.turn == Turn::GoesOn {
                work.rows.put_drafts_back(PlanId(id))?;
            }
            work.resume_talks(PlanId(id))?;
            plan::open_view(work)?.ok_or(EngineError::NotFound)
        })
    }
}

fn can_take_up(work: &Work<'_>, one: &ClosedPlan, all: &[ClosedPlan]) -> Result<bool, EngineError> {
    let is_last = all.first().is_some_and(|last| last.stored.id == one.stored.id);
    Ok(is_last && work.rows.open_plan()?.is_none() && work.days_seen()?.since(one.day) <= TAKEN_UP_WITHIN)
}

fn line(work: &Work<'_>, one: &ClosedPlan, all: &[ClosedPlan]) -> Result<EarlierPlan, EngineError> {
    let plan = &one.stored.plan;
    Ok(EarlierPlan {
        id: one.stored.id.0,
        role: plan.role,
        name: plan.name.clone(),
        starts: plan.starts.to_string(),
        closed: When::new(one.at, &work.zone),
        turn: one.stored.turn,
        can_take_up: can_take_up(work, one, all)?,
        leaves: leaves(work, one, all)?,
    })
}

/// What may be done with it where it stands; it is asked of the one that could be taken up again.
fn leaves(work: &Work<'_>, one: &ClosedPlan, all: &[ClosedPlan]) -> Result<Leaves, EngineError> {
    Ok(match leaving::may_bin(one) {
        false => Leaves::NotProposed,
        true if one.shelved.is_none() && can_take_up(work, one, all)? => Leaves::Asked,
        true => Leaves::Stays,
    })
}

fn view(work: &Work<'_>, one: &ClosedPlan, all: &[ClosedPlan]) -> Result<EarlierPlanView, EngineError> {
    let id = one.stored.id;
    let latest = work.rows.latest_version(id)?.as_ref().and_then(versions::read);
    let input = latest.unwrap_or_else(|| plan_text::write(&one.stored.plan, &work.zone));
    let log = Log::of(work, &one.stored)?;
    let until = one.at.max(work.now) + TimeDelta::seconds(1);
    let mut check_ins = Vec::new();
    for item in log.between(DateTime::UNIX_EPOCH, until)? {
        let entry =
            item.id.map(|id| work.rows.check_in(interlude_domain::check_ins::check_in::CheckInId(id)));
        let entry = entry.transpose()?.flatten();
        let written = entry.map(|stored| {
            check_in_form::write(work, Some(&stored), (stored.entry.key, stored.entry.planned_for))
        });
        let key = item.key.as_ref().and_then(|key| key.parse::<Key>().ok());
        let before = match key.filter(|_| one.stored.turn == Turn::GoesOn) {
            Some(key) => before(work, &item, key)?,
            None => None,
        };
        let came = key.map_or(Ok(Vec::new()), |key| around::came_of(work, key))?;
        check_ins.push(EarlierCheckIn { item, written, before, came });
    }
    let kept = work.rows.versions(id)?;
    let reviews = work.rows.reviews(id)?;
    Ok(EarlierPlanView {
        now: When::new(work.now, &work.zone),
        plan: line(work, one, all)?,
        input: if one.stored.turn == Turn::GoesOn { input } else { without_words_for_them(input) },
        versions: kept.iter().rev().map(|version| reviews::view(work, version)).collect::<Result<_, _>>()?,
        check_ins,
        reviews: reviews
            .into_iter()
            .map(|review| ReviewView { at: When::new(review.at, &work.zone), text: review.text })
            .collect(),
        sheets: work.sheets_of(&one.stored, PlanState::Closed)?.into_iter().filter(is_written).collect(),
        points: work.points_of(&[id])?,
        talks: work.talks_of(id)?,
        facts: plan_facts::of(work, one)?,
        looked_back: work.looked_back(id)?.into_iter().filter(|line| !line.answers.is_empty()).collect(),
        weeks: work.weeks_of(id)?,
    })
}

fn is_written(sheet: &SheetView) -> bool {
    !sheet.lines.is_empty()
}

/// What was written before a check-in; one that was moved took it along.
fn before(work: &Work<'_>, item: &CheckInItem, key: Key) -> Result<Option<EarlierBefore>, EngineError> {
    if item.mark == CheckInMark::Moved {
        return Ok(None);
    }
    let Before { asked, leave_out, ending } = work.rows.before_check_in(around::begun(work, key)?)?;
    let (topic, ask) = match asked {
        Some(Asked::Topic(topic)) => (Some(topic), String::new()),
        Some(Asked::Own(id)) => (None, work.rows.question(id)?.unwrap_or_default()),
        None => (None, String::new()),
    };
    let is_empty = topic.is_none() && [&ask, &leave_out, &ending].iter().all(|text| text.is_empty());
    Ok((!is_empty).then_some(EarlierBefore { topic, ask, leave_out, ending }))
}

/// After a no nothing stands there that was prepared to be said to them.
fn without_words_for_them(input: PlanInput) -> PlanInput {
    PlanInput { missed: None, open_door: String::new(), ask_script: String::new(), ..input }
}

/// What closed it is decided no more.
fn take_decisions_back(work: &Work<'_>, id: PlanId) -> Result<(), EngineError> {
    for decision in work.rows.decisions(id)? {
        if effects(decision.outcome, decision.by).plan == PlanAfter::Closed {
            work.rows.set_decision_removed(decision.id, Some(work.now))?;
        }
    }
    Ok(())
}

fn take_up(work: &mut Work<'_>, one: &ClosedPlan) -> Result<(), EngineError> {
    let id = one.stored.id;
    let ended = work.rows.plan_rules_ended_at(id, one.at)?;
    work.rows.reopen_plan(id)?;
    for stored in latest_of_each(&ended) {
        let mut track = work.schedule.begin(stored.track.rule.clone(), work.now);
        if track.rule.days_after().is_some() && track.rule.lead.is_none() && track.next.is_none() {
            // Nothing was counted meanwhile: the first date is the next one that there can be.
            track.next = Some(track.began);
        }
        track.began = track.began.min(stored.track.began);
        work.rows.revive_rule_at(&track)?;
        let rule = track.rule.id;
        work.schedule.add(track);
        for known in work.rows.open_or_recent_of(rule, work.zone.local(work.now).date())? {
            work.recall(known.key)?;
        }
    }
    // What a no closed stays closed until that was a mistake; my own date is mine also after one.
    match one.stored.turn {
        Turn::GoesOn => work.open_former((id, None)),
        Turn::TheirNo | Turn::MyNo | Turn::NotSafe => work.open_own_date((id, None)),
    }
}

/// Of rules that ended at the same moment the one that ended with the plan: the latest of each kind.
fn latest_of_each(ended: &[StoredRule]) -> impl Iterator<Item = &StoredRule> {
    let same = |one: &StoredRule, other: &StoredRule| {
        one.owner == other.owner && one.track.rule.lead.is_some() == other.track.rule.lead.is_some()
    };
    let moved = |owner: Owner| owner.kind() == Kind::MovedCheckIn;
    ended.iter().enumerate().filter_map(move |(at, stored)| {
        let is_latest = !ended.iter().skip(at + 1).any(|later| same(stored, later));
        (is_latest || moved(stored.owner)).then_some(stored)
    })
}
