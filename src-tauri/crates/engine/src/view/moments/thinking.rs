//! Thinking time, as it is shown.

use crate::view::When;
use serde::Serialize;

/// What was put aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ThinkingView {
    /// The moment for which this holds.
    pub now: When,
    /// The time of it; empty where it was never used.
    pub time: String,
    /// Whether that lies too near to the quiet hours as they are now: then nothing reminds of it.
    pub is_near_quiet: bool,
    /// Whether its time has come today and its reminder is open.
    pub is_now: bool,
    /// What waits, the earliest touched first.
    pub waiting: Vec<ThoughtView>,
    /// What was not touched for three days: when each was put aside, the latest first.
    pub folded: Vec<ThoughtView>,
    /// When it is reminded of next, where something waits then.
    pub next: Option<When>,
    /// Whether a question for a check-in can be made of one.
    pub may_ask: bool,
}

/// A thought that was put aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ThoughtView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The line.
    pub text: String,
    /// When it was put aside.
    pub put_at: When,
}
