//! Local time: which instant a wall-clock time is, in a zone, and back.
//!
//! The rules of REMINDERS.md §3: a time that happens twice means the first one, a time that does not exist moves
//! forward by the length of the gap, and a date that its zone leaves out does not exist at all.
//! The zone rules are those bundled with `jiff`; no other module names that library.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use jiff::civil;
use jiff::tz::{AmbiguousOffset, TimeZone};

/// A time zone with a name of the IANA database, such as `Europe/London`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

/// The instant of a nominal date and time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resolved {
    /// The instant, moved forward where the time does not exist.
    pub due: DateTime<Utc>,
    /// `false` where the zone leaves out the whole nominal date.
    pub date_exists: bool,
}

impl Zone {
    /// The zone of that name; `None` where the database has none.
    pub fn named(name: &str) -> Option<Zone> {
        let zone = TimeZone::get(name).ok()?;
        zone.iana_name()?;
        Some(Zone(zone))
    }

    /// The zone without an offset.
    pub fn utc() -> Zone {
        Zone(TimeZone::UTC)
    }

    /// The name of the database.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// What a clock on the wall shows at `at`.
    pub fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        let offset = jiff::Timestamp::from_second(at.timestamp())
            .map(|instant| self.0.to_offset(instant).seconds())
            .unwrap_or(0);
        at.naive_utc() + chrono::Duration::seconds(offset.into())
    }

    /// Whether clocks here and there show the same in the year from `from` on: another name for the same time.
    pub fn agrees_with(&self, other: &Zone, from: NaiveDate) -> bool {
        // No zone leaves its usual time for less than this and comes back.
        let fortnights = (0..27).filter_map(|count| from.checked_add_days(Days::new(14 * count)));
        fortnights
            .map(|date| date.and_time(NaiveTime::MIN).and_utc())
            .all(|at| self.local(at) == other.local(at))
    }

    /// The instant of a local date and time (REMINDERS.md §3).
    pub fn resolve(&self, date: NaiveDate, time: NaiveTime) -> Resolved {
        let due = self.first(date.and_time(time));
        let date_exists = self.local(due).date() == date || self.has_date(date);
        Resolved { due, date_exists }
    }

    /// The first instant after `now` at which the wall shows `time`; where that is repeated, each time counts.
    pub fn next_at(&self, time: NaiveTime, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let today = self.local(now).date();
        let days = [
            today.pred_opt(),
            Some(today),
            today.succ_opt(),
            today.succ_opt().and_then(|day| day.succ_opt()),
        ];
        days.into_iter()
            .flatten()
            .flat_map(|day| {
                let (first, second) = self.instants(day.and_time(time));
                [Some(first), second]
            })
            .flatten()
            .filter(|at| *at > now)
            .min()
    }

    /// Whether any instant has this local date.
    fn has_date(&self, date: NaiveDate) -> bool {
        self.local(self.first(date.and_time(NaiveTime::MIN))).date() == date
    }

    fn first(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        self.instants(wall).0
    }

    /// The first and, where the wall time is repeated, the second instant.
    fn instants(&self, wall: NaiveDateTime) -> (DateTime<Utc>, Option<DateTime<Utc>>) {
        let at =
            |offset: jiff::tz::Offset| (wall - chrono::Duration::seconds(offset.seconds().into())).and_utc();
        match civil_of(wall).map(|civil| self.0.to_ambiguous_timestamp(civil).offset()) {
            Some(AmbiguousOffset::Unambiguous { offset }) => (at(offset), None),
            Some(AmbiguousOffset::Fold { before, after }) => (at(before), Some(at(after))),
            // Read with the offset before the gap, a missing time lands behind the gap by what it is into it.
            Some(AmbiguousOffset::Gap { before, .. }) => (at(before), None),
            None => (wall.and_utc(), None),
        }
    }
}

/// The same wall time in jiff's words; `None` for years that it does not know.
fn civil_of(wall: NaiveDateTime) -> Option<civil::DateTime> {
    civil::DateTime::new(
        i16::try_from(wall.year()).ok()?,
        i8::try_from(wall.month()).ok()?,
        i8::try_from(wall.day()).ok()?,
        i8::try_from(wall.hour()).ok()?,
        i8::try_from(wall.minute()).ok()?,
        i8::try_from(wall.second()).ok()?,
        0,
    )
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(zone: &str, wall: &str, expected: &str) {
        let zone = Zone::named(zone).expect("zone");
        let wall: NaiveDateTime = wall.parse().expect("wall");
        let found = zone.resolve(wall.date(), wall.time());
        let text = match found.date_exists {
            true => found.due.format("%FT%TZ").to_string(),
            false => format!("{} but no such date", found.due.format("%FT%TZ")),
        };
        assert_eq!(text, expected);
    }

    #[test]
    fn a_plain_time_has_one_instant() {
        check("Europe/London", "2026-07-01T19:00:00", "2026-07-01T18:00:00Z");
        check("Asia/Kolkata", "2026-07-01T19:00:00", "2026-07-01T13:30:00Z");
    }

    #[test]
    fn a_time_that_happens_twice_means_the_first() {
        check("Europe/London", "2026-10-25T01:30:00", "2026-10-25T00:30:00Z");
    }

    #[test]
    fn a_time_that_does_not_exist_moves_forward_by_the_gap() {
        check("America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:30:00Z");
        check("Australia/Lord_Howe", "2026-10-04T02:10:00", "2026-10-03T15:40:00Z");
    }

    #[test]
    fn a_date_left_out_by_its_zone_does_not_exist() {
        check("Pacific/Apia", "2011-12-30T10:00:00", "2011-12-30T20:00:00Z but no such date");
        check("Pacific/Apia", "2011-12-31T10:00:00", "2011-12-30T20:00:00Z");
    }

    #[test]
    fn a_time_moved_past_midnight_keeps_its_date() {
        check("America/Godthab", "2026-03-28T23:30:00", "2026-03-29T01:30:00Z");
    }

    #[test]
    fn the_rules_are_of_this_year() {
        // British Columbia stays on summer time from 2026 on; older rules would say 20:00 UTC minus eight hours.
        check("America/Vancouver", "2026-12-01T12:00:00", "2026-12-01T19:00:00Z");
    }

    #[test]
    fn two_names_of_the_same_time_agree() {
        let agree = |one: &str, other: &str| {
            let from = NaiveDate::from_ymd_opt(2026, 11, 24).expect("date");
            Zone::named(one).expect(one).agrees_with(&Zone::named(other).expect(other), from)
        };
        assert!(agree("UTC", "Etc/UTC") && agree("Asia/Kolkata", "Asia/Calcutta"));
        // The same in winter only.
        assert!(!agree("Europe/London", "UTC") && !agree("Europe/London", "Africa/Abidjan"));
    }

    #[test]
    fn unknown_names_are_no_zones() {
        for name in ["", "Mars/Olympus", "Europe/Londn", "+02:00", "../etc/passwd"] {
            assert_eq!(Zone::named(name), None, "{name}");
        }
    }

    #[test]
    fn the_next_time_on_the_wall_counts_a_repeated_hour_twice() {
        let zone = Zone::named("Europe/London").expect("zone");
        let at = |text: &str| text.parse::<DateTime<Utc>>().expect("instant");
        let half_past_one = NaiveTime::from_hms_opt(1, 30, 0).expect("time");
        assert_eq!(zone.next_at(half_past_one, at("2026-10-25T00:40:00Z")), Some(at("2026-10-25T01:30:00Z")));
        assert_eq!(zone.next_at(half_past_one, at("2026-10-25T01:30:00Z")), Some(at("2026-10-26T01:30:00Z")));
    }
}
