//! What a person or the computer does to a schedule between evaluations (REMINDERS.md §5).
//!
//! Each is applied after an evaluation at the same instant and followed by another one.

use super::{Schedule, Silence, Track};
use crate::local_time::Zone;
use crate::occurrence::{Close, Key, Occurrence, State};
use crate::quiet::QuietHours;
use crate::rule::{Rule, RuleId};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

impl Schedule {
    /// Whether the key names a date of its rule that was not closed when the rule began here.
    pub fn has_date(&self, key: Key) -> bool {
        let Some(track) = self.tracks.get(&key.rule) else { return false };
        self.occurrences.contains_key(&key)
            || match track.rule.days_after() {
                Some(_) => track.next == Some(key.date),
                None => !track.was_closed_at_start(key.date) && track.rule.falls_on(key.date),
            }
    }

    /// Closes an occurrence, also before it is due. Returns whether that changed something.
    pub fn close_by_person(&mut self, key: Key, how: Close, now: DateTime<Utc>) -> bool {
        match self.occurrences.get(&key) {
            Some(known) if !known.state.can_close() => return false,
            Some(_) => {}
            None => match self.pending(key) {
                Some(pending) => self.store(pending),
                None => return false,
            },
        }
        self.close(key, how.into(), now);
        true
    }

    /// Shows an occurrence again at `until`. Returns whether it could be snoozed.
    pub fn snooze(&mut self, key: Key, until: DateTime<Utc>) -> bool {
        let Some(known) = self.occurrences.get_mut(&key).filter(|known| known.state.can_snooze()) else {
            return false;
        };
        known.effective_due = until;
        self.settle(key, State::Snoozed);
        true
    }

    /// Moves a rule to another time of day; held and shown dates keep theirs.
    ///
    /// A date whose new due is at or before `now` becomes skipped.
    pub fn edit_time(&mut self, rule: RuleId, time: NaiveTime, now: DateTime<Utc>) {
        let Some(track) = self.tracks.get_mut(&rule) else { return };
        track.rule.at = time;
        while let Some(over) = self.next_pending(rule).filter(|pending| pending.due <= now) {
            self.store(over);
            self.close(over.key, State::Skipped, now);
            self.advance(rule, over.key.date, None);
        }
    }

    /// Gives a rule that is not `after` other dates, another zone or another end; its id and what happened to its dates stay.
    ///
    /// Only dates to come follow the new rule: one that was still pending and is now over becomes skipped, and one that
    /// was over before is not fetched back. The grace is the new one for all.
    pub fn redefine(&mut self, rule: Rule, now: DateTime<Utc>) {
        let id = rule.id;
        let Some(track) = self.tracks.get(&id) else { return };
        let was_pending = std::iter::successors(self.next_date(track), |date| self.date_after(id, *date));
        let over: Vec<NaiveDate> = was_pending
            .take_while(|date| rule.falls_on(*date) && self.due_under(&rule, *date) <= now)
            .collect();
        let mut fresh = Track::begin(rule, now, &self.zone);
        fresh.began = fresh.began.min(track.began);
        let next = fresh.next;
        self.tracks.insert(id, Track { next: None, ..fresh });
        for date in over {
            if let Some(skipped) = self.occurrence_on(Key { rule: id, date }) {
                self.store(Occurrence { state: State::Skipped, closed_at: Some(now), ..skipped });
            }
        }
        self.set_next(id, next);
    }

    /// Ends a rule: no further dates; what waits becomes skipped when it comes due.
    pub fn end(&mut self, rule: RuleId) {
        self.set_next(rule, None);
        if let Some(track) = self.tracks.get_mut(&rule) {
            track.ended = true;
        }
    }

    /// Sets a silence from `now` on; it ends the one before.
    pub fn set_silence(&mut self, now: DateTime<Utc>, until: DateTime<Utc>) {
        self.silence = Some(Silence { since: now, until });
    }

    /// Ends the silence at `now`.
    pub fn end_silence(&mut self, now: DateTime<Utc>) {
        if let Some(silence) = &mut self.silence {
            silence.until = silence.until.min(now);
        }
    }

    /// The computer is in another zone: what floats and is still to come is resolved there.
    pub fn set_zone(&mut self, zone: Zone) {
        self.zone = zone;
    }

    /// Other quiet hours from now on; what is held keeps its end.
    pub fn set_quiet(&mut self, quiet: Option<QuietHours>) {
        self.quiet = quiet;
    }

    /// A date of a rule to which nothing happened yet, as an occurrence.
    fn pending(&self, key: Key) -> Option<Occurrence> {
        let track = self.tracks.get(&key.rule)?;
        let next = track.next?;
        let is_ahead = match track.rule.days_after() {
            Some(_) => next == key.date,
            None => next <= key.date && track.rule.falls_on(key.date),
        };
        is_ahead.then(|| self.occurrence_on(key)).flatten()
    }

    /// The occurrence of a date as it would be if it came due now.
    fn occurrence_on(&self, key: Key) -> Option<Occurrence> {
        let track = self.tracks.get(&key.rule)?;
        let due = track.resolve(key.date, &self.zone).due;
        Some(Occurrence {
            key,
            time: track.rule.at,
            state: State::Pending,
            due,
            effective_due: due,
            closed_at: None,
        })
    }

    fn due_under(&self, rule: &Rule, date: NaiveDate) -> DateTime<Utc> {
        rule.zone.as_ref().unwrap_or(&self.zone).resolve(date, rule.at).due
    }

    fn next_pending(&self, rule: RuleId) -> Option<Occurrence> {
        let track = self.tracks.get(&rule)?;
        let date = self.next_date(track)?;
        self.pending(Key { rule, date })
    }
}
