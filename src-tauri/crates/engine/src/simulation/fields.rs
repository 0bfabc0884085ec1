//! Fields: reads the objects of a scenario strictly, and names the field that makes no sense.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use interlude_domain::local_time::Zone;
use serde_json::{Map, Value};

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
            _ => Err(malformed(path, "is not an object")),
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
    Malformed { field: field.to_owned(), problem }
}

pub(super) fn text(value: &Value) -> Result<String, &'static str> {
    value.as_str().map(str::to_owned).ok_or("is not a text")
}

pub(super) fn instant(value: &Value) -> Result<DateTime<Utc>, &'static str> {
    let problem = "is not an instant such as 2026-03-07T12:00:00Z";
    let instant = DateTime::parse_from_rfc3339(value.as_str().ok_or(problem)?).map_err(|_| problem)?;
    Ok(instant.to_utc())
}

pub(super) fn date(value: &Value) -> Result<NaiveDate, &'static str> {
    let problem = "is not a date such as 2026-03-07";
    let text = value.as_str().filter(|text| text.len() == 10).ok_or(problem)?;
    text.parse().map_err(|_| problem)
}

pub(super) fn time(value: &Value) -> Result<NaiveTime, &'static str> {
    let problem = "is not a time such as 19:00";
    let text = value.as_str().filter(|text| text.len() == 5).ok_or(problem)?;
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| problem)
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
        .ok_or("is not a whole number from 1 on")
}
