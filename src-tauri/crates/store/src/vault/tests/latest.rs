//! What is found from the newest on, in vaults made at random: the same as by one plain look at everything.

use super::evaluation::{Chance, tea};
use super::*;
use crate::tables::{CalendarId, Owner, StoredCalendar};
use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use interlude_domain::own_life::activity::Activity;
use interlude_domain::own_life::person::{Person, PersonId};
use interlude_domain::reminding::occurrence::{Key, Occurrence, State};
use interlude_domain::reminding::rule::{InQuietHours, Rule, RuleId};
use interlude_domain::reminding::schedule::Track;
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::recurrence::Repeat;
use interlude_domain::time::span::Span;

const LAST_MEETING: &str = "SELECT max(date) FROM (SELECT date FROM meeting WHERE person_id = ?1 AND removed_at IS NULL
    UNION ALL SELECT o.nominal_date FROM occurrence o JOIN rule r ON r.id = o.rule_id
    JOIN activity a ON a.id = r.activity_id WHERE a.person_id = ?1 AND o.state = 'done' AND r.lead_of IS NULL)";
const BUSY: &str = "SELECT b.starts, b.ends FROM busy b JOIN calendar c ON c.id = b.calendar_id
    WHERE c.removed_at IS NULL AND b.ends > ?1 AND b.starts < ?2 ORDER BY b.starts, b.ends";

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

fn day(chance: &mut Chance) -> NaiveDate {
    first_day() + Days::new(u64::try_from(chance.below(300)).unwrap())
}

fn rule(starts: NaiveDate, repeat: Repeat) -> Track {
    let rule = Rule {
        id: RuleId(0),
        at: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
        repeat,
        starts,
        until: None,
        except: Default::default(),
        zone: None,
        grace: TimeDelta::hours(2),
        in_quiet_hours: InQuietHours::Defer,
        lead: None,
    };
    Track { began: starts, rule, next: None, ended: false }
}

/// Activities with somebody, each with dates of its own and single times, of which some were done; and meetings.
fn people(rows: &Rows<'_>, chance: &mut Chance) -> Result<Vec<PersonId>, StoreError> {
    let person = Person {
        name: "Ilse".to_owned(),
        ideal_days: None,
        latest_days: None,
        invitation: String::new(),
        note: String::new(),
    };
    let people: Vec<PersonId> =
        (0..4).map(|_| rows.keep_person(None, &person, at(0))).collect::<Result<_, _>>()?;
    for _ in 0..12 {
        let with = people.get(chance.below(5)).copied();
        let activity = rows.add_activity(&Activity { person: with, ..tea() }, at(0))?;
        let own = rows.add_rule(Owner::Activity(activity), &rule(first_day(), Repeat::Days(1)))?;
        let mut dates: Vec<(RuleId, NaiveDate)> = (0..chance.below(6)).map(|_| (own, day(chance))).collect();
        for _ in 0..chance.below(6) {
            let date = day(chance);
            dates.push((rows.add_rule(Owner::Placed(activity), &rule(date, Repeat::Once))?, date));
        }
        for (rule, date) in dates {
            let key = Key { rule, date };
            let time = NaiveTime::from_hms_opt(18, 0, 0).unwrap();
            let state = if chance.one_in(3) { State::Done } else { State::Skipped };
            let pending = Occurrence::pending(key, time, Zone::utc().resolve(date, time).due);
            rows.save_occurrence(&Occurrence { state, ..pending })?;
        }
    }
    for _ in 0..chance.below(5) {
        let meeting = rows.add_meeting(people[chance.below(4)], day(chance), at(0))?;
        if chance.one_in(3) {
            rows.remove_meeting(meeting, at(0))?;
        }
    }
    Ok(people)
}

#[test]
fn the_last_meeting_is_the_latest_of_all() {
    let mut found = 0;
    for seed in 0..40 {
        let (_home, folder) = home();
        let mut vault = Vault::create(&folder, Protect::Device).unwrap();
        let people = vault.write(|rows| people(rows, &mut Chance(seed))).unwrap();
        for person in people {
            let last = vault.read(|rows| rows.last_meeting(person)).unwrap();
            let plain: Option<String> =
                look(&vault, |sql| Ok(sql.query_row(LAST_MEETING, [person.0], |row| row.get(0))?)).unwrap();
            assert_eq!(last.map(|date| date.to_string()), plain, "seed {seed}, {person:?}");
            found += usize::from(last.is_some());
        }
    }
    assert!(found > 60, "{found} of them were met");
}

/// Calendars of which some were taken away, each with times that are in order and apart.
fn calendars(rows: &Rows<'_>, chance: &mut Chance) -> Result<(), StoreError> {
    for _ in 0..3 {
        let mut from = at(0);
        let spans = (0..chance.below(40)).map(|_| {
            from += TimeDelta::minutes(1 + i64::try_from(chance.below(600)).unwrap());
            let to = from + TimeDelta::minutes(1 + i64::try_from(chance.below(900)).unwrap());
            let span = Span { from, to };
            from = to;
            span
        });
        let spans: Vec<Span> = spans.collect();
        let calendar = StoredCalendar {
            id: CalendarId(0),
            name: "A".to_owned(),
            path: "a.ics".to_owned(),
            read_at: at(0),
            events: 0,
            left_out: 0,
            until: at(1),
            removed_at: None,
        };
        let id = rows.save_calendar(None, &calendar, &spans)?;
        if chance.one_in(4) {
            rows.set_calendar_removed(id, Some(at(0)))?;
        }
    }
    Ok(())
}

#[test]
fn busy_times_are_all_that_reach_into_a_span() {
    let mut found = 0;
    for seed in 0..20 {
        let (_home, folder) = home();
        let mut vault = Vault::create(&folder, Protect::Device).unwrap();
        let mut chance = Chance(seed);
        vault.write(|rows| calendars(rows, &mut chance)).unwrap();
        for _ in 0..40 {
            let from = at(i64::try_from(chance.below(1_500_000)).unwrap() - 1_000);
            let within =
                Span { from, to: from + TimeDelta::minutes(i64::try_from(chance.below(2_000)).unwrap()) };
            let busy = vault.read(|rows| rows.busy(within)).unwrap();
            let busy: Vec<(i64, i64)> =
                busy.iter().map(|span| (span.from.timestamp(), span.to.timestamp())).collect();
            let plain: Vec<(i64, i64)> = look(&vault, |sql| {
                let mut statement = sql.prepare(BUSY)?;
                let ends = [within.from.timestamp(), within.to.timestamp()];
                let found = statement.query_map(ends, |row| Ok((row.get(0)?, row.get(1)?)))?;
                Ok(found.collect::<Result<_, _>>()?)
            })
            .unwrap();
            assert_eq!(busy, plain, "seed {seed}");
            found += busy.len();
        }
    }
    assert!(found > 500, "{found} of them");
}
