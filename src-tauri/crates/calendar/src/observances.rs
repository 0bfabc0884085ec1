//! The VTIMEZONE of a zone: its offsets and when they change, as they are observed (RFC 5545 §3.6.5).
//!
//! Each change within the years in question is written by itself, because the rules behind them are not known here.
//! Programs that know the zone by its name go on with their own rules after that.

use crate::content::{Content, wall};
use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, NaiveTime, Utc};
use interlude_domain::time::local_time::Zone;
use std::ops::RangeInclusive;

/// From an instant on, clocks are so many seconds ahead of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Observance {
    from: DateTime<Utc>,
    before: i64,
    ahead: i64,
}

/// Adds the VTIMEZONE of `zone` for `years`.
pub(crate) fn write_zone(content: &mut Content, zone: &Zone, years: RangeInclusive<i32>) {
    let observances = observances(zone, years);
    let standard = observances.iter().map(|one| one.ahead).min().unwrap_or_default();
    content.line("BEGIN:VTIMEZONE");
    content.line(&format!("TZID:{}", zone.name()));
    content.line(&format!("X-LIC-LOCATION:{}", zone.name()));
    for one in observances {
        // Summer time is ahead of the usual one; no more of it is known.
        let kind = if one.ahead == standard { "STANDARD" } else { "DAYLIGHT" };
        let start = one.from.naive_utc() + Duration::seconds(one.before);
        content.line(&format!("BEGIN:{kind}"));
        content.line(&format!("DTSTART:{}", wall(start)));
        content.line(&format!("TZOFFSETFROM:{}", offset(one.before)));
        content.line(&format!("TZOFFSETTO:{}", offset(one.ahead)));
        content.line(&format!("TZNAME:{}", name(one.ahead)));
        content.line(&format!("END:{kind}"));
    }
    content.line("END:VTIMEZONE");
}

/// The offset at the beginning of the years, and each change within them.
fn observances(zone: &Zone, years: RangeInclusive<i32>) -> Vec<Observance> {
    // A day more on either side, since a year begins on different instants around the world.
    let midnight = |date: NaiveDate| date.and_time(NaiveTime::MIN).and_utc();
    let first = NaiveDate::from_ymd_opt(*years.start(), 1, 1).unwrap_or_default();
    let first = midnight(first.checked_sub_days(Days::new(1)).unwrap_or(first));
    let ahead = |at: DateTime<Utc>| zone.local(at).signed_duration_since(at.naive_utc()).num_seconds();

    let mut found = vec![Observance { from: first, before: ahead(first), ahead: ahead(first) }];
    let mut day = first;
    while day.year() <= *years.end() {
        let next = day + Duration::days(1);
        if ahead(day) != ahead(next) {
            // Somewhere in between; clocks change on a whole second.
            let (mut low, mut high) = (day.timestamp(), next.timestamp());
            while high - low > 1 {
                let middle = low.midpoint(high);
                match DateTime::from_timestamp(middle, 0).map(ahead) == Some(ahead(day)) {
                    true => low = middle,
                    false => high = middle,
                }
            }
            let from = DateTime::from_timestamp(high, 0).unwrap_or(next);
            found.push(Observance { from, before: ahead(day), ahead: ahead(next) });
        }
        day = next;
    }
    found
}

/// An offset, such as `+0530` (RFC 5545 §3.3.14).
fn offset(ahead: i64) -> String {
    let sign = if ahead < 0 { '-' } else { '+' };
    let (minutes, seconds) = (ahead.abs() / 60, ahead.abs() % 60);
    match seconds {
        0 => format!("{sign}{:02}{:02}", minutes / 60, minutes % 60),
        _ => format!("{sign}{:02}{:02}{seconds:02}", minutes / 60, minutes % 60),
    }
}

/// The name of an offset, as the database of zones names those without letters.
fn name(ahead: i64) -> String {
    let text = offset(ahead);
    text.strip_suffix("00").unwrap_or(&text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(zone: &str, years: RangeInclusive<i32>) -> Vec<String> {
        let zone = Zone::named(zone).unwrap();
        let said = |one: Observance| {
            format!("{} {} {}", one.from.format("%FT%TZ"), offset(one.before), offset(one.ahead))
        };
        observances(&zone, years).into_iter().map(said).collect()
    }

    #[test]
    fn changes_are_found_to_the_second() {
        let expected = [
            "2025-12-31T00:00:00Z +0100 +0100",
            "2026-03-29T01:00:00Z +0100 +0200",
            "2026-10-25T01:00:00Z +0200 +0100",
        ];
        assert_eq!(changes("Europe/Berlin", 2026..=2026), expected);
        let expected = [
            "2025-12-31T00:00:00Z +1100 +1100",
            "2026-04-04T15:00:00Z +1100 +1030",
            "2026-10-03T15:30:00Z +1030 +1100",
        ];
        assert_eq!(changes("Australia/Lord_Howe", 2026..=2026), expected);
        assert_eq!(changes("Asia/Kolkata", 2026..=2031), ["2025-12-31T00:00:00Z +0530 +0530"]);
    }
}
