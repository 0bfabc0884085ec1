//! The bin: what was removed lies there until it is erased. Nothing goes by itself: what has lain there for thirty days that the
//! program has seen is erased with its owner's yes (RELIABILITY.md §2).

use crate::planner::moments::listing::Shown;
use crate::planner::moments::logging::TOUCHED;
use crate::planner::reminding::work::Work;
use crate::view::MomentItem;
use crate::{EngineError, Planner};
use interlude_domain::moments::moment::MomentId;
use interlude_store::tables::StoredMoment;

/// How many days that were seen something lies in the bin.
const DAYS: u32 = 30;
/// Up to so many entries the index is written anew at once; among more that takes seconds, and what was erased has left it already.
const FEW: i64 = 4_000;

impl Planner {
    /// Puts a moment into the bin. It is found no more.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or it lies there already.
    pub fn bin_moment(&self, id: i64) -> Result<(), EngineError> {
        self.change_shown(TOUCHED, |work| {
            let stored = work.kept_moment(MomentId(id))?;
            work.put_into_bin(stored.id)
        })
    }

    /// Takes a moment out of the bin: it is there as it was.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where it does not lie there.
    pub fn restore_moment(&self, id: i64) -> Result<(), EngineError> {
        self.change_shown(TOUCHED, |work| work.take_out_of_bin(MomentId(id)))
    }

    /// Erases a moment that lies in the bin, with its former texts. Nothing brings it back, and nothing of it is left in the index.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where it does not lie there.
    pub fn erase_moment(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| work.erase_from_bin(MomentId(id)))
    }

    /// Erases what has lain in the bin for its days. Says how much that was.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn empty_bin(&self) -> Result<usize, EngineError> {
        self.change(TOUCHED, |work| {
            let old = work.long_binned()?;
            for stored in &old {
                work.rows.erase_moment(stored.id)?;
            }
            work.clean_index()?;
            Ok(old.len())
        })
    }

    /// What lies in the bin, the latest first; of its texts nothing.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn binned_moments(&self) -> Result<Vec<MomentItem>, EngineError> {
        self.read(|work| {
            let item = |stored: &StoredMoment| work.item(stored, Shown::Nothing);
            work.rows.binned_moments()?.iter().map(item).collect()
        })
    }
}

impl Work<'_> {
    /// What has lain in the bin for its days.
    pub(super) fn long_binned(&self) -> Result<Vec<StoredMoment>, EngineError> {
        let seen = self.days_seen()?;
        let is_old = |stored: &StoredMoment| stored.binned.is_some_and(|(_, day)| seen.since(day) >= DAYS);
        Ok(self.rows.binned_moments()?.into_iter().filter(is_old).collect())
    }

    /// Erased words left the index when they were put into the bin; where that is quick it is written anew as well.
    fn clean_index(&self) -> Result<(), EngineError> {
        if self.rows.last_moment()? <= FEW {
            self.rows.rebuild_index()?;
        }
        Ok(())
    }

    /// Takes a moment out of the bin as it was: it is found again.
    pub(crate) fn take_out_of_bin(&mut self, id: MomentId) -> Result<(), EngineError> {
        let stored = self.binned_moment(id)?;
        self.rows.set_moment_binned(stored.id, None)?;
        self.settle_draft(stored.id)?;
        let tags: Vec<String> = self.rows.tags_of(stored.id)?.into_iter().map(|tag| tag.name).collect();
        self.index(stored.id, &stored.moment, &tags)
    }

    /// Erases a moment that lies in the bin.
    pub(crate) fn erase_from_bin(&self, id: MomentId) -> Result<(), EngineError> {
        let stored = self.binned_moment(id)?;
        self.rows.erase_moment(stored.id)?;
        self.clean_index()
    }

    /// Puts a moment into the bin: nothing finds it there.
    pub(crate) fn put_into_bin(&self, id: MomentId) -> Result<(), EngineError> {
        let today = self.days_seen()?.count;
        self.rows.set_moment_binned(id, Some((self.now, today)))?;
        Ok(self.rows.unplace(id)?)
    }

    fn binned_moment(&self, id: MomentId) -> Result<StoredMoment, EngineError> {
        let stored = self.rows.moment(id)?.filter(|stored| stored.binned.is_some());
        stored.ok_or(EngineError::NotFound)
    }
}
