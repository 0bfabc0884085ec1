//! The schedule itself: its rules, what became of their dates, and what is still to be stored.
//!
//! What happens to it is in the files beside this one; here it is only put together and read.

use super::queue::Queue;
use super::{Disturbing, Silence, Track};
use crate::reminding::occurrence::{Key, Occurrence};
use crate::reminding::quiet::QuietHours;
use crate::reminding::rule::RuleId;
use crate::time::local_time::Zone;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// All rules with what became of their dates.
#[derive(Debug, Clone)]
pub struct Schedule {
    pub(super) tracks: BTreeMap<RuleId, Track>,
    pub(super) occurrences: BTreeMap<Key, Occurrence>,
    pub(super) quiet: Option<QuietHours>,
    pub(super) silences: Vec<Silence>,
    pub(super) disturbing: Disturbing,
    pub(super) zone: Zone,
    pub(super) queue: Queue,
    pub(super) changed: BTreeSet<Key>,
    pub(super) removed: BTreeSet<Key>,
    pub(super) moved: BTreeSet<RuleId>,
}

/// What a change left to be stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Occurrences that are new or different.
    pub occurrences: Vec<Occurrence>,
    /// Occurrences that ceased to exist because an act was taken back.
    pub removed: Vec<Key>,
    /// Rules whose next date moved; `None` means that there is none any more.
    pub next: Vec<(RuleId, Option<NaiveDate>)>,
}

impl Schedule {
    /// An empty schedule in the zone that the computer is in.
    pub fn new(zone: Zone) -> Schedule {
        Schedule {
            tracks: BTreeMap::new(),
            occurrences: BTreeMap::new(),
            quiet: None,
            silences: Vec::new(),
            disturbing: Disturbing::Allowed,
            zone,
            queue: Queue::default(),
            changed: BTreeSet::new(),
            removed: BTreeSet::new(),
            moved: BTreeSet::new(),
        }
    }

    /// The same schedule with these quiet hours.
    pub fn with_quiet(mut self, quiet: Option<QuietHours>) -> Schedule {
        self.quiet = quiet;
        self
    }

    /// The same schedule with these silences, in the order in which they were set.
    pub fn with_silences(mut self, silences: &[Silence]) -> Schedule {
        self.silences = silences.to_vec();
        self
    }

    /// Adds a rule where it stands.
    pub fn add(&mut self, track: Track) {
        let rule = track.rule.id;
        self.tracks.insert(rule, track);
        self.plan(rule);
    }

    /// Adds an occurrence as it was stored.
    pub fn recall(&mut self, occurrence: Occurrence) {
        self.occurrences.insert(occurrence.key, occurrence);
        self.place(occurrence.key);
    }

    /// The occurrence, if it came due or was closed.
    pub fn occurrence(&self, key: Key) -> Option<&Occurrence> {
        self.occurrences.get(&key)
    }

    /// Every occurrence that is known, by key.
    pub fn occurrences(&self) -> impl Iterator<Item = &Occurrence> {
        self.occurrences.values()
    }

    /// The rule, where it stands.
    pub fn track(&self, rule: RuleId) -> Option<&Track> {
        self.tracks.get(&rule)
    }

    /// The silence that was last set.
    pub fn silence(&self) -> Option<&Silence> {
        self.silences.last()
    }

    /// The silences of the last time, the latest last: what comes due late may lie in one that is over.
    pub fn silences(&self) -> &[Silence] {
        &self.silences
    }

    /// What the desktop says of being disturbed.
    pub fn disturbing(&self) -> Disturbing {
        self.disturbing
    }

    /// The reminders ahead of a rule's items.
    pub fn leads_of(&self, item: RuleId) -> impl Iterator<Item = &Track> {
        self.tracks.values().filter(move |track| track.rule.lead.is_some_and(|lead| lead.item == item))
    }

    /// What a reminder is ahead of; `None` for one that is not ahead of anything.
    pub fn item_of_lead(&self, key: Key) -> Option<Key> {
        let lead = self.tracks.get(&key.rule)?.rule.lead?;
        Some(Key { rule: lead.item, date: lead.item_date(key.date)? })
    }

    /// The quiet hours.
    pub fn quiet(&self) -> Option<QuietHours> {
        self.quiet
    }

    /// The zone that the computer is in.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// The next instant at which something comes due; an evaluation before it changes nothing.
    pub fn next_wake(&self) -> Option<DateTime<Utc>> {
        self.queue.next_wake()
    }

    /// Takes what is to be stored since the last call.
    pub fn take_changes(&mut self) -> Changes {
        let changed = std::mem::take(&mut self.changed);
        let moved = std::mem::take(&mut self.moved);
        Changes {
            removed: std::mem::take(&mut self.removed).into_iter().collect(),
            occurrences: changed.iter().filter_map(|key| self.occurrences.get(key)).copied().collect(),
            next: moved
                .iter()
                .filter_map(|id| self.tracks.get(id))
                .map(|track| (track.rule.id, track.next))
                .collect(),
        }
    }

    pub(super) fn may_disturb(&self) -> bool {
        self.disturbing == Disturbing::Allowed
    }

    pub(super) fn knows(&self, rule: RuleId, date: NaiveDate) -> bool {
        self.occurrences.contains_key(&Key { rule, date })
    }

    pub(super) fn store(&mut self, occurrence: Occurrence) {
        self.removed.remove(&occurrence.key);
        self.changed.insert(occurrence.key);
        self.recall(occurrence);
    }
}

impl Schedule {
    /// The occurrences that are held or snoozed, or that came due in this evaluation.
    pub(super) fn waiting(&self) -> impl Iterator<Item = &Occurrence> {
        self.queue.waiting().filter_map(|key| self.occurrences.get(&key))
    }

    /// The next date of a rule to which nothing happened yet.
    pub(super) fn next_date(&self, track: &Track) -> Option<NaiveDate> {
        self.queue.next_date(track.rule.id)
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
        if self.queue.next_date(key.rule) == Some(key.date) {
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

/// Until when an occurrence waits: for ever, as far as is known, where it waits for the desktop.
fn until(known: &Occurrence) -> DateTime<Utc> {
    if known.until_undisturbed { DateTime::<Utc>::MAX_UTC } else { known.effective_due }
}
