//! Observations, as they are shown and as they are typed.

use crate::view::{KeptEntry, MomentInput, When};
use interlude_domain::moments::noticed::{Noticed, NoticedAsks, NoticedKind, NoticedOf};
use serde::{Deserialize, Serialize};

/// What is typed beside the fact; each may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NoticedInput {
    /// Which of the seven it is.
    #[serde(deserialize_with = "Option::deserialize")]
    pub kind: Option<NoticedKind>,
    /// Whom it is about.
    #[serde(deserialize_with = "Option::deserialize")]
    pub of: Option<NoticedOf>,
    /// The words that were said, as they were.
    pub exact: String,
    /// What I make of it.
    pub story: String,
    /// What else it could be.
    pub others: String,
    /// What that story would make me do.
    pub would_do: String,
    /// What I do not know.
    pub unknown: String,
}

impl From<Noticed> for NoticedInput {
    fn from(noticed: Noticed) -> NoticedInput {
        let Noticed { kind, of, exact, story, others, would_do, unknown } = noticed;
        NoticedInput { kind, of, exact, story, others, would_do, unknown }
    }
}

/// Something that was noticed, in a list: nothing of its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NoticedItem {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// When it was, as the clock showed it.
    pub at: String,
}

/// An observation, or a new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ObservationView {
    /// The moment for which this holds.
    pub now: When,
    /// How much is asked for now.
    pub asks: NoticedAsks,
    /// The fact, when it was, and its tags.
    pub input: MomentInput,
    /// What stands beside the fact.
    pub beside: NoticedInput,
    /// When it was said to the other one.
    pub said: Option<When>,
    /// Whether it may be told in a message: there is somebody to say it to, and it is a time for that.
    pub may_tell: bool,
    /// What is known of one that is stored.
    pub kept: Option<KeptEntry>,
}
