//! Moments, as they are shown and as they are typed.

use crate::view::When;
use interlude_domain::moments::excerpt::Excerpt;
use interlude_domain::moments::moment::{MomentKind, Showing};
use interlude_domain::moments::was::Was;
use serde::{Deserialize, Serialize};

/// Everything that can be typed about a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MomentInput {
    /// What it is.
    pub kind: MomentKind,
    /// The date of when it was; with an empty time too it is now.
    pub date: String,
    /// The time of when it was.
    pub time: String,
    /// The step of a mood, 1 to 5, or nothing.
    #[serde(deserialize_with = "Option::deserialize")]
    pub step: Option<u8>,
    /// As it is typed.
    pub text: String,
    /// The names of its tags, in any spelling.
    pub tags: Vec<String>,
    /// How much of it lists show.
    pub showing: Showing,
}

/// A stored moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MomentView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What its form shows.
    pub input: MomentInput,
    /// When it was.
    pub was: WasView,
    /// When it was first written, where that is more than an hour from when it was.
    pub written_at: Option<When>,
    /// Former texts: the Unix seconds at which each was kept, the latest first.
    #[cfg_attr(feature = "bindings", ts(type = "number[]"))]
    pub texts_before: Vec<i64>,
}

/// When something was, and the day that it stands under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct WasView {
    /// As the clock showed it: `2026-11-26T00:50`.
    pub local: String,
    /// The zone in which that was.
    pub zone: String,
    /// The day that it stands under; of a night that of the evening before.
    pub day: String,
    /// Whether it stands under the night of that day.
    pub is_night: bool,
}

impl WasView {
    /// As it was, where the day of what was logged begins at this hour.
    pub fn new(was: &Was, begins: u32) -> WasView {
        let day = was.day(begins);
        WasView {
            local: was.local().format("%Y-%m-%dT%H:%M").to_string(),
            zone: was.zone.clone(),
            day: day.date.to_string(),
            is_night: day.is_night,
        }
    }
}

/// A part of a text, with what was found in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ExcerptView {
    /// The part.
    pub text: String,
    /// Whether something stands before it.
    pub begins_later: bool,
    /// Whether something follows it.
    pub ends_earlier: bool,
    /// From and to of each hit, in UTF-16 units of the part.
    pub hits: Vec<(u32, u32)>,
}

impl From<Excerpt> for ExcerptView {
    fn from(excerpt: Excerpt) -> ExcerptView {
        let Excerpt { text, begins_later, ends_earlier, hits } = excerpt;
        let hits = hits.into_iter().map(|hit| (hit.start, hit.end)).collect();
        ExcerptView { text, begins_later, ends_earlier, hits }
    }
}

/// A tag, and how many entries bear it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TagView {
    /// Its name here.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// As it is spelled.
    pub name: String,
    /// How many entries bear it.
    pub entries: usize,
}
