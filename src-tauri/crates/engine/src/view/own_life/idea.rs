//! Ideas of one's own, as they are shown and as they are typed.

use interlude_domain::own_life::idea::{Company, Cost, Effort, Place};
use interlude_domain::own_life::need::Need;
use serde::{Deserialize, Serialize};

/// Everything that can be typed about an idea; only the text is needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct IdeaInput {
    /// What it is.
    pub text: String,
    /// What it feeds.
    #[serde(deserialize_with = "Option::deserialize")]
    pub need: Option<Need>,
    /// How many minutes it takes, or nothing.
    pub minutes: String,
    /// Alone or with others.
    #[serde(deserialize_with = "Option::deserialize")]
    pub company: Option<Company>,
    /// What it costs.
    #[serde(deserialize_with = "Option::deserialize")]
    pub cost: Option<Cost>,
    /// Where.
    #[serde(deserialize_with = "Option::deserialize")]
    pub place: Option<Place>,
    /// How much it asks.
    #[serde(deserialize_with = "Option::deserialize")]
    pub effort: Option<Effort>,
}

/// A stored idea.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct IdeaView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What its form shows.
    pub input: IdeaInput,
}
