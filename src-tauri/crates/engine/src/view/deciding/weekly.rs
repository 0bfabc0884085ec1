//! The weekly check, as it is shown and as it is answered.

use crate::view::{PlanningInput, When};
use interlude_domain::deciding::weekly::{Beside, WeeklyLine};
use serde::{Deserialize, Serialize};

/// One line that was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WeeklyAnswer {
    /// Which.
    pub line: WeeklyLine,
    /// 1 is at the first word, 5 at the last.
    pub step: u8,
}

/// What is answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WeeklyInput {
    /// Each line that is not left open.
    pub answers: Vec<WeeklyAnswer>,
    /// One thing for the next week.
    pub thing: String,
}

/// One of an earlier week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WeeklyPast {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The day on which it was answered.
    pub day: String,
    /// What was answered.
    pub input: WeeklyInput,
}

/// The weekly check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WeeklyView {
    /// The moment for which this holds.
    pub now: When,
    /// The lines that are asked.
    pub lines: Vec<WeeklyLine>,
    /// The answers beside which help stands.
    pub help: Vec<WeeklyAnswer>,
    /// The one of this week, if it was answered.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub id: Option<i64>,
    /// What stands in it.
    pub input: WeeklyInput,
    /// The activity that its one thing became, while that is there.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub activity: Option<i64>,
    /// Those before, the latest first.
    pub earlier: Vec<WeeklyPast>,
    /// Whether it is offered together with planning the week.
    pub beside: Beside,
    /// When that is, where it is reminded of.
    pub planning: Option<PlanningInput>,
}
