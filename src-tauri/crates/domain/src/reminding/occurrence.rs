//! Occurrences: one date of a rule, and what became of it (REMINDERS.md §1, §4).

use crate::reminding::rule::RuleId;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use std::fmt;
use std::str::FromStr;

/// The identity of an occurrence: rule and nominal date, never an instant. Written `12@2026-11-24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Whose date it is.
    pub rule: RuleId,
    /// The nominal date.
    pub date: NaiveDate,
}

/// A text that is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the key of an occurrence")]
pub struct NoKey;

crate::words! {
    /// What became of an occurrence (REMINDERS.md §4).
    #[cfg_attr(feature = "bindings", ts(rename = "OccurrenceState"))]
    State {
        /// Not due yet, or held by quiet hours.
        Pending = "pending",
        /// It was shown and is open.
        Shown = "shown",
        /// The person said so; never that a contact took place.
        Done = "done",
        /// Shown again at its effective due.
        Snoozed = "snoozed",
        /// Closed without being done.
        Skipped = "skipped",
        /// It came due too long ago to be shown.
        Missed = "missed",
        /// A later one of the rule took its place.
        Superseded = "superseded",
        /// Its zone left out the date.
        Nonexistent = "nonexistent",
    }
}

crate::words! {
    /// How a person closes an occurrence.
    #[cfg_attr(feature = "bindings", ts(rename = "CloseHow"))]
    Close {
        /// It was done.
        Done = "done",
        /// It is left out.
        Skipped = "skipped",
    }
}

/// An occurrence that came due or was closed. One that is still to come is not stored: the rule has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// Its identity.
    pub key: Key,
    /// The nominal time of day, as the rule named it then.
    pub time: NaiveTime,
    /// What became of it.
    pub state: State,
    /// The instant of its nominal time.
    pub due: DateTime<Utc>,
    /// When it is or was to be shown: `due`, the end of quiet hours, or the end of a snooze.
    pub effective_due: DateTime<Utc>,
    /// Whether it waits until the desktop may be disturbed again, whenever that is; `effective_due` is then over.
    pub until_undisturbed: bool,
    /// When it was closed by the person; nothing where its moment passed and nobody said what became of it.
    pub closed_at: Option<DateTime<Utc>>,
}

impl Occurrence {
    /// A date to which nothing has happened yet.
    pub fn pending(key: Key, time: NaiveTime, due: DateTime<Utc>) -> Occurrence {
        Occurrence {
            key,
            time,
            state: State::Pending,
            due,
            effective_due: due,
            until_undisturbed: false,
            closed_at: None,
        }
    }

    /// Whether it waits for an instant that is known.
    pub fn waits_for_a_time(&self) -> bool {
        self.state.is_waiting() && !self.until_undisturbed
    }
}

impl State {
    /// Whether it waits to be shown.
    pub fn is_waiting(self) -> bool {
        matches!(self, State::Pending | State::Snoozed)
    }

    /// Whether *done* and *skip* close it.
    pub fn can_close(self) -> bool {
        matches!(self, State::Pending | State::Shown | State::Snoozed | State::Missed | State::Superseded)
    }

    /// Whether it can be snoozed.
    pub fn can_snooze(self) -> bool {
        matches!(self, State::Shown | State::Snoozed | State::Missed)
    }
}

impl From<Close> for State {
    fn from(close: Close) -> State {
        match close {
            Close::Done => State::Done,
            Close::Skipped => State::Skipped,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}@{}", self.rule.0, self.date)
    }
}

impl FromStr for Key {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Key, NoKey> {
        let (rule, date) = text.split_once('@').ok_or(NoKey)?;
        Ok(Key { rule: RuleId(rule.parse().map_err(|_| NoKey)?), date: date.parse().map_err(|_| NoKey)? })
    }
}
