//! What an evaluation is told: the same as by one plain statement over the whole table, in vaults made at random.

use super::*;
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use interlude_domain::own_life::activity::Activity;
use interlude_domain::reminding::occurrence::{Key, Occurrence, State};
use interlude_domain::reminding::rule::{InQuietHours, Kind, Rule, RuleId};
use interlude_domain::reminding::schedule::Track;
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::recurrence::Repeat;
use std::collections::BTreeSet;

use crate::tables::Owner;

/// What is to be found, as it once was asked for.
const PLAIN: &str = "SELECT o.rule_id, o.nominal_date FROM occurrence o JOIN rule r ON r.id = o.rule_id
    WHERE o.state IN ('pending', 'snoozed') OR o.nominal_date >= min(?1, coalesce(r.next_date, ?1))";
const PLAIN_RULES: &str = "SELECT id FROM rule WHERE (ended_at IS NULL AND (next_date IS NOT NULL
    OR kind NOT IN ('placed_activity', 'nudge', 'hard_date', 'thinking')
    OR id IN (SELECT rule_id FROM occurrence WHERE state = 'shown'))) OR id IN
    (SELECT rule_id FROM occurrence WHERE state IN ('pending', 'snoozed')) ORDER BY id";
/// As far from each other as zones are, and one that left out a day.
const ZONES: [&str; 4] = ["Etc/GMT+12", "Pacific/Kiritimati", "Pacific/Apia", "Europe/Berlin"];

/// Numbers that look like chance and are the same in every run.
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    pub fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn day(&mut self, around: NaiveDate, most: usize) -> NaiveDate {
        let days = Days::new(u64::try_from(self.below(most)).unwrap());
        if self.one_in(4) { around + days } else { around - days }
    }
}

fn floor() -> NaiveDate {
    NaiveDate::from_ymd_opt(2011, 12, 30).unwrap()
}

fn track(chance: &mut Chance) -> Track {
    let rule = Rule {
        id: RuleId(0),
        at: NaiveTime::from_hms_opt(u32::try_from(chance.below(24)).unwrap(), 30, 0).unwrap(),
        repeat: Repeat::Days(1),
        starts: floor() - Days::new(400),
        until: None,
        except: BTreeSet::new(),
        zone: None,
        grace: TimeDelta::hours(2),
        in_quiet_hours: InQuietHours::Defer,
        lead: None,
    };
    let next = if chance.one_in(3) { None } else { Some(chance.day(floor(), 20)) };
    Track { began: rule.starts, rule, next, ended: false }
}

/// An activity of which nothing is said.
pub fn tea() -> Activity {
    Activity {
        title: "Tea".to_owned(),
        need: None,
        kind: None,
        minutes: None,
        company: None,
        with_whom: String::new(),
        person: None,
        place: String::new(),
        note: String::new(),
        goal: None,
        lead: None,
        times: None,
    }
}

/// Rules of every kind that may be many, some ended, each with dates around the floor and long before it.
fn fill(rows: &Rows<'_>, chance: &mut Chance) -> Result<(), StoreError> {
    let activity = tea();
    for number in 0..40 {
        let activity = rows.add_activity(&activity, at(0))?;
        let owner = match number % 4 {
            0 => Owner::Prompt(Kind::Nudge),
            1 => Owner::Activity(activity),
            _ => Owner::Placed(activity),
        };
        let track = track(chance);
        let rule = rows.add_rule(owner, &track)?;
        let span = if chance.one_in(2) { 8 } else { 900 };
        for _ in 0..chance.below(30) {
            let date = chance.day(floor(), span);
            let zone = Zone::named(ZONES[chance.below(ZONES.len())]).unwrap();
            let due = zone.resolve(date, track.rule.at).due;
            let state = State::ALL[chance.below(State::ALL.len())];
            let pending = Occurrence::pending(Key { rule, date }, track.rule.at, due);
            rows.save_occurrence(&Occurrence { state, ..pending })?;
        }
        if chance.one_in(3) {
            rows.end_rule(rule, at(0))?;
            // As it is left where an act is taken back after its rule was ended.
            if chance.one_in(3) {
                rows.set_next_date(rule, Some(chance.day(floor(), 20)))?;
            }
        }
    }
    Ok(())
}

#[test]
fn what_an_evaluation_is_told_is_what_one_look_at_everything_finds() {
    for seed in 0..25 {
        let (_home, folder) = home();
        let mut vault = Vault::create(&folder, Protect::Device).unwrap();
        let mut chance = Chance(seed);
        vault.write(|rows| fill(rows, &mut chance)).unwrap();
        for ahead in [0, 3, 400] {
            let floor = floor() - Days::new(ahead);
            let found = vault.read(|rows| rows.occurrences_for_evaluation(floor)).unwrap();
            let keys: Vec<String> = found.iter().map(|known| known.key.to_string()).collect();
            let mut sorted = keys.clone();
            sorted.sort();
            sorted.dedup();
            assert_eq!(sorted.len(), keys.len(), "each is told once");
            let mut plain: Vec<String> = look(&vault, |sql| {
                let mut statement = sql.prepare(PLAIN)?;
                let key = |row: &rusqlite::Row<'_>| {
                    Ok(format!("{}@{}", row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
                };
                Ok(statement.query_map([floor.to_string()], key)?.collect::<Result<_, _>>()?)
            })
            .unwrap();
            plain.sort();
            assert!(plain.len() > 50, "{} of them", plain.len());
            assert_eq!(sorted, plain, "seed {seed}, floor {floor}");
        }
        let live = vault.read(|rows| rows.live_rules()).unwrap();
        let live: Vec<i64> = live.iter().map(|stored| stored.track.rule.id.0).collect();
        let plain: Vec<i64> = look(&vault, |sql| {
            let mut statement = sql.prepare(PLAIN_RULES)?;
            Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
        })
        .unwrap();
        assert_eq!(live, plain, "seed {seed}");
    }
}
