//! The list for a bad hour, as it is shown and as it is typed.

use interlude_domain::moments::bad_hour::BadHourPart;
use serde::{Deserialize, Serialize};

/// What is typed for it, one thing a line.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BadHourInput {
    /// How I notice that it begins.
    pub signs: String,
    /// What I can do alone.
    pub alone: String,
    /// Places and people that take my mind off it.
    pub places: String,
    /// People whom I can ask for help.
    pub people: String,
    /// Professionals, and how I reach them.
    pub professionals: String,
    /// How the rooms around me become safe.
    pub safe: String,
}

/// A part of it with something in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BadHourLines {
    /// Which one.
    pub part: BadHourPart,
    /// What stands in it.
    pub lines: Vec<String>,
}

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BadHourView {
    /// What its form shows.
    pub input: BadHourInput,
    /// The parts with something in them; none where it was never written.
    pub parts: Vec<BadHourLines>,
}
