//! The week: what stands, what is free, what is lacking, and what has no time yet.

use crate::view::{Progress, When};
use interlude_domain::own_life::need::Need;
use interlude_domain::reminding::became::Became;
use interlude_domain::reminding::occurrence::State;
use interlude_domain::reminding::offer::Doing;
use interlude_domain::reminding::rule::Kind;
use interlude_domain::week::nudge::About;
use interlude_domain::week::slots::SlotReason;
use serde::{Deserialize, Serialize};

/// Seven days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WeekView {
    /// The moment for which this holds.
    pub now: When,
    /// The seven days, in order.
    pub days: Vec<WeekDayView>,
    /// When a day begins: `08:00`.
    pub day_from: String,
    /// When it ends; `00:00` is midnight.
    pub day_to: String,
    /// The needs that nothing feeds in these days.
    pub uncovered: Vec<Need>,
    /// What wants a time in these days, or could have one.
    pub unplaced: Vec<UnplacedView>,
    /// Check-ins to come after which nothing of my own stands.
    pub unfollowed: Vec<UnfollowedView>,
    /// What came up and is open: the reminder to plan, and what is lacking.
    pub prompts: Vec<PromptView>,
    /// What was done in the last four weeks, the oldest first.
    pub needs: Vec<NeedWeek>,
    /// Whether there is any activity.
    pub has_activities: bool,
}

/// A check-in to come after which nothing of my own stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UnfollowedView {
    /// The check-in.
    pub key: String,
    /// When it is.
    pub at: When,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WeekDayView {
    /// The date here.
    pub date: String,
    /// What stands, in order of time.
    pub items: Vec<WeekItem>,
    /// When I am busy by my calendars.
    pub busy: Vec<SpanView>,
    /// What is free.
    pub free: Vec<SpanView>,
    /// The hours that I called hard.
    pub hard: Vec<SpanView>,
    /// The hard dates of that day, in my words.
    pub hard_dates: Vec<String>,
}

/// From one moment to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SpanView {
    /// Its beginning.
    pub from: When,
    /// Its end.
    pub to: When,
}

interlude_domain::words! {
    /// Why something cannot be moved on the week.
    Stays {
        /// It was done, skipped, or its time has passed.
        Over = "over",
        /// It came due: it can be put off, not moved.
        CameDue = "came_due",
        /// A check-in is moved where it is opened, with what was agreed.
        CheckIn = "check_in",
        /// It goes with its check-in.
        WithCheckIn = "with_check_in",
        /// It stands in the plan.
        Plan = "plan",
        /// It comes some days after the last time.
        DaysAfter = "days_after",
    }
}

/// One thing that stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WeekItem {
    /// The occurrence.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// The person's words; empty for what belongs to a plan.
    pub title: String,
    /// What it feeds.
    pub need: Option<Need>,
    /// When it begins.
    pub at: When,
    /// When it ends, as far as is known.
    pub ends: When,
    /// How long it takes, where that was said.
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
    /// The activity, where it is one.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub activity: Option<i64>,
    /// Why it stays where it is; nothing for what can be moved here.
    pub stays: Option<Stays>,
}

/// What wants a time, or could have one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UnplacedView {
    /// The activity.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What it is.
    pub title: String,
    /// What it feeds.
    pub need: Option<Need>,
    /// How long it takes, where that was said.
    pub minutes: Option<u32>,
    /// How many times a week it is to be, where that is its goal.
    pub goal: Option<u32>,
    /// How many times it stands or was done in these days.
    pub standing: u32,
    /// What became of it in the last four weeks.
    pub progress: Progress,
}

/// Something that came up and is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PromptView {
    /// The occurrence of its reminder.
    pub key: String,
    /// Which sort of reminder.
    pub kind: Kind,
    /// What it is about; nothing for the reminder to plan.
    pub about: Option<About>,
    /// The need that nothing feeds.
    pub need: Option<Need>,
    /// The name of the person, or the hard date in my words.
    pub title: String,
    /// The person.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub person: Option<i64>,
    /// The hard date, when it is.
    pub date: Option<String>,
    /// Whether the weekly check is offered beside it.
    pub weekly: bool,
}

/// What was done in seven days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NeedWeek {
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// How often each need was fed.
    pub counts: Vec<NeedCount>,
}

/// How often a need was fed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NeedCount {
    /// The need.
    pub need: Need,
    /// How often.
    pub count: u32,
}

/// Where something is to stand.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlaceInput {
    /// The date.
    pub date: String,
    /// The time.
    pub time: String,
    /// How many minutes, or nothing for as long as usual.
    pub minutes: String,
}

/// What looks for room.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SlotsInput {
    /// An activity, with its need and its length.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub activity: Option<i64>,
    /// What it feeds, where it is no activity yet.
    #[serde(deserialize_with = "Option::deserialize")]
    pub need: Option<Need>,
    /// How many minutes it takes, where it is no activity yet or that was not said.
    pub minutes: String,
    /// Only on this date, or nothing.
    pub date: String,
}

/// Room for something, and why just then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SlotView {
    /// When it begins.
    pub at: When,
    /// When it ends.
    pub ends: When,
    /// How many minutes that is.
    pub minutes: u32,
    /// Why just then.
    pub reason: SlotReason,
    /// The need that it would feed.
    pub need: Option<Need>,
    /// Where these hours were hard by my log: the figure behind it.
    pub logged: Option<LoggedHoursView>,
}

/// Hours that were hard by my log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LoggedHoursView {
    /// When they begin.
    pub from: String,
    /// When they end; it may be on the next day.
    pub to: String,
    /// How many hard minutes lie in them.
    pub within: u32,
    /// How many there are.
    pub all: u32,
}
