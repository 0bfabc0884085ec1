//! Check-backs: what a pause asks at its end, and how long a pause may be.

use crate::view::When;
use interlude_domain::reminding::check_back::{CheckBackAnswer, CheckBackState, CheckBackUntil};
use serde::{Deserialize, Serialize};

/// Until when a pause is meant to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckBackInput {
    /// Until when.
    pub until: CheckBackUntil,
    /// The hard minute that it is of, where that stored anything.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub moment: Option<i64>,
    /// The check-back of the same hard minute that this one follows: it takes the place of one that is open, and waits once more
    /// after one that was answered with *it's still there*.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub after: Option<i64>,
}

/// A check-back, as it is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckBackView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// Until when the pause was meant to be.
    pub until: CheckBackUntil,
    /// When it is asked.
    pub due: When,
    /// What became of it.
    pub state: CheckBackState,
    /// The answers that are offered, in the order in which they are shown.
    pub answers: Vec<CheckBackAnswer>,
    /// What was answered, if anything was.
    pub answer: Option<CheckBackAnswer>,
    /// Whether *it's still there* offers to wait once more.
    pub may_wait_again: bool,
    /// How strong it is now, where something was kept of the hard minute, so that it can be told.
    pub strength: Option<StrengthAfter>,
}

/// How strong it is at the end of a pause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StrengthAfter {
    /// 0 to 10; `None` where it was not told.
    pub told: Option<u8>,
}

/// When a pause that begins now would end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PauseEnds {
    /// In twenty minutes.
    pub minutes: When,
    /// At the coming morning.
    pub morning: When,
}
