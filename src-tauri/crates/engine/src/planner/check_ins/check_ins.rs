//! The check-in log: a month of it, one check-in opened, writing about it, and clearing that again.
//!
//! *Done* on a reminder writes nothing here; what was written about closes its reminder, and all else that follows from it
//! stands in `effects`.

use crate::planner::check_ins::check_in_form;
use crate::planner::check_ins::check_in_log::Log;
use crate::planner::check_ins::opened::view;
use crate::planner::reminding::acts::TOUCHED;
use crate::planner::reminding::work::Work;
use crate::view::{Acted, CheckInInput, CheckInView, CheckInsView, When};
use crate::{EngineError, Planner};
use chrono::{Months, NaiveDate, NaiveTime};
use interlude_domain::check_ins::check_in::{CheckInId, Step};
use interlude_domain::form::Problem;
use interlude_domain::plan::offer::{Offer, PlanState, may_offer};
use interlude_domain::reminding::occurrence::Key;
use interlude_store::tables::{StoredCheckIn, StoredPlan};

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
            let entry = entry.filter(|stored| stored.cleared_at.is_none());
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

    /// Clears what was written about a check-in, or removes contact in between: what was there before is there again, without
    /// a notice.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where nothing is written, [`EngineError::Invalid`] for a move to what was written about itself.
    pub fn clear_check_in(&self, id: i64) -> Result<Acted, EngineError> {
        let id = CheckInId(id);
        let gone = self.change(TOUCHED, |work| {
            let open = work.rows.open_plan()?.ok_or(EngineError::NotFound)?;
            let stored = work.rows.check_in(id)?.filter(|stored| stored.cleared_at.is_none());
            let stored = stored.ok_or(EngineError::NotFound)?;
            if work.is_followed(&stored)? {
                return Err(EngineError::field("answer", Problem::WrittenSince));
            }
            work.clear_check_in(&open, &stored)
        })?;
        self.withdraw(&gone);
        Ok(self.cleared(id))
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

/// Stores an entry with what follows from it; the reminders that are closed or gone by that.
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
            let known = work.rows.check_in(CheckInId(id))?;
            let known = known.filter(|known| known.entry.key == key && known.cleared_at.is_none());
            Some(known.ok_or(EngineError::NotFound)?)
        }
        (None, Some(key)) => work.rows.check_in_ever(key)?,
        (None, None) => None,
    };
    let entry = check_in_form::read(work, input, (key, planned)).map_err(EngineError::Invalid)?;
    let standing = known.as_ref().filter(|known| known.cleared_at.is_none());
    let mut stored = StoredCheckIn {
        id: known.as_ref().and_then(|known| known.id),
        moved_rule: standing.and_then(|known| known.moved_rule),
        nudged_at: known.as_ref().and_then(|known| known.nudged_at),
        created_at: standing.map_or(work.now, |known| known.created_at),
        changed_at: work.now,
        cleared_at: None,
        entry,
    };
    let mut gone = Vec::new();
    if let Some(standing) = standing {
        if (standing.entry.answer, standing.entry.at) == (stored.entry.answer, stored.entry.at) {
            work.rows.save_check_in(open.id, &stored)?;
            return Ok((stored, gone));
        }
        if work.is_followed(standing)? {
            return Err(EngineError::field("answer", Problem::WrittenSince));
        }
        gone = work.clear_check_in(open, standing)?;
    }
    gone.extend(work.write_check_in(open, &mut stored)?);
    Ok((stored, gone))
}
