//! What a person or the computer does to a schedule between evaluations (REMINDERS.md §5).
//!
//! Each is applied after an evaluation at the same instant and followed by another one.

use super::{Disturbing, Schedule, Silence, Track};
use crate::reminding::occurrence::{Close, Key, Occurrence, State};
use crate::reminding::quiet::QuietHours;
use crate::reminding::rule::{Rule, RuleId};
use crate::time::local_time::Zone;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

/// How many silences are remembered.
const SILENCES: usize = 50;

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
        for lead in self.lead_keys(key) {
            self.close_by_person(lead, how, now);
        }
        true
    }

    /// Lets something that came due be over because its moment has passed, and the reminders ahead of it: nobody said what
    /// became of it. Returns whether that changed something.
    pub fn let_pass(&mut self, key: Key, now: DateTime<Utc>) -> bool {
        if !self.occurrences.get(&key).is_some_and(|known| known.state.can_close()) {
            return false;
        }
        self.pass(key, now);
        for lead in self.lead_keys(key) {
            self.let_pass(lead, now);
        }
        true
    }

    /// Corrects how an occurrence was closed, or says it of one that passed; the dates that follow from it stay. Returns whether
    /// that changed something.
    pub fn correct(&mut self, key: Key, how: Close, now: DateTime<Utc>) -> bool {
        let known = self.occurrences.get(&key).copied();
        let closed = known.filter(|known| matches!(known.state, State::Done | State::Skipped));
        let is_new = |known: &Occurrence| known.state != how.into() || known.closed_at.is_none();
        let Some(known) = closed.filter(is_new) else { return false };
        self.store(Occurrence { state: how.into(), closed_at: known.closed_at.or(Some(now)), ..known });
        true
    }

    /// Lets an `after` rule go on from `contact`, whatever it counted from before: what is open is closed by that.
    pub fn count_from(&mut self, rule: RuleId, contact: NaiveDate, now: DateTime<Utc>) {
        let Some(days) = self.tracks.get(&rule).and_then(|track| track.rule.days_after()) else { return };
        let open: Vec<Key> = self
            .occurrences
            .values()
            .filter(|known| known.key.rule == rule && known.state.can_close())
            .map(|known| known.key)
            .collect();
        for key in open {
            self.close_by_person(key, Close::Done, now);
        }
        let Some(track) = self.tracks.get(&rule).filter(|track| !track.ended) else { return };
        let next = self.next_after(track, days, contact);
        self.set_next(rule, next);
        self.move_leads(rule, next);
    }

    /// The reminders ahead of this one occurrence.
    pub fn lead_keys(&self, item: Key) -> Vec<Key> {
        self.leads_of(item.rule)
            .filter_map(|track| {
                Some(Key { rule: track.rule.id, date: track.rule.lead?.own_date(item.date)? })
            })
            .collect()
    }

    /// Shows an occurrence again at `until`. Returns whether it could be snoozed.
    pub fn snooze(&mut self, key: Key, until: DateTime<Utc>) -> bool {
        let Some(known) = self.occurrences.get_mut(&key).filter(|known| known.state.can_snooze()) else {
            return false;
        };
        known.effective_due = until;
        known.until_undisturbed = false;
        self.settle(key, State::Snoozed);
        true
    }

    /// Moves a rule to another time of day; held and shown dates keep theirs.
    ///
    /// A date whose new due is at or before `now` becomes skipped.
    pub fn edit_time(&mut self, rule: RuleId, time: NaiveTime, now: DateTime<Utc>) {
        let Some(track) = self.tracks.get_mut(&rule) else { return };
        track.rule.at = time;
        self.plan(rule);
        while let Some(over) = self.next_pending(rule).filter(|pending| pending.due <= now) {
            self.store(over);
            self.close(over.key, State::Skipped, now);
            self.advance(rule, over.key.date, None);
        }
    }

    /// Gives a rule other dates, another zone or another end; its id and what happened to its dates stay.
    ///
    /// Only dates to come follow the new rule: one that was still pending and is now over becomes skipped, and one that
    /// was over before is not fetched back. The grace is the new one for all. The open date of an `after` rule stays.
    pub fn redefine(&mut self, rule: Rule, now: DateTime<Utc>) {
        let id = rule.id;
        let Some(track) = self.tracks.get(&id) else { return };
        if let (Some(_), Some(_), None) = (track.rule.days_after(), rule.days_after(), rule.lead) {
            let time = rule.at;
            self.add(Track { rule, ..track.clone() });
            return self.edit_time(id, time, now);
        }
        let was_pending = std::iter::successors(self.next_date(track), |date| self.date_after(id, *date));
        let over: Vec<NaiveDate> = was_pending
            .take_while(|date| rule.falls_on(*date) && self.due_under(&rule, *date) <= now)
            .collect();
        let mut fresh = self.begin(rule, now);
        fresh.began = fresh.began.min(track.began);
        let next = fresh.next;
        self.add(Track { next: None, ..fresh });
        for date in over {
            if let Some(skipped) = self.occurrence_on(Key { rule: id, date }) {
                self.store(Occurrence { state: State::Skipped, closed_at: Some(now), ..skipped });
            }
        }
        self.set_next(id, next);
        // Also where it has no further date, what was stored of the old one is out of date.
        self.moved.insert(id);
    }

    /// A rule as it begins at `now` in this schedule, to be added to it; see [`Track::begin`].
    ///
    /// A reminder ahead of an `after` item has the item's open date only.
    pub fn begin(&self, rule: Rule, now: DateTime<Utc>) -> Track {
        let (lead, is_after) = (rule.lead, rule.days_after().is_some());
        let mut track = Track::begin(rule, now, &self.zone);
        if let Some(lead) = lead.filter(|_| is_after) {
            let open = self.tracks.get(&lead.item).and_then(|item| self.next_date(item));
            let own = open.and_then(|date| lead.own_date(date));
            track.next = own.filter(|date| track.resolve(*date, &self.zone).due > now);
        }
        track
    }

    /// Ends a rule: no further dates; what waits becomes skipped when it comes due.
    pub fn end(&mut self, rule: RuleId) {
        self.set_next(rule, None);
        if let Some(track) = self.tracks.get_mut(&rule) {
            track.ended = true;
        }
    }

    /// Sets a silence; it ends the one before.
    pub fn set_silence(&mut self, silence: Silence) {
        self.end_silence(silence.since);
        self.silences.retain(|silence| silence.since < silence.until);
        let over = self.silences.len().saturating_sub(SILENCES - 1);
        self.silences.drain(..over);
        self.silences.push(silence);
    }

    /// Ends the silence at `now`.
    pub fn end_silence(&mut self, now: DateTime<Utc>) {
        if let Some(silence) = self.silences.last_mut() {
            silence.until = silence.until.min(now);
        }
    }

    /// The computer is in another zone: what floats and is still to come is resolved there.
    pub fn set_zone(&mut self, zone: Zone) {
        self.zone = zone;
        self.plan_all();
    }

    /// What the desktop says of being disturbed; where it is allowed, what waited for that is shown at the next evaluation.
    pub fn set_disturbing(&mut self, disturbing: Disturbing) {
        self.disturbing = disturbing;
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
        Some(Occurrence::pending(key, track.rule.at, due))
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
