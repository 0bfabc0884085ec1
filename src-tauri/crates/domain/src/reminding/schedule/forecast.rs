//! Forecast: what the schedule will do if nobody does anything, found by doing it on a copy.
//!
//! It is the engine itself that answers, so a preview cannot promise what the reminders do not keep.

use super::{Disturbing, Schedule};
use crate::reminding::occurrence::{Key, Occurrence, State};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// What will have happened by some instant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forecast {
    /// Everything that comes due or is shown until then, by due.
    pub items: Vec<Foreseen>,
    /// When notifications will be shown, each with what it is for.
    pub notifications: Vec<(DateTime<Utc>, Vec<Key>)>,
}

/// One occurrence as it will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Foreseen {
    /// The occurrence as it will be left.
    pub occurrence: Occurrence,
    /// When it will be shown, if it will be.
    pub shown_at: Option<DateTime<Utc>>,
}

impl Schedule {
    /// What happens after `now` and until `end` if nobody does anything, in the zone that the computer is in now.
    ///
    /// Of an `after` rule only the open date is foreseen. What waits until the desktop may be disturbed is listed without
    /// an instant, and for the rest the desktop is taken as one that may be.
    pub fn forecast(&self, now: DateTime<Utc>, end: DateTime<Utc>) -> Forecast {
        let mut ahead = self.clone();
        let mut found: BTreeMap<Key, Foreseen> = BTreeMap::new();
        let waits = |known: &&Occurrence| known.state.is_waiting() && known.until_undisturbed;
        for known in self.occurrences.values().filter(waits) {
            ahead.settle(known.key, State::Superseded);
            found.insert(known.key, Foreseen { occurrence: *known, shown_at: None });
        }
        ahead.set_disturbing(Disturbing::Allowed);
        ahead.take_changes();
        let mut notifications = Vec::new();
        let mut at = now;
        while let Some(wake) = ahead.next_wake().filter(|wake| *wake <= end) {
            at = at.max(wake);
            let notify = ahead.evaluate(at).notify;
            for known in ahead.take_changes().occurrences {
                let shown_at = notify.contains(&known.key).then_some(at);
                let before = found.get(&known.key).and_then(|foreseen| foreseen.shown_at);
                found.insert(known.key, Foreseen { occurrence: known, shown_at: before.or(shown_at) });
            }
            if !notify.is_empty() {
                notifications.push((at, notify));
            }
        }
        let mut items: Vec<Foreseen> =
            found.into_values().filter(|foreseen| foreseen.occurrence.state != State::Nonexistent).collect();
        items.sort_by_key(|foreseen| (foreseen.occurrence.due, foreseen.occurrence.key));
        Forecast { items, notifications }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Disturbing, Schedule, Silence, Track};
    use crate::reminding::quiet::QuietHours;
    use crate::reminding::rule::{InQuietHours, Rule, RuleId};
    use crate::time::local_time::Zone;
    use crate::time::recurrence::Repeat;
    use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

    fn at(text: &str) -> DateTime<Utc> {
        format!("2026-03-{text}:00Z").parse().unwrap()
    }

    fn time(hour: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
    }

    fn evening(id: i64, repeat: Repeat) -> Track {
        let rule = Rule {
            id: RuleId(id),
            at: time(22),
            repeat,
            starts: at("02T00:00").date_naive(),
            until: None,
            except: Default::default(),
            zone: None,
            grace: TimeDelta::hours(2),
            in_quiet_hours: InQuietHours::Defer,
            lead: None,
        };
        Track::begin(rule, at("02T12:00"), &Zone::utc())
    }

    /// `rule state due -> shown` for everything until noon of the 4th.
    fn lines(schedule: &Schedule) -> Vec<String> {
        let text = |at: DateTime<Utc>| at.format("%dT%H:%M").to_string();
        let forecast = schedule.forecast(at("02T12:00"), at("04T12:00"));
        forecast
            .items
            .iter()
            .map(|item| {
                let known = item.occurrence;
                let shown = item.shown_at.map_or("-".to_owned(), text);
                format!("{} {} {} -> {shown}", known.key.rule.0, known.state.name(), text(known.due))
            })
            .collect()
    }

    #[test]
    fn it_says_when_each_is_shown_and_touches_nothing() {
        let mut schedule = Schedule::new(Zone::utc()).with_quiet(QuietHours::new(time(21), time(8)));
        schedule.add(evening(1, Repeat::Days(1)));
        assert_eq!(lines(&schedule), ["1 shown 02T22:00 -> 03T08:00", "1 shown 03T22:00 -> 04T08:00"]);
        assert_eq!(schedule.occurrences().count(), 0);
    }

    #[test]
    fn what_a_silence_leaves_out_is_listed_and_not_shown() {
        let mut schedule = Schedule::new(Zone::utc());
        schedule.add(evening(1, Repeat::Days(1)));
        schedule.add(evening(2, Repeat::Once));
        schedule.set_silence(Silence {
            since: at("02T12:00"),
            until: at("03T09:00"),
            spared: [RuleId(2)].into(),
        });
        assert_eq!(
            lines(&schedule),
            ["1 skipped 02T22:00 -> -", "2 shown 02T22:00 -> 02T22:00", "1 shown 03T22:00 -> 03T22:00"]
        );
    }

    #[test]
    fn what_waits_for_the_desktop_has_no_time_yet() {
        let mut schedule = Schedule::new(Zone::utc());
        schedule.add(evening(1, Repeat::Once));
        schedule.add(evening(2, Repeat::After(1)));
        schedule.set_disturbing(Disturbing::Unwanted);
        assert!(schedule.evaluate(at("02T22:00")).notify.is_empty());
        assert_eq!(lines(&schedule), ["1 pending 02T22:00 -> -", "2 pending 02T22:00 -> -"]);
    }
}
