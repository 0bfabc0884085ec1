//! Earlier plans, as they are shown.

use crate::view::{
    CameLine, CheckInInput, CheckInItem, PlanInput, PointView, ReviewView, SheetView, TalkView, VersionView,
    When,
};
use interlude_domain::plan::term::Topic;
use interlude_domain::plan::{Role, Turn};
use serde::Serialize;

/// A plan that was closed, in the list of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EarlierPlan {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// Who asked.
    pub role: Role,
    /// A name or an initial.
    pub name: String,
    /// The first day.
    pub starts: String,
    /// When it was closed.
    pub closed: When,
    /// Which way it had turned.
    pub turn: Turn,
    /// Whether it can be taken up again now.
    pub can_take_up: bool,
}

/// All of an earlier plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EarlierPlanView {
    /// The moment for which this holds.
    pub now: When,
    /// Its line in the list.
    pub plan: EarlierPlan,
    /// What was typed about it.
    pub input: PlanInput,
    /// Every version of its terms, the latest first.
    pub versions: Vec<VersionView>,
    /// Every check-in, and all contact in between, in order of time.
    pub check_ins: Vec<EarlierCheckIn>,
    /// Every look at all of it.
    pub reviews: Vec<ReviewView>,
    /// Its sheets that were written, as they stood.
    pub sheets: Vec<SheetView>,
    /// What was good, hard, or turned something, and what was tried.
    pub points: Vec<PointView>,
    /// Its talks, the latest first.
    pub talks: Vec<TalkView>,
}

/// A check-in of an earlier plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EarlierCheckIn {
    /// When it was, and what became of it.
    pub item: CheckInItem,
    /// What was written about it.
    pub written: Option<CheckInInput>,
    /// What was written before it, where something was.
    pub before: Option<EarlierBefore>,
    /// What came of it.
    pub came: Vec<CameLine>,
}

/// What stood before a check-in of an earlier plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct EarlierBefore {
    /// The question that was chosen, where it was one of the plan's.
    pub topic: Option<Topic>,
    /// The question in my words.
    pub ask: String,
    /// What I wanted to leave out.
    pub leave_out: String,
    /// How I wanted to end it.
    pub ending: String,
}
