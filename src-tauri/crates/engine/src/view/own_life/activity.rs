//! Activities, as they are shown and as they are typed.

use crate::view::{Weekday, When};
use interlude_domain::own_life::activity::{ActivityKind, ActivityOutcome};
use interlude_domain::own_life::idea::Company;
use interlude_domain::own_life::need::Need;
use serde::{Deserialize, Serialize};

interlude_domain::words! {
    /// How an activity repeats.
    #[derive(Default)]
    ActivityRepeat {
        /// One of these days: no time, no reminder.
        #[default]
        Someday = "someday",
        /// On one date.
        Once = "once",
        /// Every day.
        Daily = "daily",
        /// Every so many days.
        EveryNDays = "every_n_days",
        /// On days of the week.
        Weekdays = "weekdays",
        /// Every month on one day; 29 to 31 mean the last day of a shorter month.
        Monthly = "monthly",
        /// So many days after it was last done.
        AfterDone = "after_done",
        /// So many times a week, without fixed days.
        PerWeek = "per_week",
    }
}

/// Everything that can be typed about an activity; by default nothing is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActivityInput {
    /// What it is.
    pub title: String,
    /// What it feeds.
    #[serde(deserialize_with = "Option::deserialize")]
    pub need: Option<Need>,
    /// What sort of thing it is.
    #[serde(deserialize_with = "Option::deserialize")]
    pub kind: Option<ActivityKind>,
    /// How many minutes it takes, or nothing.
    pub minutes: String,
    /// Alone or with others.
    #[serde(deserialize_with = "Option::deserialize")]
    pub company: Option<Company>,
    /// With whom, or nothing.
    pub with_whom: String,
    /// With which person of my list.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub person: Option<i64>,
    /// Where, or nothing.
    pub place: String,
    /// A note, or nothing.
    pub note: String,
    /// How it repeats.
    pub repeat: ActivityRepeat,
    /// The date, or the first one; nothing means today where it repeats.
    pub date: String,
    /// The time of day.
    pub time: String,
    /// How many minutes ahead it is reminded of; nothing for as long as the settings say.
    pub lead: String,
    /// How many times a week, where that is the goal.
    pub goal: String,
    /// The number of days, where it repeats by those.
    pub every: String,
    /// The day of the month, where it repeats on that.
    pub month_day: String,
    /// The days of the week, where it repeats on those.
    pub weekdays: Vec<Weekday>,
    /// The last possible date, or nothing.
    pub until: String,
}

/// A stored activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActivityView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What its form shows.
    pub input: ActivityInput,
    /// When it is next.
    pub next: Option<When>,
    /// What became of it in the last four weeks.
    pub progress: Progress,
}

/// What became of an activity in the last four weeks; never more than that.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Progress {
    /// How many times it was done.
    pub done: u32,
    /// How many times it was left out.
    pub skipped: u32,
    /// How many times it was excused.
    pub excused: u32,
    /// How many times nobody said.
    pub unknown: u32,
}

/// What became of one time of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActivityEntry {
    /// The occurrence.
    pub key: String,
    /// When it was planned for.
    pub at: When,
    /// What became of it.
    pub outcome: ActivityOutcome,
    /// How I felt before, 1 to 5.
    pub before: Option<u8>,
    /// How I felt after, 1 to 5.
    pub after: Option<u8>,
    /// What was noted.
    pub note: String,
}

/// Everything that became of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActivityHistory {
    /// The moment for which this holds.
    pub now: When,
    /// The activity.
    pub title: String,
    /// What became of it in the last four weeks.
    pub progress: Progress,
    /// Each time, the latest first.
    pub entries: Vec<ActivityEntry>,
}

/// What is said of one time of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ActivityLogInput {
    /// The occurrence.
    pub key: String,
    /// What became of it; `unknown` takes nothing back and is refused.
    pub outcome: ActivityOutcome,
    /// How I felt before, 1 to 5.
    #[serde(deserialize_with = "Option::deserialize")]
    pub before: Option<u8>,
    /// How I felt after, 1 to 5.
    #[serde(deserialize_with = "Option::deserialize")]
    pub after: Option<u8>,
    /// A note, or nothing.
    pub note: String,
}
