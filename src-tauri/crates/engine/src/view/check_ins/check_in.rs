//! The check-in log, as it is shown and as it is typed.

use crate::view::{CadenceInput, TheirClock, When};
use interlude_domain::check_ins::check_in::{Answer, Began, Step, Why};
use interlude_domain::plan::Role;
use interlude_domain::plan::cadence::Channel;
use interlude_domain::plan::writing::SaidDay;
use serde::{Deserialize, Serialize};

interlude_domain::words! {
    /// What a dot of the month says. None is better than another.
    CheckInMark {
        /// It took place.
        Happened = "happened",
        /// It did not, which was theirs.
        NotTheirs = "not_theirs",
        /// It did not, which was mine.
        NotMine = "not_mine",
        /// It was left out by agreement.
        NotAgreed = "not_agreed",
        /// It did not, and why is open.
        NotUnknown = "not_unknown",
        /// It was put off.
        Moved = "moved",
        /// Its time has passed, and nothing was written.
        Unsaid = "unsaid",
        /// It was before the plan was written down here: it was never due, and nothing was written.
        Earlier = "earlier",
        /// It is still to come.
        Ahead = "ahead",
        /// Contact in between.
        InBetween = "in_between",
    }
}

interlude_domain::words! {
    /// Whether what was written about a check-in can be cleared.
    Clear {
        /// Nothing is written.
        Nothing = "nothing",
        /// It can.
        Can = "can",
        /// It was moved, and what it was moved to was written about: that is cleared first.
        AfterTheMoved = "after_the_moved",
    }
}

/// Which check-in was put off to this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct MovedFrom {
    /// The entry that says so.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// That check-in.
    pub key: String,
    /// When it was planned for at first.
    pub at: When,
}

/// One month of check-ins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckInsView {
    /// The moment for which this holds.
    pub now: When,
    /// The month: `2026-11`.
    pub month: String,
    /// Whether there is a plan with check-ins, now or before.
    pub has_any: bool,
    /// Whether the plan still plans contact: not after a clear no, nor where I am not safe.
    pub plans_contact: bool,
    /// Whether contact in between can be noted.
    pub may_note: bool,
    /// Everything in that month, in order of time.
    pub items: Vec<CheckInItem>,
}

/// One check-in of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckInItem {
    /// The occurrence; `None` for contact in between.
    pub key: Option<String>,
    /// The entry about it, if there is one.
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub id: Option<i64>,
    /// When it was planned for, or was.
    pub at: When,
    /// The clock where it was agreed, where that shows something else.
    pub theirs: Option<TheirClock>,
    /// What its dot says.
    pub mark: CheckInMark,
    /// Where it was moved: when it is now.
    pub moved_to: Option<When>,
}

/// One check-in, opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckInView {
    /// The moment for which this holds.
    pub now: When,
    /// Whether the plan still plans contact: not after a clear no, nor where I am not safe. Then nothing is asked about it.
    pub plans_contact: bool,
    /// Who asked for space: questions follow the role.
    pub role: Role,
    /// How the check-in's day is called now, in the prepared message.
    pub nudge_day: SaidDay,
    /// The check-in in the month's list.
    pub item: CheckInItem,
    /// What was written about it.
    pub entry: Option<CheckInEntry>,
    /// What the form begins with.
    pub input: CheckInInput,
    /// How check-ins were agreed on that day.
    pub cadence: Option<CadenceInput>,
    /// Which version of the terms held on that day.
    pub version: Option<u32>,
    /// What the protocol says now; only for the latest check-in that has passed.
    pub step: Option<Step>,
    /// Until when it may still happen, where I wait for it or nothing is written of it yet.
    pub waits_until: Option<When>,
    /// Whether what was written can be cleared.
    pub clear: Clear,
    /// Where this is what another one was put off to: that one.
    pub moved_from: Option<MovedFrom>,
    /// The last day of the plan, so that a move beyond it can be said to be one.
    pub plan_ends: Option<String>,
    /// The one prepared message, where it may be taken now or was taken before.
    pub nudge: Option<String>,
    /// When it was taken.
    pub nudged: Option<When>,
    /// Whether this is contact in between that was noted, and that a plan which goes on does not cover.
    pub beside_plan: bool,
}

/// An entry with both its times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckInEntry {
    /// Its name.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub id: i64,
    /// What became of it.
    pub answer: Answer,
    /// When it was first written.
    pub written: When,
    /// When it was last corrected, if it was.
    pub corrected: Option<When>,
}

/// Everything that can be typed about a check-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct CheckInInput {
    /// The entry, if it is corrected.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "bindings", ts(type = "number | null"))]
    pub id: Option<i64>,
    /// Which check-in; `None` for contact in between.
    #[serde(deserialize_with = "Option::deserialize")]
    pub key: Option<String>,
    /// Did it happen?
    pub answer: Answer,
    /// When it was or, where it was moved, when it is now: the date.
    pub date: String,
    /// The time of day.
    pub time: String,
    /// Who began, if that is said.
    #[serde(deserialize_with = "Option::deserialize")]
    pub began: Option<Began>,
    /// By what, if that is said.
    #[serde(deserialize_with = "Option::deserialize")]
    pub channel: Option<Channel>,
    /// How I felt before, from 1 to 5.
    #[serde(deserialize_with = "Option::deserialize")]
    pub before: Option<u8>,
    /// How I felt after, from 1 to 5.
    #[serde(deserialize_with = "Option::deserialize")]
    pub after: Option<u8>,
    /// Where it did not happen: whose doing that was.
    #[serde(deserialize_with = "Option::deserialize")]
    pub why: Option<Why>,
    /// A note.
    pub note: String,
}
