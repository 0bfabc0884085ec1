//! Taking back what a person did to an occurrence.
//!
//! An act is remembered as what it changed. It can be taken back as long as nothing else has changed the same since:
//! then the former state and effective due are back, and what followed from the act ceases to exist.

use super::Schedule;
use crate::reminding::occurrence::{Key, Occurrence, State};
use crate::reminding::rule::RuleId;
use chrono::NaiveDate;

/// What one act of a person changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Act {
    /// Each occurrence as it was before, if it was known, and as it was left.
    occurrences: Vec<(Option<Occurrence>, Occurrence)>,
    /// Each rule whose next date moved, with its next date before and after.
    next: Vec<(RuleId, Option<NaiveDate>, Option<NaiveDate>)>,
}

impl Act {
    /// An act that was kept somewhere else: what it did to occurrences, and to the next dates of rules.
    pub fn of(
        occurrences: Vec<(Option<Occurrence>, Occurrence)>,
        next: Vec<(RuleId, Option<NaiveDate>, Option<NaiveDate>)>,
    ) -> Act {
        Act { occurrences, next }
    }

    /// Whether it changed nothing.
    pub fn is_empty(&self) -> bool {
        self.occurrences.is_empty() && self.moves().next().is_none()
    }

    /// What it did to occurrences: each as it was before, if it was known, and as it was left.
    pub fn pairs(&self) -> impl Iterator<Item = (Option<Occurrence>, Occurrence)> {
        self.occurrences.iter().copied().filter(|(before, left)| *before != Some(*left))
    }

    /// The rules whose next date it moved, each with its next date before and after.
    pub fn moves(&self) -> impl Iterator<Item = (RuleId, Option<NaiveDate>, Option<NaiveDate>)> {
        self.next.iter().copied().filter(|(_, before, left)| before != left)
    }

    /// The occurrences that it changed.
    pub fn keys(&self) -> impl Iterator<Item = Key> {
        self.occurrences.iter().map(|(_, left)| left.key)
    }
}

impl Schedule {
    /// What was changed since the schedule was `before`; to be asked before its changes are taken.
    pub fn act_since(&self, before: &Schedule) -> Act {
        let next_of = |schedule: &Schedule, rule| schedule.tracks.get(&rule).and_then(|track| track.next);
        Act {
            occurrences: self
                .changed
                .iter()
                .filter_map(|key| Some((before.occurrences.get(key).copied(), *self.occurrences.get(key)?)))
                .collect(),
            next: self
                .moved
                .iter()
                .map(|rule| (*rule, next_of(before, *rule), next_of(self, *rule)))
                .collect(),
        }
    }

    /// Takes an act back. Returns `false`, and changes nothing, where something of it has changed since.
    ///
    /// A date that was closed before it was due is pending again; has it come due meanwhile, the next evaluation
    /// treats it like any that comes late. The date that an `after` rule had because of the act ceases to exist.
    pub fn take_back(&mut self, act: &Act) -> bool {
        if act.is_empty() || !self.is_as_left_by(act) {
            return false;
        }
        for (rule, before, _) in &act.next {
            self.set_next(*rule, *before);
        }
        for (before, left) in &act.occurrences {
            match before {
                Some(before) => self.store(*before),
                None => self.is_ahead_again(left),
            }
        }
        true
    }

    /// Puts one occurrence back as it was. Returns `false`, and changes nothing, where it has changed since it was left.
    pub fn put_back(&mut self, before: Option<Occurrence>, left: Occurrence) -> bool {
        self.take_back(&Act::of(vec![(before, left)], Vec::new()))
    }

    /// Lets a rule that was ended go on from the next date that it had.
    pub fn go_on(&mut self, rule: RuleId, next: Option<NaiveDate>) {
        if let Some(track) = self.tracks.get_mut(&rule) {
            track.ended = false;
        }
        self.set_next(rule, next);
    }

    /// Forgets an occurrence as if its rule had never had that date.
    pub fn forget(&mut self, key: Key) {
        if self.occurrences.remove(&key).is_some() {
            self.changed.remove(&key);
            self.removed.insert(key);
            self.place(key);
        }
    }

    fn is_as_left_by(&self, act: &Act) -> bool {
        let unchanged = |left: &Occurrence| self.occurrences.get(&left.key) == Some(left);
        let has_moved_on = |rule: &RuleId, left: Option<NaiveDate>| {
            let next = self.tracks.get(rule).and_then(|track| track.next);
            next != left || next.is_some_and(|date| self.knows(*rule, date))
        };
        act.occurrences.iter().all(|(_, left)| unchanged(left))
            && !act.next.iter().any(|(rule, _, left)| has_moved_on(rule, *left))
    }

    /// A date that was closed before it was due: its rule has it again, or it waits by itself where the rule is past it.
    fn is_ahead_again(&mut self, left: &Occurrence) {
        let next = self.tracks.get(&left.key.rule).and_then(|track| track.next);
        if next.is_some_and(|next| next <= left.key.date) {
            self.occurrences.remove(&left.key);
            self.changed.remove(&left.key);
            self.removed.insert(left.key);
            self.place(left.key);
            self.plan(left.key.rule);
        } else {
            self.store(Occurrence {
                state: State::Pending,
                effective_due: left.due,
                closed_at: None,
                ..*left
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Schedule, Track};
    use crate::reminding::occurrence::{Close, Key};
    use crate::reminding::rule::{InQuietHours, Rule, RuleId};
    use crate::time::local_time::Zone;
    use crate::time::recurrence::Repeat;
    use chrono::{DateTime, TimeDelta, Utc};

    const ITEM: RuleId = RuleId(1);
    const LEAD: RuleId = RuleId(2);

    fn at(text: &str) -> DateTime<Utc> {
        format!("2026-03-{text}:00Z").parse().unwrap()
    }

    fn key(rule: RuleId, day: u32) -> Key {
        Key { rule, date: chrono::NaiveDate::from_ymd_opt(2026, 3, day).unwrap() }
    }

    /// An item at 18:00 with a reminder an hour ahead, from noon of 2 March on.
    fn schedule(repeat: Repeat) -> Schedule {
        let item = Rule {
            id: ITEM,
            at: chrono::NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
            repeat,
            starts: key(ITEM, 2).date,
            until: None,
            except: Default::default(),
            zone: None,
            grace: TimeDelta::hours(2),
            in_quiet_hours: InQuietHours::Defer,
            lead: None,
        };
        let mut schedule = Schedule::new(Zone::utc());
        let lead = item.lead(LEAD, 60);
        schedule.add(Track::begin(item, at("02T12:00"), &Zone::utc()));
        schedule.add(schedule.begin(lead, at("02T12:00")));
        schedule
    }

    /// Marks the item of `day` done at `now` and takes it back, after an evaluation at `later` if there is one.
    fn done_and_back(schedule: &mut Schedule, day: u32, now: &str, later: Option<&str>) -> bool {
        schedule.take_changes();
        let before = schedule.clone();
        assert!(schedule.close_by_person(key(ITEM, day), Close::Done, at(now)));
        let act = schedule.act_since(&before);
        schedule.take_changes();
        if let Some(later) = later {
            schedule.evaluate(at(later));
        }
        schedule.take_back(&act)
    }

    #[test]
    fn what_was_done_before_it_was_due_is_as_if_nothing_had_been() {
        let mut schedule = schedule(Repeat::Days(1));
        let before = schedule.clone();
        assert!(done_and_back(&mut schedule, 2, "02T12:30", None));
        assert!(schedule.occurrences().next().is_none());
        assert_eq!(schedule.take_changes().removed, [key(ITEM, 2), key(LEAD, 2)]);
        assert_eq!(schedule.next_wake(), before.next_wake());
        assert_eq!(
            schedule.evaluate(at("02T18:00")).notify,
            [key(ITEM, 2)],
            "the lead gives way to its item"
        );
    }

    #[test]
    fn the_successor_of_an_after_rule_ceases_to_exist() {
        let mut schedule = schedule(Repeat::After(3));
        schedule.evaluate(at("02T17:00"));
        schedule.evaluate(at("02T18:00"));
        assert!(done_and_back(&mut schedule, 2, "02T20:00", None));
        assert_eq!(schedule.occurrence(key(ITEM, 2)).unwrap().state.name(), "shown");
        assert_eq!(schedule.occurrence(key(LEAD, 2)).unwrap().state.name(), "shown");
        assert_eq!(schedule.next_wake(), None, "no date until it is closed");
    }

    #[test]
    fn once_the_successor_has_come_due_it_is_too_late() {
        let mut schedule = schedule(Repeat::After(1));
        schedule.evaluate(at("02T18:00"));
        assert!(!done_and_back(&mut schedule, 2, "02T20:00", Some("03T18:00")));
        assert_eq!(schedule.occurrence(key(ITEM, 2)).unwrap().state.name(), "done");
        assert_eq!(schedule.occurrence(key(ITEM, 3)).unwrap().state.name(), "shown");
    }

    #[test]
    fn what_came_due_meanwhile_is_treated_like_what_comes_late() {
        for (later, state) in [("02T19:00", "shown"), ("02T21:00", "missed")] {
            let mut schedule = schedule(Repeat::Days(1));
            assert!(done_and_back(&mut schedule, 2, "02T12:30", Some(later)));
            schedule.evaluate(at(later));
            assert_eq!(schedule.occurrence(key(ITEM, 2)).unwrap().state.name(), state);
        }
    }

    #[test]
    fn a_snooze_is_taken_back_with_its_effective_due_until_it_has_rung() {
        for (later, back) in [(None, true), (Some("02T18:05"), true), (Some("02T18:40"), false)] {
            let mut schedule = schedule(Repeat::Days(1));
            schedule.evaluate(at("02T18:00"));
            schedule.take_changes();
            let before = schedule.clone();
            assert!(schedule.snooze(key(ITEM, 2), at("02T18:30")));
            let act = schedule.act_since(&before);
            schedule.take_changes();
            if let Some(later) = later {
                schedule.evaluate(at(later));
            }
            assert_eq!(schedule.take_back(&act), back, "{later:?}");
            let known = schedule.occurrence(key(ITEM, 2)).unwrap();
            let expected = if back { "02T18:00" } else { "02T18:30" };
            assert_eq!((known.state.name(), known.effective_due), ("shown", at(expected)));
        }
    }
}
