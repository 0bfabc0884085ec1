//! What stands around a check-in, as it is shown and as it is typed.

use crate::view::{NamedView, NoticedItem, When};
use interlude_domain::check_ins::around::Came;
use interlude_domain::plan::Role;
use interlude_domain::plan::term::{Certainty, Topic};
use serde::{Deserialize, Serialize};

/// Everything around one check-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AroundView {
    /// The moment for which this holds.
    pub now: When,
    /// When the check-in is, or was.
    pub at: When,
    /// Who asked for space: questions follow the role.
    pub role: Role,
    /// What I want to remember before it.
    pub before: BeforeInput,
    /// The open terms to ask about; empty where that may not be brought up now.
    pub topics: Vec<Topic>,
    /// What of them has a name that can be asked about.
    pub named: NamedView,
    /// My own open questions.
    pub questions: Vec<OwnQuestion>,
    /// The drafts that are held until it, the earliest written first; none where that may not be brought up now.
    #[cfg_attr(feature = "bindings", ts(type = "number[]"))]
    pub held: Vec<i64>,
    /// What was noticed since the plan began and not yet said, the latest first; none where that may not be brought up now.
    pub noticed: Vec<NoticedItem>,
    /// What of my own stands after it.
    pub after: Vec<AfterItem>,
    /// When something of my own could follow.
    pub follows_at: When,
    /// What could stand there, where nothing does and it is still to come.
    pub could: Vec<CouldFollow>,
    /// What came of it.
    pub came: Vec<CameLine>,
}

/// A question of my own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct OwnQuestion {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What I want to ask.
    pub text: String,
}

/// Something of my own that stands after a check-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AfterItem {
    /// What it is.
    pub title: String,
    /// When.
    pub at: When,
}

/// Something of my own that could stand there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CouldFollow {
    /// The activity.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What it is.
    pub title: String,
}

/// One line of what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CameLine {
    /// Which of the three.
    pub came: Came,
    /// In my words.
    pub text: String,
}

/// What I want to remember before a check-in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct BeforeInput {
    /// The one question: an open term …
    #[serde(deserialize_with = "Option::deserialize")]
    pub topic: Option<Topic>,
    /// … or one of my own that is known …
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub question: Option<i64>,
    /// … or a new one.
    pub ask: String,
    /// What I leave out.
    pub leave_out: String,
    /// How I end it.
    pub ending: String,
}

/// One of the three lines, as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CameInput {
    /// Which of the three.
    pub came: Came,
    /// In my words.
    pub text: String,
    /// How certain a term is; for the others it means nothing.
    pub certainty: Certainty,
}
