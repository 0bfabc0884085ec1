//! What is still to come, read from the same rules that will remind of it.

use super::Schedule;
use crate::reminding::occurrence::{Key, State};
use crate::reminding::rule::RuleId;
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
    /// Whether it waits until the desktop may be disturbed again.
    pub until_undisturbed: bool,
    /// `Pending` or `Snoozed`.
    pub state: State,
}

impl Schedule {
    /// Everything that waits or comes due before `end`, by effective due.
    ///
    /// Of an `after` rule only the open date is known.
    pub fn upcoming(&self, end: DateTime<Utc>) -> Vec<Upcoming> {
        let waiting = self.waiting().map(|known| Upcoming {
            key: known.key,
            due: known.due,
            effective_due: known.effective_due,
            until_undisturbed: known.until_undisturbed,
            state: known.state,
        });
        let ahead =
            self.tracks.keys().flat_map(|rule| self.ahead(*rule).take_while(move |item| item.due < end));
        let mut all: Vec<Upcoming> = waiting.chain(ahead).filter(|item| item.effective_due < end).collect();
        all.sort_by_key(|item| (item.effective_due, item.key));
        all
    }

    /// The dates of a rule that are still to come, the next one first; without end where the rule has none.
    pub fn ahead(&self, rule: RuleId) -> impl Iterator<Item = Upcoming> {
        let track = self.tracks.get(&rule);
        let first = track.and_then(|track| self.next_date(track));
        std::iter::successors(first, move |date| self.date_after(rule, *date))
            .filter_map(move |date| Some((Key { rule, date }, track?.resolve(date, &self.zone))))
            .filter(|(_, resolved)| resolved.date_exists)
            .map(|(key, resolved)| Upcoming {
                key,
                due: resolved.due,
                effective_due: resolved.due,
                until_undisturbed: false,
                state: State::Pending,
            })
    }

    /// When the next reminder is shown as things stand: after quiet hours, and not within a silence.
    pub fn next_shown(&self) -> Option<DateTime<Utc>> {
        self.next_shown_of().map(|(at, _)| at)
    }

    /// The same, with the rule that it is of; of several at one moment any.
    pub fn next_shown_of(&self) -> Option<(DateTime<Utc>, RuleId)> {
        let is_heard =
            |rule: RuleId, at: DateTime<Utc>| !self.silences.iter().any(|silence| silence.skips(rule, at));
        let waiting = self
            .waiting()
            .filter(|known| known.waits_for_a_time() && is_heard(known.key.rule, known.effective_due))
            .map(|known| (known.effective_due, known.key.rule));
        // A silence is far shorter than this many dates of any rule, except for one that somebody set for a year.
        let ahead = self.tracks.keys().filter_map(|rule| {
            let due = self.ahead(*rule).take(400).map(|item| item.due).find(|due| is_heard(*rule, *due))?;
            Some((due, *rule))
        });
        let (at, rule) = waiting.chain(ahead).min()?;
        Some((self.quiet.and_then(|quiet| quiet.ends_after(at, &self.zone)).unwrap_or(at), rule))
    }

    pub(super) fn date_after(&self, rule: RuleId, date: NaiveDate) -> Option<NaiveDate> {
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
