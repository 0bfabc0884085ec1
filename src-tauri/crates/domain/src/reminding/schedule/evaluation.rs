//! One evaluation: the six steps of REMINDERS.md §5.

use super::{Schedule, Track};
use crate::reminding::occurrence::{Key, Occurrence, State};
use crate::reminding::rule::{InQuietHours, RuleId};
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
        self.release(now);
        let mut left: BTreeMap<RuleId, Key> = BTreeMap::new();
        for key in self.queue.candidates(now) {
            if self.is_skipped(key) {
                self.pass(key, now);
            } else if self.is_too_late(key, now) {
                self.settle(key, State::Missed);
            } else if self.is_overtaken(key) {
                self.settle(key, State::Superseded);
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
        while let Some(rule) = self.queue.first_due(now) {
            let Some(fresh) = self.next_occurrence(rule) else { return };
            let nonexistent = fresh.state == State::Nonexistent;
            self.store(fresh);
            self.advance(rule, fresh.key.date, nonexistent.then_some(fresh.key.date));
        }
    }

    /// The next date of a rule as it comes due.
    fn next_occurrence(&self, rule: RuleId) -> Option<Occurrence> {
        let track = self.tracks.get(&rule)?;
        let date = self.next_date(track)?;
        let resolved = track.resolve(date, &self.zone);
        let pending = Occurrence::pending(Key { rule, date }, track.rule.at, resolved.due);
        let state = if resolved.date_exists { State::Pending } else { State::Nonexistent };
        Some(Occurrence { state, ..pending })
    }

    /// What waited until the desktop may be disturbed is due now, where it may.
    fn release(&mut self, now: DateTime<Utc>) {
        if !self.may_disturb() {
            return;
        }
        let released: Vec<Key> =
            self.waiting().filter(|known| known.until_undisturbed).map(|known| known.key).collect();
        for key in released {
            if let Some(known) = self.occurrences.get_mut(&key) {
                known.until_undisturbed = false;
                // Never early, also where the clock was set back meanwhile.
                known.effective_due = known.effective_due.max(now);
            }
            self.changed.insert(key);
            self.place(key);
        }
    }

    /// Moves a rule past `date`. An `after` rule moves only when that date was closed, on the local date `closed_on`.
    pub(super) fn advance(&mut self, rule: RuleId, date: NaiveDate, closed_on: Option<NaiveDate>) {
        let Some(track) = self.tracks.get(&rule) else { return };
        let next = match (track.rule.days_after(), closed_on) {
            // A reminder ahead of an `after` item moves with the item.
            (Some(_), _) if track.rule.lead.is_some() => return,
            (None, _) => date.succ_opt().and_then(|after| track.rule.next_on_or_after(after)),
            (Some(_), None) => return,
            (Some(_), Some(_)) if track.next != Some(date) => return,
            (Some(days), Some(closed_on)) => self.next_after(track, days, closed_on),
        };
        self.set_next(rule, next);
        if closed_on.is_some() {
            self.move_leads(rule, next);
        }
    }

    /// The date of an `after` rule that was closed on `closed_on`; where it has had that one, the first later one it has not.
    pub(super) fn next_after(&self, track: &Track, days: u32, closed_on: NaiveDate) -> Option<NaiveDate> {
        let from = closed_on.checked_add_days(Days::new(days.into()));
        let fresh = std::iter::successors(from, |date| date.succ_opt())
            .find(|date| !self.knows(track.rule.id, *date) && !track.was_closed_at_start(*date));
        fresh.filter(|date| track.rule.until.is_none_or(|until| *date <= until))
    }

    /// Gives the reminders ahead of an `after` item their next date.
    pub(super) fn move_leads(&mut self, item: RuleId, next: Option<NaiveDate>) {
        let after = |track: &&Track| track.rule.days_after().is_some();
        let moves: Vec<(RuleId, Option<NaiveDate>)> = self
            .leads_of(item)
            .filter(after)
            .map(|track| {
                let own = next.zip(track.rule.lead).and_then(|(next, lead)| lead.own_date(next));
                (track.rule.id, own.filter(|date| !self.knows(track.rule.id, *date)))
            })
            .collect();
        for (lead, next) in moves {
            self.set_next(lead, next);
        }
    }

    pub(super) fn set_next(&mut self, rule: RuleId, next: Option<NaiveDate>) {
        if let Some(track) = self.tracks.get_mut(&rule)
            && track.next != next
        {
            track.next = next;
            self.moved.insert(rule);
            self.plan(rule);
        }
    }

    /// Closes an occurrence at `now`, so that an `after` rule goes on.
    pub(super) fn close(&mut self, key: Key, state: State, now: DateTime<Utc>) {
        self.settle(key, state);
        if let Some(known) = self.occurrences.get_mut(&key) {
            known.closed_at = Some(now);
        }
        self.go_on_after(key, now);
    }

    /// Lets an occurrence be over that nobody closed: it has no moment of closing, and an `after` rule goes on all the same.
    pub(super) fn pass(&mut self, key: Key, now: DateTime<Utc>) {
        self.settle(key, State::Skipped);
        self.go_on_after(key, now);
    }

    fn go_on_after(&mut self, key: Key, now: DateTime<Utc>) {
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
            known.until_undisturbed &= state.is_waiting();
            self.changed.insert(key);
            self.place(key);
        }
    }

    /// Step 2: it lies in a silence, or its rule was ended.
    fn is_skipped(&self, key: Key) -> bool {
        let Some(known) = self.occurrences.get(&key) else { return false };
        self.silences.iter().any(|silence| silence.skips(key.rule, known.effective_due))
            || self.tracks.get(&key.rule).is_none_or(|track| track.ended)
    }

    /// Step 3.
    fn is_too_late(&self, key: Key, now: DateTime<Utc>) -> bool {
        let (Some(known), Some(track)) = (self.occurrences.get(&key), self.tracks.get(&key.rule)) else {
            return false;
        };
        now - known.effective_due > track.rule.grace
    }

    /// A reminder ahead of an item that has come due or was closed itself says nothing any more.
    fn is_overtaken(&self, key: Key) -> bool {
        self.item_of_lead(key).is_some_and(|item| self.occurrences.contains_key(&item))
    }

    /// Step 4: of a rule only the latest is shown; older ones that still wait give way.
    fn supersede_before(&mut self, latest: Key) {
        for key in self.queue.waiting_before(latest) {
            self.settle(key, State::Superseded);
        }
    }

    /// Step 5: in quiet hours it waits for their end, and while the desktop is not to be disturbed for that. Returns
    /// whether it waits.
    fn hold(&mut self, key: Key, now: DateTime<Utc>) -> bool {
        let defers =
            self.tracks.get(&key.rule).is_some_and(|track| track.rule.in_quiet_hours == InQuietHours::Defer);
        let quiet_end = self.quiet.and_then(|quiet| quiet.ends_after(now, &self.zone));
        if !defers || (quiet_end.is_none() && self.may_disturb()) {
            return false;
        }
        if let Some(known) = self.occurrences.get_mut(&key) {
            known.effective_due = quiet_end.unwrap_or(known.effective_due);
            known.until_undisturbed = quiet_end.is_none();
            self.changed.insert(key);
            self.place(key);
        }
        true
    }
}
