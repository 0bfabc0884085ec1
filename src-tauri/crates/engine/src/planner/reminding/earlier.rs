//! What is earlier in the inbox: how much of it is shown at once, the next page, and closing all of it.

use crate::planner::reminding::acts::TOUCHED;
use crate::planner::reminding::inbox_item::items;
use crate::planner::reminding::work::Work;
use crate::view::{Acted, InboxItem};
use crate::{EngineError, Planner};
use interlude_domain::reminding::occurrence::{Close, Key, Occurrence, State};

/// How many of what is earlier are on a page.
const PAGE: usize = 20;

impl Planner {
    /// The next page of what is earlier, after the occurrence that `after` names; nothing where that was the last.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for a key that is no occurrence.
    pub fn earlier(&self, after: &str) -> Result<Vec<InboxItem>, EngineError> {
        let key: Key = after.parse().map_err(|_| EngineError::NotFound)?;
        self.read(|work| {
            let last = work.rows.occurrence(key)?.ok_or(EngineError::NotFound)?;
            items(work, &work.rows.earlier(Some(&last), PAGE)?)
        })
    }

    /// Skips everything that was missed or superseded.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn close_earlier(&self) -> Result<Acted, EngineError> {
        let (act, count) = self.change(TOUCHED, |work| {
            let mut earlier = work.rows.open_in(State::Missed)?;
            earlier.extend(work.rows.open_in(State::Superseded)?);
            work.recall_read(&earlier)?;
            let before = work.schedule.clone();
            let mut count = 0;
            for known in &earlier {
                if work.schedule.close_by_person(known.key, Close::Skipped, work.now) {
                    count += usize::from(!work.is_overtaken_lead(known.key)?);
                }
            }
            Ok((work.schedule.act_since(&before), count))
        })?;
        Ok(self.acted(act, count))
    }
}

/// The newest page.
pub(crate) fn first(work: &Work<'_>) -> Result<Vec<Occurrence>, EngineError> {
    Ok(work.rows.earlier(None, PAGE)?)
}
