//! The schedule itself: its rules, what became of their dates, and what is still to be stored.
//!
//! What happens to it is in the files beside this one; here it is only put together and read.

use super::{Silence, Track};
use crate::local_time::Zone;
use crate::occurrence::{Key, Occurrence};
use crate::quiet::QuietHours;
use crate::rule::RuleId;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// All rules with what became of their dates.
#[derive(Debug, Clone)]
pub struct Schedule {
    pub(super) tracks: BTreeMap<RuleId, Track>,
    pub(super) occurrences: BTreeMap<Key, Occurrence>,
    pub(super) quiet: Option<QuietHours>,
    pub(super) silence: Option<Silence>,
    pub(super) zone: Zone,
    pub(super) changed: BTreeSet<Key>,
    pub(super) moved: BTreeSet<RuleId>,
}

/// What a change left to be stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Occurrences that are new or different.
    pub occurrences: Vec<Occurrence>,
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
            silence: None,
            zone,
            changed: BTreeSet::new(),
            moved: BTreeSet::new(),
        }
    }

    /// The same schedule with these quiet hours.
    pub fn with_quiet(mut self, quiet: Option<QuietHours>) -> Schedule {
        self.quiet = quiet;
        self
    }

    /// The same schedule with this silence, also one that is over.
    pub fn with_silence(mut self, silence: Option<Silence>) -> Schedule {
        self.silence = silence;
        self
    }

    /// Adds a rule where it stands.
    pub fn add(&mut self, track: Track) {
        self.tracks.insert(track.rule.id, track);
    }

    /// Adds an occurrence as it was stored.
    pub fn recall(&mut self, occurrence: Occurrence) {
        self.occurrences.insert(occurrence.key, occurrence);
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
    pub fn silence(&self) -> Option<Silence> {
        self.silence
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
        let held = self
            .occurrences
            .values()
            .filter(|known| known.state.is_waiting())
            .map(|known| known.effective_due);
        let ahead = self.tracks.values().filter_map(|track| {
            let date = self.next_date(track)?;
            Some(track.resolve(date, &self.zone).due)
        });
        held.chain(ahead).min()
    }

    /// Takes what is to be stored since the last call.
    pub fn take_changes(&mut self) -> Changes {
        let changed = std::mem::take(&mut self.changed);
        let moved = std::mem::take(&mut self.moved);
        Changes {
            occurrences: changed.iter().filter_map(|key| self.occurrences.get(key)).copied().collect(),
            next: moved
                .iter()
                .filter_map(|id| self.tracks.get(id))
                .map(|track| (track.rule.id, track.next))
                .collect(),
        }
    }

    /// The next date of a rule to which nothing happened yet.
    pub(super) fn next_date(&self, track: &Track) -> Option<NaiveDate> {
        let mut date = track.next?;
        if track.rule.days_after().is_some() {
            return (!self.knows(track.rule.id, date)).then_some(date);
        }
        while self.knows(track.rule.id, date) {
            date = track.rule.next_on_or_after(date.succ_opt()?)?;
        }
        Some(date)
    }

    pub(super) fn knows(&self, rule: RuleId, date: NaiveDate) -> bool {
        self.occurrences.contains_key(&Key { rule, date })
    }

    pub(super) fn store(&mut self, occurrence: Occurrence) {
        self.changed.insert(occurrence.key);
        self.occurrences.insert(occurrence.key, occurrence);
    }
}
