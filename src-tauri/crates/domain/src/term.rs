//! Terms: the lines of what holds during a plan, each with how certain it is.

use chrono::{DateTime, Utc};

crate::words! {
    /// How certain a term is.
    Certainty {
        /// Both said yes.
        Agreed = "agreed",
        /// I proposed it and have no answer.
        Proposed = "proposed",
        /// I believe it, nobody said it.
        Assumed = "assumed",
        /// I do not know.
        Unknown = "unknown",
        /// My own choice; changing it is no slip.
        OwnChoice = "own_choice",
    }
}

impl Certainty {
    /// Whether a term of this certainty counts in "3 of 9 terms are not agreed".
    pub fn is_settled(self) -> bool {
        matches!(self, Certainty::Agreed | Certainty::OwnChoice)
    }
}

/// Names a term; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub i64);

/// One line of what holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its name; `None` as long as it was never stored.
    pub id: Option<TermId>,
    /// The line, in the person's words.
    pub text: String,
    /// How certain it is.
    pub certainty: Certainty,
    /// Since when it has this text and certainty; `None` as long as it was never stored.
    pub since: Option<DateTime<Utc>>,
}
