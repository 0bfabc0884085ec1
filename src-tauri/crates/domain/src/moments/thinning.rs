//! Thinning: what stays of the former texts of an entry (MOMENTS.md §1). Every five minutes of today, and the last of each day
//! before, in the zone that the computer is in.

use crate::time::local_time::Zone;
use chrono::{DateTime, TimeDelta, Utc};

/// How far apart former texts of today are.
const APART: TimeDelta = TimeDelta::minutes(5);

/// Which of the former texts go, of those that were kept at these moments, the earliest first.
///
/// The first of a day stays today, then whichever follows the last that stays by five minutes.
pub fn superfluous(kept: &[DateTime<Utc>], now: DateTime<Utc>, zone: &Zone) -> Vec<DateTime<Utc>> {
    let day = |at: DateTime<Utc>| zone.local(at).date();
    let today = day(now);
    let mut gone = Vec::new();
    let mut stays: Option<DateTime<Utc>> = None;
    for (at, next) in kept.iter().zip(kept.iter().skip(1).map(Some).chain([None])) {
        let is_needed = if day(*at) < today {
            next.is_none_or(|next| day(*next) != day(*at))
        } else {
            stays.is_none_or(|stays| day(stays) != day(*at) || *at - stays >= APART)
        };
        if is_needed {
            stays = Some(*at);
        } else {
            gone.push(*at);
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        format!("2026-11-{text}:00Z").parse().unwrap()
    }

    #[track_caller]
    fn check(kept: &[&str], now: &str, stays: &[&str]) {
        let kept: Vec<_> = kept.iter().copied().map(at).collect();
        let gone = superfluous(&kept, at(now), &Zone::utc());
        let left: Vec<_> = kept.into_iter().filter(|at| !gone.contains(at)).collect();
        assert_eq!(left, stays.iter().copied().map(at).collect::<Vec<_>>());
    }

    #[test]
    fn today_every_five_minutes_stay() {
        check(
            &["26T10:00", "26T10:01", "26T10:04", "26T10:05", "26T10:09", "26T10:10", "26T12:00"],
            "26T12:00",
            &["26T10:00", "26T10:05", "26T10:10", "26T12:00"],
        );
    }

    #[test]
    fn of_each_day_before_the_last_stays() {
        check(
            &["24T09:00", "24T21:00", "25T23:59", "26T00:00", "26T00:01"],
            "26T08:00",
            &["24T21:00", "25T23:59", "26T00:00"],
        );
        check(&[], "26T08:00", &[]);
    }
}
