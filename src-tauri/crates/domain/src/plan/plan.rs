//! The plan: one space period.

use crate::plan::cadence::Cadence;
use crate::plan::contact::Contact;
use crate::plan::term::{Standing, Term, Topic};
use crate::plan::writing::{self, FirstWord, Way};
use crate::time::local_time::Zone;
use chrono::{NaiveDate, NaiveTime};

crate::words! {
    /// Who asked for room.
    #[derive(Default)]
    Role {
        /// The other person did.
        TheyAsked = "they_asked",
        /// I did.
        IAsked = "i_asked",
        /// We both wanted it.
        Both = "both",
        /// It was never said.
        #[default]
        Unclear = "unclear",
    }
}

crate::words! {
    /// How long the two have been together: a fact, and no term.
    Together {
        /// Weeks.
        Weeks = "weeks",
        /// A while.
        AWhile = "a_while",
        /// Years.
        Years = "years",
    }
}

crate::words! {
    /// Which way a plan has turned (PRODUCT.md §3.7).
    Turn {
        /// It goes on.
        GoesOn = "goes_on",
        /// They said a clear no, or they or a court told me not to contact them: no more contact is planned, and what is my
        /// own goes on.
        TheirNo = "their_no",
        /// I said a clear no.
        MyNo = "my_no",
        /// I am not safe: nothing here prompts contact any more.
        NotSafe = "not_safe",
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
    /// The last day, and how that stands.
    pub ends: Option<(NaiveDate, Standing)>,
    /// A date of my own to look again.
    pub look_again: Option<OwnDate>,
    /// Where I asked: when I am reminded of my promise to come back.
    pub promise: Option<OwnDate>,
    /// Whether we live in the same home, if that was said.
    pub same_home: Option<bool>,
    /// How long we have been together, if that was said.
    pub together: Option<Together>,
    /// What I want the time for.
    pub purpose_mine: String,
    /// What they told me about it.
    pub purpose_theirs: String,
    /// How often we check in.
    pub cadence: Option<Cadence>,
    /// The meeting at the end.
    pub reconnect: Option<Reconnect>,
    /// Contact in between.
    pub contact: Option<Contact>,
    /// What I do when a check-in does not happen, decided while calm.
    pub missed: Option<MissedProtocol>,
    /// A note that leaves the door open, to be copied once; may be empty.
    pub open_door: String,
    /// How to ask for space; may be empty.
    pub ask_script: String,
    /// Everything else that holds.
    pub terms: Vec<Term>,
}

/// A date of my own; it floats with the computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnDate {
    /// The date.
    pub date: NaiveDate,
    /// The time at which it is brought up.
    pub time: NaiveTime,
}

/// What happens when a check-in does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissedProtocol {
    /// How many hours to wait first. Not the `grace` of a reminder.
    pub wait_hours: u32,
    /// The one message that I may then send; `None` for none, else never empty.
    pub nudge: Option<String>,
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
    /// How this stands.
    pub standing: Standing,
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

    /// How every term stands: the end, the cadence, the reconnect, contact in between and each line.
    pub fn standings(&self) -> Vec<(Topic, Standing)> {
        let end = self.ends.map(|(_, standing)| (Topic::Ends, standing));
        let cadence = self.cadence.as_ref().map(|cadence| (Topic::Cadence, cadence.standing));
        let reconnect = self.reconnect.as_ref().map(|reconnect| (Topic::Reconnect, reconnect.standing));
        let contact = self.contact.map(|contact| (Topic::Contact, contact.standing));
        let lines = self.terms.iter().map(|term| (term.topic, term.standing));
        end.into_iter().chain(cadence).chain(reconnect).chain(contact).chain(lines).collect()
    }

    /// Who has the first word by a way, as far as that is settled.
    pub fn first_word(&self, way: Way) -> FirstWord {
        let check_ins = self.cadence.as_ref().map(|cadence| (cadence.starter, cadence.standing.certainty));
        writing::first_word(self.contact.as_ref(), check_ins, way)
    }

    /// Whether I may write first.
    pub fn i_may_write_first(&self) -> bool {
        self.first_word(Way::Text).is_mine()
    }
}

#[cfg(test)]
impl Plan {
    /// A plan of which only the first day is known, for the tests of what is asked of a plan.
    pub(crate) fn blank(starts: NaiveDate) -> Plan {
        Plan {
            role: Role::Unclear,
            name: String::new(),
            starts,
            ends: None,
            look_again: None,
            promise: None,
            same_home: None,
            together: None,
            purpose_mine: String::new(),
            purpose_theirs: String::new(),
            cadence: None,
            reconnect: None,
            contact: None,
            missed: None,
            open_door: String::new(),
            ask_script: String::new(),
            terms: Vec::new(),
        }
    }
}
