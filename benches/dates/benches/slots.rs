//! Slots for 200 activities over 14 days with 2,000 busy times: at most 50 ms.
#![allow(missing_docs)]

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc, Weekday};
use criterion::{Criterion, criterion_group, criterion_main};
use interlude_domain::own_life::need::Need;
use interlude_domain::reminding::quiet::QuietHours;
use interlude_domain::time::local_time::Zone;
use interlude_domain::time::span::Span;
use interlude_domain::week::hard::HardHours;
use interlude_domain::week::slots::{Around, DayBounds, Wish, slots};
use std::hint::black_box;

fn noon() -> DateTime<Utc> {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default().and_time(NaiveTime::MIN).and_utc()
        + TimeDelta::hours(12)
}

fn time(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

/// So many busy times of five minutes over fourteen days, ten minutes apart: the gaps are many and short.
fn busy(count: i64) -> Vec<Span> {
    let every = TimeDelta::days(14) / i32::try_from(count.max(1)).unwrap_or(1);
    (0..count)
        .map(|number| {
            let from = noon() + every * i32::try_from(number).unwrap_or(0);
            Span { from, to: from + TimeDelta::minutes(5) }
        })
        .collect()
}

fn wishes(count: u32) -> Vec<Wish> {
    (0..count)
        .map(|number| Wish {
            minutes: 15 * (number % 12 + 1),
            need: Need::ALL.get(usize::try_from(number).unwrap_or(0) % Need::ALL.len()).copied(),
            on: None,
        })
        .collect()
}

fn finding(criterion: &mut Criterion) {
    let zone = Zone::named("Europe/Berlin").unwrap_or_else(Zone::utc);
    let hard =
        [HardHours { on: [Weekday::Sun, Weekday::Fri].into_iter().collect(), from: time(20), to: time(23) }];
    let mut group = criterion.benchmark_group("slots for 200 activities over 14 days");
    for count in [0, 200, 2_000] {
        let busy = busy(count);
        let around = Around {
            now: noon(),
            zone: &zone,
            day: DayBounds { from: time(7), to: time(0) },
            quiet: QuietHours::new(time(23), time(7)),
            margin: TimeDelta::zero(),
            standing: &[],
            busy: &busy,
            hard: &hard,
            logged: &[],
            uncovered: &[Need::Comfort, Need::Fun],
        };
        let wishes = wishes(200);
        group.bench_function(format!("{count} busy times"), |bencher| {
            bencher.iter(|| slots(black_box(&around), black_box(&wishes), 3));
        });
    }
    group.finish();
}

criterion_group!(benches, finding);
criterion_main!(benches);
