//! When something was: local date and time with offset and zone as they were (MOMENTS.md §1). It is never interpreted anew,
//! whatever zone the computer moves to, and the night belongs to the evening before.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, TimeDelta, Timelike, Utc};

/// At which hour the day of what was logged begins, where nothing else is chosen.
pub const DAY_BEGINS: u32 = 4;
/// Both times are shown where they differ by more.
const WORTH_SAYING: TimeDelta = TimeDelta::hours(1);

/// A moment on the clock that showed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Was {
    /// Date, time and offset, as they were.
    pub at: DateTime<FixedOffset>,
    /// The name of the zone, `Europe/Berlin`.
    pub zone: String,
}

/// The day under which something logged stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoggedDay {
    /// The date of that day, of the evening before for a night.
    pub date: NaiveDate,
    /// Whether it was after midnight: "Night of Wednesday 25 November".
    pub is_night: bool,
}

impl Was {
    /// Date and time on that clock.
    pub fn local(&self) -> NaiveDateTime {
        self.at.naive_local()
    }

    /// The day of it, where a day begins at `begins`, an hour of 0 to 6.
    pub fn day(&self, begins: u32) -> LoggedDay {
        let local = self.local();
        let is_night = local.hour() < begins;
        let before = local.date().pred_opt().filter(|_| is_night);
        LoggedDay { date: before.unwrap_or(local.date()), is_night }
    }

    /// As an export writes it: `2026-11-26T00:50:00+01:00[Europe/Berlin]` (RFC 9557).
    pub fn written(&self) -> String {
        format!("{}[{}]", self.at.to_rfc3339_opts(SecondsFormat::Secs, false), self.zone)
    }

    /// Whether it was written down so much later, or earlier, that both times are said.
    pub fn is_worth_saying(&self, first_written: DateTime<Utc>) -> bool {
        (first_written - self.at.to_utc()).abs() > WORTH_SAYING
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn was(at: &str) -> Was {
        Was { at: at.parse().unwrap(), zone: "Europe/Berlin".to_owned() }
    }

    #[test]
    fn a_night_belongs_to_the_evening_before() {
        for (at, begins, date, is_night) in [
            ("2026-11-26T00:50:00+01:00", DAY_BEGINS, "2026-11-25", true),
            ("2026-11-26T03:59:59+01:00", DAY_BEGINS, "2026-11-25", true),
            ("2026-11-26T04:00:00+01:00", DAY_BEGINS, "2026-11-26", false),
            ("2026-11-25T23:59:00+01:00", DAY_BEGINS, "2026-11-25", false),
            ("2026-12-01T00:10:00+01:00", DAY_BEGINS, "2026-11-30", true),
            ("2026-11-26T00:50:00+01:00", 0, "2026-11-26", false),
            ("2026-11-26T05:59:00+01:00", 6, "2026-11-25", true),
        ] {
            let date: NaiveDate = date.parse().unwrap();
            assert_eq!(was(at).day(begins), LoggedDay { date, is_night }, "{at} from {begins}");
        }
    }

    #[test]
    fn it_is_written_with_the_offset_and_the_zone_that_it_had() {
        assert_eq!(was("2026-11-26T00:50:00+01:00").written(), "2026-11-26T00:50:00+01:00[Europe/Berlin]");
    }

    #[test]
    fn both_times_are_said_where_they_differ_by_more_than_an_hour() {
        let was = was("2026-11-26T12:00:00+01:00");
        for (written, expected) in [
            ("2026-11-26T11:00:00Z", false),
            ("2026-11-26T12:00:00Z", false),
            ("2026-11-26T12:00:01Z", true),
            ("2026-11-26T09:00:00Z", true),
        ] {
            assert_eq!(was.is_worth_saying(written.parse().unwrap()), expected, "{written}");
        }
    }
}
