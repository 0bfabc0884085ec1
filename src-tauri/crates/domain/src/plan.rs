//! The plan: one space period.

use crate::cadence::Cadence;
use crate::local_time::Zone;
use crate::term::{Certainty, Term};
use chrono::{NaiveDate, NaiveTime};

crate::words! {
    /// Who asked for room.
    Role {
        /// The other person did.
        TheyAsked = "they_asked",
        /// I did.
        IAsked = "i_asked",
        /// We both wanted it.
        Both = "both",
        /// It was never said.
        Unclear = "unclear",
    }
}

/// Names a plan; never used again for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanId(pub i64);

/// One space period. Only its start is certain to be known.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Who asked.
    pub role: Role,
    /// A name or an initial; may be empty.
    pub name: String,
    /// The first day.
    pub starts: NaiveDate,
    /// The last day, with its certainty.
    pub ends: Option<(NaiveDate, Certainty)>,
    /// A date of my own to look again.
    pub look_again: Option<LookAgain>,
    /// Whether we live in the same home, if that was said.
    pub same_home: Option<bool>,
    /// What I want the time for.
    pub purpose_mine: String,
    /// What they told me about it.
    pub purpose_theirs: String,
    /// How often we check in.
    pub cadence: Option<Cadence>,
    /// The meeting at the end.
    pub reconnect: Option<Reconnect>,
    /// Everything else that holds.
    pub terms: Vec<Term>,
}

/// A date of my own at which I look again; it floats with the computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LookAgain {
    /// The date.
    pub date: NaiveDate,
    /// The time at which it is brought up.
    pub time: NaiveTime,
}

/// The agreed meeting at the end.
#[derive(Debug, Clone, PartialEq)]
pub struct Reconnect {
    /// The date.
    pub date: NaiveDate,
    /// The time of day in `zone`.
    pub time: NaiveTime,
    /// The zone in which it was agreed.
    pub zone: Zone,
    /// Where; may be empty.
    pub place: String,
    /// What for; may be empty.
    pub purpose: String,
    /// How certain this is.
    pub certainty: Certainty,
}

impl Plan {
    /// Which day of the plan `date` is; 1 on its first day, 0 or less before.
    pub fn day_on(&self, date: NaiveDate) -> i64 {
        date.signed_duration_since(self.starts).num_days() + 1
    }

    /// How many days it has, where it has an end.
    pub fn days(&self) -> Option<i64> {
        self.ends.map(|(ends, _)| self.day_on(ends))
    }

    /// The certainty of every term: the end, the cadence, the reconnect and each line.
    pub fn certainties(&self) -> Vec<Certainty> {
        let end = self.ends.map(|(_, certainty)| certainty);
        let cadence = self.cadence.as_ref().map(|cadence| cadence.certainty);
        let reconnect = self.reconnect.as_ref().map(|reconnect| reconnect.certainty);
        let lines = self.terms.iter().map(|term| term.certainty);
        end.into_iter().chain(cadence).chain(reconnect).chain(lines).collect()
    }

    /// How many of its terms are neither agreed nor my own choice.
    pub fn not_agreed(&self) -> usize {
        self.certainties().into_iter().filter(|certainty| !certainty.is_settled()).count()
    }
}
