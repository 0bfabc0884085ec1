//! Fields: reads the objects of a scenario strictly, and names the field that makes no sense.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use interlude_domain::time::local_time::Zone;
use serde_json::{Map, Value};

// There is one way to write each of them; what reads back differently is refused.
const INSTANT: &str = "%Y-%m-%dT%H:%M:%SZ";
const DATE: &str = "%Y-%m-%d";
const TIME: &str = "%H:%M";

/// Why a scenario makes no sense, with the path of the field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem}")]
pub struct Malformed {
    /// Where: `rules[0].repeat.days`.
    pub field: String,
    /// What is wrong.
    pub problem: &'static str,
}

/// An object whose fields are taken out one by one; what is left over is unknown.
pub(super) struct Fields {
    path: String,
    left: Map<String, Value>,
}

impl Fields {
    /// The object at `path`.
    pub fn of(value: Value, path: &str) -> Result<Fields, Malformed> {
        match value {
            Value::Object(left) => Ok(Fields { path: path.to_owned(), left }),
            _ => Err(malformed(if path.is_empty() { "scenario" } else { path }, "is not an object")),
        }
    }

    /// The full name of a field.
    pub fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// A problem with a field.
    pub fn refuse<T>(&self, name: &str, problem: &'static str) -> Result<T, Malformed> {
        Err(malformed(&self.path_of(name), problem))
    }

    /// A field that may be absent.
    pub fn take_if_any(&mut self, name: &str) -> Option<Value> {
        self.left.remove(name)
    }

    /// A field that must be there.
    pub fn take(&mut self, name: &str) -> Result<Value, Malformed> {
        self.left.remove(name).ok_or_else(|| malformed(&self.path_of(name), "is missing"))
    }

    /// Reads a field that must be there.
    pub fn read<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&Value) -> Result<T, &'static str>,
    ) -> Result<T, Malformed> {
        let value = self.take(name)?;
        read(&value).map_err(|problem| malformed(&self.path_of(name), problem))
    }

    /// Reads a field that may be absent.
    pub fn read_if_any<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&Value) -> Result<T, &'static str>,
    ) -> Result<Option<T>, Malformed> {
        match self.take_if_any(name) {
            None => Ok(None),
            Some(value) => read(&value).map(Some).map_err(|problem| malformed(&self.path_of(name), problem)),
        }
    }

    /// To be called when every field that there may be was taken.
    pub fn nothing_left(self) -> Result<(), Malformed> {
        match self.left.keys().next() {
            Some(name) => self.refuse(name, "is not a field"),
            None => Ok(()),
        }
    }
}

pub(super) fn malformed(field: &str, problem: &'static str) -> Malformed {
    // A name from the scenario stays on its one line.
    let field =
        field.chars().flat_map(|char| match char.is_control() || matches!(char, '\u{2028}' | '\u{2029}') {
            true => char.escape_default().collect::<Vec<char>>(),
            false => vec![char],
        });
    Malformed { field: field.collect(), problem }
}

pub(super) fn list(value: Value, path: &str) -> Result<Vec<Value>, Malformed> {
    match value {
        Value::Array(items) => Ok(items),
        _ => Err(malformed(path, "is not a list")),
    }
}

pub(super) fn text(value: &Value) -> Result<String, &'static str> {
    value.as_str().map(str::to_owned).ok_or("is not a text")
}

pub(super) fn instant(value: &Value) -> Result<DateTime<Utc>, &'static str> {
    let text = value.as_str().filter(|text| text.len() == 20).unwrap_or_default();
    NaiveDateTime::parse_from_str(text, INSTANT)
        .ok()
        // A leap second would count as the second before it.
        .filter(|instant| instant.format(INSTANT).to_string() == text && instant.nanosecond() == 0)
        .map(|instant| instant.and_utc())
        .ok_or("is not an instant such as 2026-03-07T12:00:00Z")
}

pub(super) fn date(value: &Value) -> Result<NaiveDate, &'static str> {
    let text = value.as_str().filter(|text| text.len() == 10).unwrap_or_default();
    let date = NaiveDate::parse_from_str(text, DATE).ok();
    date.filter(|date| date.format(DATE).to_string() == text).ok_or("is not a date such as 2026-03-07")
}

pub(super) fn time(value: &Value) -> Result<NaiveTime, &'static str> {
    let text = value.as_str().unwrap_or_default();
    let time = NaiveTime::parse_from_str(text, TIME).ok();
    time.filter(|time| time.format(TIME).to_string() == text).ok_or("is not a time such as 19:00")
}

pub(super) fn zone(value: &Value) -> Result<Zone, &'static str> {
    value.as_str().and_then(Zone::named).ok_or("is not a known zone")
}

/// A whole number of at least 1.
pub(super) fn count(value: &Value) -> Result<u32, &'static str> {
    value
        .as_u64()
        .and_then(|count| u32::try_from(count).ok())
        .filter(|count| *count >= 1)
        .ok_or("is not a whole number from 1 to 4294967295")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_dates_and_times_are_written_in_one_way() {
        assert!(instant(&"2026-01-10T12:00:00Z".into()).is_ok());
        for text in [
            "2026-01-10T12:00:00",
            "2026-01-10 12:00:00Z",
            "2026-01-10T12:00:00z",
            "2026-01-10T12:00:00+01:00",
            "2026-01-10T12:00:00.5Z",
            "2026-01-10T12:00:60Z",
            "2026-01-10T24:00:00Z",
            "2026-01-10T 2:00:00Z",
            "+2026-01-10T12:00:00Z",
            "-0001-01-10T12:00:00Z",
            "10000-01-10T12:00:00Z",
        ] {
            assert!(instant(&text.into()).is_err(), "{text}");
        }
        assert!(date(&"2026-01-10".into()).is_ok());
        for text in ["2026-1-10", "2026- 1-10", "2026-02-30", "-0001-01-10", "+2026-01-10"] {
            assert!(date(&text.into()).is_err(), "{text}");
        }
        assert!(time(&"07:05".into()).is_ok());
        for text in ["7:05", " 7:05", "07:5", "24:00", "07:60", "+7:05", "07:05:00"] {
            assert!(time(&text.into()).is_err(), "{text}");
        }
    }

    #[test]
    fn the_name_of_an_unknown_field_stays_on_its_line() {
        assert_eq!(malformed("a\nb", "is not a field").to_string(), "a\\nb: is not a field");
    }
}
