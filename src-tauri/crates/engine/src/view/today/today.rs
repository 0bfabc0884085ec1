//! Today: what was planned, and what is next.

use crate::view::{Silence, StepNames, Suggestion, TheirClock, When};
use interlude_domain::own_life::need::Need;
use interlude_domain::plan::Turn;
use interlude_domain::plan::cadence::{Channel, Starter};
use interlude_domain::plan::offer::Offer;
use interlude_domain::plan::term::Certainty;
use interlude_domain::reminding::became::Became;
use interlude_domain::reminding::occurrence::State;
use interlude_domain::reminding::offer::Doing;
use interlude_domain::reminding::rule::Kind;
use serde::Serialize;

/// Everything that Today shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TodayView {
    /// The moment for which this holds.
    pub now: When,
    /// The date here.
    pub date: String,
    /// What is planned today, in order of time, also what was closed.
    pub items: Vec<TodayItem>,
    /// The next check-in.
    pub next_check_in: Option<NextCheckIn>,
    /// The check-in whose time has come and which may still happen.
    pub running: Option<RunningCheckIn>,
    /// When the next reminder of any kind is shown.
    pub next_reminder: Option<When>,
    /// What that one is of; not named in the evening where it is the look back.
    pub next_reminder_of: Option<ReminderOf>,
    /// How many things the inbox shows.
    pub open_count: usize,
    /// Whether there is a plan.
    pub has_plan: bool,
    /// Whether there ever was one: from then on there is a place for talking.
    pub had_plan: bool,
    /// Whether its end has passed.
    pub is_over: bool,
    /// Which way the plan has turned, if there is one.
    pub turn: Option<Turn>,
    /// What may be offered by that.
    pub offers: Vec<Offer>,
    /// The one suggestion, if there is any.
    pub suggestion: Option<Suggestion>,
    /// Whether there is any activity.
    pub has_activities: bool,
    /// The silence that holds now.
    pub silence: Option<Silence>,
    /// When the quiet hours end, where these are some.
    pub quiet_until: Option<When>,
    /// Whether the desktop says that it is not to be disturbed.
    pub do_not_disturb: bool,
    /// What the steps of a mood are called.
    pub step_names: StepNames,
}

/// What a reminder is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReminderOf {
    /// What it is.
    pub kind: Kind,
    /// The person's words; empty for what belongs to a plan or reminds to plan.
    pub title: String,
}

/// One planned thing of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TodayItem {
    /// The occurrence: `12@2026-11-24`.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// The person's words; empty for what belongs to a plan.
    pub title: String,
    /// What it feeds.
    pub need: Option<Need>,
    /// When it was planned for.
    pub at: When,
    /// How long it takes.
    pub minutes: Option<u32>,
    /// With whom.
    pub with_whom: String,
    /// Where.
    pub place: String,
    /// What its reminder did.
    pub state: State,
    /// What became of it, where more was said than its reminder knows.
    pub became: Option<Became>,
    /// What can be done with it, in the order in which it is shown.
    pub offers: Vec<Doing>,
    /// Until when it is snoozed or held.
    pub snoozed_until: Option<When>,
}

/// A check-in whose time has come, of which nothing is written, within the hours that I gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct RunningCheckIn {
    /// The occurrence.
    pub key: String,
    /// When it was planned for.
    pub at: When,
    /// Until when it may still happen.
    pub until: When,
}

/// The next agreed moment of contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NextCheckIn {
    /// The occurrence.
    pub key: String,
    /// When it is.
    pub at: When,
    /// The clock where it was agreed, where that shows something else.
    pub theirs: Option<TheirClock>,
    /// By what it is held.
    pub channel: Channel,
    /// Who may begin.
    pub starter: Starter,
    /// How certain it is.
    pub certainty: Certainty,
}
