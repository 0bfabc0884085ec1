//! What is earlier in the inbox: how much of it is shown at once, the next page, and closing all of it.
//!
//! Several dates of one activity are one line, which opens to its dates: nobody is shown a row for each day that they were away.

use crate::planner::reminding::acts::TOUCHED;
use crate::planner::reminding::inbox_item::items;
use crate::planner::reminding::work::Work;
use crate::view::{Acted, InboxItem};
use crate::{EngineError, Planner};
use interlude_domain::reminding::occurrence::{Key, Occurrence, State};
use interlude_domain::reminding::schedule::Act;

/// How many lines, or dates of one, are on a page.
const PAGE: usize = 20;
/// More than there are.
const ALL: usize = i32::MAX as usize;

impl Planner {
    /// The next page of what is earlier, after the occurrence that `after` names; nothing where that was the last.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for a key that is no occurrence.
    pub fn earlier(&self, after: &str) -> Result<Vec<InboxItem>, EngineError> {
        let key: Key = after.parse().map_err(|_| EngineError::NotFound)?;
        self.read(|work| {
            let last = work.rows.occurrence(key)?.ok_or(EngineError::NotFound)?;
            lines(work, Some(&last))
        })
    }

    /// The next page of the earlier dates of the same activity, after the one that `after` names.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for a key that is no occurrence.
    pub fn earlier_of(&self, after: &str) -> Result<Vec<InboxItem>, EngineError> {
        let key: Key = after.parse().map_err(|_| EngineError::NotFound)?;
        self.read(|work| {
            let last = work.rows.occurrence(key)?.ok_or(EngineError::NotFound)?;
            items(work, &work.rows.earlier_of(last.key.rule, Some(last.key.date), PAGE)?)
        })
    }

    /// Closes everything that was missed or superseded. Who tidies up says nothing of what became of it: it passed.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn close_earlier(&self) -> Result<Acted, EngineError> {
        let (act, count) = self.change(TOUCHED, |work| {
            let mut earlier = work.rows.open_in(State::Missed)?;
            earlier.extend(work.rows.open_in(State::Superseded)?);
            let_pass(work, &earlier)
        })?;
        Ok(self.acted(act, count))
    }

    /// The same with every earlier date of the activity that this is a date of.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for a key that is no occurrence.
    pub fn close_earlier_of(&self, key: &str) -> Result<Acted, EngineError> {
        let key: Key = key.parse().map_err(|_| EngineError::NotFound)?;
        let (act, count) = self.change(TOUCHED, |work| {
            work.rows.occurrence(key)?.ok_or(EngineError::NotFound)?;
            let earlier = work.rows.earlier_of(key.rule, None, ALL)?;
            let_pass(work, &earlier)
        })?;
        Ok(self.acted(act, count))
    }
}

/// The newest page.
pub(crate) fn first(work: &Work<'_>) -> Result<Vec<InboxItem>, EngineError> {
    lines(work, None)
}

fn lines(work: &Work<'_>, after: Option<&Occurrence>) -> Result<Vec<InboxItem>, EngineError> {
    let found = work.rows.earlier(after, PAGE)?;
    let times = work.rows.earlier_times()?;
    let mut shown = items(work, &found)?;
    for item in shown.iter_mut().filter(|item| item.kind.is_activity() && item.ahead_of.is_none()) {
        let rule = item.key.parse::<Key>().map(|key| key.rule);
        item.times = rule.ok().and_then(|rule| times.get(&rule)).copied().unwrap_or(1);
    }
    Ok(shown)
}

/// Lets these pass, and answers how many lines and dates that were.
fn let_pass(work: &mut Work<'_>, earlier: &[Occurrence]) -> Result<(Act, usize), EngineError> {
    work.recall_read(earlier)?;
    let before = work.schedule.clone();
    let mut count = 0;
    for known in earlier {
        if work.schedule.let_pass(known.key, work.now) {
            count += usize::from(!work.is_overtaken_lead(known.key)?);
        }
    }
    Ok((work.schedule.act_since(&before), count))
}
