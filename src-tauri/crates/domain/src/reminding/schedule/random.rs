//! The schedule under random sequences of what a computer and a person can do to it.
//!
//! What must hold after every step: nothing is early, nothing is shown twice without being asked for, nothing that came
//! due is lost, what is closed stays closed, and what was stored gives the same schedule again.

use super::{Act, Disturbing, Schedule, Silence, Track};
use crate::reminding::occurrence::{Close, Key, Occurrence, State};
use crate::reminding::quiet::QuietHours;
use crate::reminding::rule::{InQuietHours, Rule, RuleId};
use crate::time::local_time::Zone;
use crate::time::recurrence::Repeat;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc, WeekdaySet};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Sequences in a run; `PROPTEST_CASES` asks for more.
const SEQUENCES: u32 = 10_000;
const ZONES: [&str; 5] =
    ["Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe"];

#[derive(Debug, Clone)]
enum Step {
    Run(i64),
    Sleep(i64),
    Clock(i64),
    Zone(usize),
    Close(usize, u64, Close),
    Snooze(usize, u64, i64),
    Silence(i64),
    EndSilence,
    Edit(usize, u32),
    End(usize),
    Disturb(Disturbing),
    TakeBack,
}

/// The rule of a reminder ahead of this one.
fn lead_of(item: RuleId) -> RuleId {
    RuleId(item.0 + 100)
}

fn time_of(minute: u32) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(minute * 60 % 86_400, 0).unwrap()
}

fn first_day() -> NaiveDate {
    // The clocks change in London and New York, and the days around have all seven weekdays.
    NaiveDate::from_ymd_opt(2026, 3, 5).unwrap()
}

fn repeats() -> impl Strategy<Value = Repeat> {
    prop_oneof![
        Just(Repeat::Once),
        (1u32..4).prop_map(Repeat::Days),
        (1u32..3, 1u8..128).prop_map(|(every, bits)| {
            let on: WeekdaySet =
                (0..7u8).filter(|bit| bits & (1 << bit) != 0).map(|bit| bit.try_into().unwrap()).collect();
            Repeat::Weeks(every, on)
        }),
        (1u32..3, 1u32..32).prop_map(|(every, day)| Repeat::Months(every, day)),
        (1u32..4).prop_map(Repeat::After),
    ]
}

fn rules() -> impl Strategy<Value = Vec<Rule>> {
    let rule = (repeats(), 0u32..1440, 0u64..6, prop::option::of(0usize..5), 0i64..2000, any::<bool>());
    prop::collection::vec(rule, 1..4).prop_map(|rules| {
        let number = |(index, (repeat, minute, starts, zone, grace, defers)): (
            usize,
            (_, _, _, Option<usize>, _, _),
        )| Rule {
            id: RuleId(index as i64),
            at: time_of(minute),
            repeat,
            starts: first_day() + Days::new(starts),
            until: None,
            except: Default::default(),
            zone: zone.and_then(|zone| Zone::named(ZONES[zone])),
            grace: TimeDelta::minutes(grace),
            in_quiet_hours: if defers { InQuietHours::Defer } else { InQuietHours::Ignore },
            lead: None,
        };
        rules.into_iter().enumerate().map(number).collect()
    })
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let close = prop_oneof![Just(Close::Done), Just(Close::Skipped)];
    let step = prop_oneof![
        4 => (1i64..2000).prop_map(Step::Run),
        2 => (1i64..4000).prop_map(Step::Sleep),
        1 => (-2000i64..2000).prop_map(Step::Clock),
        1 => (0usize..5).prop_map(Step::Zone),
        3 => (0usize..3, 0u64..14, close).prop_map(|(rule, day, how)| Step::Close(rule, day, how)),
        3 => (0usize..3, 0u64..14, 1i64..3000).prop_map(|(rule, day, until)| Step::Snooze(rule, day, until)),
        1 => (1i64..3000).prop_map(Step::Silence),
        1 => Just(Step::EndSilence),
        1 => (0usize..3, 0u32..1440).prop_map(|(rule, minute)| Step::Edit(rule, minute)),
        1 => (0usize..3).prop_map(Step::End),
        1 => prop_oneof![Just(Disturbing::Allowed), Just(Disturbing::Unwanted)].prop_map(Step::Disturb),
        2 => Just(Step::TakeBack),
    ];
    prop::collection::vec(step, 1..25)
}

/// A schedule, the rows that were stored of it, and what was seen so far.
struct Trial {
    schedule: Schedule,
    now: DateTime<Utc>,
    rows: BTreeMap<Key, Occurrence>,
    next: BTreeMap<RuleId, Option<NaiveDate>>,
    shown: BTreeMap<Key, usize>,
    snoozed: BTreeMap<Key, usize>,
    last_act: Act,
}

impl Trial {
    /// Some rules have a reminder so many minutes ahead.
    fn begin(rules: &[(Rule, Option<u32>)], quiet: Option<QuietHours>) -> Trial {
        let zone = Zone::named(ZONES[0]).unwrap();
        let now = zone.resolve(first_day(), time_of(720)).due;
        let mut schedule = Schedule::new(zone.clone()).with_quiet(quiet);
        let mut next = BTreeMap::new();
        for (rule, ahead) in rules {
            let lead = ahead.map(|minutes| rule.lead(lead_of(rule.id), minutes));
            for rule in [Some(rule.clone()), lead].into_iter().flatten() {
                let track = schedule.begin(rule, now);
                next.insert(track.rule.id, track.next);
                schedule.add(track);
            }
        }
        let (rows, shown, snoozed, last_act) = Default::default();
        let mut trial = Trial { schedule, now, rows, next, shown, snoozed, last_act };
        trial.evaluate();
        trial
    }

    fn take(&mut self, step: &Step) {
        let key =
            |rule: usize, day: u64| Key { rule: RuleId(rule as i64), date: first_day() + Days::new(day) };
        match *step {
            Step::Run(minutes) => {
                let end = self.now + TimeDelta::minutes(minutes);
                while let Some(wake) = self.schedule.next_wake().filter(|wake| *wake <= end) {
                    self.now = self.now.max(wake);
                    self.evaluate();
                }
                self.now = end;
            }
            Step::Sleep(minutes) | Step::Clock(minutes) => self.now += TimeDelta::minutes(minutes),
            Step::Zone(zone) => self.schedule.set_zone(Zone::named(ZONES[zone]).unwrap()),
            Step::Close(rule, day, how) => {
                let before = self.schedule.clone();
                self.schedule.close_by_person(key(rule, day), how, self.now);
                self.last_act = self.schedule.act_since(&before);
            }
            Step::Disturb(disturbing) => self.schedule.set_disturbing(disturbing),
            Step::TakeBack => {
                let act = std::mem::take(&mut self.last_act);
                self.schedule.take_back(&act);
            }
            Step::Snooze(rule, day, until) => {
                if self.schedule.snooze(key(rule, day), self.now + TimeDelta::minutes(until)) {
                    *self.snoozed.entry(key(rule, day)).or_default() += 1;
                }
            }
            Step::Silence(minutes) => self.schedule.set_silence(Silence {
                since: self.now,
                until: self.now + TimeDelta::minutes(minutes),
                spared: Default::default(),
            }),
            Step::EndSilence => self.schedule.end_silence(self.now),
            Step::Edit(rule, minute) => {
                self.schedule.edit_time(RuleId(rule as i64), time_of(minute), self.now)
            }
            Step::End(rule) => self.schedule.end(RuleId(rule as i64)),
        }
        self.evaluate();
    }

    fn evaluate(&mut self) {
        let before = self.schedule.clone();
        let notify = self.schedule.evaluate(self.now).notify;
        for key in &notify {
            self.was_rightly_shown(*key);
        }
        let rules: Vec<RuleId> = notify.iter().map(|key| key.rule).collect();
        assert!(rules.windows(2).all(|pair| pair[0] < pair[1]), "one per rule: {notify:?}");
        for known in self.schedule.occurrences() {
            let was = before.occurrence(known.key);
            assert!(
                was.is_none_or(|was| was.state.is_waiting() || was == known),
                "an evaluation changed what was not waiting: {was:?} {known:?}"
            );
            let waits = known.until_undisturbed || known.effective_due > self.now;
            assert!(!known.state.is_waiting() || waits, "left behind: {known:?}");
        }
        self.nothing_is_lost();
        self.stored_is_the_same();
    }

    fn was_rightly_shown(&mut self, key: Key) {
        let known = self.schedule.occurrence(key).unwrap();
        let track = self.schedule.track(key.rule).unwrap();
        assert_eq!(known.state, State::Shown);
        // What was missed may be snoozed to a moment of one's own, also after the clock was set back to before its due.
        let was_asked_for = self.snoozed.contains_key(&key);
        let is_due = known.due <= known.effective_due.max(self.now);
        assert!(known.effective_due <= self.now && (is_due || was_asked_for), "early: {known:?}");
        assert!(self.now - known.effective_due <= track.rule.grace, "too late: {known:?}");
        assert!(
            !track.ended
                && !self
                    .schedule
                    .silences()
                    .iter()
                    .any(|silence| silence.skips(key.rule, known.effective_due))
        );
        if track.rule.in_quiet_hours == InQuietHours::Defer {
            let quiet =
                self.schedule.quiet().and_then(|quiet| quiet.ends_after(self.now, self.schedule.zone()));
            assert_eq!(quiet, None, "quiet hours: {known:?}");
            assert_eq!(self.schedule.disturbing(), Disturbing::Allowed, "do not disturb: {known:?}");
        }
        let shown = self.shown.entry(key).or_default();
        *shown += 1;
        let asked = self.snoozed.get(&key).copied().unwrap_or_default();
        assert!(*shown <= 1 + asked, "shown {shown} times, snoozed {asked} times: {known:?}");
    }

    /// Every date that has come due by the rules as they are now is known.
    fn nothing_is_lost(&self) {
        for rule in self.next.keys() {
            let track = self.schedule.track(*rule).unwrap();
            if track.ended || track.rule.days_after().is_some() {
                continue;
            }
            let mut date = track.rule.next_on_or_after(track.began);
            while let Some(due) =
                date.filter(|date| track.resolve(*date, self.schedule.zone()).due <= self.now)
            {
                let key = Key { rule: *rule, date: due };
                assert!(self.schedule.occurrence(key).is_some(), "lost: {key}");
                date = track.rule.next_on_or_after(due + Days::new(1));
            }
        }
    }

    /// What is stored, read again, is the same schedule.
    fn stored_is_the_same(&mut self) {
        let changes = self.schedule.take_changes();
        for key in &changes.removed {
            self.rows.remove(key);
        }
        self.rows.extend(changes.occurrences.into_iter().map(|known| (known.key, known)));
        self.next.extend(changes.next);
        let mut read = Schedule::new(self.schedule.zone().clone())
            .with_quiet(self.schedule.quiet())
            .with_silences(self.schedule.silences());
        read.set_disturbing(self.schedule.disturbing());
        for (rule, next) in &self.next {
            let track = self.schedule.track(*rule).unwrap();
            read.add(Track { next: *next, ..track.clone() });
        }
        for known in self.rows.values() {
            read.recall(*known);
        }
        assert!(read.occurrences().eq(self.schedule.occurrences()));
        assert_eq!(read.next_wake(), self.schedule.next_wake());
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: ProptestConfig::default().cases.max(SEQUENCES),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn nothing_is_early_repeated_or_lost(
        rules in rules(),
        ahead in prop::collection::vec(prop::option::of(1u32..2000), 3),
        quiet in prop::option::of((0u32..1440, 1u32..1440)),
        steps in steps(),
    ) {
        let quiet = quiet.and_then(|(from, length)| QuietHours::new(time_of(from), time_of(from + length)));
        let rules: Vec<(Rule, Option<u32>)> = rules.into_iter().zip(ahead).collect();
        let mut trial = Trial::begin(&rules, quiet);
        for step in &steps {
            trial.take(step);
        }
    }
}
