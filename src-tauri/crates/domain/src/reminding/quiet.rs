//! Quiet hours: one daily window of wall-clock time in the computer's zone (REMINDERS.md §5).

use crate::time::local_time::Zone;
use chrono::{DateTime, NaiveTime, Utc};

/// From when to when it is quiet where a person has set nothing, but something must not come by night.
const NIGHT: (u32, u32) = (22, 8);

/// A daily window; `from` is in it, `to` is not, and it may cross midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    from: NaiveTime,
    to: NaiveTime,
}

impl QuietHours {
    /// The window; `None` where both ends are equal, which would mean always or never.
    pub fn new(from: NaiveTime, to: NaiveTime) -> Option<QuietHours> {
        (from != to).then_some(QuietHours { from, to })
    }

    /// Those of the night, where a person has set none.
    pub fn night() -> QuietHours {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        QuietHours { from: hour(NIGHT.0), to: hour(NIGHT.1) }
    }

    /// The first quiet minute.
    pub fn from(&self) -> NaiveTime {
        self.from
    }

    /// The first minute that is not quiet any more.
    pub fn to(&self) -> NaiveTime {
        self.to
    }

    /// When the window that holds `now` ends; `None` where `now` is not quiet.
    ///
    /// The wall decides: an hour that is repeated is quiet both times, and a repeated `to` ends it at the next one after `now`.
    pub fn ends_after(&self, now: DateTime<Utc>, zone: &Zone) -> Option<DateTime<Utc>> {
        self.holds(zone.local(now).time()).then(|| zone.next_at(self.to, now)).flatten()
    }

    /// Whether the wall shows a time that is in it.
    pub fn holds(&self, time: NaiveTime) -> bool {
        if self.from < self.to {
            self.from <= time && time < self.to
        } else {
            self.from <= time || time < self.to
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: &str, to: &str, now: &str, expected: Option<&str>) {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").expect("time");
        let zone = Zone::named("Europe/London").expect("zone");
        let quiet = QuietHours::new(time(from), time(to)).expect("window");
        let found = quiet.ends_after(now.parse().expect("instant"), &zone);
        assert_eq!(found, expected.map(|text| text.parse().expect("instant")));
    }

    #[test]
    fn the_first_minute_is_quiet_and_the_last_is_not() {
        check("22:00", "08:00", "2026-01-10T22:00:00Z", Some("2026-01-11T08:00:00Z"));
        check("22:00", "08:00", "2026-01-11T07:59:59Z", Some("2026-01-11T08:00:00Z"));
        check("22:00", "08:00", "2026-01-11T08:00:00Z", None);
        check("13:00", "14:00", "2026-01-11T12:59:59Z", None);
    }

    #[test]
    fn equal_ends_are_no_window() {
        let noon = NaiveTime::from_hms_opt(12, 0, 0).expect("time");
        assert_eq!(QuietHours::new(noon, noon), None);
    }
}
