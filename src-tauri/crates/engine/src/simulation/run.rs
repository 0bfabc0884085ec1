//! Runs a scenario on the real schedule.

use super::fields::{Malformed, malformed};
use super::happening::{Event, Happening, PauseEnds};
use super::scenario::Scenario;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use interlude_domain::reminding::check_back::{CheckBack, CheckBackState, CheckBackTurn};
use interlude_domain::reminding::occurrence::{Close, Key};
use interlude_domain::reminding::rule::RuleId;
use interlude_domain::reminding::schedule::{Schedule, Silence, Track};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A line of the output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Line {
    /// One notification.
    Notify {
        /// When.
        at: String,
        /// For what, sorted as text; a check-back has one of its own.
        notify: Vec<String>,
    },
    /// The end.
    End {
        /// What the clock shows then.
        end: String,
        /// Every occurrence and check-back that came due or was closed.
        states: BTreeMap<String, &'static str>,
    },
}

/// Runs a scenario to its end.
///
/// # Errors
/// For a key whose date the rule does not fall on, or that was closed at the start.
pub fn simulate(scenario: &Scenario) -> Result<Vec<Line>, Malformed> {
    let mut run = Run::begin(scenario);
    for event in &scenario.events {
        run.until(event.at);
        run.happens(event)?;
        run.evaluate();
    }
    run.until(scenario.to);
    Ok(run.end())
}

struct Run<'scenario> {
    scenario: &'scenario Scenario,
    schedule: Schedule,
    /// By their names.
    check_backs: BTreeMap<String, CheckBack>,
    now: DateTime<Utc>,
    lines: Vec<Line>,
    /// The open dates of `after` rules that ceased to exist when their rule was ended.
    ceased: BTreeSet<Key>,
}

impl Run<'_> {
    fn begin(scenario: &Scenario) -> Run<'_> {
        let mut schedule = Schedule::new(scenario.zone.clone()).with_quiet(scenario.quiet);
        for named in &scenario.rules {
            schedule.add(Track::begin(named.rule.clone(), scenario.from, &scenario.zone));
        }
        let mut run = Run {
            scenario,
            schedule,
            check_backs: BTreeMap::new(),
            now: scenario.from,
            lines: Vec::new(),
            ceased: BTreeSet::new(),
        };
        run.evaluate();
        run
    }

    /// Time runs until the clock shows `at`, with an evaluation whenever something comes due.
    fn until(&mut self, at: DateTime<Utc>) {
        while let Some(wake) = self.next_wake().filter(|wake| *wake <= at) {
            self.now = self.now.max(wake);
            self.evaluate();
        }
        self.now = self.now.max(at);
    }

    fn next_wake(&self) -> Option<DateTime<Utc>> {
        let check_backs = self.check_backs.values().filter_map(CheckBack::next);
        self.schedule.next_wake().into_iter().chain(check_backs).min()
    }

    fn evaluate(&mut self) {
        let mut notify: Vec<String> =
            self.schedule.evaluate(self.now).notify.into_iter().map(|key| self.name(key)).collect();
        if !notify.is_empty() {
            notify.sort_unstable();
            self.lines.push(Line::Notify { at: text(self.now), notify });
        }
        for (id, check_back) in &mut self.check_backs {
            if check_back.evaluate(&self.schedule, self.now) == CheckBackTurn::Asks {
                self.lines.push(Line::Notify { at: text(self.now), notify: vec![id.clone()] });
            }
        }
    }

    fn happens(&mut self, event: &Event) -> Result<(), Malformed> {
        match &event.happening {
            Happening::Sleep(until) => self.now = self.now.max(*until),
            Happening::Zone(zone) => self.schedule.set_zone(zone.clone()),
            Happening::Clock(set) => self.now = *set,
            Happening::Done(rule, date) => {
                let key = self.key(event, *rule, *date)?;
                self.schedule.close_by_person(key, Close::Done, self.now);
            }
            Happening::Skip(rule, date) => {
                let key = self.key(event, *rule, *date)?;
                self.schedule.close_by_person(key, Close::Skipped, self.now);
            }
            Happening::Snooze(rule, date, until) => {
                let key = self.key(event, *rule, *date)?;
                self.schedule.snooze(key, *until);
            }
            Happening::Pause(until, spared) => {
                let spared = spared.clone();
                self.schedule.set_silence(Silence { since: self.now, until: *until, spared });
            }
            Happening::Resume => self.schedule.end_silence(self.now),
            Happening::Edit(rule, time) => self.schedule.edit_time(*rule, *time, self.now),
            Happening::End(rule) => self.ends(*rule),
            Happening::CheckBack(id, ends) => self.begins(id, *ends),
            Happening::Answer(id) => {
                if let Some(check_back) = self.check_backs.get_mut(id) {
                    check_back.state = CheckBackState::Answered;
                }
            }
        }
        Ok(())
    }

    fn begins(&mut self, id: &str, ends: PauseEnds) {
        let check_back = match ends {
            PauseEnds::After(span) => CheckBack::after(span, self.now),
            PauseEnds::Morning => CheckBack::until_morning(&self.schedule, self.now),
        };
        self.check_backs.insert(id.to_owned(), check_back);
    }

    fn ends(&mut self, rule: RuleId) {
        let open = self.schedule.track(rule).filter(|track| track.rule.days_after().is_some());
        self.ceased.extend(open.and_then(|track| track.next).map(|date| Key { rule, date }));
        self.schedule.end(rule);
    }

    /// The key, if its rule has that date. On a date that ceased to exist with its rule nothing can be changed.
    fn key(&self, event: &Event, rule: RuleId, date: NaiveDate) -> Result<Key, Malformed> {
        let key = Key { rule, date };
        if self.schedule.has_date(key) || self.ceased.contains(&key) {
            return Ok(key);
        }
        Err(malformed(&format!("{}.key", event.path), "is no date of its rule"))
    }

    fn name(&self, key: Key) -> String {
        let index = usize::try_from(key.rule.0).unwrap_or(usize::MAX);
        let name = self.scenario.rules.get(index).map_or("", |rule| rule.name.as_str());
        format!("{name}@{}", key.date)
    }

    fn end(mut self) -> Vec<Line> {
        let occurrences = self.schedule.occurrences().map(|known| (self.name(known.key), known.state.name()));
        let is_ahead = |known: &CheckBack| known.state == CheckBackState::Ahead;
        let check_backs = self.check_backs.iter().filter(|(_, known)| !is_ahead(known));
        let check_backs = check_backs.map(|(id, known)| (id.clone(), known.state.name()));
        let states = occurrences.chain(check_backs).collect();
        self.lines.push(Line::End { end: text(self.now), states });
        self.lines
    }
}

fn text(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Secs, true)
}
