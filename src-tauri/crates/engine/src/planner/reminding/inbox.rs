//! The inbox: everything that came due and was not closed. It is the truth; a notification is only a hint.

use crate::planner::reminding::acts::TOUCHED;
use crate::planner::reminding::silence::read_end;
use crate::planner::reminding::subject::Subjects;
use crate::planner::reminding::work::Work;
use crate::view::{Acted, InboxItem, InboxView, Later, LaterInput, WaitsFor, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use interlude_domain::reminding::occurrence::{Close, Key, Occurrence, State};
use interlude_domain::reminding::schedule::{Act, Schedule};
use interlude_domain::week::nudge::Nudge;
use std::cmp::Reverse;

/// How many of what is earlier are on a page.
const PAGE: usize = 20;

impl Planner {
    /// What the inbox shows. Of what is earlier that is the newest, and how much there is in all.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn inbox(&self) -> Result<InboxView, EngineError> {
        self.read(|work| {
            let mut waiting = work.rows.occurrences_in(State::Snoozed)?;
            waiting.extend(work.rows.occurrences_in(State::Pending)?);
            waiting.sort_unstable_by_key(|known| (Reverse(known.due), known.key));
            Ok(InboxView {
                now: When::new(work.now, &work.zone),
                due: items(work, &work.rows.occurrences_in(State::Shown)?)?,
                snoozed: items(work, &waiting)?,
                earlier: items(work, &work.rows.earlier(None, PAGE)?)?,
                earlier_count: work.rows.earlier_count()?,
            })
        })
    }

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

    /// Closes an occurrence, also before it is due, and the reminder ahead of it. On one that is closed it changes nothing.
    ///
    /// For a check-in this closes the reminder and never says that contact took place.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for a key that is no date of its rule.
    pub fn close_occurrence(&self, key: &str, how: Close) -> Result<Acted, EngineError> {
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

    /// Skips everything that was missed or superseded.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn close_earlier(&self) -> Result<Acted, EngineError> {
        let (act, count) = self.change(TOUCHED, |work| {
            let mut earlier = work.rows.occurrences_in(State::Missed)?;
            earlier.extend(work.rows.occurrences_in(State::Superseded)?);
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

fn items(work: &Work<'_>, found: &[Occurrence]) -> Result<Vec<InboxItem>, EngineError> {
    let mut subjects = Subjects::new(work.rows);
    let mut shown = Vec::new();
    for known in found {
        shown.extend(item(work, &mut subjects, known)?);
    }
    Ok(shown)
}

/// Nothing for a reminder ahead of something that has come due itself: that one stands there in its place.
fn item(
    work: &Work<'_>,
    subjects: &mut Subjects<'_>,
    known: &Occurrence,
) -> Result<Option<InboxItem>, EngineError> {
    if work.is_overtaken_lead(known.key)? {
        return Ok(None);
    }
    let subject = subjects.of(known.key.rule)?;
    let waits_for = match known.state {
        State::Snoozed if !known.until_undisturbed => Some(WaitsFor::Person),
        State::Pending if !known.until_undisturbed => Some(WaitsFor::QuietHours),
        State::Snoozed | State::Pending => Some(WaitsFor::Desktop),
        _ => None,
    };
    Ok(Some(InboxItem {
        key: known.key.to_string(),
        kind: subject.kind,
        title: subject.title.clone(),
        need: subject.need(),
        about: subject.nudge.map(Nudge::about),
        at: When::new(known.due, &work.zone),
        ahead_of: work.ahead_of(known.key)?.map(|at| When::new(at, &work.zone)),
        copy: subject.copy,
        state: known.state,
        until: known.waits_for_a_time().then(|| When::new(known.effective_due, &work.zone)),
        waits_for,
        late_minutes: (work.now - known.due).num_minutes().max(0),
    }))
}
