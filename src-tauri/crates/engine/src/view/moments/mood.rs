//! Moods, as they are shown and as they are typed.

use crate::view::MomentView;
use interlude_domain::moments::feeling::Feeling;
use serde::{Deserialize, Serialize};

/// Words for how it is; at most three of both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FeelingsInput {
    /// Those that come with the program.
    pub known: Vec<Feeling>,
    /// One's own, in any spelling.
    pub own: Vec<String>,
}

/// A stored mood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MoodView {
    /// The moment.
    pub entry: MomentView,
    /// Its words.
    pub feelings: FeelingsInput,
}

/// The names of the five steps, from the lowest; an empty one is that which comes with the program.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StepNames(pub [String; 5]);

/// The moods of the day that it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MoodsView {
    /// The day under which they stand; of a night that of the evening before.
    pub day: String,
    /// The earliest first.
    pub items: Vec<MoodView>,
    /// What the steps are called.
    pub names: StepNames,
    /// Words of one's own that were used, in the order of their letters.
    pub own_feelings: Vec<String>,
}
