//! What is chosen about the week, and hard dates, as they are typed.

use crate::view::Weekday;
use interlude_domain::week::hard::ComesBack;
use interlude_domain::week::nudge::About;
use serde::{Deserialize, Serialize};

/// Everything that is chosen about the week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WeekChoicesInput {
    /// When a day begins.
    pub day_from: String,
    /// When it ends; 00:00 is midnight.
    pub day_to: String,
    /// How many minutes lie between two things.
    pub margin: String,
    /// The hours that are hard.
    pub hard: Vec<HardHoursInput>,
    /// The weekly reminder to plan, if it is on.
    #[serde(deserialize_with = "Option::deserialize")]
    pub planning: Option<PlanningInput>,
    /// Which nudges are on; never a hard date, which is asked for by itself.
    pub nudges: Vec<About>,
}

/// Hours that are hard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HardHoursInput {
    /// On these days.
    pub weekdays: Vec<Weekday>,
    /// From when on.
    pub from: String,
    /// Until when; not after the beginning means on the next day.
    pub to: String,
}

/// When the week is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanningInput {
    /// On this day.
    pub weekday: Weekday,
    /// At this time.
    pub time: String,
}

/// Everything that can be typed about a hard date.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HardDateInput {
    /// What it is.
    pub title: String,
    /// The date.
    pub date: String,
    /// Whether it comes back.
    pub comes_back: ComesBack,
}

/// A stored hard date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HardDateView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What its form shows.
    pub input: HardDateInput,
    /// When it is next; nothing where it is over.
    pub next: Option<String>,
}
