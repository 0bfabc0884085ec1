//! Earlier plans, as they are shown.

use crate::view::{
    CameLine, CheckInInput, CheckInItem, DecisionView, LookBackLine, PlanInput, PointView, ReviewView,
    SheetView, TalkView, VersionView, WeeklyPast, When,
};
use interlude_domain::plan::term::Topic;
use interlude_domain::plan::{Role, Turn};
use serde::Serialize;

interlude_domain::words! {
    /// What may be done with an earlier plan where it stands.
    Leaves {
        /// It ended not long ago: it is asked whether it stays there or goes into the bin.
        Asked = "asked",
        /// It stays, and can go into the bin.
        Stays = "stays",
        /// I was not safe: nothing is proposed to be erased.
        NotProposed = "not_proposed",
    }
}

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
    /// What may be done with it where it stands.
    pub leaves: Leaves,
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
    /// What it was, in facts.
    pub facts: PlanFacts,
    /// The questions of the look back that were answered.
    pub looked_back: Vec<LookBackLine>,
    /// The weeks that were looked at in it, the latest first.
    pub weeks: Vec<WeeklyPast>,
}

/// What an earlier plan was: counted, without a verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanFacts {
    /// The plan's name here.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The first day.
    pub starts: String,
    /// When it was closed.
    pub closed: When,
    /// Who asked.
    pub role: Role,
    /// A name or an initial.
    pub name: String,
    /// Which way it had turned.
    pub turn: Turn,
    /// How many days it had, both ends counted.
    pub days: u32,
    /// Check-ins that took place.
    pub happened: u32,
    /// Check-ins that did not, whyever.
    pub did_not_happen: u32,
    /// Check-ins that were moved.
    pub moved: u32,
    /// Check-ins of which nothing was written.
    pub unsaid: u32,
    /// Contact in between.
    pub between: u32,
    /// What I noted as helpful, as I wrote it.
    pub helpful: Vec<String>,
    /// What was decided, the last one last.
    pub decided: Vec<DecisionView>,
}

/// Earlier plans side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HistoryView {
    /// The moment for which this holds.
    pub now: When,
    /// The last one first.
    pub plans: Vec<PlanFacts>,
}

/// A plan in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BinnedPlan {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The first day.
    pub starts: String,
    /// When it was closed.
    pub closed: When,
    /// Whether it has lain there for thirty days that were seen.
    pub is_long: bool,
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
