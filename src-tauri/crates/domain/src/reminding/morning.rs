//! Morning: nine o'clock, or the end of quiet hours where they are still on then (REMINDERS.md §5).
//!
//! After midnight the morning that is coming is the one of the same date: the night belongs to the evening before.

use crate::reminding::quiet::QuietHours;
use crate::time::local_time::Zone;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

/// The hour of it.
const HOUR: u32 = 9;

/// The first morning after `now`.
pub fn coming(now: DateTime<Utc>, zone: &Zone, quiet: Option<QuietHours>) -> DateTime<Utc> {
    let today = zone.local(now).date();
    // Quiet hours that begin in the morning carry the one of yesterday into today.
    let first = today.pred_opt().unwrap_or(today);
    let days = first.iter_days().take(4);
    days.map(|date| of(date, zone, quiet)).find(|at| *at > now).unwrap_or(now)
}

fn of(date: NaiveDate, zone: &Zone, quiet: Option<QuietHours>) -> DateTime<Utc> {
    let nine = zone.resolve(date, NaiveTime::from_hms_opt(HOUR, 0, 0).unwrap_or_default()).due;
    quiet.and_then(|quiet| quiet.ends_after(nine, zone)).unwrap_or(nine)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In Berlin, where it is an hour later than UTC in winter.
    #[track_caller]
    fn check(quiet: &str, now: &str, expected: &str) {
        let zone = Zone::named("Europe/Berlin").unwrap();
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        let quiet = quiet.split_once('-').and_then(|(from, to)| QuietHours::new(time(from), time(to)));
        let wall: chrono::NaiveDateTime = format!("2026-{now}:00").parse().unwrap();
        let now = zone.resolve(wall.date(), wall.time()).due;
        assert_eq!(zone.local(coming(now, &zone, quiet)).format("%m-%dT%H:%M").to_string(), expected);
    }

    #[test]
    fn after_midnight_it_is_the_morning_of_the_same_date() {
        check("", "12-01T14:00", "12-02T09:00");
        check("", "12-01T23:59", "12-02T09:00");
        check("", "12-02T00:30", "12-02T09:00");
        check("", "12-02T05:00", "12-02T09:00");
        check("", "12-02T09:00", "12-03T09:00");
        // An hour is left out in the night, and another one is there twice.
        check("", "03-28T23:30", "03-29T09:00");
        check("", "10-25T02:30", "10-25T09:00");
    }

    #[test]
    fn it_is_the_end_of_quiet_hours_where_they_are_still_on() {
        check("22:00-08:00", "12-01T23:00", "12-02T09:00");
        check("22:00-09:00", "12-01T23:00", "12-02T09:00");
        check("22:00-10:30", "12-01T23:00", "12-02T10:30");
        check("22:00-10:30", "12-02T09:30", "12-02T10:30");
        check("09:00-07:00", "12-02T06:00", "12-02T07:00");
    }
}
