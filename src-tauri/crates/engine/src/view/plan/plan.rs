//! The plan, as it is shown.

use crate::view::{CadenceInput, ContactInput, NextTimeView, PlanInput, ReconnectInput, TheirClock, When};
use chrono::{DateTime, Utc};
use interlude_domain::own_life::need::Need;
use interlude_domain::plan::Turn;
use interlude_domain::plan::offer::Offer;
use interlude_domain::plan::openness::{Gap, Named};
use interlude_domain::plan::speaking::{Calm, Speech};
use interlude_domain::plan::term::{Certainty, Topic};
use interlude_domain::plan::writing::FirstWord;
use interlude_domain::reminding::occurrence::Key;
use interlude_domain::reminding::rule::Kind;
use interlude_domain::time::local_time::Zone;
use interlude_store::tables::StoredRule;
use serde::Serialize;

interlude_domain::words! {
    /// What may follow on the end of a plan.
    Renewal {
        /// It has no end, or the end is further than three days ahead.
        NotYet = "not_yet",
        /// One renewal with a new end is proposed.
        Proposed = "proposed",
        /// It was renewed once: a look at all of it comes first.
        ReviewFirst = "review_first",
    }
}

interlude_domain::words! {
    /// What a kept version of a plan began with.
    VersionKind {
        /// The first terms.
        First = "first",
        /// New terms.
        Renegotiation = "renegotiation",
        /// A later end.
        Extension = "extension",
    }
}

/// Everything that the plan's screen shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct PlanView {
    /// The moment for which this holds.
    pub now: When,
    /// What its form shows.
    pub input: PlanInput,
    /// Which version of the terms this is; the first is 1.
    pub version: u32,
    /// Which day of the plan today is; 1 is the first.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub day: i64,
    /// How many days it has, where it has an end.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub days: Option<i64>,
    /// How many of its terms are not agreed.
    pub not_agreed: usize,
    /// How many are my own choice: nothing is left to agree about them, and the page to hand over lists them as not agreed.
    pub own_choices: usize,
    /// How many terms it has.
    pub term_count: usize,
    /// Whether nothing is open: all of them are settled and nothing is missing.
    pub all_agreed: bool,
    /// The day of the meeting, where both said yes to it.
    pub meets_on: Option<String>,
    /// The next check-ins, at most five.
    pub check_ins: Vec<UpcomingItem>,
    /// Which way it has turned.
    pub turn: Turn,
    /// What may be offered by that.
    pub offers: Vec<Offer>,
    /// Who may write first, and whose sentences these are.
    pub guidance: Guidance,
    /// Whether terms, limbo and reviews may be brought up now: not in the evening and at night.
    pub may_bring_up: bool,
    /// What is missing where nobody knows how it goes on, the first to ask first; empty where that may not be brought up now.
    pub gaps: Vec<Gap>,
    /// The one open term to ask about, where that may be brought up now.
    pub ask: Option<Topic>,
    /// What of it has a name that can be asked about.
    pub named: NamedView,
    /// When the note that leaves the door open was copied.
    pub open_door_copied: Option<When>,
    /// What may follow on its end.
    pub renewal: Renewal,
    /// The latest look at all of it.
    pub reviewed: Option<ReviewView>,
    /// What was said for the next time, in the last plan with the same one.
    pub next_time: Option<NextTimeView>,
}

/// What a plan says of writing first, and which sentences are for the role in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Guidance {
    /// Who writes first, as far as that is settled.
    pub first_word: FirstWord,
    /// The sentences that are for this role; none where no plan is open.
    pub says: Vec<Speech>,
    /// What can be said again to someone who writes more than was agreed.
    pub calm: Option<Calm>,
}

/// What stands in a plan by its day and is not agreed yet: it is asked about by that day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct NamedView {
    /// The end: `2026-12-08`.
    pub ends: Option<String>,
    /// The meeting, on the clock where it was named: `2026-12-08T17:00`.
    pub meets: Option<String>,
}

impl NamedView {
    pub(crate) fn of(named: Named) -> NamedView {
        NamedView {
            ends: named.ends.map(|day| day.to_string()),
            meets: named.meets.map(|at| at.format("%Y-%m-%dT%H:%M").to_string()),
        }
    }
}

/// A look at the plan that was written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ReviewView {
    /// When.
    pub at: When,
    /// What was written.
    pub text: String,
}

/// The terms as they were from some moment on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct VersionView {
    /// Its number; the first is 1.
    pub number: u32,
    /// Since when.
    pub from: When,
    /// What it began with.
    pub kind: VersionKind,
    /// Why, in the person's words.
    pub reason: String,
    /// The plan as it was then; the latest as it is now.
    pub input: PlanInput,
}

/// The page for the other person: terms, and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HandoverView {
    /// The first day.
    pub starts: String,
    /// Whether a line is about who is at home when, or who comes.
    pub about_home: bool,
    /// What both said yes to.
    pub agreed: Vec<HandoverLine>,
    /// Everything else.
    pub not_agreed: Vec<HandoverLine>,
}

/// One term of the page. What is typed about it holds no field that is private.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct HandoverLine {
    /// What it is about.
    pub topic: Topic,
    /// How certain it is.
    pub certainty: Certainty,
    /// The date for an end, the line for a line, else nothing.
    pub text: String,
    /// The check-ins, without what I do the day before.
    pub cadence: Option<CadenceInput>,
    /// The meeting.
    pub reconnect: Option<ReconnectInput>,
    /// Contact in between.
    pub contact: Option<ContactInput>,
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
