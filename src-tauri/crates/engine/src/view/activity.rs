//! Activities, as they are shown and as they are typed.

use super::{Weekday, When};
use interlude_domain::need::Need;
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
    pub need: Option<Need>,
    /// How many minutes it takes, or nothing.
    pub minutes: String,
    /// With whom, or nothing.
    pub with_whom: String,
    /// A note, or nothing.
    pub note: String,
    /// How it repeats.
    pub repeat: ActivityRepeat,
    /// The date, or the first one; nothing means today where it repeats.
    pub date: String,
    /// The time of day.
    pub time: String,
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
}
