//! The inbox: everything that came due and was not closed. It is the truth; a notification is only a hint.

use crate::planner::reminding::acts::TOUCHED;
use crate::planner::reminding::asking_back;
use crate::planner::reminding::earlier;
use crate::planner::reminding::inbox_item::items;
use crate::planner::reminding::silence::read_end;
use crate::planner::reminding::work::Work;
use crate::view::{Acted, InboxView, Later, LaterInput, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use interlude_domain::reminding::occurrence::{Close, Key, Occurrence, State};
use interlude_domain::reminding::schedule::{Act, Schedule};
use std::cmp::Reverse;

impl Planner {
    /// What the inbox shows. Of what is earlier that is the newest, and how much there is in all.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn inbox(&self) -> Result<InboxView, EngineError> {
        self.read(|work| {
            let mut waiting = waiting(work)?;
            waiting.sort_unstable_by_key(|known| (Reverse(known.due), known.key));
            Ok(InboxView {
                now: When::new(work.now, &work.zone),
                check_backs: asking_back::views(work, &asking_back::in_inbox(work.rows)?)?,
                due: items(work, &work.rows.open_in(State::Shown)?)?,
                snoozed: items(work, &waiting)?,
                earlier: earlier::first(work)?,
                earlier_count: work.rows.earlier_count()?,
            })
        })
    }

    /// Closes an occurrence and the reminder ahead of it, before it is due only where it is my own. On one that is closed it
    /// changes nothing.
    ///
    /// For a check-in this closes the reminder and never says that contact took place.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for a key that is no date of its rule, [`EngineError::TooEarly`] for a check-in or the meeting
    /// before its time.
    pub fn close_occurrence(&self, key: &str, how: Close) -> Result<Acted, EngineError> {
        let parsed = key.parse().map_err(|_| EngineError::NotFound)?;
        self.read(|work| match work.is_too_early(parsed, how)? {
            true => Err(EngineError::TooEarly),
            false => Ok(()),
        })?;
        self.act_on_key(key, |schedule, key, now| schedule.close_by_person(key, how, now))
    }

    /// Shows an occurrence again later. On one that is closed or was not shown yet it changes nothing.
    ///
    /// # Errors
    /// As for [`Planner::close_occurrence`], and [`EngineError::Invalid`] for a moment that is none or is over.
    pub fn snooze(&self, key: &str, input: &LaterInput) -> Result<Acted, EngineError> {
        let until = self.read(|work| until(work, input))?;
        self.act_on_key(key, |schedule, key, _| schedule.snooze(key, until))
    }

    fn act_on_key(
        &self,
        key: &str,
        act: impl FnOnce(&mut Schedule, Key, DateTime<Utc>) -> bool,
    ) -> Result<Acted, EngineError> {
        let key: Key = key.parse().map_err(|_| EngineError::NotFound)?;
        let done: Act = self.change(TOUCHED, |work| {
            work.recall(key)?;
            if !work.schedule.has_date(key) {
                return Err(EngineError::NotFound);
            }
            let before = work.schedule.clone();
            act(&mut work.schedule, key, work.now);
            // Who closes it anew says anew whether it is excused.
            work.rows.drop_excuse(key)?;
            Ok(work.schedule.act_since(&before))
        })?;
        let keys: Vec<Key> = done.keys().collect();
        self.withdraw(&keys);
        Ok(self.acted(done, 1))
    }
}

/// How much the inbox shows in all: what is due, what waits, what is earlier, and what pauses ask.
pub(crate) fn count(work: &Work<'_>) -> Result<usize, EngineError> {
    let mut shown =
        work.rows.open_count()? + work.rows.earlier_count()? + asking_back::in_inbox(work.rows)?.len();
    for known in waiting(work)? {
        if !work.is_overtaken_lead(known.key)? {
            shown += 1;
        }
    }
    Ok(shown)
}

/// What came due and comes again by itself: put off, or held.
fn waiting(work: &Work<'_>) -> Result<Vec<Occurrence>, EngineError> {
    let mut waiting = work.rows.open_in(State::Snoozed)?;
    waiting.extend(work.rows.open_in(State::Pending)?);
    Ok(waiting)
}

fn until(work: &Work<'_>, input: &LaterInput) -> Result<DateTime<Utc>, EngineError> {
    let today = work.zone.local(work.now).date();
    let at =
        |date, hour| work.zone.resolve(date, NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()).due;
    let in_an_hour = work.now + TimeDelta::hours(1);
    Ok(match input.later {
        Later::TenMinutes => work.now + TimeDelta::minutes(10),
        Later::OneHour => in_an_hour,
        Later::ThisEvening => Some(at(today, 19)).filter(|evening| *evening > work.now).unwrap_or(in_an_hour),
        Later::Tomorrow => at(today.succ_opt().unwrap_or(today), 9),
        Later::Until => read_end(work, &input.date, &input.time).map_err(EngineError::Invalid)?,
    })
}
