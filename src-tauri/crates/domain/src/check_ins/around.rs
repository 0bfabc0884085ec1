//! What stands around a check-in (PRODUCT.md §3.4): before it the one question, after it something of my own, and then three lines.

use crate::plan::term::Topic;
use chrono::TimeDelta;

/// So long after a check-in something of my own still stands after it: the hours in which the second call is made.
pub const AFTER: TimeDelta = TimeDelta::hours(3);

/// Names a question of my own; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(pub i64);

/// The question that is to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// An open term of the plan.
    Topic(Topic),
    /// One of my own.
    Own(QuestionId),
}

/// What I want to remember before a check-in; each may be open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Before {
    /// The one question. All others are for later.
    pub asked: Option<Asked>,
    /// What I leave out.
    pub leave_out: String,
    /// How I end it.
    pub ending: String,
}

crate::words! {
    /// What came of a check-in.
    Came {
        /// We agreed: a term of the plan.
        Agreed = "agreed",
        /// Still open: a question.
        StillOpen = "still_open",
        /// Mine to do: something of my own.
        Mine = "mine",
    }
}
