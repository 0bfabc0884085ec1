//! People, as they are shown and as they are typed.

use crate::view::When;
use interlude_domain::own_life::person::Due;
use serde::{Deserialize, Serialize};

/// Everything that can be typed about a person; only the name is needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonInput {
    /// A name or initials.
    pub name: String,
    /// After how many days I would like to see them, or nothing.
    pub ideal: String,
    /// After how many days at the latest, or nothing.
    pub latest: String,
    /// The text of an invitation with its placeholders, or nothing for the usual one.
    pub invitation: String,
    /// A note, or nothing.
    pub note: String,
}

/// A stored person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PersonView {
    /// The name of the row.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What the form shows.
    pub input: PersonInput,
    /// The date of the last real meeting, if there was one.
    pub last: Option<String>,
    /// How many days ago that was, or since the person was added.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub days: i64,
    /// Whether it is time to see them.
    pub due: Due,
    /// Whether they may be invited: not after a no, where they have the name of the plan.
    pub may_invite: bool,
    /// Whether they stand among those whom I could call in a bad hour: not where a no stands between us.
    pub could_help: bool,
    /// When something with them stands next.
    pub next: Option<When>,
}

/// A meeting that was written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Met {
    /// Its name, to take it back.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub meeting: i64,
    /// The person as they stand now.
    pub person: PersonView,
}
