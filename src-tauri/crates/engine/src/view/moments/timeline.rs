//! Entries in lists: the timeline as it is asked for and as it is shown, what was found, and the entry of a hard minute.

use crate::view::{ExcerptView, FeelingsInput, MomentView, WasView};
use interlude_domain::moments::hard_minute::{LookAct, MinuteLine, SayFor, SetOff};
use interlude_domain::moments::moment::MomentKind;
use serde::{Deserialize, Serialize};

/// A page of what was found, the latest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct FoundPage {
    /// What was found.
    pub items: Vec<MomentItem>,
    /// What to ask for the page that follows with; nothing where this is the last.
    pub next: Option<String>,
}

/// One entry in a list: of the timeline, of what was found, or of the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MomentItem {
    /// The name of the moment.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What it is.
    pub kind: MomentKind,
    /// When it was.
    pub was: WasView,
    /// The step of a mood.
    pub step: Option<u8>,
    /// The words of a mood.
    pub feelings: FeelingsInput,
    /// What was tapped in a hard minute.
    pub line: Option<MinuteLine>,
    /// What is shown of its text; nothing of one that is folded.
    pub excerpt: Option<ExcerptView>,
}

/// What is listed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TimelineFilter {
    /// Of these kinds; of all where none is named.
    pub kinds: Vec<MomentKind>,
    /// With this tag.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub tag: Option<i64>,
    /// The first day, or empty.
    pub first: String,
    /// The last day, or empty.
    pub last: String,
}

/// Where a page of it begins: at an entry, else under a day, else at a row.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TimelineAt {
    /// The name of an entry.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub entry: Option<i64>,
    /// The date of a day, or of what is before it where that has no entry; or empty.
    pub day: String,
    /// A row, counted from 0, the newest.
    pub row: u32,
}

/// A page of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TimelinePage {
    /// How many entries pass the filter.
    pub total: u32,
    /// Which row the first of this page is.
    pub first: u32,
    /// The rows, the newest first.
    pub items: Vec<MomentItem>,
}

/// The entry of a hard minute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MinuteEntryView {
    /// The moment.
    pub entry: MomentView,
    /// The line that was tapped.
    pub line: Option<MinuteLine>,
    /// What something was to be said for.
    pub purpose: Option<SayFor>,
    /// What looking would have been.
    pub look: Option<LookAct>,
    /// What set it off.
    pub set_off: Option<SetOff>,
    /// How strong it was, from 0 to 10.
    pub strength: Option<u8>,
    /// How strong it was after.
    pub strength_after: Option<u8>,
    /// What was written in it, where that is still there.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub draft: Option<i64>,
    /// My line for next time.
    pub next_time: Option<String>,
    /// Whether one can be written now: of a night, by day.
    pub may_write: bool,
}
