//! Imported calendars, and what became of reading one.

use crate::view::When;
use interlude_calendar::Fault;
use serde::Serialize;

/// A calendar file whose busy times are known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CalendarView {
    /// Its name in the vault.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The name of the file.
    pub name: String,
    /// Where it was read.
    pub path: String,
    /// When it was read.
    pub read: When,
    /// How many events it has.
    pub events: u32,
    /// How many of them could not be understood.
    pub left_out: u32,
    /// Until when its busy times are known.
    pub until: When,
}

/// A place in a file, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CalendarFault {
    /// The line, counted from 1.
    pub line: u32,
    /// What is wrong.
    pub why: Fault,
}

/// What became of reading a file. Where it was refused, nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CalendarAnswer {
    /// The calendar as it is known now; nothing where the file was refused.
    pub calendar: Option<CalendarView>,
    /// Why the whole file was refused.
    pub refused: Option<CalendarFault>,
    /// What was left out of it, at most fifty places.
    pub left_out: Vec<CalendarFault>,
}

/// What was written to a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Exported {
    /// How many items.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub count: usize,
    /// Where it stands.
    pub path: String,
}
