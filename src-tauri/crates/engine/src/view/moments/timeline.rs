//! The timeline, as it is asked for and as it is shown, and the entry of a hard minute on it.

use crate::view::{MomentItem, MomentView};
use interlude_domain::moments::hard_minute::{LookAct, MinuteLine, MinuteOffer, SayFor, SetOff};
use interlude_domain::moments::moment::MomentKind;
use serde::{Deserialize, Serialize};

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

/// Where a page of it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "at", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub enum TimelineAt {
    /// At a row, counted from 0, the newest.
    Row {
        /// Which.
        row: u32,
    },
    /// At the first entry under a day, or under the next earlier one that has any.
    Day {
        /// The date.
        day: String,
    },
    /// At an entry.
    Entry {
        /// Its name.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        id: i64,
    },
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
    /// The offer that was taken last.
    pub offer: Option<MinuteOffer>,
    /// What was written in it, where that is still there.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub draft: Option<i64>,
    /// My line for next time.
    pub next_time: Option<String>,
    /// Whether one can be written now: of a night, by day.
    pub may_write: bool,
}
