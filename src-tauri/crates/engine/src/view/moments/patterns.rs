//! Patterns, as they are asked for and as they are shown. A place is a part of a side, of 10,000; a median is in hundredths.
//!
//! All of it is decided in [`interlude_domain::moments::patterns`]; here it only gets the names under which it crosses.

mod charts;
mod drawn;

use crate::view::{StepNames, When};
use charts::{CheckInChartView, HourChartView, MoodChartView, NeedChartView, StrengthChartView};
use serde::{Deserialize, Serialize};

interlude_domain::words! {
    /// Which days are looked at.
    PatternsOver {
        /// Those of the plan: of the open one, or of the last.
        Plan = "plan",
        /// The last ninety.
        Recent = "recent",
        /// From one date to another.
        Dates = "dates",
    }
}

interlude_domain::words! {
    /// One of the pictures, in the order in which they stand.
    PatternsChart {
        /// Mood over time.
        Mood = "mood",
        /// Hard minutes by weekday and part of the day.
        Hours = "hours",
        /// How strong it was before and after, by what was done.
        Strength = "strength",
        /// What was done for each need, by week.
        Needs = "needs",
        /// How it was before and after check-ins.
        CheckIns = "check_ins",
    }
}

/// Which days are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PatternsInput {
    /// Which.
    pub over: PatternsOver,
    /// The first date, where it is from one to another.
    pub from: String,
    /// The last date, where it is from one to another.
    pub to: String,
}

/// The pictures of some days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PatternsView {
    /// The moment for which this holds.
    pub now: When,
    /// Which days they are; the last ninety where there was no plan yet.
    pub over: PatternsOver,
    /// Whether there is a plan, or was one.
    pub has_plan: bool,
    /// The first date.
    pub from: String,
    /// The last date.
    pub to: String,
    /// What the steps are called.
    pub names: StepNames,
    /// Mood over time.
    pub mood: MoodChartView,
    /// Hard minutes by weekday and part of the day.
    pub hours: HourChartView,
    /// How strong it was before and after, by what was done.
    pub strength: StrengthChartView,
    /// What was done for each need, by week.
    pub needs: NeedChartView,
    /// How it was before and after check-ins; nothing where no plan is open.
    pub check_ins: Option<CheckInChartView>,
}
