//! The inbox: everything that came due and was not closed. It is the truth; a notification is only a hint.

use super::subject::Subjects;
use super::work::Work;
use crate::view::{Area, InboxItem, InboxView, Later, When};
use crate::{EngineError, Planner};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use interlude_domain::occurrence::{Close, Key, Occurrence, State};

const TOUCHED: &[Area] = &[Area::Inbox, Area::Today, Area::Plan, Area::Activities];

impl Planner {
    /// What the inbox shows.
    ///
    /// # Errors
    /// When the vault is not open or cannot be read.
    pub fn inbox(&self) -> Result<InboxView, EngineError> {
        self.read(|work| {
            let mut subjects = Subjects::new(work.rows);
            let mut items = |states: &[State]| -> Result<Vec<InboxItem>, EngineError> {
                let mut found = Vec::new();
                for state in states {
                    found.extend(work.rows.occurrences_in(*state)?);
                }
                found.sort_by_key(|known: &Occurrence| (std::cmp::Reverse(known.due), known.key));
                found.iter().map(|known| item(work, &mut subjects, known)).collect()
            };
            Ok(InboxView {
                now: When::new(work.now, &work.zone),
                due: items(&[State::Shown])?,
                snoozed: items(&[State::Snoozed, State::Pending])?,
                earlier: items(&[State::Missed, State::Superseded])?,
            })
        })
    }

    /// Closes an occurrence, also before it is due. On one that is closed it changes nothing.
    ///
    /// For a check-in this closes the reminder and never says that contact took place.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] for a key that is no date of its rule.
    pub fn close_occurrence(&self, key: &str, how: Close) -> Result<(), EngineError> {
        let key = read_key(key)?;
        self.change(TOUCHED, |work| {
            exists(work, key)?;
            work.schedule.close_by_person(key, how, work.now);
            Ok(())
        })?;
        self.withdraw(&[key]);
        Ok(())
    }

    /// Shows an occurrence again later. On one that is closed or was not shown yet it changes nothing.
    ///
    /// # Errors
    /// As for [`Planner::close_occurrence`].
    pub fn snooze(&self, key: &str, later: Later) -> Result<(), EngineError> {
        let key = read_key(key)?;
        self.change(TOUCHED, |work| {
            exists(work, key)?;
            let until = until(work, later);
            work.schedule.snooze(key, until);
            Ok(())
        })?;
        self.withdraw(&[key]);
        Ok(())
    }

    /// Skips everything that was missed or superseded, and answers how many these were.
    ///
    /// # Errors
    /// When the vault is not open or cannot be written.
    pub fn close_earlier(&self) -> Result<usize, EngineError> {
        self.change(TOUCHED, |work| {
            let mut earlier = work.rows.occurrences_in(State::Missed)?;
            earlier.extend(work.rows.occurrences_in(State::Superseded)?);
            for known in &earlier {
                work.recall(known.key)?;
                work.schedule.close_by_person(known.key, Close::Skipped, work.now);
            }
            Ok(earlier.len())
        })
    }
}

fn read_key(key: &str) -> Result<Key, EngineError> {
    key.parse().map_err(|_| EngineError::NotFound)
}

fn exists(work: &mut Work<'_>, key: Key) -> Result<(), EngineError> {
    work.recall(key)?;
    work.schedule.has_date(key).then_some(()).ok_or(EngineError::NotFound)
}

fn until(work: &Work<'_>, later: Later) -> DateTime<Utc> {
    let today = work.zone.local(work.now).date();
    let at =
        |date, hour| work.zone.resolve(date, NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()).due;
    let in_an_hour = work.now + TimeDelta::hours(1);
    match later {
        Later::TenMinutes => work.now + TimeDelta::minutes(10),
        Later::OneHour => in_an_hour,
        Later::ThisEvening => Some(at(today, 19)).filter(|evening| *evening > work.now).unwrap_or(in_an_hour),
        Later::Tomorrow => at(today.succ_opt().unwrap_or(today), 9),
    }
}

fn item(work: &Work<'_>, subjects: &mut Subjects<'_>, known: &Occurrence) -> Result<InboxItem, EngineError> {
    let subject = subjects.of(known.key.rule)?;
    Ok(InboxItem {
        key: known.key.to_string(),
        kind: subject.kind,
        title: subject.title(),
        need: subject.activity.as_ref().and_then(|activity| activity.need),
        at: When::new(known.due, &work.zone),
        state: known.state,
        until: known.state.is_waiting().then(|| When::new(known.effective_due, &work.zone)),
        late_minutes: (work.now - known.due).num_minutes().max(0),
    })
}
