//! Leaving an earlier plan where it is, or putting it into the bin: what is asked once it is over (PRODUCT.md §3.7).
//!
//! Into the bin go the plan with its check-ins and terms, and the texts that were held in it. Moods, hard minutes, activities and
//! people stay. Where I was not safe nothing is proposed to be erased.

use crate::planner::reminding::work::Work;
use crate::view::{Area, BinnedPlan, When};
use crate::{EngineError, Planner};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::plan::{PlanId, Turn};
use interlude_store::tables::ClosedPlan;

/// What it touches.
const TOUCHED: &[Area] = &[Area::Plan, Area::Moments, Area::Talks];
/// After so many days that were seen it is said of a plan in the bin that it has lain there long.
const LONG: u32 = 30;

impl Planner {
    /// It stays among the earlier ones; that is asked no more.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for one that is none.
    pub fn shelve_plan(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let one = closed(work, id)?;
            Ok(work.rows.set_plan_shelved(one.stored.id, Some(work.now))?)
        })
    }

    /// Puts an earlier plan into the bin, with the texts that were held in it.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for one that is none, or in which I was not safe.
    pub fn bin_plan(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let one = closed(work, id)?;
            if !may_bin(&one) {
                return Err(EngineError::NotFound);
            }
            for draft in kept_drafts(work, one.stored.id)? {
                work.put_into_bin(draft)?;
            }
            let seen = work.days_seen()?.count;
            Ok(work.rows.set_plan_binned(one.stored.id, Some((work.now, seen)))?)
        })
    }

    /// Takes a plan out of the bin, with the texts that were put there together with it: all is as it was.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for one that does not lie there.
    pub fn restore_plan(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let one = binned(work, id)?;
            for draft in drafts_with_it(work, &one)? {
                work.take_out_of_bin(draft)?;
            }
            Ok(work.rows.set_plan_binned(one.stored.id, None)?)
        })
    }

    /// Erases a plan that lies in the bin, and the texts that lie there with it. Nothing brings it back.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for one that does not lie there.
    pub fn erase_plan(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let one = binned(work, id)?;
            for draft in drafts_with_it(work, &one)? {
                work.erase_from_bin(draft)?;
            }
            work.rows.erase_plan(one.stored.id)?;
            Ok(())
        })
    }

    /// The plans in the bin, the one that was put there last first.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn binned_plans(&self) -> Result<Vec<BinnedPlan>, EngineError> {
        self.read(|work| {
            let seen = work.days_seen()?;
            let line = |one: ClosedPlan| BinnedPlan {
                id: one.stored.id.0,
                starts: one.stored.plan.starts.to_string(),
                closed: When::new(one.at, &work.zone),
                is_long: one.binned.is_some_and(|(_, day)| seen.since(day) >= LONG),
            };
            Ok(work.rows.binned_plans()?.into_iter().map(line).collect())
        })
    }
}

/// Whether erasing it may be proposed.
pub(super) fn may_bin(one: &ClosedPlan) -> bool {
    one.stored.turn != Turn::NotSafe
}

fn closed(work: &Work<'_>, id: i64) -> Result<ClosedPlan, EngineError> {
    let found = work.rows.closed_plans()?.into_iter().find(|one| one.stored.id == PlanId(id));
    found.ok_or(EngineError::NotFound)
}

fn binned(work: &Work<'_>, id: i64) -> Result<ClosedPlan, EngineError> {
    let found = work.rows.binned_plans()?.into_iter().find(|one| one.stored.id == PlanId(id));
    found.ok_or(EngineError::NotFound)
}

fn kept_drafts(work: &Work<'_>, id: PlanId) -> Result<Vec<MomentId>, EngineError> {
    let mut kept = Vec::new();
    for draft in work.rows.drafts_of_plan(id)? {
        if work.rows.moment(draft)?.is_some_and(|stored| stored.binned.is_none()) {
            kept.push(draft);
        }
    }
    Ok(kept)
}

/// Those that were put into the bin in the same moment.
fn drafts_with_it(work: &Work<'_>, one: &ClosedPlan) -> Result<Vec<MomentId>, EngineError> {
    let at = one.binned.map(|(at, _)| at);
    let mut with_it = Vec::new();
    for draft in work.rows.drafts_of_plan(one.stored.id)? {
        if work.rows.moment(draft)?.is_some_and(|stored| stored.binned.map(|(at, _)| at) == at) {
            with_it.push(draft);
        }
    }
    Ok(with_it)
}
