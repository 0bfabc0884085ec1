//! The queue: what waits and which date of each rule is next, so that an evaluation costs what is due and not what is known.

use crate::reminding::occurrence::Key;
use crate::reminding::rule::RuleId;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// What is still to be shown, as it follows from the rules and the occurrences.
#[derive(Debug, Clone, Default)]
pub(super) struct Queue {
    waiting: BTreeMap<Key, DateTime<Utc>>,
    by_effective_due: BTreeSet<(DateTime<Utc>, Key)>,
    next: BTreeMap<RuleId, (NaiveDate, DateTime<Utc>)>,
    by_due: BTreeSet<(DateTime<Utc>, RuleId)>,
}

impl Queue {
    /// The rule with the earliest date to come, if that is due by `now`.
    pub fn first_due(&self, now: DateTime<Utc>) -> Option<RuleId> {
        self.by_due.first().filter(|(due, _)| *due <= now).map(|(_, rule)| *rule)
    }

    /// When the next of all is to be shown or comes due.
    pub fn next_wake(&self) -> Option<DateTime<Utc>> {
        let waits =
            self.by_effective_due.first().map(|(due, _)| *due).filter(|due| *due < DateTime::<Utc>::MAX_UTC);
        let comes = self.by_due.first().map(|(due, _)| *due);
        waits.into_iter().chain(comes).min()
    }

    /// What waits and is to be shown by `now`, by key.
    pub fn candidates(&self, now: DateTime<Utc>) -> BTreeSet<Key> {
        self.by_effective_due.iter().take_while(|(due, _)| *due <= now).map(|(_, key)| *key).collect()
    }

    /// Everything that waits, by key.
    pub fn waiting(&self) -> impl Iterator<Item = Key> {
        self.waiting.keys().copied()
    }

    /// What waits of a rule and is older than `latest`.
    pub fn waiting_before(&self, latest: Key) -> Vec<Key> {
        let first = Key { rule: latest.rule, date: NaiveDate::MIN };
        self.waiting.range(first..latest).map(|(key, _)| *key).collect()
    }

    /// The next date of a rule to which nothing happened yet.
    pub fn next_date(&self, rule: RuleId) -> Option<NaiveDate> {
        self.next.get(&rule).map(|(date, _)| *date)
    }

    /// Lets an occurrence wait until then, or not at all.
    pub fn set_waiting(&mut self, key: Key, until: Option<DateTime<Utc>>) {
        if let Some(due) = self.waiting.remove(&key) {
            self.by_effective_due.remove(&(due, key));
        }
        if let Some(due) = until {
            self.waiting.insert(key, due);
            self.by_effective_due.insert((due, key));
        }
    }

    /// Sets the next date of a rule, with its due.
    pub fn set_next(&mut self, rule: RuleId, next: Option<(NaiveDate, DateTime<Utc>)>) {
        if let Some((_, due)) = self.next.remove(&rule) {
            self.by_due.remove(&(due, rule));
        }
        if let Some((date, due)) = next {
            self.next.insert(rule, (date, due));
            self.by_due.insert((due, rule));
        }
    }
}
