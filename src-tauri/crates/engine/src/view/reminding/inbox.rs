//! The inbox: everything that came due and was not closed.

use crate::view::{CheckBackView, When};
use interlude_domain::own_life::need::Need;
use interlude_domain::plan::writing::SaidDay;
use interlude_domain::reminding::occurrence::State;
use interlude_domain::reminding::offer::Doing;
use interlude_domain::reminding::rule::Kind;
use interlude_domain::week::nudge::About;
use serde::{Deserialize, Serialize};

interlude_domain::words! {
    /// How much later something is shown again.
    Later {
        /// In ten minutes.
        TenMinutes = "ten_minutes",
        /// In an hour.
        OneHour = "one_hour",
        /// At 19:00 today, or in an hour where that is over.
        ThisEvening = "this_evening",
        /// At 9:00 tomorrow.
        Tomorrow = "tomorrow",
        /// At a date and a time.
        Until = "until",
    }
}

interlude_domain::words! {
    /// What something that is open waits for.
    WaitsFor {
        /// The moment that the person chose.
        Person = "person",
        /// The end of quiet hours.
        QuietHours = "quiet_hours",
        /// A desktop that may be disturbed again.
        Desktop = "desktop",
    }
}

/// How much later something is to be shown again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct LaterInput {
    /// How much later.
    pub later: Later,
    /// On which date, where that was chosen.
    pub date: String,
    /// At which time, where that was chosen.
    pub time: String,
}

/// What was done to reminders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Acted {
    /// How many reminders it was done to.
    pub count: usize,
    /// By what it can be taken back for a while; `None` where nothing was changed.
    pub undo: Option<u32>,
}

/// Everything that the inbox shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct InboxView {
    /// The moment for which this holds.
    pub now: When,
    /// What pauses until morning ask, until it is answered.
    pub check_backs: Vec<CheckBackView>,
    /// What was shown and is open, the latest first.
    pub due: Vec<InboxItem>,
    /// What is shown again later, or waits for the end of quiet hours.
    pub snoozed: Vec<InboxItem>,
    /// The first page of what was missed or superseded, the latest first.
    pub earlier: Vec<InboxItem>,
    /// How much of that there is in all, every date of an activity counted.
    pub earlier_count: usize,
}

/// One open reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct InboxItem {
    /// The occurrence.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// For how many earlier dates of one activity it stands, of which it is the last; 1 where it stands for itself.
    pub times: usize,
    /// The person's words; empty for what belongs to a plan.
    pub title: String,
    /// What it feeds.
    pub need: Option<Need>,
    /// What a prompt to plan is about, if it is one.
    pub about: Option<About>,
    /// When it was planned for.
    pub at: When,
    /// When the thing is that it reminds of ahead of time, if it does.
    pub ahead_of: Option<When>,
    /// Which check-in it opens, where that is another one than itself.
    pub opens: Option<String>,
    /// A text to copy that belongs to it and fits now; empty for none.
    pub copy: String,
    /// How the day of the thing that it is ahead of is called now.
    pub ahead_day: Option<SaidDay>,
    /// What its reminder did.
    pub state: State,
    /// What can be done with it, in the order in which it is shown.
    pub offers: Vec<Doing>,
    /// When it is shown again, where that is known.
    pub until: Option<When>,
    /// What it waits for, where it waits.
    pub waits_for: Option<WaitsFor>,
    /// How many minutes ago it was planned for; 0 for what is still ahead.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub late_minutes: i64,
}
