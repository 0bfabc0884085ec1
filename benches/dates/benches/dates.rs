//! The cost of the next date, for rules that began 10 days and 30 years ago, beside the `rrule` crate on the same rules,
//! and of planning 1,000 rules for 60 days (REMINDERS.md §7).
#![allow(missing_docs)]

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use dates::{ago, patterns, rule};
use interlude_domain::reminding::schedule::{Schedule, Track};
use interlude_domain::time::local_time::Zone;
use rrule::{RRuleSet, Tz};
use std::hint::black_box;

const AGES: [(&str, u64); 2] = [("10 days", 10), ("30 years", 30 * 365)];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default()
}

fn noon() -> DateTime<Utc> {
    today().and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(12)
}

/// The same rule for the other library, from today on.
fn theirs(starts: NaiveDate, text: &str) -> Option<RRuleSet> {
    let set = format!("DTSTART:{}T190000Z\nRRULE:{text}", starts.format("%Y%m%d"));
    let from = noon().with_timezone(&Tz::UTC);
    Some(set.parse::<RRuleSet>().ok()?.after(from))
}

fn next_date(criterion: &mut Criterion) {
    for pattern in patterns() {
        let mut group = criterion.benchmark_group(format!("next date, {}", pattern.name));
        for (age, days) in AGES {
            let ours = rule(1, pattern.repeat.clone(), ago(today(), days));
            let Some(other) = theirs(ago(today(), days), pattern.rrule) else { continue };
            let first = other.clone().all(1).dates.first().map(|at| at.date_naive());
            assert_eq!(ours.next_on_or_after(today()), first, "both find the same date");
            group.bench_function(format!("interlude, began {age} ago"), |bencher| {
                bencher.iter(|| black_box(&ours).next_on_or_after(black_box(today())));
            });
            group.bench_function(format!("rrule, began {age} ago"), |bencher| {
                bencher.iter_batched(|| other.clone(), |set| set.all(1), BatchSize::SmallInput);
            });
        }
        group.finish();
    }
}

fn planning(criterion: &mut Criterion) {
    let Some(zone) = Zone::named("Europe/London") else { return };
    let mut schedule = Schedule::new(zone.clone());
    let patterns = patterns();
    for (id, pattern) in (0..1_000i64).zip(patterns.iter().cycle()) {
        let starts = ago(today(), 10 * (1 + id.unsigned_abs()));
        schedule.add(Track::begin(rule(id, pattern.repeat.clone(), starts), noon(), &zone));
    }
    let end = noon() + TimeDelta::days(60);
    let found = schedule.upcoming(end).len();
    assert!(found > 10_000, "{found} dates");
    let mut group = criterion.benchmark_group("planning 1,000 rules for 60 days");
    group.bench_function(format!("{found} dates"), |bencher| {
        bencher.iter(|| black_box(&schedule).upcoming(black_box(end)));
    });
    group.finish();
}

criterion_group!(benches, next_date, planning);
criterion_main!(benches);
