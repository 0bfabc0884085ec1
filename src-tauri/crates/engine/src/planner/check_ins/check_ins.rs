//! The check-in log: a month of it, one check-in opened, and writing about it.
//!
//! It is kept apart from the reminders: writing that a check-in happened closes nothing, and *Done* on a reminder writes
//! nothing here. Two things follow from an entry all the same, because they are what was agreed: a check-in that was moved
//! is reminded of at its new moment, and days that count from the last real contact count from it.

use crate::planner::check_ins::check_in_form;
use crate::planner::check_ins::check_in_log::Log;
use crate::planner::plan::plan::TOUCHED;
use crate::planner::plan::versions;
use crate::planner::reminding::work::Work;
use crate::planner::today::bringing_up;
use crate::view::{CheckInEntry, CheckInInput, CheckInView, CheckInsView, When};
use crate::{EngineError, Planner};
use chrono::{Months, NaiveDate, NaiveTime};
use interlude_domain::check_ins::check_in::{Answer, CheckInId, Step, waits_until};
use interlude_domain::form::Problem;
use interlude_domain::plan::offer::{Offer, PlanState, may_offer};
use interlude_domain::plan::openness::openness;
use interlude_domain::plan::writing::said_day;
use interlude_domain::reminding::occurrence::{Close, Key};
use interlude_domain::reminding::rule::Kind;
use interlude_store::tables::{Owner, StoredCheckIn, StoredPlan};

use crate::planner::reminding::rules::Wanted;

impl Planner {
    /// The check-ins of one month, `2026-11`.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] for what is no month.
    pub fn check_ins(&self, month: &str) -> Result<CheckInsView, EngineError> {
        self.read(|work| {
            let no_month = || EngineError::field("month", Problem::NotADate);
            let first: NaiveDate = format!("{month}-01").parse().map_err(|_| no_month())?;
            let next = first.checked_add_months(Months::new(1)).ok_or_else(no_month)?;
            let midnight = |date| work.zone.resolve(date, NaiveTime::MIN).due;
            let open = work.rows.open_plan()?;
            let state = open.as_ref().map_or(PlanState::NoPlan, |open| PlanState::of(open.turn));
            let log = open.as_ref().map(|open| Log::of(work, open)).transpose()?;
            let items = match &log {
                Some(log) => log.between(midnight(first), midnight(next))?,
                None => Vec::new(),
            };
            Ok(CheckInsView {
                now: When::new(work.now, &work.zone),
                month: month.to_owned(),
                has_any: log.as_ref().map_or(Ok(false), Log::has_any)?,
                plans_contact: may_offer(state, Offer::Contact),
                may_note: may_offer(state, Offer::Note),
                items,
            })
        })
    }

    /// One check-in opened, by its key or by the entry about it; with neither, contact in between that is still to be
    /// written about.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none.
    pub fn check_in(&self, key: Option<&str>, id: Option<i64>) -> Result<CheckInView, EngineError> {
        self.read(|work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            let entry = id.map(|id| work.rows.check_in(CheckInId(id))).transpose()?.flatten();
            if id.is_some() && entry.is_none() {
                return Err(EngineError::NotFound);
            }
            let key = match (key, &entry) {
                (Some(key), _) => Some(key.parse().map_err(|_| EngineError::NotFound)?),
                (None, Some(stored)) => stored.entry.key,
                (None, None) => None,
            };
            view(work, &open, key, entry)
        })
    }

    /// Writes about a check-in, or corrects what was written. The terms of its day stay as they were.
    ///
    /// # Errors
    /// [`EngineError::Invalid`] with every field that makes no sense, [`EngineError::NotFound`] for a check-in that is none.
    pub fn log_check_in(&self, input: &CheckInInput) -> Result<CheckInView, EngineError> {
        let (view, closed) = self.change(TOUCHED, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            let (stored, closed) = save(work, &open, input)?;
            let key = stored.entry.key;
            Ok((view(work, &open, key, Some(stored))?, closed))
        })?;
        self.withdraw(&closed);
        Ok(view)
    }

    /// The one prepared message was taken for a check-in that did not happen.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where it may not be taken: too early, or once more.
    pub fn nudge_taken(&self, key: &str) -> Result<CheckInView, EngineError> {
        let key: Key = key.parse().map_err(|_| EngineError::NotFound)?;
        self.change(TOUCHED, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            let log = Log::of(work, &open)?;
            let mut stored = work.rows.check_in_of(key)?.ok_or(EngineError::NotFound)?;
            if log.step()?.filter(|(of, _)| *of == key).map(|(_, step)| step) != Some(Step::Nudge) {
                return Err(EngineError::NotFound);
            }
            stored.nudged_at = Some(work.now);
            work.rows.save_check_in(open.id, &stored)?;
            view(work, &open, Some(key), Some(stored))
        })
    }
}

/// Stores an entry with what follows from it; the reminders that are closed by that.
fn save(
    work: &mut Work<'_>,
    open: &StoredPlan,
    input: &CheckInInput,
) -> Result<(StoredCheckIn, Vec<Key>), EngineError> {
    let key =
        input.key.as_ref().map(|key| key.parse::<Key>()).transpose().map_err(|_| EngineError::NotFound)?;
    let planned = match key {
        Some(key) => Some(Log::of(work, open)?.due_of(key)?.ok_or(EngineError::NotFound)?),
        None => None,
    };
    let known = match (input.id, key) {
        (Some(id), _) => {
            let known = work.rows.check_in(CheckInId(id))?.filter(|known| known.entry.key == key);
            Some(known.ok_or(EngineError::NotFound)?)
        }
        (None, Some(key)) => work.rows.check_in_of(key)?,
        (None, None) => None,
    };
    let entry = check_in_form::read(work, input, (key, planned)).map_err(EngineError::Invalid)?;
    let (moved_rule, closed) = move_reminder(work, open, &entry, known.as_ref())?;
    let mut stored = StoredCheckIn {
        id: known.as_ref().and_then(|known| known.id),
        entry,
        moved_rule,
        nudged_at: known.as_ref().and_then(|known| known.nudged_at),
        created_at: known.as_ref().map_or(work.now, |known| known.created_at),
        changed_at: work.now,
    };
    stored.id = Some(work.rows.save_check_in(open.id, &stored)?);
    count_from_contact(work, open)?;
    Ok((stored, closed))
}

/// Where a check-in was moved, the new moment gets a reminder of its own and the old one says nothing any more.
fn move_reminder(
    work: &mut Work<'_>,
    open: &StoredPlan,
    entry: &interlude_domain::check_ins::check_in::CheckIn,
    known: Option<&StoredCheckIn>,
) -> Result<(Option<interlude_domain::reminding::rule::RuleId>, Vec<Key>), EngineError> {
    let before = known.filter(|known| known.moved_rule.is_some());
    if let Some(before) =
        before.filter(|before| before.entry.answer == entry.answer && before.entry.at == entry.at)
    {
        return Ok((before.moved_rule, Vec::new()));
    }
    let owner = Owner::Plan(open.id, Kind::MovedCheckIn);
    if let Some(rule) = before.and_then(|before| before.moved_rule) {
        work.end_rule(rule)?;
        work.keep_lead(owner, rule)?;
    }
    if entry.answer != Answer::Moved || !plans_contact(open) {
        return Ok((None, Vec::new()));
    }
    let local = work.zone.local(entry.at);
    let here = work.zone.clone();
    let rule = work.begin_rule(owner, Wanted::once(local.date(), local.time(), Some(here)))?;
    let mut closed = Vec::new();
    if let Some(key) = entry.key {
        work.recall(key)?;
        if work.schedule.close_by_person(key, Close::Skipped, work.now) {
            closed.push(key);
        }
    }
    Ok((Some(rule), closed))
}

/// Days that count from the last real contact count from what was written of it.
fn count_from_contact(work: &mut Work<'_>, open: &StoredPlan) -> Result<(), EngineError> {
    let Some(stored) = work.rows.rule_of(Owner::Plan(open.id, Kind::CheckIn))? else { return Ok(()) };
    let rule = stored.track.rule;
    let Some(last) = work.rows.last_contact(open.id)?.filter(|_| rule.days_after().is_some()) else {
        return Ok(());
    };
    let zone = rule.zone.as_ref().unwrap_or(&work.zone);
    let date = zone.local(last).date();
    // What is open is closed by it, and no date is given twice.
    let from = date.min(zone.local(work.now).date());
    for known in work.rows.open_or_recent_of(rule.id, from)? {
        work.recall(known.key)?;
    }
    work.schedule.count_from(rule.id, date, work.now);
    Ok(())
}

fn view(
    work: &Work<'_>,
    open: &StoredPlan,
    key: Option<Key>,
    entry: Option<StoredCheckIn>,
) -> Result<CheckInView, EngineError> {
    let log = Log::of(work, open)?;
    let here = &work.zone;
    let entry = match (entry, key) {
        (None, Some(key)) => work.rows.check_in_of(key)?,
        (entry, _) => entry,
    };
    let item = log.item(key, entry.as_ref())?;
    let planned = chrono::DateTime::from_timestamp(item.at.at, 0).unwrap_or(work.now);
    let kept = work.rows.versions(open.id)?;
    let of_day = kept.iter().rev().find(|version| version.began <= planned).or(kept.first());
    let cadence = of_day.and_then(versions::read).and_then(|input| input.cadence);
    let may_bring_up = bringing_up::may_bring_up(here.local(work.now).time());
    let step = match log.step()?.filter(|(of, _)| Some(*of) == key).map(|(_, step)| step) {
        // A look at the plan waits for the morning.
        Some(Step::Review) if !may_bring_up => Some(Step::Care),
        step => step,
    };
    let nudged = entry.as_ref().and_then(|stored| stored.nudged_at);
    let may_ask = may_offer(PlanState::of(open.turn), Offer::Prompts) && may_bring_up;
    let nudge = open.plan.missed.as_ref().and_then(|missed| missed.nudge.clone());
    Ok(CheckInView {
        now: When::new(work.now, here),
        plans_contact: plans_contact(open),
        role: open.plan.role,
        nudge_day: said_day(here.local(planned).date(), here.local(work.now).date()),
        input: check_in_form::write(work, entry.as_ref(), (key, planned)),
        item,
        cadence: cadence.filter(|_| key.is_some()),
        version: of_day.map(|version| version.number).filter(|_| key.is_some()),
        questions: if may_ask { openness(&open.plan).topics } else { Vec::new() },
        waits_until: (step == Some(Step::Wait)).then(|| When::new(waits_until(&open.plan, planned), here)),
        nudge: nudge.filter(|_| step == Some(Step::Nudge) || (plans_contact(open) && nudged.is_some())),
        step,
        nudged: nudged.map(|at| When::new(at, here)),
        entry: entry.and_then(|stored| {
            Some(CheckInEntry {
                id: stored.id?.0,
                answer: stored.entry.answer,
                written: When::new(stored.created_at, here),
                corrected: (stored.changed_at > stored.created_at)
                    .then(|| When::new(stored.changed_at, here)),
            })
        }),
    })
}

/// Whether contact is planned: not after a no, nor where I am not safe.
fn plans_contact(open: &StoredPlan) -> bool {
    may_offer(PlanState::of(open.turn), Offer::Contact)
}
