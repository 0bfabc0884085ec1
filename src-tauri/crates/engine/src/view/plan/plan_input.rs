//! The plan as it is typed. Everything is the text that was typed; an empty text is what was left open.
//!
//! Former versions of a plan are kept in this shape too (`planner/versions.rs`), so a field may be added with a default and
//! none may change its meaning.

use crate::view::Weekday;
use interlude_domain::plan::cadence::{Channel, Starter};
use interlude_domain::plan::contact::{ContactLevel, MayStart};
use interlude_domain::plan::term::{Certainty, SaidBy, Topic};
use interlude_domain::plan::{Role, Together};
use serde::{Deserialize, Serialize};

interlude_domain::words! {
    /// How a cadence repeats.
    #[derive(Default)]
    CadenceRepeat {
        /// Every day.
        #[default]
        Daily = "daily",
        /// Every so many days.
        EveryNDays = "every_n_days",
        /// On days of the week.
        Weekdays = "weekdays",
        /// So many days after the last real contact.
        AfterContact = "after_contact",
    }
}

interlude_domain::words! {
    /// What a saved change of a plan is.
    ChangeKind {
        /// Something was written down wrongly; the terms are the same.
        Correction = "correction",
        /// The terms are new: the former ones are kept as a version.
        Renegotiation = "renegotiation",
    }
}

/// Everything that can be typed about a plan; by default nothing is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// How the end stands.
    pub ends_standing: StandingInput,
    /// A date of my own to look again, or nothing.
    pub look_again: String,
    /// The time for that; nothing means 10:00.
    pub look_again_time: String,
    /// Where I asked: the date on which I am reminded of my promise to come back, or nothing.
    pub promise: String,
    /// The time for that; nothing means 10:00.
    pub promise_time: String,
    /// Whether we live in the same home.
    #[serde(deserialize_with = "Option::deserialize")]
    pub same_home: Option<bool>,
    /// How long we have been together; not known in versions that are older than the question.
    #[serde(default)]
    pub together: Option<Together>,
    /// What I want the time for.
    pub purpose_mine: String,
    /// What they told me.
    pub purpose_theirs: String,
    /// How often we check in.
    #[serde(deserialize_with = "Option::deserialize")]
    pub cadence: Option<CadenceInput>,
    /// The meeting at the end.
    #[serde(deserialize_with = "Option::deserialize")]
    pub reconnect: Option<ReconnectInput>,
    /// Contact in between.
    #[serde(deserialize_with = "Option::deserialize")]
    pub contact: Option<ContactInput>,
    /// What I do when a check-in does not happen.
    #[serde(deserialize_with = "Option::deserialize")]
    pub missed: Option<MissedInput>,
    /// A note that leaves the door open, to be copied once.
    pub open_door: String,
    /// How to ask for space.
    pub ask_script: String,
    /// Everything else that holds.
    pub terms: Vec<TermInput>,
}

/// How a term stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct StandingInput {
    /// How certain it is.
    pub certainty: Certainty,
    /// Who said it.
    pub said_by: SaidBy,
    /// Since when; nothing means since it was last changed.
    pub since: String,
}

/// What can be typed about check-ins.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CadenceInput {
    /// How they repeat.
    pub repeat: CadenceRepeat,
    /// The number of days, where it repeats by those or after so many.
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
    /// How it should sound.
    pub tone: String,
    /// Dates on which it was agreed that there is none.
    pub absences: Vec<String>,
    /// What I do the day before, if anything.
    #[serde(deserialize_with = "Option::deserialize")]
    pub confirmation: Option<ConfirmationInput>,
    /// How this stands.
    pub standing: StandingInput,
    /// The first date; nothing means the start of the plan.
    pub starts: String,
}

/// Asking the day before whether the check-in stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ConfirmationInput {
    /// The time of day.
    pub time: String,
    /// What to write.
    pub text: String,
}

/// What can be typed about the meeting at the end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// How this stands.
    pub standing: StandingInput,
}

/// What can be typed about contact in between.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ContactInput {
    /// How much.
    pub level: ContactLevel,
    /// Who may write first.
    pub by_text: MayStart,
    /// Who may call first.
    pub by_call: MayStart,
    /// Who may come by.
    pub in_person: MayStart,
    /// How this stands.
    pub standing: StandingInput,
}

/// What I do when a check-in does not happen, decided while calm.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MissedInput {
    /// How many hours to wait first.
    pub wait_hours: String,
    /// The one message that I may then send; `None` for none.
    #[serde(deserialize_with = "Option::deserialize")]
    pub nudge: Option<String>,
}

/// One line of what holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct TermInput {
    /// Its name, if it was stored before.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub id: Option<i64>,
    /// What it is about.
    pub topic: Topic,
    /// The line.
    pub text: String,
    /// How it stands.
    pub standing: StandingInput,
}

/// What a save of a plan that was stored before is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ChangeInput {
    /// Whether the terms are new.
    pub kind: ChangeKind,
    /// Why; an extension needs a reason.
    pub reason: String,
}
