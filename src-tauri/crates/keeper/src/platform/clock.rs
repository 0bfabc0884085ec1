//! Clock: the computer's wall clock and the zone that it is in.
//!
//! Both are read anew at each call, because a person travels and clocks are set.

use chrono::{DateTime, Utc};
use interlude_domain::time::local_time::Zone;
use interlude_engine::ports::Clock;

/// The clock of this computer.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        let now = DateTime::from(std::time::SystemTime::now());
        #[cfg(feature = "e2e")]
        let now = now + turned();
        now
    }

    fn zone(&self) -> Zone {
        zone_of(std::env::var("TZ").ok().as_deref())
            .or_else(|| iana_time_zone::get_timezone().ok().as_deref().and_then(Zone::named))
            .unwrap_or_else(Zone::utc)
    }
}

/// By how much a test has turned this clock: the seconds in the file that it names. Nothing comes by itself because of it: the
/// computer has to wake.
#[cfg(feature = "e2e")]
fn turned() -> chrono::TimeDelta {
    let said = std::env::var_os("INTERLUDE_E2E_CLOCK").and_then(|path| std::fs::read_to_string(path).ok());
    let seconds = said.and_then(|text| text.trim().parse().ok());
    seconds.and_then(chrono::TimeDelta::try_seconds).unwrap_or_default()
}

/// Returns the zone that a `TZ` variable names; a rule such as `CET-1CEST` names none.
fn zone_of(variable: Option<&str>) -> Option<Zone> {
    let name = variable?.trim_start_matches(':');
    Zone::named(name.strip_prefix("/usr/share/zoneinfo/").unwrap_or(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tz_variable_names_a_zone_with_and_without_its_colon() {
        for value in ["Europe/Berlin", ":Europe/Berlin", "/usr/share/zoneinfo/Europe/Berlin"] {
            assert_eq!(zone_of(Some(value)), Zone::named("Europe/Berlin"), "{value}");
        }
        assert!(zone_of(Some("Europe/Berlin")).is_some());
    }

    #[test]
    fn a_rule_in_place_of_a_name_is_left_to_the_system() {
        for value in [None, Some(""), Some("CET-1CEST,M3.5.0,M10.5.0/3")] {
            assert_eq!(zone_of(value), None, "{value:?}");
        }
    }
}
