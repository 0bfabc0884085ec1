//! The queue: what waits and which date of each rule is next, so that an evaluation costs what is due and not what is known.

use super::{Schedule, Track};
use crate::occurrence::{Key, Occurrence};
use crate::rule::RuleId;
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

    fn set_waiting(&mut self, key: Key, until: Option<DateTime<Utc>>) {
        if let Some(due) = self.waiting.remove(&key) {
            self.by_effective_due.remove(&(due, key));
        }
        if let Some(due) = until {
            self.waiting.insert(key, due);
            self.by_effective_due.insert((due, key));
        }
    }

    fn set_next(&mut self, rule: RuleId, next: Option<(NaiveDate, DateTime<Utc>)>) {
        if let Some((_, due)) = self.next.remove(&rule) {
            self.by_due.remove(&(due, rule));
        }
        if let Some((date, due)) = next {
            self.next.insert(rule, (date, due));
            self.by_due.insert((due, rule));
        }
    }
}

/// Until when an occurrence waits: for ever, as far as is known, where it waits for the desktop.
fn until(known: &Occurrence) -> DateTime<Utc> {
    if known.until_undisturbed { DateTime::<Utc>::MAX_UTC } else { known.effective_due }
}

impl Schedule {
    /// The occurrences that are held or snoozed, or that came due in this evaluation.
    pub(super) fn waiting(&self) -> impl Iterator<Item = &Occurrence> {
        self.queue.waiting.keys().filter_map(|key| self.occurrences.get(key))
    }

    /// Those of a rule that wait and are older than `latest`.
    pub(super) fn waiting_before(&self, latest: Key) -> Vec<Key> {
        let first = Key { rule: latest.rule, date: NaiveDate::MIN };
        self.queue.waiting.range(first..latest).map(|(key, _)| *key).collect()
    }

    /// The next date of a rule to which nothing happened yet.
    pub(super) fn next_date(&self, track: &Track) -> Option<NaiveDate> {
        self.queue.next.get(&track.rule.id).map(|(date, _)| *date)
    }

    /// To be called after everything that moves the dates of a rule.
    pub(super) fn plan(&mut self, rule: RuleId) {
        let from = self.tracks.get(&rule).and_then(|track| track.next);
        self.plan_from(rule, from);
    }

    /// To be called after a zone has moved the dates of all rules.
    pub(super) fn plan_all(&mut self) {
        let rules: Vec<RuleId> = self.tracks.keys().copied().collect();
        for rule in rules {
            self.plan(rule);
        }
    }

    /// To be called after something happened to a date, or it was held.
    pub(super) fn place(&mut self, key: Key) {
        let waits = self.occurrences.get(&key).filter(|known| known.state.is_waiting());
        self.queue.set_waiting(key, waits.map(until));
        if self.queue.next.get(&key.rule).is_some_and(|(date, _)| *date == key.date) {
            self.plan_from(key.rule, Some(key.date));
        }
    }

    fn plan_from(&mut self, rule: RuleId, from: Option<NaiveDate>) {
        let next = self.tracks.get(&rule).and_then(|track| {
            let date = self.unknown_date(track, from?)?;
            Some((date, track.resolve(date, &self.zone).due))
        });
        self.queue.set_next(rule, next);
    }

    /// The first date of a rule from `date` on to which nothing happened yet.
    fn unknown_date(&self, track: &Track, date: NaiveDate) -> Option<NaiveDate> {
        if track.rule.days_after().is_some() {
            return (!self.knows(track.rule.id, date)).then_some(date);
        }
        let mut date = date;
        while self.knows(track.rule.id, date) {
            date = track.rule.next_on_or_after(date.succ_opt()?)?;
        }
        Some(date)
    }
}
