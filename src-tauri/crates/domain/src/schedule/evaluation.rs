//! One evaluation: the six steps of REMINDERS.md §5.

use super::Schedule;
use crate::occurrence::{Key, Occurrence, State};
use crate::rule::{InQuietHours, RuleId};
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::BTreeMap;

/// What one evaluation decided.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evaluation {
    /// What is to be shown by one notification; empty for none.
    pub notify: Vec<Key>,
}

impl Schedule {
    /// Evaluates at `now`; what is returned counts as shown.
    pub fn evaluate(&mut self, now: DateTime<Utc>) -> Evaluation {
        self.bring_forward(now);
        let candidates: Vec<Key> = self
            .occurrences
            .values()
            .filter(|known| known.state.is_waiting() && known.effective_due <= now)
            .map(|known| known.key)
            .collect();
        let mut left: BTreeMap<RuleId, Key> = BTreeMap::new();
        for key in candidates {
            if self.is_skipped(key) {
                self.close(key, State::Skipped, now);
            } else if self.is_too_late(key, now) {
                self.settle(key, State::Missed);
            } else {
                // Keys of one rule come in the order of their dates, so the last one stays.
                left.insert(key.rule, key);
            }
        }
        for latest in left.values() {
            self.supersede_before(*latest);
        }
        let notify: Vec<Key> = left.into_values().filter(|key| !self.hold(*key, now)).collect();
        for key in &notify {
            self.settle(*key, State::Shown);
        }
        Evaluation { notify }
    }

    /// Step 1 and the first half of step 2: every date that has come due becomes an occurrence.
    fn bring_forward(&mut self, now: DateTime<Utc>) {
        let rules: Vec<RuleId> = self.tracks.keys().copied().collect();
        for rule in rules {
            while let Some(fresh) = self.next_due(rule, now) {
                let nonexistent = fresh.state == State::Nonexistent;
                self.store(fresh);
                self.advance(rule, fresh.key.date, nonexistent.then_some(fresh.key.date));
            }
        }
    }

    fn next_due(&self, rule: RuleId, now: DateTime<Utc>) -> Option<Occurrence> {
        let track = self.tracks.get(&rule)?;
        let date = self.next_date(track)?;
        let resolved = track.resolve(date, &self.zone);
        (resolved.due <= now).then_some(Occurrence {
            key: Key { rule, date },
            time: track.rule.at,
            state: if resolved.date_exists { State::Pending } else { State::Nonexistent },
            due: resolved.due,
            effective_due: resolved.due,
            closed_at: None,
        })
    }

    /// Moves a rule past `date`. An `after` rule moves only when that date was closed, on the local date `closed_on`.
    pub(super) fn advance(&mut self, rule: RuleId, date: NaiveDate, closed_on: Option<NaiveDate>) {
        let Some(track) = self.tracks.get(&rule) else { return };
        let next = match (track.rule.days_after(), closed_on) {
            (None, _) => date.succ_opt().and_then(|after| track.rule.next_on_or_after(after)),
            (Some(_), None) => return,
            (Some(_), Some(_)) if track.next != Some(date) => return,
            (Some(days), Some(closed_on)) => {
                let from = closed_on.checked_add_days(Days::new(days.into()));
                let fresh = std::iter::successors(from, |date| date.succ_opt())
                    .find(|date| !self.knows(rule, *date) && !track.had_before(*date));
                fresh.filter(|date| track.rule.until.is_none_or(|until| *date <= until))
            }
        };
        self.set_next(rule, next);
    }

    pub(super) fn set_next(&mut self, rule: RuleId, next: Option<NaiveDate>) {
        if let Some(track) = self.tracks.get_mut(&rule)
            && track.next != next
        {
            track.next = next;
            self.moved.insert(rule);
        }
    }

    /// Closes an occurrence at `now`, so that an `after` rule goes on.
    pub(super) fn close(&mut self, key: Key, state: State, now: DateTime<Utc>) {
        self.settle(key, state);
        if let Some(known) = self.occurrences.get_mut(&key) {
            known.closed_at = Some(now);
        }
        if let Some(track) = self.tracks.get(&key.rule)
            && track.rule.days_after().is_some()
            && !track.ended
        {
            let today = track.zone(&self.zone).local(now).date();
            self.advance(key.rule, key.date, Some(today));
        }
    }

    pub(super) fn settle(&mut self, key: Key, state: State) {
        if let Some(known) = self.occurrences.get_mut(&key) {
            known.state = state;
            self.changed.insert(key);
        }
    }

    /// Step 2: it lies in a silence, or its rule was ended.
    fn is_skipped(&self, key: Key) -> bool {
        let Some(known) = self.occurrences.get(&key) else { return false };
        self.silence.is_some_and(|silence| silence.covers(known.effective_due))
            || self.tracks.get(&key.rule).is_none_or(|track| track.ended)
    }

    /// Step 3.
    fn is_too_late(&self, key: Key, now: DateTime<Utc>) -> bool {
        let (Some(known), Some(track)) = (self.occurrences.get(&key), self.tracks.get(&key.rule)) else {
            return false;
        };
        now - known.effective_due > track.rule.grace
    }

    /// Step 4: of a rule only the latest is shown; older ones that still wait give way.
    fn supersede_before(&mut self, latest: Key) {
        let first = Key { rule: latest.rule, date: NaiveDate::MIN };
        let older: Vec<Key> = self
            .occurrences
            .range(first..latest)
            .filter(|(_, known)| known.state.is_waiting())
            .map(|(key, _)| *key)
            .collect();
        for key in older {
            self.settle(key, State::Superseded);
        }
    }

    /// Step 5: in quiet hours it waits for their end. Returns whether it does.
    fn hold(&mut self, key: Key, now: DateTime<Utc>) -> bool {
        let defers =
            self.tracks.get(&key.rule).is_some_and(|track| track.rule.in_quiet_hours == InQuietHours::Defer);
        let Some(end) = self.quiet.filter(|_| defers).and_then(|quiet| quiet.ends_after(now, &self.zone))
        else {
            return false;
        };
        if let Some(known) = self.occurrences.get_mut(&key) {
            known.effective_due = end;
            self.changed.insert(key);
        }
        true
    }
}
