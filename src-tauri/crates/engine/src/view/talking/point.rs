//! Points, as they are shown and as they are typed.

use crate::view::When;
use interlude_domain::talking::point::{PointKind, TriedBy};
use serde::{Deserialize, Serialize};

/// A point as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PointInput {
    /// What kind.
    pub kind: PointKind,
    /// When: a year, a month, a day, or nothing.
    pub date: String,
    /// What happened, as I saw it.
    pub text: String,
    /// What they said of it.
    pub theirs: String,
    /// Who tried it, where something was tried.
    #[serde(deserialize_with = "Option::deserialize")]
    pub tried_by: Option<TriedBy>,
    /// What came of it.
    pub came: String,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PointView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What its form shows; its date is written as ISO 8601 has it.
    pub input: PointInput,
}

/// All of them, the earliest first; those without a date at the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PointsView {
    /// The moment for which this holds.
    pub now: When,
    /// Good, hard and turning ones.
    pub points: Vec<PointView>,
    /// What was tried.
    pub tried: Vec<PointView>,
    /// Whether one can be added: a plan is there.
    pub may_add: bool,
    /// Whether words of not wanting to live, or of harming somebody, stand in one: then help is shown.
    pub is_of_harm: bool,
}
