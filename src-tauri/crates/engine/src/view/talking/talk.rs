//! The setting of a talk, as it is shown and as it is typed.

use crate::view::When;
use interlude_domain::talking::setting::{Listening, TalkAct};
use serde::{Deserialize, Serialize};

/// What is typed for a talk; each may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TalkInput {
    /// What it is called in my week.
    pub title: String,
    /// Where.
    pub place: String,
    /// The date.
    pub date: String,
    /// The time of day.
    pub time: String,
    /// For how many minutes.
    pub minutes: String,
    /// What I want to ask while I listen.
    pub listening: Vec<Listening>,
    /// What I say where I want to stop.
    pub exit: String,
    /// The date on which I come back to it then.
    pub back_date: String,
    /// And the time.
    pub back_time: String,
    /// What I do in the hour after.
    pub after: String,
    /// Who knows of it.
    pub knows: String,
    /// How I ask for it.
    pub invitation: String,
    /// When we meet again: what I want to say first.
    pub first: String,
    /// What can wait.
    pub can_wait: String,
}

/// One talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TalkView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The moment for which this holds.
    pub now: When,
    /// What its form shows.
    pub input: TalkInput,
    /// What may be done with it now.
    pub acts: Vec<TalkAct>,
    /// What of it stands in my week.
    pub placed: Vec<TalkAct>,
    /// When it was stopped.
    pub stopped: Option<When>,
    /// From which date on it may be asked again.
    pub ask_again: Option<String>,
    /// When it was first written down.
    pub written_at: When,
}
