//! The bin: what was removed lies there for thirty days that the program has seen, and is erased then, or at once.

use crate::planner::moments::logging::TOUCHED;
use crate::planner::reminding::work::Work;
use crate::view::{FoundItem, WasView};
use crate::{EngineError, Planner};
use interlude_domain::moments::moment::MomentId;
use interlude_domain::moments::was::DAY_BEGINS;
use interlude_store::tables::StoredMoment;

/// How many days that were seen something lies in the bin.
const DAYS: u32 = 30;

impl Planner {
    /// Puts a moment into the bin. It is found no more.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where there is none, or it lies there already.
    pub fn bin_moment(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let stored = work.kept_moment(MomentId(id))?;
            let today = work.days_seen()?.count;
            work.rows.set_moment_binned(stored.id, Some((work.now, today)))?;
            Ok(work.rows.unplace(stored.id)?)
        })
    }

    /// Takes a moment out of the bin: it is there as it was.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where it does not lie there.
    pub fn restore_moment(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let stored = work.binned_moment(MomentId(id))?;
            work.rows.set_moment_binned(stored.id, None)?;
            let tags: Vec<String> = work.rows.tags_of(stored.id)?.into_iter().map(|tag| tag.name).collect();
            work.index(stored.id, &stored.moment, &tags)
        })
    }

    /// Erases a moment that lies in the bin, with its former texts. Nothing brings it back, and nothing of it is left in the index.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where it does not lie there.
    pub fn erase_moment(&self, id: i64) -> Result<(), EngineError> {
        self.change(TOUCHED, |work| {
            let stored = work.binned_moment(MomentId(id))?;
            work.rows.erase_moment(stored.id)?;
            Ok(work.rows.rebuild_index()?)
        })
    }

    /// What lies in the bin, the latest first; of its texts nothing.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn binned_moments(&self) -> Result<Vec<FoundItem>, EngineError> {
        self.read(|work| {
            let item = |stored: StoredMoment| FoundItem {
                id: stored.id.0,
                kind: stored.moment.kind,
                was: WasView::new(&stored.moment.was, DAY_BEGINS),
                step: stored.moment.step,
                excerpt: None,
            };
            Ok(work.rows.binned_moments()?.into_iter().map(item).collect())
        })
    }
}

impl Work<'_> {
    /// Erases what has lain in the bin for its days.
    pub(crate) fn empty_bin(&self) -> Result<(), EngineError> {
        let seen = self.days_seen()?;
        for stored in self.rows.binned_moments()? {
            if stored.binned.is_some_and(|(_, day)| seen.since(day) >= DAYS) {
                self.rows.erase_moment(stored.id)?;
            }
        }
        Ok(())
    }

    fn binned_moment(&self, id: MomentId) -> Result<StoredMoment, EngineError> {
        let stored = self.rows.moment(id)?.filter(|stored| stored.binned.is_some());
        stored.ok_or(EngineError::NotFound)
    }
}
