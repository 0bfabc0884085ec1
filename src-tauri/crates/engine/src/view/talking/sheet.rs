//! Sheets, as they are shown and as they are typed.

use crate::view::When;
use interlude_domain::talking::sheet::{Sheet, SheetAct, Told};
use serde::{Deserialize, Serialize};

/// A line as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SheetLineInput {
    /// What it says; of the sheet for outcomes what stands after *if*.
    pub text: String,
    /// What I do then; of that sheet only.
    pub then_do: String,
}

/// A line, and whether they were told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SheetLineView {
    /// What it says.
    pub text: String,
    /// What I do then.
    pub then_do: String,
    /// Whether they were told, where that is asked.
    pub told: Option<Told>,
    /// Whether a question can be made of it: one by which one would control the other is none.
    pub may_ask: bool,
}

/// How a sheet stands now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SheetView {
    /// Which one.
    pub sheet: Sheet,
    /// How many lines it may have.
    pub most: usize,
    /// What may be done with it.
    pub acts: Vec<SheetAct>,
    /// The version that stands; nothing where it was never written.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub version: Option<i64>,
    /// Its lines.
    pub lines: Vec<SheetLineView>,
    /// When they were written.
    pub written: Option<When>,
    /// Whether that was in the first forty-eight hours of the plan.
    pub is_of_first_days: bool,
    /// Whether it is from then, and is to be read again by now.
    pub reads_again: bool,
    /// Whether it was another one on another day.
    pub has_former: bool,
}

/// How a sheet stood at the end of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FormerSheet {
    /// The version.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub version: i64,
    /// When it was written.
    pub written: When,
    /// Its lines.
    pub lines: Vec<SheetLineView>,
    /// Whether that was in the first forty-eight hours of the plan.
    pub is_of_first_days: bool,
    /// Whether it stands beside those: the first that was written from day three on.
    pub is_of_day_three: bool,
}

/// All of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct SheetsView {
    /// The moment for which this holds.
    pub now: When,
    /// The one that is offered.
    pub offered: Option<Sheet>,
    /// Each, in its order; none where no plan is there.
    pub sheets: Vec<SheetView>,
    /// Whether words of not wanting to live, or of harming somebody, stand in one: then help is shown.
    pub is_of_harm: bool,
}
