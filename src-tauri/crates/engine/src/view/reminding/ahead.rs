//! What is ahead.

use crate::view::{TheirClock, When};
use interlude_domain::own_life::need::Need;
use interlude_domain::reminding::rule::Kind;
use interlude_domain::week::nudge::About;
use serde::Serialize;

interlude_domain::words! {
    /// What will become of something that is ahead.
    Fate {
        /// It is shown at its time.
        OnTime = "on_time",
        /// It is shown later: after quiet hours, or at the end of a snooze.
        Later = "later",
        /// It falls into a silence and is left out.
        Silent = "silent",
        /// It waits until the desktop may be disturbed again.
        Waits = "waits",
        /// Another one is shown in its place, or it would come too late.
        GivesWay = "gives_way",
    }
}

/// The next fourteen days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AheadView {
    /// The moment for which this holds.
    pub now: When,
    /// Each day that has something, the next one first.
    pub days: Vec<AheadDay>,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AheadDay {
    /// The date here.
    pub date: String,
    /// What there is, in order of time.
    pub items: Vec<AheadItem>,
}

/// One reminder that is ahead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AheadItem {
    /// The occurrence.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// The person's words; empty for what belongs to a plan.
    pub title: String,
    /// What it feeds.
    pub need: Option<Need>,
    /// What a prompt to plan is about, if it is one.
    pub about: Option<About>,
    /// When it is planned for.
    pub at: When,
    /// The clock where it was agreed, where that shows something else.
    pub theirs: Option<TheirClock>,
    /// When the thing is that it reminds of ahead of time, if it does.
    pub ahead_of: Option<When>,
    /// What will become of it.
    pub fate: Fate,
    /// When it will be shown, if it will be.
    pub shown: Option<When>,
}
