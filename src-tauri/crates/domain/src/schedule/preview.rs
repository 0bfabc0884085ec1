//! What is still to come, read from the same rules that will remind of it.

use super::Schedule;
use crate::occurrence::{Key, State};
use chrono::{DateTime, NaiveDate, Utc};

/// A date that is still to come, or one that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Upcoming {
    /// Its identity.
    pub key: Key,
    /// The instant of its nominal time.
    pub due: DateTime<Utc>,
    /// When it will be shown as things stand.
    pub effective_due: DateTime<Utc>,
    /// `Pending` or `Snoozed`.
    pub state: State,
}

impl Schedule {
    /// Everything that waits or comes due before `end`, by effective due.
    ///
    /// Of an `after` rule only the open date is known.
    pub fn upcoming(&self, end: DateTime<Utc>) -> Vec<Upcoming> {
        let waiting = self.occurrences.values().filter(|known| known.state.is_waiting()).map(|known| Upcoming {
            key: known.key,
            due: known.due,
            effective_due: known.effective_due,
            state: known.state,
        });
        let ahead = self.tracks.values().flat_map(|track| {
            let rule = track.rule.id;
            let dates = std::iter::successors(self.next_date(track), move |date| self.date_after(rule, *date));
            dates
                .map(move |date| (Key { rule, date }, track.resolve(date, &self.zone)))
                .take_while(move |(_, resolved)| resolved.due < end)
                .filter(|(_, resolved)| resolved.date_exists)
                .map(|(key, resolved)| Upcoming {
                    key,
                    due: resolved.due,
                    effective_due: resolved.due,
                    state: State::Pending,
                })
        });
        let mut all: Vec<Upcoming> = waiting.chain(ahead).filter(|item| item.effective_due < end).collect();
        all.sort_by_key(|item| (item.effective_due, item.key));
        all
    }

    pub(super) fn date_after(&self, rule: crate::rule::RuleId, date: NaiveDate) -> Option<NaiveDate> {
        let track = self.tracks.get(&rule)?;
        if track.rule.days_after().is_some() {
            return None;
        }
        let mut next = track.rule.next_on_or_after(date.succ_opt()?)?;
        while self.knows(rule, next) {
            next = track.rule.next_on_or_after(next.succ_opt()?)?;
        }
        Some(next)
    }
}
