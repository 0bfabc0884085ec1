//! Drafts, as they are shown and as they are typed.

use crate::view::When;
use interlude_domain::moments::draft::{HeldTime, HeldUntil};
use serde::{Deserialize, Serialize};

/// A draft as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DraftInput {
    /// The message, as it is typed.
    pub text: String,
    /// Until when it is held.
    pub until: HeldUntil,
    /// The date, where it is held until one.
    pub date: String,
}

/// One draft, with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DraftView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The moment for which this holds.
    pub now: When,
    /// What its form shows.
    pub input: DraftInput,
    /// How long it can be held, and until when that is.
    pub choices: Vec<HeldChoice>,
    /// When it was first written.
    pub written_at: When,
    /// When it was last changed.
    pub edited_at: When,
    /// When it was last copied.
    pub copied_at: Option<When>,
    /// Former texts: when each was kept, the latest first.
    pub texts_before: Vec<When>,
    /// Whether copying it is one tap, or *keep it till morning* stands beside it.
    pub time: HeldTime,
    /// Whether a question can be made of it.
    pub may_ask: bool,
    /// Whether it was written by its parts.
    pub is_message: bool,
    /// What else was written for it, in another form, and is no part of the text.
    pub beside: Vec<String>,
    /// Whether words of not wanting to live, or of harming somebody, stand in it: then help is shown.
    pub is_of_harm: bool,
}

/// A way to hold a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HeldChoice {
    /// Until what.
    pub until: HeldUntil,
    /// When that is, where it is known.
    pub at: Option<When>,
}

/// A draft in a list: nothing of its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DraftItem {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// Until what it is held.
    pub until: HeldUntil,
    /// The date until which it is held, or when the check-in or the meeting is.
    pub at: Option<String>,
    /// When it was first written.
    pub written_at: When,
    /// When it was last copied.
    pub copied_at: Option<When>,
    /// Whether it was written by its parts.
    pub is_message: bool,
}

/// All drafts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct DraftsView {
    /// The moment for which this holds.
    pub now: When,
    /// How a new one can be held; the first is what it begins with.
    pub choices: Vec<HeldChoice>,
    /// What is held until something.
    pub held: Vec<DraftItem>,
    /// What is just for me, the latest first: a page of it.
    pub own: Vec<DraftItem>,
    /// What to ask for the page that follows with; nothing where this is the last.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub next: Option<i64>,
    /// How many became just for me, and nobody was told yet.
    pub to_tell: usize,
    /// How many were written while the vault was locked, and nobody was told yet.
    pub came_sealed: usize,
    /// Whether something that was written then could not be read, and its file was put aside; until that was told.
    pub sealed_set_aside: bool,
    /// What lies in the bin.
    pub binned: Vec<DraftItem>,
    /// How much has lain there for thirty days that the program has seen.
    pub long_binned: usize,
}
