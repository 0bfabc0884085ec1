//! Whose clock is meant: zones by name, by Windows name, by a name within a longer one, or as the file explains
//! them (RFC 5545 §3.2.19, §3.6.5).

use crate::outline::Part;
use crate::property::{Property, upper_name};
use crate::value::read_offset;
use crate::windows_zones::iana_name;
use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use interlude_domain::time::local_time::Zone;
use std::collections::HashMap;

/// No zone has a longer name.
const LONGEST_NAME: usize = 255;

/// A clock on a wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Clock {
    /// It follows a zone.
    Named(Zone),
    /// It is always so many seconds ahead of UTC.
    Fixed(i32),
}

impl Clock {
    /// The instant at which it first shows `wall`; a time that it skips counts from before the gap (RFC 5545 §3.3.5).
    pub fn instant(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        match self {
            Clock::Named(zone) => zone.resolve(wall.date(), wall.time()).due,
            Clock::Fixed(ahead) => {
                let offset = Duration::seconds(i64::from(*ahead));
                wall.checked_sub_signed(offset).unwrap_or(wall).and_utc()
            }
        }
    }

    /// What it shows at `at`.
    pub fn wall(&self, at: DateTime<Utc>) -> NaiveDateTime {
        match self {
            Clock::Named(zone) => zone.local(at),
            Clock::Fixed(ahead) => {
                let wall = at.naive_utc();
                wall.checked_add_signed(Duration::seconds(i64::from(*ahead))).unwrap_or(wall)
            }
        }
    }
}

/// The clocks that a file may name.
pub(crate) struct Zones {
    home: Clock,
    /// As the file explains them.
    explained: HashMap<String, Explained>,
    /// Names that were looked up before.
    known: HashMap<String, Option<Clock>>,
}

/// What a VTIMEZONE says about itself.
#[derive(Default)]
struct Explained {
    location: Option<String>,
    /// Its offsets, each once; more than one offset makes more rules than are read here.
    offsets: Vec<i32>,
}

impl Zones {
    /// The zones of a file that is read at `home`.
    pub fn new(home: &Zone) -> Zones {
        Zones { home: Clock::Named(home.clone()), explained: HashMap::new(), known: HashMap::new() }
    }

    /// The clock of the computer, for times without a zone.
    pub fn home(&self) -> Clock {
        self.home.clone()
    }

    /// Takes in what a VTIMEZONE explains. A line of it that makes no sense explains nothing.
    pub fn explain(&mut self, part: &Part<'_>) {
        let mut name = None;
        let mut explained = Explained::default();
        for line in part.lines() {
            let kind = upper_name(&line);
            if !matches!(kind.as_str(), "TZID" | "X-LIC-LOCATION" | "TZOFFSETTO") {
                continue;
            }
            let Ok(property) = Property::read(&line) else { continue };
            match kind.as_str() {
                "TZID" => name = Some(property.value().to_string()),
                "X-LIC-LOCATION" => explained.location = Some(property.value().to_string()),
                _ => {
                    let offset = read_offset(property.value());
                    explained.offsets.extend(offset.filter(|offset| !explained.offsets.contains(offset)));
                }
            }
        }
        if let Some(name) = name {
            self.explained.insert(name, explained);
        }
    }

    /// The clock that a TZID parameter names; `None` where nothing explains it.
    pub fn clock(&mut self, name: &str) -> Option<Clock> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        let found = self.find(name);
        self.known.insert(name.to_string(), found.clone());
        found
    }

    fn find(&self, name: &str) -> Option<Clock> {
        let explained = self.explained.get(name);
        let location = explained.and_then(|explained| explained.location.as_deref());
        match by_name(name).or_else(|| location.and_then(by_name)) {
            Some(zone) => Some(Clock::Named(zone)),
            None => match explained?.offsets.as_slice() {
                [only] => Some(Clock::Fixed(*only)),
                _ => None,
            },
        }
    }
}

/// The zone of that name, also behind a prefix such as `/mozilla.org/20070129_1/Europe/Berlin`.
fn by_name(name: &str) -> Option<Zone> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let zone = |name: &str| Zone::named(name).or_else(|| Zone::named(iana_name(name)?));
    zone(name).or_else(|| {
        let ends = name.match_indices('/').filter_map(|(at, _)| name.get(at + 1..));
        // A last word alone, such as `Cuba`, may stand for anything.
        ends.filter(|end| end.contains('/')).find_map(zone)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        assert_eq!(by_name(name).map(|zone| zone.name().to_string()).unwrap_or_default(), expected);
    }

    #[test]
    fn zones_are_found_by_their_many_names() {
        check("Europe/Berlin", "Europe/Berlin");
        check("/freeassociation.sourceforge.net/Europe/Berlin", "Europe/Berlin");
        check("/mozilla.org/20070129_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires");
        check("W. Europe Standard Time", "Europe/Berlin");
        check("Mars/Olympus", "");
        check("/example.org/Cuba", "");
    }
}
