//! The plan, as it is shown and as it is typed.

use super::{TheirClock, Weekday, When};
use chrono::{DateTime, Utc};
use interlude_domain::cadence::{Channel, Starter};
use interlude_domain::local_time::Zone;
use interlude_domain::need::Need;
use interlude_domain::occurrence::Key;
use interlude_domain::plan::Role;
use interlude_domain::rule::Kind;
use interlude_domain::term::Certainty;
use interlude_store::tables::StoredRule;
use serde::{Deserialize, Serialize};

interlude_domain::words! {
    /// How a cadence repeats.
    CadenceRepeat {
        /// Every day.
        Daily = "daily",
        /// Every so many days.
        EveryNDays = "every_n_days",
        /// On days of the week.
        Weekdays = "weekdays",
    }
}

/// Everything that can be typed about a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanInput {
    /// Who asked.
    pub role: Role,
    /// A name or an initial.
    pub name: String,
    /// The first day.
    pub starts: String,
    /// The last day, or nothing.
    pub ends: String,
    /// How certain the end is.
    pub ends_certainty: Certainty,
    /// A date of my own to look again, or nothing.
    pub look_again: String,
    /// The time for that; nothing means 10:00.
    pub look_again_time: String,
    /// Whether we live in the same home.
    pub same_home: Option<bool>,
    /// What I want the time for.
    pub purpose_mine: String,
    /// What they told me.
    pub purpose_theirs: String,
    /// How often we check in.
    pub cadence: Option<CadenceInput>,
    /// The meeting at the end.
    pub reconnect: Option<ReconnectInput>,
    /// Everything else that holds.
    pub terms: Vec<TermInput>,
}

/// What can be typed about check-ins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CadenceInput {
    /// How they repeat.
    pub repeat: CadenceRepeat,
    /// The number of days, where it repeats by those.
    pub every: String,
    /// The days of the week, where it repeats on those.
    pub weekdays: Vec<Weekday>,
    /// The time of day.
    pub time: String,
    /// The zone in which it is agreed; nothing means the one of this computer.
    pub zone: String,
    /// By what.
    pub channel: Channel,
    /// Who may begin.
    pub starter: Starter,
    /// How certain this is.
    pub certainty: Certainty,
    /// The first date; nothing means the start of the plan.
    pub starts: String,
}

/// What can be typed about the meeting at the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReconnectInput {
    /// The date.
    pub date: String,
    /// The time of day.
    pub time: String,
    /// Where.
    pub place: String,
    /// What for.
    pub purpose: String,
    /// How certain this is.
    pub certainty: Certainty,
}

/// One line of what holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TermInput {
    /// Its name, if it was stored before.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub id: Option<i64>,
    /// The line.
    pub text: String,
    /// How certain it is.
    pub certainty: Certainty,
}

/// A stored line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TermView {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// The line.
    pub text: String,
    /// How certain it is.
    pub certainty: Certainty,
    /// Since when it has this text and certainty.
    pub since: When,
}

/// Everything that the plan's screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanView {
    /// What its form shows.
    pub input: PlanInput,
    /// Which day of the plan today is; 1 is the first.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub day: i64,
    /// How many days it has, where it has an end.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub days: Option<i64>,
    /// How many of its terms are not agreed.
    pub not_agreed: usize,
    /// How many terms it has.
    pub term_count: usize,
    /// The next check-ins, at most five.
    pub check_ins: Vec<UpcomingItem>,
    /// Its lines.
    pub terms: Vec<TermView>,
}

/// Something that is still to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct UpcomingItem {
    /// The occurrence.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// The person's words; empty for what belongs to a plan.
    pub title: String,
    /// What it feeds.
    pub need: Option<Need>,
    /// When it is.
    pub at: When,
    /// The clock where it was agreed, where that shows something else.
    pub theirs: Option<TheirClock>,
}

impl UpcomingItem {
    /// A date of a plan, seen from `here`.
    pub(crate) fn of_plan(key: Key, due: DateTime<Utc>, stored: &StoredRule, here: &Zone) -> UpcomingItem {
        UpcomingItem {
            key: key.to_string(),
            kind: stored.owner.kind(),
            title: String::new(),
            need: None,
            at: When::new(due, here),
            theirs: TheirClock::if_other(due, stored.track.rule.zone.as_ref(), here),
        }
    }
}
